import ClioModel

/// The wording of everything that can be wrong with borders in their compact form.
enum BordersMessage {
  private static let hint = "make borders writes them anew"

  static func form(found: String) -> ClioError {
    ClioError(.badInput, "borders: expected their compact form clio-borders 1, found '\(found)'", hint: hint)
  }

  static let changed = ClioError(
    .badInput, "borders: expected the text that their fingerprint was taken of, found another", hint: hint)

  static func at(line: Int, _ expected: String, found: some StringProtocol) -> ClioError {
    ClioError(.badInput, "borders:\(line): expected \(expected), found '\(found)'", hint: hint)
  }
}
