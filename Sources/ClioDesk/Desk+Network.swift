public import ClioAnalysis
public import ClioModel
import ClioRegistry

extension Desk {
  /// Who fights whom, and who stands how to whom.
  ///
  /// - Parameter name: nil for the whole edition.
  public func network(
    _ name: String?, edition: Edition, days: ClosedRange<CalendarDay>?, minimumDeaths: Int, limit: Int
  ) async throws(ClioError) -> Network {
    try checkCoverage(days, edition)
    let sides = try await store.sides(in: edition.id)
    var focus: ConflictActor?
    if let name {
      let reference = try ActorResolver(registry: registry, sides: sides).resolve(name)
      focus = try registry.actor(reference, sides: sides)
    }
    let plan = NetworkPlan(
      edition: edition, days: days, focus: focus, minimumDeaths: minimumDeaths, limit: limit,
      relations: registry.allRelations, parties: registry.allActors,
      partition: registry.networkPartition(sides: sides, focus: focus))
    let tables = try await store.tables(for: plan.queries)
    return Network(plan, tables, try await store.tables(for: plan.pairQueries(tables)))
  }
}
