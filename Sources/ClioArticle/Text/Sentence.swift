extension ArraySlice<UInt8> {
  /// True where a sentence ends before the text does: `.` or `!` after a small letter, a digit or a closing mark, and a
  /// capital after the space. "U.S. Army" is no end.
  var hasSentenceEnd: Bool {
    guard count > 3 else { return false }
    for index in (startIndex + 1)..<(endIndex - 2) where ".!".utf8.contains(self[index]) {
      let (before, after) = (self[index - 1], self[index + 2])
      let endsWord = before.isLowercase || before.isDigit || before >= 0x80 || before == UInt8(ascii: ")")
      if self[index + 1] == .space, endsWord, after.isUppercase || after >= 0x80, !endsInTitle(at: index) {
        return true
      }
    }
    return false
  }

  /// True where "Dr", "Mr" and the like stand before the full stop.
  private func endsInTitle(at stop: Int) -> Bool {
    let word = self[..<stop].suffix(5).reversed().prefix { $0.isLetter }.reversed().map(\.lowercased)
    return ["dr", "mr", "mrs", "ms", "prof", "st", "gen", "col", "vs"].contains { word.elementsEqual($0.utf8) }
  }

  /// True where the last mark is `?`, before closing quotation marks and parentheses.
  var endsInQuestionMark: Bool {
    var rest = self
    while let last = rest.last, "\"')".utf8.contains(last) || last.isSpace { rest.removeLast() }
    if rest.suffix(3).elementsEqual("”".utf8) || rest.suffix(3).elementsEqual("’".utf8) { rest.removeLast(3) }
    return rest.last == UInt8(ascii: "?")
  }

  /// True where every sentence asks.
  var asksThroughout: Bool { endsInQuestionMark && !hasSentenceEnd }
}
