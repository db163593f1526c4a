public import ClioModel

/// A dated definition of one armed group or government, with the names it goes by and where each fact is from.
public struct RegistryEntry: Sendable, Hashable {
  public struct Name: Sendable, Hashable {
    public let text: String
    /// BCP 47; nil for English and for Latin abbreviations.
    public let language: String?
    public let source: String
  }

  public struct Milestone: Sendable, Hashable {
    public let date: CalendarDay
    public let what: String
    public let source: String
  }

  public struct Source: Sendable, Hashable {
    public let key: String
    public let publisher: String
    public let title: String
    public let date: CalendarDay?
    public let url: String?
  }

  /// Lower-case slug, also its file's name.
  public let id: String
  public let name: String
  public let kind: ActorKind
  /// The entry whose coded actor this one is a slice of.
  public let parent: String?
  /// ISO 3166-1 alpha-3.
  public let home: [String]
  public let names: [Name]
  public let milestones: [Milestone]
  public let selectors: [ActorSelector]
  public let sources: [Source]

  public init(
    id: String, name: String, kind: ActorKind, parent: String?, home: [String], names: [Name], milestones: [Milestone],
    selectors: [ActorSelector], sources: [Source]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.home = home
    self.names = names
    self.milestones = milestones
    self.selectors = selectors
    self.sources = sources
  }

  /// The source with this key.
  public func source(_ key: String) -> Source? { sources.first { $0.key == key } }

  public var definition: ActorDefinition { ActorDefinition(selectors: selectors) }
}
