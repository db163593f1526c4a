public import ClioAnalysis
public import ClioModel
import ClioRegistry

extension Desk {
  /// What actors count by year or month, each with the same days.
  ///
  /// - Parameter key: `year` or `month`; nil for what suits all of them.
  /// - Throws: `ClioError`: a name means none or several or comes twice, the edition has no code for it, does not cover
  ///   the days, or has no event of any of them.
  public func series(
    _ names: [String], edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool, by key: TallyKey? = nil
  ) async throws(ClioError) -> [ActorSeries] {
    try checkCoverage(days, edition)
    let sides = try await store.sides(in: edition.id)
    let resolver = ActorResolver(registry: registry, sides: sides)
    var plans: [ProfilePlan] = []
    for name in names {
      let reference = try resolver.resolve(name)
      guard !plans.contains(where: { $0.actor.reference == reference }) else {
        throw DeskMessage.sameActor(reference)
      }
      let actor = try registry.actor(reference, sides: sides)
      if actor.definition.selectors.isEmpty { throw Registry.uncoded(reference, in: edition.id) }
      plans.append(ProfilePlan(edition: edition, actor: actor, days: days, includesMaybes: maybes))
    }
    let years = try await series(plans, by: .year)
    guard years.contains(where: \.hasEvents) else { throw DeskMessage.noEvents(plans.map(\.actor.reference), edition) }
    let fitting = key ?? ActorSeries.fittingKey(years)
    return fitting == .year ? years : try await series(plans, by: fitting)
  }

  private func series(_ plans: [ProfilePlan], by key: TallyKey) async throws(ClioError) -> [ActorSeries] {
    let tables = try await store.tables(for: plans.map { ActorSeries.query($0, by: key) })
    return zip(plans, tables).map { ActorSeries($0, by: key, $1.cells) }
  }

  /// The actors that an address names, with their names; the actor first, then the opponent.
  public func actors(of address: FigureAddress) async throws(ClioError) -> [ConflictActor] {
    let references = [address.filter.actor, address.filter.opponent].compactMap(\.self)
    guard !references.isEmpty else { return [] }
    let sides = try await store.sides(in: address.edition)
    var actors: [ConflictActor] = []
    for reference in references { actors.append(try registry.actor(reference, sides: sides)) }
    return actors
  }

  /// The events behind an address by start day, with the figure that they add up to; an incomplete edition's too.
  ///
  /// - Throws: `ClioError` also where the edition does not cover what is asked.
  public func events(
    _ address: FigureAddress
  ) async throws(ClioError) -> (events: [MatchedEvent], table: TallyTable, edition: Edition) {
    let edition = try await edition(of: address)
    var query = try await query(for: address)
    query.groupBy = []
    let table = try await store.tables(for: [query])[0]
    if table.total.events == 0, let gap = edition.gap(for: address.filter) {
      throw DeskMessage.notCovered(gap, edition)
    }
    return (try await store.events(matching: query, order: .chronological, limit: nil), table, edition)
  }
}
