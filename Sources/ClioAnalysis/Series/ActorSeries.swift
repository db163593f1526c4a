public import ClioModel

/// What an actor counts, year by year or month by month.
public struct ActorSeries: Sendable {
  public let plan: ProfilePlan
  /// `year` or `month`.
  public let key: TallyKey
  /// Periods without an event have no cell; in rising order.
  public let cells: [TallyTable.Cell]

  public var hasEvents: Bool { cells.contains { $0.account.events > 0 } }

  public init(_ plan: ProfilePlan, by key: TallyKey, _ cells: [TallyTable.Cell]) {
    self.plan = plan
    self.key = key
    self.cells = cells.filter { $0.account.events > 0 }
  }

  /// What it asks of a store.
  public static func query(_ plan: ProfilePlan, by key: TallyKey) -> TallyQuery {
    plan.query(groupBy: [key], withMaybes: false)
  }

  /// By month where events are of no more than two years, which would be two bars.
  ///
  /// - Parameter years: by year, of all that are shown together.
  public static func fittingKey(_ years: [ActorSeries]) -> TallyKey {
    let all = years.flatMap(\.cells).compactMap { cell -> Int? in
      if case .year(let year)? = cell.keys.first { year } else { nil }
    }
    guard let first = all.min(), let last = all.max() else { return .year }
    return last - first < 2 ? .month : .year
  }
}
