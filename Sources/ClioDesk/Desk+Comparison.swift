public import ClioAnalysis
public import ClioModel
import ClioRegistry

extension Desk {
  /// Several actors side by side.
  ///
  /// - Throws: `ClioError` as `profile` does, and where a name is given twice or the edition does not cover the days.
  public func comparison(
    _ names: [String], edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool, bootstrap: Bootstrap
  ) async throws(ClioError) -> Comparison {
    let sides = try await store.sides(in: edition.id)
    let resolver = ActorResolver(registry: registry, sides: sides)
    var references: [ActorReference] = []
    for name in names {
      let reference = try resolver.resolve(name)
      guard !references.contains(reference) else {
        throw DeskMessage.sameActor(reference)
      }
      references.append(reference)
    }
    try checkCoverage(days, edition)
    var ranking: (plan: (RankPlan.Field) -> RankPlan, tables: [TallyTable])?
    if let years = wholeYears(days, edition) {
      let partition = registry.partition(sides: sides, placing: references)
      let plan = { RankPlan(edition: edition, years: years, field: $0, partition: partition) }
      // The same for groups and governments: who is ranked is chosen from the answers.
      ranking = (plan, try await store.tables(for: plan(.all).queries))
    }
    var inputs: [Comparison.Input] = []
    for reference in references {
      let actor = try registry.actor(reference, sides: sides)
      if actor.definition.selectors.isEmpty { throw Registry.uncoded(actor.reference, in: edition.id) }
      let plan = ProfilePlan(edition: edition, actor: actor, days: days, includesMaybes: maybes)
      let ranked = ranking.map { Ranking($0.plan(actor.isGovernment ? .governments : .groups), $0.tables) }
      inputs.append(
        .init(
          plan, try await store.tables(for: Comparison.queries(plan)),
          events: try await store.samples(matching: plan.rowsQuery), ranking: ranked))
    }
    return Comparison(inputs, edition: edition, bootstrap: bootstrap)
  }

  func checkCoverage(_ days: ClosedRange<CalendarDay>?, _ edition: Edition) throws(ClioError) {
    var filter = TallyFilter()
    filter.days = days
    if let gap = edition.gap(for: filter) { throw DeskMessage.notCovered(gap, edition) }
  }

  /// The years that these days are, from a first of January to a last of December; nil where they are not, since only
  /// years are ranked. All of the edition's where no days are asked for.
  private func wholeYears(_ days: ClosedRange<CalendarDay>?, _ edition: Edition) -> ClosedRange<Int>? {
    guard let first = edition.firstYear, let last = edition.lastYear else { return nil }
    guard let days else { return first...last }
    let from = days.lowerBound.parts, to = days.upperBound.parts
    let isWhole = (from.month, from.day) == (1, 1) && (to.month, to.day) == (12, 31)
    let span = (max(first, from.year), min(last, to.year))
    return isWhole && span.0 <= span.1 ? span.0...span.1 : nil
  }
}
