import ClioModel

/// A parameter of a query: what it may be. Requests are checked against it, and the OpenAPI document is made of it.
struct Parameter: Sendable {
  enum Kind: Sendable {
    /// Text of at most so many characters of Unicode.
    case text(longest: Int)
    case integer(ClosedRange<Int>)
    case choice([String])
    /// `true` or `false`.
    case flag
    /// `yyyy-mm-dd`.
    case wholeDay
    /// The same, or `yyyy`.
    case day
    /// As a day, or a month.
    case statedDate
    /// `yyyy` or `yyyy..yyyy`.
    case years
    case edition
  }

  let name: String
  let kind: Kind
  /// For readers of the document.
  let about: String
  var isRequired = false
  /// How often it may be given; nil for once.
  var times: ClosedRange<Int>?
  /// Of one that may be given several times.
  var examples: [String] = []

  static let edition = Parameter(
    name: "edition", kind: .edition,
    about: "An edition, a dataset or a version: `ucdp-ged@19.1`. Default: the newest whole release loaded.")
  static let from = Parameter(name: "from", kind: .day, about: "First day, `yyyy-mm-dd` or `yyyy`.")
  static let to = Parameter(name: "to", kind: .day, about: "Last day, `yyyy-mm-dd` or `yyyy`.")
  static let maybes = Parameter(
    name: "maybes", kind: .flag, about: "Also count rows that are only maybe the actor's own.")

  static func format(_ formats: [AnswerFormat]) -> Parameter {
    Parameter(name: "format", kind: .choice(formats.map(\.rawValue)), about: "The form of the answer.")
  }

  /// The value as handlers take it.
  ///
  /// - Throws: `ClioError` of kind `badInput` that names the parameter, what was expected and what was found.
  func checked(_ value: String) throws(ClioError) -> String {
    guard !value.isEmpty else { throw AskingMessage.value(self, found: value) }
    let isGood =
      switch kind {
      case .text(let longest): value.unicodeScalars.count <= longest
      case .integer(let range): Self.integer(value).map(range.contains) ?? false
      case .choice(let choices): choices.contains(value)
      case .flag: value == "true" || value == "false"
      case .wholeDay: CalendarDay(iso: value) != nil
      case .day: CalendarDay(iso: value) != nil || Self.isYear(value[...])
      case .statedDate: value.utf8.count <= 10 && StatedDate(value) != nil
      case .years:
        value.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).allSatisfy(Self.isYear)
      case .edition: value.unicodeScalars.count <= 200
      }
    guard isGood else { throw AskingMessage.value(self, found: value) }
    // A bare `+` of `ucdp-ged@23.1+weeks` was read as a space, which no edition has.
    if case .edition = kind { return value.replacing(" ", with: "+") }
    return value
  }

  /// What a value looks like, for messages.
  var expects: String {
    switch kind {
    case .text(let longest): "a text of at most \(longest) characters"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .flag: "true or false"
    case .wholeDay: "yyyy-mm-dd"
    case .day: "yyyy-mm-dd or yyyy"
    case .statedDate: "yyyy, yyyy-mm or yyyy-mm-dd"
    case .years: "a year or a range such as 2015..2018"
    case .edition: "an edition such as ucdp-ged@19.1"
    }
  }

  /// Digits with perhaps a minus: `+5` and spaces are no number here.
  private static func integer(_ text: String) -> Int? {
    text.utf8.first == UInt8(ascii: "+") ? nil : Int(text)
  }

  private static func isYear(_ text: Substring) -> Bool {
    text != "0000" && text.utf8.count == 4
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
