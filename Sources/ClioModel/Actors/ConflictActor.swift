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
  /// In the order of their dates.
  public var milestones: [Milestone]
  /// What sources say of it and others, the oldest first; empty where nobody has said.
  public var relations: [Relation]
  /// The actor whose coded rows it is a slice of.
  public var parent: String?
  /// Others whose rows some of its own are too: who held an office, or the group that a code belongs to.
  public var sharers: [Sharer] = []
  /// The sources of its selectors, by the keys that they name.
  public var sources: [String: PublishedSource]
  public var definition: ActorDefinition

  /// An entry that has rows in common by its definition.
  public struct Sharer: Sendable, Hashable {
    public let party: Relation.Party
    public let span: StatedSpan

    public init(party: Relation.Party, span: StatedSpan) {
      self.party = party
      self.span = span
    }
  }

  public init(
    reference: ActorReference, name: String, otherNames: [String] = [], kind: ActorKind? = nil,
    homeCountries: [Country] = [], milestones: [Milestone] = [], relations: [Relation] = [], parent: String? = nil,
    sources: [String: PublishedSource] = [:], definition: ActorDefinition
  ) {
    self.reference = reference
    self.name = name
    self.otherNames = otherNames
    self.kind = kind
    self.homeCountries = homeCountries
    self.milestones = milestones
    self.relations = relations
    self.parent = parent
    self.sources = sources
    self.definition = definition
  }

  /// True where all its rows are those of a government.
  public var isGovernment: Bool { kind == .government || (kind == nil && SideName.isGovernment(name)) }
}
