/// The part of a claim's text that an error shows: one line, short whatever the text holds.
enum ClaimExcerpt {
  /// How many characters a line of the excerpt has at most.
  static let width = 72
  /// How many characters of a single word are shown.
  static let wordWidth = 40

  /// The column of a place, in characters from 1.
  static func column(of place: String.Index, in text: String) -> Int {
    String(text.unicodeScalars[..<place]).count + 1
  }

  /// The text around the column, and a caret under it; nothing for a text without characters to show.
  static func lines(_ text: String, column: Int) -> [String] {
    let hidden = column < width - 8 ? 0 : column - 1 - width / 2
    // One more than is shown, to see whether the text goes on.
    let around = text.dropFirst(hidden).prefix(width + 1)
    guard around.contains(where: { !$0.isWhitespace }) || hidden > 0 else { return [] }
    let isCut = around.count > width
    let shown = (hidden > 0 ? "…" : "") + line(around.prefix(width)) + (isCut ? "…" : "")
    let indent = column - 1 - hidden + (hidden > 0 ? 1 : 0)
    return [shown, String(repeating: " ", count: indent) + "^"]
  }

  /// The word on one line, cut where it is long.
  static func word(_ text: String) -> String { cut(text, to: wordWidth) }

  /// Another's message, which may hold a whole value.
  static func message(_ text: String) -> String { cut(text, to: 400) }

  private static func cut(_ text: String, to width: Int) -> String {
    let start = text.prefix(width + 1)
    return start.count > width ? line(start.prefix(width)) + "…" : line(start)
  }

  /// Spaces for what would break the line or turn its direction; a pile of accents is cut to what a letter can have.
  private static func line(_ text: Substring) -> String {
    var result = ""
    for character in text {
      if character.isWhitespace || character.unicodeScalars.contains(where: isUnruly) {
        result += " "
      } else {
        result.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(8))
      }
    }
    return result
  }

  private static func isUnruly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
