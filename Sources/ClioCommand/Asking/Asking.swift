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
    let partition = plan.canRank ? session.registry.partition(sides: sides, placing: reference) : .asCoded
    func rankPlan(_ year: Int) -> RankPlan {
      RankPlan(
        edition: edition, years: year...year, field: actor.isGovernment ? .governments : .groups, partition: partition)
    }
    if plan.canRank, let year = edition.lastYear {
      try session.store.prepare(for: plan.queries + rankPlan(year).queries)
    }
    let tables = try await session.store.tables(for: plan.queries)
    let deadliest = try await session.store.events(matching: plan.rowsQuery, order: .deadliest, limit: 10)
    var ranking: Ranking?
    if let year = Profile.rankedYear(plan, tables) {
      let ranked = rankPlan(year)
      ranking = Ranking(ranked, try await session.store.tables(for: ranked.queries))
    }
    guard case .entry = reference else { return Profile(plan, tables, deadliest: deadliest, ranking: ranking) }
    let sequel = ProfileSequel(
      plan, tables, related: session.registry.related(to: actor), branches: session.registry.branches(of: actor))
    return Profile(
      plan, tables, deadliest: deadliest, ranking: ranking,
      sequel: (sequel, try await session.store.tables(for: sequel.queries)))
  }

  static func comparison(
    _ names: [String], edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool, bootstrap: Bootstrap,
    _ session: Session
  ) async throws(ClioError) -> Comparison {
    let sides = try await session.store.sides(in: edition.id)
    let resolver = ActorResolver(registry: session.registry, sides: sides)
    var references: [ActorReference] = []
    for name in names {
      let reference = try resolver.resolve(name)
      guard !references.contains(reference) else {
        throw ClioError(.badInput, "actors: expected different actors, found \(reference) twice")
      }
      references.append(reference)
    }
    try checkCoverage(days, edition)
    var ranking: (plan: (RankPlan.Field) -> RankPlan, tables: [TallyTable])?
    if let years = wholeYears(days, edition) {
      let partition = session.registry.partition(sides: sides, placing: references)
      let plan = { RankPlan(edition: edition, years: years, field: $0, partition: partition) }
      // The same for groups and governments: who is ranked is chosen from the answers.
      ranking = (plan, try await session.store.tables(for: plan(.all).queries))
    }
    var inputs: [Comparison.Input] = []
    for reference in references {
      let actor = try session.registry.actor(reference, sides: sides)
      if actor.definition.selectors.isEmpty { throw Registry.uncoded(actor.reference, in: edition.id) }
      let plan = ProfilePlan(edition: edition, actor: actor, days: days, includesMaybes: maybes)
      let ranked = ranking.map { Ranking($0.plan(actor.isGovernment ? .governments : .groups), $0.tables) }
      inputs.append(
        .init(
          plan, try await session.store.tables(for: Comparison.queries(plan)),
          events: try await session.store.samples(matching: plan.rowsQuery), ranking: ranked))
    }
    return Comparison(inputs, edition: edition, bootstrap: bootstrap)
  }

  private static func checkCoverage(_ days: ClosedRange<CalendarDay>?, _ edition: Edition) throws(ClioError) {
    var filter = TallyFilter()
    filter.days = days
    if let gap = edition.gap(for: filter) { throw AskingMessage.notCovered(gap, edition) }
  }

  /// The years that these days are, from a first of January to a last of December; nil where they are not, since only
  /// years are ranked. All of the edition's where no days are asked for.
  private static func wholeYears(_ days: ClosedRange<CalendarDay>?, _ edition: Edition) -> ClosedRange<Int>? {
    guard let first = edition.firstYear, let last = edition.lastYear else { return nil }
    guard let days else { return first...last }
    let from = days.lowerBound.parts, to = days.upperBound.parts
    let isWhole = (from.month, from.day) == (1, 1) && (to.month, to.day) == (12, 31)
    let span = (max(first, from.year), min(last, to.year))
    return isWhole && span.0 <= span.1 ? span.0...span.1 : nil
  }

  /// - Parameter name: nil for the whole edition.
  static func network(
    _ name: String?, edition: Edition, days: ClosedRange<CalendarDay>?, minimumDeaths: Int, limit: Int,
    _ session: Session
  ) async throws(ClioError) -> Network {
    try checkCoverage(days, edition)
    let registry = session.registry
    let sides = try await session.store.sides(in: edition.id)
    var focus: ConflictActor?
    if let name {
      let reference = try ActorResolver(registry: registry, sides: sides).resolve(name)
      focus = try registry.actor(reference, sides: sides)
    }
    let plan = NetworkPlan(
      edition: edition, days: days, focus: focus, minimumDeaths: minimumDeaths, limit: limit,
      relations: registry.allRelations, parties: registry.allActors,
      partition: registry.networkPartition(sides: sides, focus: focus))
    let tables = try await session.store.tables(for: plan.queries)
    return Network(plan, tables, try await session.store.tables(for: plan.pairQueries(tables)))
  }
}
