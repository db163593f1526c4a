public import ClioAnalysis
public import ClioModel
import ClioRegistry

extension Desk {
  /// All actors of a field in these years, ranked by every measure.
  ///
  /// - Parameters:
  ///   - asCoded: rank actors as the source codes them, with no slices of the registry.
  ///   - actor: has a place of its own, also where its rows are those of others.
  public func ranking(
    edition: Edition, years: ClosedRange<Int>, field: RankPlan.Field = .groups, kind: ActorKind? = nil,
    asCoded: Bool = false, placing actor: ActorReference? = nil
  ) async throws(ClioError) -> Ranking {
    let sides = try await store.sides(in: edition.id)
    let plan = RankPlan(
      edition: edition, years: years, field: field, kind: kind,
      partition: asCoded ? .asCoded : registry.partition(sides: sides, placing: [actor].compactMap(\.self)))
    return Ranking(plan, try await store.tables(for: plan.queries))
  }

  /// The actor of a name.
  ///
  /// - Throws: `ClioError`: the name means none or several.
  public func actor(_ name: String, edition: Edition) async throws(ClioError) -> ConflictActor {
    let sides = try await store.sides(in: edition.id)
    return try registry.actor(try ActorResolver(registry: registry, sides: sides).resolve(name), sides: sides)
  }
}
