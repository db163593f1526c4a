public import ClioModel

/// What tallies and lists need of an entry; the whole of it is `RegistryEntry`.
public struct RegistryHead: Sendable, Hashable {
  /// Lower-case slug, also its file's name.
  public let id: String
  public let name: String
  public let kind: ActorKind
  /// The entry whose coded actor this one is a slice of.
  public let parent: String?
  /// ISO 3166-1 alpha-3.
  public let home: [String]
  /// Of all coding schemes.
  public let selectors: [ActorSelector]

  public init(
    id: String, name: String, kind: ActorKind, parent: String? = nil, home: [String] = [],
    selectors: [ActorSelector] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.home = home
    self.selectors = selectors
  }

  /// The selectors for the datasets of one coding scheme.
  public func selectors(in scheme: Dataset.CodingScheme) -> [ActorSelector] {
    selectors.filter { $0.scheme == scheme }
  }

  /// Its rows in the datasets of one coding scheme; without a selector where they have no code for it.
  public func definition(in scheme: Dataset.CodingScheme) -> ActorDefinition {
    ActorDefinition(selectors: selectors(in: scheme))
  }

  /// As a relation names it.
  public var party: Relation.Party { Relation.Party(id: id, name: name) }
}

/// A dated definition of one armed group or government, with the names it goes by and where each fact is from.
public struct RegistryEntry: Sendable, Hashable {
  /// A name it goes by, or went by for a time.
  public struct Name: Sendable, Hashable {
    public let text: String
    /// BCP 47; nil for English and for Latin abbreviations.
    public let language: String?
    /// When it was used.
    public let span: StatedSpan
    /// True where another entry has the same name, and both say so.
    public let isShared: Bool
    /// The key of a source.
    public let source: String

    public init(
      text: String, language: String? = nil, span: StatedSpan = .always, isShared: Bool = false, source: String
    ) {
      self.text = text
      self.language = language
      self.span = span
      self.isShared = isShared
      self.source = source
    }
  }

  /// A relation to the entry `with`, seen from this one.
  public struct Link: Sendable, Hashable {
    public let type: RelationType
    public let with: String
    public let confidence: Confidence
    public let what: String?
    public let accounts: [SourceAccount]

    public init(
      type: RelationType, with: String, confidence: Confidence, what: String? = nil, accounts: [SourceAccount]
    ) {
      self.type = type
      self.with = with
      self.confidence = confidence
      self.what = what
      self.accounts = accounts
    }
  }

  public let head: RegistryHead
  public let names: [Name]
  public let milestones: [Milestone]
  public let links: [Link]
  public let sources: [PublishedSource]

  public init(
    head: RegistryHead, names: [Name] = [], milestones: [Milestone] = [], links: [Link] = [],
    sources: [PublishedSource] = []
  ) {
    self.head = head
    self.names = names
    self.milestones = milestones
    self.links = links
    self.sources = sources
  }

  public var id: String { head.id }
  public var name: String { head.name }

  /// The source with this key.
  public func source(_ key: String) -> PublishedSource? { sources.first { $0.key == key } }
}
