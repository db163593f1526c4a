/// Joins the lines of a PDF's paragraphs, where words are parted at the lines' ends.
struct LineJoin {
  /// Words with a hyphen inside that the text has somewhere in the middle of a line, in small letters.
  private let hyphenated: Set<[UInt8]>
  private static let longestWord = 60

  init(_ text: [UInt8]) {
    var words: Set<[UInt8]> = []
    var index = 1
    while index + 1 < text.count {
      if text[index] == .hyphen, Self.isOfWord(text[index - 1]), Self.isOfWord(text[index + 1]) {
        words.insert(Self.word(before: index, in: text) + [.hyphen] + Self.word(after: index, in: text))
      }
      index += 1
    }
    hyphenated = words
  }

  /// Adds a line. "organi-" and "sation" become one word; "long-" and "term" keep the hyphen where "long-term" stands
  /// elsewhere, "2016-" and "2018", "al-" and "Qaeda" always.
  func append(_ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
    guard let first = line.first, text.count > 1, text[text.count - 1] == .hyphen,
      Self.isOfWord(text[text.count - 2])
    else {
      text.append(.space)
      text.append(contentsOf: line)
      return
    }
    let isBrokenWord = !text[text.count - 2].isDigit && (first.isLowercase || first >= 0x80)
    if isBrokenWord, !keepsHyphen(Self.word(before: text.count - 1, in: text), before: line) { text.removeLast() }
    text.append(contentsOf: line)
  }

  private func keepsHyphen(_ word: [UInt8], before line: ArraySlice<UInt8>) -> Bool {
    if word.elementsEqual("al".utf8) || word.elementsEqual("el".utf8) { return true }
    let second = line.prefix(Self.longestWord).prefix(while: Self.isOfWord).map(\.lowercased)
    return hyphenated.contains(word + [.hyphen] + second)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  private static func word(before end: Int, in text: [UInt8]) -> [UInt8] {
    text[max(0, end - longestWord)..<end].reversed().prefix(while: isOfWord).reversed().map(\.lowercased)
  }

  private static func word(after start: Int, in text: [UInt8]) -> [UInt8] {
    text[(start + 1)...].prefix(longestWord).prefix(while: isOfWord).map(\.lowercased)
  }
}
