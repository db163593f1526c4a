public import ClioModel

/// The sourced answer to "Who is this armed group?" from one edition.
public struct Profile: Sendable {
  public let plan: ProfilePlan
  public let total: DeathAccount
  /// The total with the rows that are only maybe the actor's; nil where its definition has no maybes.
  public let totalWithMaybes: DeathAccount?
  /// Every year from the first to the last with an event, those without one at zero.
  public let years: [TallyTable.Cell]
  /// Every month with an event, in rising order.
  public let months: [TallyTable.Cell]
  /// Deaths of each year in rows that are only maybe its own; empty where they are counted, or where there are none.
  public let maybeDeaths: [Int: Int]
  public let violence: [TallyTable.Cell]
  /// By falling deaths, here and below.
  public let opponents: [TallyTable.Cell]
  public let countries: [TallyTable.Cell]
  public let reach: Reach
  /// Nil where there are too few months to say anything.
  public let tempo: Tempo?
  /// Keyed by country and area; nil where the file has no such column.
  public let areas: [TallyTable.Cell]?
  /// Nil where the file has no coordinates.
  public let cells: [TallyTable.Cell]?
  /// The ten events with most deaths.
  public let deadliest: [MatchedEvent]
  /// Its rank in one year; nil where the edition is partial or the actor has no event.
  public let ranking: Ranking?
  /// Stated relations beside fights; nil for an actor of which the registry says nothing.
  public let ledger: RelationLedger?
  /// Nil where it has no branches.
  public let branches: BranchTable?
  public let caveats: [Caveat]

  /// - Parameters:
  ///   - tables: the answers to `plan.queries`, in their order.
  ///   - deadliest: the rows of `plan.rowsQuery` by falling deaths.
  ///   - ranking: of the year in `Profile.rankedYear`, with the actor among its entrants.
  ///   - sequel: the second round with the answers to its queries; nil for an actor without an entry.
  public init(
    _ plan: ProfilePlan, _ tables: [TallyTable], deadliest: [MatchedEvent], ranking: Ranking?,
    sequel: (plan: ProfileSequel, tables: [TallyTable])? = nil
  ) {
    self.plan = plan
    var answers: [ProfilePlan.Part: TallyTable] = [:]
    for (part, table) in zip(plan.parts, tables) { answers[part] = table }
    total = answers[.total]?.total ?? DeathAccount()
    totalWithMaybes = answers[.maybes]?.total
    years = Self.years(answers[.years])
    maybeDeaths = plan.includesMaybes ? [:] : Self.maybeDeaths(years, answers[.maybeYears])
    violence = answers[.violence]?.cells ?? []
    opponents = Self.byDeaths(answers[.opponents])
    countries = Self.byDeaths(answers[.countries])
    reach = Reach(plan.actor, yes: answers[.countries]?.cells ?? [], all: answers[.maybeCountries]?.cells)
    months = answers[.months]?.cells ?? []
    tempo = Tempo(months, in: plan)
    areas = answers[.areas].map { Self.byDeaths($0) }
    cells = answers[.cells].map { Self.byDeaths($0) }
    self.deadliest = deadliest
    self.ranking = ranking
    let more = sequel.map { $0.plan.parts($0.tables) }
    ledger = more?.ledger
    branches = more?.branches
    caveats = ProfileCaveats.all(plan: plan, total: total, withMaybes: totalWithMaybes)
  }

  /// The last year with an event, whose ranking a profile shows; nil where `plan.canRank` is false.
  public static func rankedYear(_ plan: ProfilePlan, _ tables: [TallyTable]) -> Int? {
    guard plan.canRank, let position = plan.parts.firstIndex(of: .years) else { return nil }
    guard case .year(let year)? = years(tables[position]).last?.keys.first else { return nil }
    return year
  }

  private static func maybeDeaths(_ years: [TallyTable.Cell], _ all: TallyTable?) -> [Int: Int] {
    let own = Dictionary(years.map { ($0.keys, $0.account.toll.best) }) { first, _ in first }
    var deaths: [Int: Int] = [:]
    for cell in all?.cells ?? [] {
      guard case .year(let year)? = cell.keys.first else { continue }
      let maybe = cell.account.toll.best - (own[cell.keys] ?? 0)
      if maybe > 0 { deaths[year] = maybe }
    }
    return deaths
  }

  /// The opponents, those with most deaths first: what a `RelationPlan` needs of the first answers.
  static func opponents(_ plan: ProfilePlan, _ tables: [TallyTable]) -> [TallyTable.Cell] {
    plan.parts.firstIndex(of: .opponents).map { byDeaths(tables[$0]) } ?? []
  }

  private static func years(_ table: TallyTable?) -> [TallyTable.Cell] {
    var accounts: [Int: DeathAccount] = [:]
    for cell in table?.cells ?? [] {
      if case .year(let year)? = cell.keys.first { accounts[year] = cell.account }
    }
    guard let first = accounts.keys.min(), let last = accounts.keys.max() else { return [] }
    return (first...last).map { TallyTable.Cell(keys: [.year($0)], account: accounts[$0] ?? DeathAccount()) }
  }

  /// Of equal deaths those with more events come first, then the lower key.
  private static func byDeaths(_ table: TallyTable?) -> [TallyTable.Cell] {
    let cells = table?.cells ?? []
    return cells.indices.sorted { left, right in
      let a = cells[left].account, b = cells[right].account
      return (b.toll.best, b.events, left) < (a.toll.best, a.events, right)
    }.map { cells[$0] }
  }
}
