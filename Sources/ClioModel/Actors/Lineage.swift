/// A publication that a statement of the registry rests on.
public struct PublishedSource: Sendable, Hashable, Encodable {
  /// Its name within an entry.
  public let key: String
  public let publisher: String
  public let title: String
  public let date: StatedDate?
  public let url: String?

  public init(key: String, publisher: String, title: String, date: StatedDate? = nil, url: String? = nil) {
    self.key = key
    self.publisher = publisher
    self.title = title
    self.date = date
    self.url = url
  }

  /// Publisher, title and date, with commas between them.
  public var text: String { [publisher, title, date?.description].compactMap(\.self).joined(separator: ", ") }
}

/// What one source, or several that agree, say of a milestone or a relation.
public struct SourceAccount: Sendable, Hashable {
  /// When; for a milestone only the beginning counts.
  public let span: StatedSpan
  /// In these sources' view, where it is more than the statement itself.
  public let what: String?
  /// True where these sources say that it is not so.
  public let denies: Bool
  /// At least one.
  public let sources: [PublishedSource]

  public init(
    span: StatedSpan = .always, what: String? = nil, denies: Bool = false, sources: [PublishedSource]
  ) {
    self.span = span
    self.what = what
    self.denies = denies
    self.sources = sources
  }
}

/// A dated turning point of a group. Accounts that disagree stand side by side; they are never merged.
public struct Milestone: Sendable, Hashable {
  public let what: String
  /// At least one, each with a date.
  public let accounts: [SourceAccount]

  public init(what: String, accounts: [SourceAccount]) {
    self.what = what
    self.accounts = accounts
  }

  /// The earliest date of any account.
  public var date: StatedDate? { accounts.compactMap(\.span.from).min() }
}

/// How two groups stand to each other, seen from the first.
public enum RelationType: String, CaseIterable, Sendable, Hashable, Encodable {
  case branchOf = "branch-of"
  case pledgedTo = "pledged-to"
  case splinterOf = "splinter-of"
  case mergedInto = "merged-into"
  case umbrellaOf = "umbrella-of"
  case ally, rival
  /// The other is a government that sponsors it.
  case stateSponsor = "state-sponsor"

  /// True where it holds in both directions alike.
  public var isSymmetric: Bool { self == .ally || self == .rival }

  /// True for lineage: where a group comes from, belongs to or went.
  public var isLineage: Bool {
    switch self {
    case .branchOf, .pledgedTo, .splinterOf, .mergedInto, .umbrellaOf: true
    case .ally, .rival, .stateSponsor: false
    }
  }
}

/// How firmly a relation is established.
public enum Confidence: String, CaseIterable, Sendable, Hashable, Encodable {
  /// Several independent sources, or the group's own statement as a public body recorded it.
  case high
  /// One good source.
  case medium
  /// Alleged, or contested.
  case low
}

/// A relation between two groups as sources state it; not counted from events.
public struct Relation: Sendable, Hashable {
  /// A group by its registry id and name.
  public struct Party: Sendable, Hashable, Encodable {
    public let id: String
    public let name: String

    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  public let subject: Party
  public let type: RelationType
  public let object: Party
  public let confidence: Confidence
  public let what: String?
  /// At least one.
  public let accounts: [SourceAccount]

  public init(
    subject: Party, type: RelationType, object: Party, confidence: Confidence, what: String? = nil,
    accounts: [SourceAccount]
  ) {
    self.subject = subject
    self.type = type
    self.object = object
    self.confidence = confidence
    self.what = what
    self.accounts = accounts
  }

  /// The party that is not `id`.
  public func other(than id: String) -> Party { subject.id == id ? object : subject }

  /// The earliest date of any account that affirms it.
  public var date: StatedDate? { accounts.filter { !$0.denies }.compactMap(\.span.from).min() }
}
