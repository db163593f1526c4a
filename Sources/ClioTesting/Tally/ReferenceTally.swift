import ClioModel

/// Counts one query over plain events.
struct ReferenceTally {
  private let query: TallyQuery
  private let events: [ConflictEvent]
  let allSides: Set<EventSide>
  var filter: TallyFilter { query.filter }

  init(_ query: TallyQuery, _ events: [ConflictEvent]) {
    self.query = query
    self.events = events
    allSides = Set(events.flatMap { [$0.sideA, $0.sideB] })
  }

  func matches() -> [MatchedEvent] {
    events.compactMap { event in
      guard passes(event) else { return nil }
      guard let definition = query.actor else { return MatchedEvent(event: event, role: nil) }
      guard let role = role(of: definition, in: event), isWanted(role) else { return nil }
      if let opponent = query.opponent {
        guard let other = self.role(of: opponent, in: event) else { return nil }
        if other.isMaybe, !query.filter.includesMaybes { return nil }
        if other.isJoint, !query.filter.includesJointOpponents { return nil }
        guard (role.onSideA && other.onSideB) || (role.onSideB && other.onSideA) else { return nil }
      }
      return MatchedEvent(event: event, role: role)
    }
  }

  func table() -> TallyTable {
    var total = DeathAccount()
    var groups: [[TallyKeyValue]: DeathAccount] = [:]
    for match in matches() {
      Self.add(
        match.event, onA: match.role?.onSideA ?? false, onB: match.role?.onSideB ?? false, match.role, to: &total)
      for (keys, onA, onB) in placements(of: match) {
        Self.add(match.event, onA: onA, onB: onB, match.role, to: &groups[keys, default: DeathAccount()])
      }
    }
    return TallyTable(
      query: query, cells: groups.map { TallyTable.Cell(keys: $0.key, account: $0.value) }, total: total)
  }

  /// What one event counts by itself.
  static func account(of match: MatchedEvent) -> DeathAccount {
    var account = DeathAccount()
    add(match.event, onA: match.role?.onSideA ?? false, onB: match.role?.onSideB ?? false, match.role, to: &account)
    return account
  }

  private func isWanted(_ role: MatchedEvent.Role) -> Bool {
    (query.filter.includesMaybes || !role.isMaybe) && (query.filter.includesJoint || !role.isJoint)
  }

  /// The groups an event falls into, and the sides it counts for there: by actor an event falls into two.
  private func placements(of match: MatchedEvent) -> [(keys: [TallyKeyValue], onA: Bool, onB: Bool)] {
    guard !query.groupBy.isEmpty else { return [] }
    let event = match.event
    guard query.groupBy.contains(.actor) else {
      return [
        (
          keys(of: match, actor: nil, onA: match.role?.onSideA ?? false), match.role?.onSideA ?? false,
          match.role?.onSideB ?? false
        )
      ]
    }
    let onA = match.role?.onSideA ?? (event.sideA.name != "Civilians")
    let onB = match.role?.onSideB ?? (event.violence != .oneSided && event.sideB.name != "Civilians")
    let a = canonical(event.sideA), b = canonical(event.sideB)
    if onA, onB, a == b { return [(keys(of: match, actor: a, onA: true), true, true)] }
    return (onA ? [(keys(of: match, actor: a, onA: true), true, false)] : [])
      + (onB ? [(keys(of: match, actor: b, onA: false), false, true)] : [])
  }

  private func keys(of match: MatchedEvent, actor: EventSide?, onA: Bool) -> [TallyKeyValue] {
    let event = match.event
    return query.groupBy.map { key in
      switch key {
      case .year: .year(event.year)
      case .month: .month(event.start.calendarMonth)
      case .violence: .violence(event.violence)
      case .country: .country(event.country, event.countryName)
      case .adm1: .adm1(event.adm1)
      case .cell: .cell(event.point.map(PRIOGridCell.init(containing:)))
      case .actor: .actor(actor ?? event.sideA)
      case .opponent: .opponent(canonical(onA ? event.sideB : event.sideA))
      }
    }
  }

  /// The first spelling met of an actor with an id.
  private func canonical(_ side: EventSide) -> EventSide {
    let namesakes = Set(allSides.filter { $0.name == side.name }.compactMap(\.id))
    guard let id = side.id ?? (namesakes.count == 1 ? namesakes.first : nil) else { return side }
    for event in events {
      if event.sideA.id == id { return event.sideA }
      if event.sideB.id == id { return event.sideB }
    }
    return side
  }

  /// MEASURES, row by row.
  private static func add(
    _ event: ConflictEvent, onA: Bool, onB: Bool, _ role: MatchedEvent.Role?, to account: inout DeathAccount
  ) {
    account.events += 1
    if event.toll.best >= 1 { account.deadlyEvents += 1 }
    account.toll += event.toll
    account.largest.toll = max(account.largest.toll, event.toll.best)
    account.firstDay = min(account.firstDay ?? event.start, event.start)
    account.lastDay = max(account.lastDay ?? event.end, event.end)
    if role?.isJoint == true {
      account.jointEvents += 1
      account.jointDeaths += event.toll.best
    }
    if event.violence == .oneSided {
      account.oneSided += event.toll
      account.largest.oneSided = max(account.largest.oneSided, event.toll.best)
      return
    }
    let suffered = (onA ? event.deathsA : 0) + (onB ? event.deathsB : 0)
    let opponent = (onA && !onB ? event.deathsB : 0) + (onB && !onA ? event.deathsA : 0)
    account.suffered += suffered
    account.opponent += opponent
    account.collateral += event.deathsCivilians
    account.unknown += event.deathsUnknown
    if onA && onB { account.internalEvents += 1 }
    account.largest.suffered = max(account.largest.suffered, suffered)
    account.largest.opponent = max(account.largest.opponent, opponent)
    account.largest.collateral = max(account.largest.collateral, event.deathsCivilians)
    account.largest.unknown = max(account.largest.unknown, event.deathsUnknown)
  }
}
