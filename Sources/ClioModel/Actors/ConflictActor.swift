/// What sort of actor it is; a filter of rankings.
public enum ActorKind: String, Sendable, CaseIterable, Codable, Hashable {
  case politicalGroup = "political-group"
  case cartel
  case communalGroup = "communal-group"
  case government
}

/// An actor as it is asked about: who it is, and which rows are its own.
public struct ConflictActor: Sendable, Hashable {
  public var reference: ActorReference
  public var name: String
  /// Names and aliases beside `name`.
  public var otherNames: [String]
  /// Nil where nobody has said.
  public var kind: ActorKind?
  /// In the registry's order; empty where nobody has said.
  public var homeCountries: [Country]
  public var milestones: [DatedFact]
  /// The actor whose coded rows it is a slice of.
  public var parent: String?
  public var definition: ActorDefinition

  /// A dated statement with its source.
  public struct DatedFact: Sendable, Hashable {
    public let date: CalendarDay
    public let what: String
    /// Publisher, title and date.
    public let source: String

    public init(date: CalendarDay, what: String, source: String) {
      self.date = date
      self.what = what
      self.source = source
    }
  }

  public init(
    reference: ActorReference, name: String, otherNames: [String] = [], kind: ActorKind? = nil,
    homeCountries: [Country] = [], milestones: [DatedFact] = [], parent: String? = nil, definition: ActorDefinition
  ) {
    self.reference = reference
    self.name = name
    self.otherNames = otherNames
    self.kind = kind
    self.homeCountries = homeCountries
    self.milestones = milestones
    self.parent = parent
    self.definition = definition
  }

  /// True where all its rows are those of a government.
  public var isGovernment: Bool { kind == .government || (kind == nil && SideName.isGovernment(name)) }
}
