import ClioMarkup

extension TextStyle {
  /// The text on lines of at most this width, broken between words, and within words that are too long for a line.
  /// What does not fit on the last line is cut, with an ellipsis.
  ///
  ///     TextStyle.note.lines("Fire and smoke", width: 60, atMost: 2)   // ["Fire and", "smoke"]
  public func lines(_ text: String, width: Double, atMost limit: Int) -> [String] {
    guard limit > 0 else { return [] }
    var rest = Self.letters(text)[...]
    var lines: [String] = []
    while !rest.isEmpty {
      if lines.count == limit - 1 {
        lines.append(cut(rest, width: width))
        return lines
      }
      let end = lineEnd(rest, width: width)
      lines.append(String(rest[..<end]).trimmed)
      rest = rest[end...].drop { $0 == " " }
    }
    return lines
  }

  /// The same on as many lines, but lines of like width: for titles.
  public func evenLines(_ text: String, width: Double, atMost limit: Int) -> [String] {
    let greedy = lines(text, width: width, atMost: limit)
    guard greedy.count > 1, greedy.last?.hasSuffix("…") == false else { return greedy }
    var (tooNarrow, enough) = (0.0, width)
    for _ in 0..<8 {
      let middle = (tooNarrow + enough) / 2
      let lines = lines(text, width: middle, atMost: limit)
      // A word broken within shows as other words.
      let isSame = lines.count == greedy.count && lines.joined(separator: " ") == greedy.joined(separator: " ")
      (tooNarrow, enough) = isSame ? (tooNarrow, middle) : (middle, enough)
    }
    return lines(text, width: enough, atMost: limit)
  }

  /// The text on one line, cut with an ellipsis where it is wider.
  public func fitted(_ text: String, width: Double) -> String {
    lines(text, width: width, atMost: 1).first ?? ""
  }

  /// The letters that will show, a single blank between words; no more than a picture can ever hold.
  private static func letters(_ text: String) -> [Character] {
    var letters: [Character] = []
    for letter in text.prefix(4_000) {
      let scalars = letter.unicodeScalars
      if letter.isASCII, letter != " ", let byte = letter.asciiValue, byte > 0x20, byte < 0x7F {
        letters.append(letter)
      } else if scalars.allSatisfy({ $0.properties.isWhitespace || Markup.isLineEnd($0) }) {
        if let last = letters.last, last != " " { letters.append(" ") }
      } else if scalars.count <= 16, !scalars.allSatisfy({ Markup.isUnruly($0) }) {
        letters.append(letter)
      }
    }
    if letters.last == " " { letters.removeLast() }
    return letters
  }

  /// Where the first line ends: before the word that is too much, else after a slash or a comma, else anywhere.
  private func lineEnd(_ letters: ArraySlice<Character>, width: Double) -> Int {
    var used = 0.0
    var blank: Int?
    var joint: Int?
    for (index, letter) in zip(letters.indices, letters) {
      if letter == " " { blank = index }
      used += self.width(of: letter)
      if used > width, letter != " " {
        return blank ?? joint ?? max(index, letters.startIndex + 1)
      }
      if letter == "/" || letter == "," { joint = index + 1 }
    }
    return letters.endIndex
  }

  private func cut(_ letters: ArraySlice<Character>, width: Double) -> String {
    var used = 0.0
    var fitting = letters.startIndex
    let room = width - self.width(of: Character("…"))
    for (index, letter) in zip(letters.indices, letters) {
      used += self.width(of: letter)
      if used <= room { fitting = index + 1 }
      if used > width { return String(letters[..<fitting]).trimmed + "…" }
    }
    return String(letters)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
