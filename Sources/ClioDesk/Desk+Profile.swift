public import ClioAnalysis
public import ClioModel
import ClioRegistry

extension Desk {
  /// The profile of the actor of a name.
  ///
  /// - Parameters:
  ///   - days: nil for all.
  ///   - maybes: also count rows that are only maybe its own.
  /// - Throws: `ClioError`: the name means none or several, or the store cannot be read.
  public func profile(
    _ name: String, edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool
  ) async throws(ClioError) -> Profile {
    let sides = try await store.sides(in: edition.id)
    let reference = try ActorResolver(registry: registry, sides: sides).resolve(name)
    let actor = try registry.actor(reference, sides: sides)
    let plan = ProfilePlan(edition: edition, actor: actor, days: days, includesMaybes: maybes)
    let partition = plan.canRank ? registry.partition(sides: sides, placing: reference) : .asCoded
    func rankPlan(_ year: Int) -> RankPlan {
      RankPlan(
        edition: edition, years: year...year, field: actor.isGovernment ? .governments : .groups, partition: partition)
    }
    if plan.canRank, let year = edition.lastYear {
      try store.prepare(for: plan.queries + rankPlan(year).queries)
    }
    let tables = try await store.tables(for: plan.queries)
    let deadliest = try await store.events(matching: plan.rowsQuery, order: .deadliest, limit: 10)
    var ranking: Ranking?
    if let year = Profile.rankedYear(plan, tables) {
      let ranked = rankPlan(year)
      ranking = Ranking(ranked, try await store.tables(for: ranked.queries))
    }
    guard case .entry = reference else { return Profile(plan, tables, deadliest: deadliest, ranking: ranking) }
    let sequel = ProfileSequel(
      plan, tables, related: registry.related(to: actor), branches: registry.branches(of: actor))
    return Profile(
      plan, tables, deadliest: deadliest, ranking: ranking,
      sequel: (sequel, try await store.tables(for: sequel.queries)))
  }
}
