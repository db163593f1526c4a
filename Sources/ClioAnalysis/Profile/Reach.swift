public import ClioModel

/// Where an actor acts, at home and beyond, and since when.
public struct Reach: Sendable {
  /// One country.
  public struct Line: Sendable {
    public let cell: TallyTable.Cell
    public let isHome: Bool
    /// Rows that are only maybe the actor's, beyond those of the cell.
    public let maybeEvents: Int
    public let maybeDeaths: Int
    /// The first start and last end of an event, maybes included where there are no others.
    public let firstDay: CalendarDay?
    public let lastDay: CalendarDay?
    /// Why rows here are only maybe its own, each with the source that says so.
    public let doubts: [Doubt]

    /// True where nothing here is established to be its own.
    public var isOnlyMaybe: Bool { cell.account.events == 0 }
  }

  /// Why rows of a country are only maybe the actor's.
  public struct Doubt: Sendable, Hashable {
    public let span: String?
    public let why: String
    public let source: PublishedSource?
  }

  /// Home countries first, then the others, each by first day.
  public let lines: [Line]

  public var beyondHome: [Line] { lines.filter { !$0.isHome } }

  init(_ actor: ConflictActor, yes: [TallyTable.Cell], all: [TallyTable.Cell]?) {
    let known = Dictionary(yes.map { ($0.keys, $0) }) { first, _ in first }
    let home = Set(actor.homeCountries.map(\.gwNumber))
    let lines = (all ?? yes).map { cell -> Line in
      let own = known[cell.keys] ?? TallyTable.Cell(keys: cell.keys, account: DeathAccount())
      let number: Int? = if case .country(let number, _)? = cell.keys.first { number } else { nil }
      let span = own.account.events > 0 ? own.account : cell.account
      let maybes = cell.account.events - own.account.events
      return Line(
        cell: own, isHome: number.map(home.contains) ?? false, maybeEvents: maybes,
        maybeDeaths: cell.account.toll.best - own.account.toll.best, firstDay: span.firstDay, lastDay: span.lastDay,
        doubts: maybes > 0 ? Self.doubts(actor, number, cell.account) : [])
    }
    self.lines = lines.sorted { left, right in
      if left.isHome != right.isHome { return left.isHome }
      guard let a = left.firstDay, let b = right.firstDay else { return left.firstDay != nil }
      return (a, left.cell.keys.map(\.label).joined()) < (b, right.cell.keys.map(\.label).joined())
    }
  }

  private static func doubts(_ actor: ConflictActor, _ country: Int?, _ account: DeathAccount) -> [Doubt] {
    actor.definition.selectors.filter { selector in
      guard selector.isMaybe, selector.countries.isEmpty || country.map(selector.countries.contains) ?? false else {
        return false
      }
      if let to = selector.to, let first = account.firstDay, to < first { return false }
      if let from = selector.from, let last = account.lastDay, last < from { return false }
      return true
    }.map { selector in
      Doubt(
        span: selector.span.text, why: selector.why ?? "", source: selector.source.flatMap { actor.sources[$0] })
    }
  }
}
