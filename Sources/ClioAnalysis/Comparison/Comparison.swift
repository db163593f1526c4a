public import ClioModel

/// Several actors of one edition side by side.
public struct Comparison: Sendable {
  /// One actor's part.
  public struct Column: Sendable {
    public let plan: ProfilePlan
    public let total: DeathAccount
    public let years: [Int: DeathAccount]
    public let spread: Spread
    /// Months with an event, of those from its first to its last.
    public let activeMonths: Int
    public let monthsSpanned: Int
    public let countries: [TallyTable.Cell]
    /// Nil where the file has no coordinates.
    public let cells: Set<PRIOGridCell>?
    /// Among the non-state groups, or the governments, of all compared years together; nil where it is not ranked.
    public let ranking: Ranking?
    fileprivate let events: [EventSample]

    public var actor: ConflictActor { plan.actor }
  }

  /// The first actor against another.
  public struct Pair: Sendable {
    public let other: Int
    public let differences: [Bootstrap.Difference]
    /// PRIO-GRID cells in which both had events, of those in which either had; nil where the file has no coordinates.
    public let sharedCells: Int?
    public let eitherCells: Int?
    /// Events that both took part in, and deaths in them.
    public let sharedEvents: Int
    public let sharedDeaths: Int
  }

  public let edition: Edition
  public let columns: [Column]
  public let pairs: [Pair]
  public let bootstrap: Bootstrap
  public let caveats: [Caveat]

  /// What an actor's column asks of a store, in this order.
  public static func queries(_ plan: ProfilePlan) -> [TallyQuery] {
    var keys: [[TallyKey]] = [[], [.year], [.month], [.country]]
    if plan.edition.hasCoordinates { keys.append([.cell]) }
    return keys.map { plan.query(groupBy: $0, withMaybes: false) }
  }

  /// What is known of one actor: the answers to its queries, its events and its ranking.
  public struct Input: Sendable {
    let plan: ProfilePlan
    let tables: [TallyTable]
    let events: [EventSample]
    let ranking: Ranking?

    public init(_ plan: ProfilePlan, _ tables: [TallyTable], events: [EventSample], ranking: Ranking?) {
      self.plan = plan
      self.tables = tables
      self.events = events
      self.ranking = ranking
    }
  }

  /// - Parameter inputs: at least two, all of one edition.
  public init(_ inputs: [Input], edition: Edition, bootstrap: Bootstrap = Bootstrap()) {
    self.edition = edition
    self.bootstrap = bootstrap
    let columns = inputs.map(Self.column)
    self.columns = columns
    pairs = columns.indices.dropFirst().map { Self.pair(columns[0], columns[$0], at: $0, bootstrap) }
    caveats = ComparisonCaveats.all(columns, pairs, edition)
  }

  private static func column(_ input: Input) -> Column {
    let tables = input.tables
    var years: [Int: DeathAccount] = [:]
    for cell in tables[1].cells { if case .year(let year)? = cell.keys.first { years[year] = cell.account } }
    let months = tables[2].cells.compactMap { cell -> Month? in
      if case .month(let month)? = cell.keys.first { month } else { nil }
    }
    let cells =
      input.plan.edition.hasCoordinates
      ? Set(
        tables[4].cells.compactMap { cell -> PRIOGridCell? in
          if case .cell(let grid?)? = cell.keys.first { grid } else { nil }
        }) : nil
    return Column(
      plan: input.plan, total: tables[0].total, years: years, spread: Spread(input.events), activeMonths: months.count,
      monthsSpanned: (months.max()?.index ?? 0) - (months.min()?.index ?? 1) + 1, countries: tables[3].cells,
      cells: cells, ranking: input.ranking, events: input.events)
  }

  private static func pair(_ first: Column, _ other: Column, at position: Int, _ bootstrap: Bootstrap) -> Pair {
    let mine = Set(first.events.map(\.id))
    let shared = other.events.filter { mine.contains($0.id) }
    let cells = first.cells.flatMap { one in other.cells.map { (one.intersection($0).count, one.union($0).count) } }
    return Pair(
      other: position, differences: bootstrap.differences(first.events, other.events), sharedCells: cells?.0,
      eitherCells: cells?.1, sharedEvents: shared.count, sharedDeaths: shared.map(\.deaths).reduce(0, +))
  }

  /// From the first to the last year in which any of them has an event.
  public var years: ClosedRange<Int>? {
    let all = columns.flatMap(\.years.keys)
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// From the latest of their first years with an event to the earliest of their last; nil where no year is left, or one
  /// has no event.
  public var yearsInCommon: ClosedRange<Int>? { Self.yearsInCommon(columns) }

  static func yearsInCommon(_ columns: [Column]) -> ClosedRange<Int>? {
    let first = columns.compactMap { $0.years.keys.min() }, last = columns.compactMap { $0.years.keys.max() }
    guard first.count == columns.count, let from = first.max(), let to = last.min(), from <= to else { return nil }
    return from...to
  }
}
