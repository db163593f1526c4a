public import ClioModel

/// The one shape of every JSON answer; `docs/json.md` documents it.
public struct Envelope<Query: Encodable & Sendable, Content: Encodable & Sendable>: Encodable, Sendable {
  /// Raised when a field changes its meaning or goes away; new fields may come without it.
  public let version = 1
  /// `profile`, `ranking`, `figure`, `rows`, `editions`, ...
  public let kind: String
  /// The question as understood.
  public let query: Query
  public let editions: [EditionJSON]
  public let caveats: [Caveat]
  /// Null exactly where there are errors and no answer.
  public let data: Content?
  public let errors: [ErrorJSON]

  public init(
    kind: String, query: Query, editions: [Edition], caveats: [Caveat], data: Content?, errors: [ClioError] = []
  ) {
    self.kind = kind
    self.query = query
    self.editions = editions.map(EditionJSON.init)
    self.caveats = caveats
    self.data = data
    self.errors = errors.map(ErrorJSON.init)
  }

  /// An answer that could not be had, for reasons beside those of a `ClioError` too.
  public init(kind: String, query: Query, error: ErrorJSON) where Content == NoContent {
    (self.kind, self.query, editions, caveats, data, errors) = (kind, query, [], [], nil, [error])
  }

  /// Pretty-printed with sorted keys and a final line end, so that answers can be compared as text.
  ///
  /// - Throws: the encoder's error; never for finite numbers and text.
  public func text(isPretty: Bool = true) throws -> String {
    try JSONText.of(self, isPretty: isPretty) + "\n"
  }

  private enum CodingKeys: String, CodingKey { case version, kind, query, editions, caveats, data, errors }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(version, forKey: .version)
    try container.encode(kind, forKey: .kind)
    try container.encode(query, forKey: .query)
    try container.encode(editions, forKey: .editions)
    try container.encode(caveats, forKey: .caveats)
    try container.encode(data, forKey: .data)
    try container.encode(errors, forKey: .errors)
  }
}

/// An answer that is only errors.
public struct NoContent: Encodable, Sendable {
  public init() {}
}

public struct ErrorJSON: Encodable, Sendable {
  public let kind: String
  public let message: String
  public let hint: String
  public let candidates: [String]

  public init(kind: String, message: String, hint: String = "", candidates: [String] = []) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.candidates = candidates
  }

  public init(_ error: ClioError) {
    kind = error.kind.rawValue
    message = error.message
    hint = error.hint
    candidates = error.candidates
  }
}

/// An edition as answers name it.
public struct EditionJSON: Encodable, Sendable {
  public let id: String
  public let title: String
  public let fileName: String
  public let fileBytes: Int
  public let sha256: String
  public let loadedAt: String
  public let origin: String?
  public let partial: String?
  public let rows: Int
  public let events: Int
  public let rejects: Int
  public let toll: DeathToll
  public let firstYear: Int?
  public let lastYear: Int?
  public let firstDay: CalendarDay?
  public let lastDay: CalendarDay?
  public let countries: [String]
  public let missingColumns: [String]
  public let warnings: [String: Int]
  public let licence: String
  public let citation: String

  public init(_ edition: Edition) {
    id = edition.id.description
    title = edition.title
    fileName = edition.fileName
    fileBytes = edition.fileBytes
    sha256 = edition.sha256
    loadedAt = edition.loadedAt
    origin = edition.origin
    partial = edition.partial
    rows = edition.rows
    events = edition.events
    rejects = edition.rejects
    toll = edition.toll
    firstYear = edition.firstYear
    lastYear = edition.lastYear
    firstDay = edition.firstDay
    lastDay = edition.lastDay
    countries = edition.countries.map { Country.numbered($0)?.code ?? String($0) }
    missingColumns = edition.missingColumns
    warnings = edition.warnings
    licence = edition.dataset?.licence ?? ""
    citation = Citation(edition).text
  }
}
