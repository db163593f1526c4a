internal import ClioModel

/// The wording of errors about a claim's text.
enum ClaimMessage {
  static let hint = "docs/claims.md has the grammar"
  static let quantityHint = "measures and units: \(Quantity.names.joined(separator: ", "))"
  static let measureHint = "measures: \(Measure.allCases.map(\.name).joined(separator: ", "))"
  static let sideName = "write \"name:TEXT\", with all of it in quotes"
  static let countryList = "countries stand with commas between them: in AFG, PAK"
  static let longName = "a name that is no registry id stands in quotes: of \"Red Front\""

  /// What may stand at a place.
  enum Expected: Hashable {
    case word(String)
    /// Something that is not one fixed word, and the words that it can be, for a hint.
    case thing(String, [String])

    static let end = Expected.thing("the end", [])
    static let number = Expected.thing("a number", [])
    static let quoted = Expected.thing("text in quotes", [])
    static let date = Expected.thing("a date (yyyy, yyyy-mm or yyyy-mm-dd)", [])
    static let address = Expected.thing("a figure's address", [])
    static let comma = Expected.thing("','", [])
    static let percent = Expected.thing("'%'", [])
    static let measureOrUnit = Expected.thing("a measure or a unit", Quantity.names)
    static let measure = Expected.thing("a measure", Measure.allCases.map(\.name))
    static let actor = Expected.thing(
      "an actor (a registry id such as is-khorasan, ucdp:NUMBER or a name in quotes)", [])
    static let country = Expected.thing("a country (ISO code, Gleditsch-Ward number or name)", [])

    var text: String {
      switch self {
      case .word(let word): "'\(word)'"
      case .thing(let thing, _): thing
      }
    }

    var words: [String] {
      switch self {
      case .word(let word): [word]
      case .thing(_, let words): words
      }
    }
  }

  /// `'of', 'in' or 'is'`.
  static func list(_ expected: [Expected]) -> String {
    var seen: Set<Expected> = []
    let texts = expected.filter { seen.insert($0).inserted }.map(\.text)
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " or " + last
  }

  static func didYouMean(_ word: String) -> String { "did you mean '\(word)'?" }

  /// As a message names what it found.
  static func found(_ token: ClaimToken) -> String {
    switch token.kind {
    case .end: "the end"
    case .quoted: "'\"\(ClaimExcerpt.word(token.text))\"'"
    default: "'\(ClaimExcerpt.word(token.text))'"
    }
  }

  static func fault(_ fault: ClaimToken.Fault) -> (message: String, hint: String) {
    switch fault {
    case .unclosedQuote: ("expected a quote that closes this one, found the end", hint)
    case .emptyQuote: ("expected text between the quotes, found none", hint)
    case .control(let scalar):
      (
        "expected text, found the control character U+\(padded(String(scalar.value, radix: 16, uppercase: true)))", hint
      )
    }
  }

  private static func padded(_ digits: String) -> String { String(repeating: "0", count: 4 - digits.count) + digits }

  static func doesNotTake(_ clause: String, kind: String) -> String {
    "\("ao".contains(kind.first ?? " ") ? "an" : "a") \(kind) claim takes no '\(clause)'"
  }

  static func needsActor(_ what: String) -> String { "\(what) is told of an actor: of is-khorasan" }

  static let tooLarge = "a number of at most \(Amount.largest)"
  static let groups = "a number, with commas only between thousands"
  static let atLeastOne = "a number of at least 1"
  static let reversed = "a span that ends after it begins"
  static let realDay = "a date that exists"
}
