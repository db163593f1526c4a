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

  /// The same with the rows that are only maybe one actor's given to it, and to no other part.
  ///
  /// - Returns: nil where it is no part, or has no such rows.
  public func granting(maybesOf reference: ActorReference) -> RankPartition? {
    guard let own = splits.lazy.flatMap(\.parts).first(where: { $0.reference == reference }),
      own.definition.hasMaybes
    else { return nil }
    let granted = own.definition.selectors.filter(\.isMaybe).map { maybe in
      var sure = maybe
      sure.isMaybe = false
      return sure
    }
    let splits = splits.map { split in
      Split(
        coded: split.coded,
        parts: split.parts.map { part in
          var part = part
          if part.reference == reference {
            part.definition.selectors = part.definition.selectors.filter { !$0.isMaybe } + granted
          } else {
            part.definition.minus += granted
          }
          return part
        })
    }
    return RankPartition(splits: splits, kinds: kinds)
  }
}
