/// A way to cut the actors of an edition for a ranking: every row of a side under one name only.
public struct RankPartition: Sendable, Hashable {
  /// A coded actor that is ranked by its parts.
  public struct Split: Sendable, Hashable {
    /// The sides that give way.
    public let coded: Set<EventSide>
    /// What takes their place; together they hold all their rows, none twice.
    public let parts: [ConflictActor]

    public init(coded: Set<EventSide>, parts: [ConflictActor]) {
      self.coded = coded
      self.parts = parts
    }
  }

  public let splits: [Split]
  /// What is known of the kinds of sides that rank as coded.
  public let kinds: [EventSide: ActorKind]

  public init(splits: [Split], kinds: [EventSide: ActorKind] = [:]) {
    self.splits = splits
    self.kinds = kinds
  }

  /// Every side as the source codes it.
  public static let asCoded = RankPartition(splits: [])
}
