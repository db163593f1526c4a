public import ClioModel

/// What a ranking asks of a store.
public struct RankPlan: Sendable {
  /// Who is ranked.
  public enum Field: String, Sendable, CaseIterable {
    case groups, governments, all
  }

  public let edition: Edition
  public let years: ClosedRange<Int>
  public let field: Field
  /// Only actors known to be of this kind.
  public let kind: ActorKind?
  public let partition: RankPartition
  /// Gleditsch-Ward numbers; empty for the world.
  public let countries: Set<Int>

  public init(
    edition: Edition, years: ClosedRange<Int>, field: Field = .groups, kind: ActorKind? = nil,
    partition: RankPartition = .asCoded, countries: Set<Int> = []
  ) {
    self.edition = edition
    self.years = years
    self.field = field
    self.kind = kind
    self.partition = partition
    self.countries = countries
  }

  /// One for all sides as coded, then one for each part of each split.
  public var queries: [TallyQuery] {
    var base = TallyQuery(edition: edition.id)
    base.filter.years = years
    base.filter.countries = countries
    var all = base
    all.groupBy = [.actor]
    return [all] + partition.splits.flatMap { split in split.parts.map { query(for: $0) } }
  }

  /// The rows a ranking counts for one actor: composite sides rank as themselves, so jointly coded rows are left out.
  func query(for actor: ConflictActor) -> TallyQuery {
    var query = TallyQuery(edition: edition.id, actor: actor.definition)
    query.filter.actor = actor.reference
    query.filter.includesJoint = false
    query.filter.years = years
    query.filter.countries = countries
    return query
  }
}
