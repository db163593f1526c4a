public import ClioModel

/// How often an actor's events come, month by month, and from which months on at another level.
public struct Tempo: Sendable {
  /// A span of months on one level.
  public struct Phase: Sendable {
    public let months: ClosedRange<Month>
    public let events: Int
    public let toll: DeathToll
    /// How many events a month, and deaths in them.
    public let eventsPerMonth: Double
    public let deathsPerMonth: Double
    public let address: FigureAddress
  }

  /// Every month from the first with an event to the end of the edition or of the days asked for.
  public let months: ClosedRange<Month>
  /// Events of each of these months.
  public let events: [Int]
  public let deaths: [Int]
  public let changes: ChangePoints
  public let phases: [Phase]

  /// Months with at least one event.
  public var activeMonths: Int { events.count { $0 > 0 } }

  /// Nil for an edition that must not be totalled, and where there is no event.
  init?(_ cells: [TallyTable.Cell], in plan: ProfilePlan) {
    guard plan.edition.partial == nil else { return nil }
    var accounts: [Month: DeathAccount] = [:]
    for cell in cells {
      if case .month(let month)? = cell.keys.first { accounts[month] = cell.account }
    }
    guard let first = accounts.keys.min(), let lastEvent = accounts.keys.max() else { return nil }
    let end = [plan.edition.lastDay?.calendarMonth, plan.days?.upperBound.calendarMonth].compactMap(\.self).min()
    let last = max(lastEvent, end ?? lastEvent)
    let all = (first.index...last.index).map { accounts[Month(index: $0)] ?? DeathAccount() }
    months = first...last
    events = all.map(\.events)
    deaths = all.map(\.toll.best)
    changes = ChangePoints.find(in: events)
    phases = changes.stretches.map { stretch in
      let from = Month(index: first.index + stretch.months.lowerBound)
      let to = Month(index: first.index + stretch.months.upperBound - 1)
      var toll = DeathToll.zero
      for month in all[stretch.months] { toll += month.toll }
      var filter = plan.rowsQuery.filter
      filter.months = from...to
      return Phase(
        months: from...to, events: all[stretch.months].map(\.events).reduce(0, +), toll: toll,
        eventsPerMonth: stretch.mean, deathsPerMonth: Double(toll.best) / Double(stretch.months.count),
        address: FigureAddress(edition: plan.edition.id, measure: .events, filter: filter))
    }
  }
}
