import ClioAnalysis
import ClioModel
import ClioRegistry
import ClioSQLite

/// The steps from a question to an analysis, shared by commands.
enum Asking {
  static func profile(
    _ name: String, edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool, _ session: Session
  ) async throws(ClioError) -> Profile {
    let sides = try await session.store.sides(in: edition.id)
    let reference = try ActorResolver(registry: session.registry, sides: sides).resolve(name)
    let actor = try session.registry.actor(reference, sides: sides)
    let plan = ProfilePlan(edition: edition, actor: actor, days: days, includesMaybes: maybes)
    let tables = try await session.store.tables(for: plan.queries)
    let deadliest = try await session.store.events(matching: plan.rowsQuery, order: .deadliest, limit: 10)
    var ranking: Ranking?
    if days == nil, let year = Profile.rankedYear(plan, tables) {
      let ranked = RankPlan(
        edition: edition, years: year...year, field: actor.isGovernment ? .governments : .groups,
        partition: session.registry.partition(sides: sides, placing: reference))
      ranking = Ranking(ranked, try await session.store.tables(for: ranked.queries))
    }
    return Profile(plan, tables, deadliest: deadliest, ranking: ranking)
  }
}
