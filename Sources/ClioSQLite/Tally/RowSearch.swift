import ClioModel
import GRDB

/// Finds the rows behind a tally.
struct RowSearch {
  /// A row by its place in the block searched, with what orders it.
  struct Found {
    let index: Int
    /// Its number in the edition.
    let row: Int32
    let role: CompiledActor.Role?
    fileprivate let best: Int32
    fileprivate let start: Int32
    fileprivate let id: Int64
  }

  private let query: TallyQuery
  private let lexicon: EditionCache.Lexicon
  private let order: EventOrder
  private let limit: Int?

  init(_ query: TallyQuery, _ lexicon: EditionCache.Lexicon, _ order: EventOrder, _ limit: Int?) {
    self.query = query
    self.lexicon = lexicon
    self.order = order
    self.limit = limit
  }

  /// The rows in the order asked, and the block they stand in.
  func run(_ cache: EditionCache, _ db: Database) throws -> (found: [Found], block: TallyBlock) {
    let actor = query.actor.map { CompiledActor($0, in: lexicon) }
    let opponent = query.opponent.map { CompiledActor($0, in: lexicon) }
    let filter = CompiledFilter(query.filter, in: lexicon.dictionaries)
    let block = try cache.rows(of: lexicon, ofSides: actor?.concernedSides, db)
    var found: [Found] = []
    // With a limit only the best so far are kept: cut whenever they are many more than wanted.
    let cutAt = limit.map { max(1024, $0 * 4) } ?? .max
    block.forEachWanted { index in
      let role = actor?.role(in: block, index)
      if let role, !RowSelection.isWanted(role, opponent: opponent?.role(in: block, index), query.filter) { return }
      guard filter.passes(block, index) else { return }
      found.append(
        Found(
          index: index, row: block.rows[index], role: role, best: block.columns.best[index],
          start: block.columns.start[index], id: block.columns.id[index]))
      if found.count >= cutAt { cut(&found) }
    }
    cut(&found)
    return (found, block)
  }

  private func cut(_ found: inout [Found]) {
    found.sort(by: isBefore)
    if let limit, found.count > limit { found.removeLast(found.count - limit) }
  }

  private func isBefore(_ left: Found, _ right: Found) -> Bool {
    if order == .deadliest, left.best != right.best { return left.best > right.best }
    if left.start != right.start { return left.start < right.start }
    return left.id < right.id
  }
}

extension RowSearch {
  /// What each row found counts, by rising id.
  func samples(_ cache: EditionCache, _ db: Database) throws -> [EventSample] {
    let (found, block) = try run(cache, db)
    return found.map { match in
      var account = DeathAccount()
      account.add(block.counted(at: match.index), as: match.role?.side ?? .none)
      return EventSample(id: Int(match.id), account: account)
    }.sorted { $0.id < $1.id }
  }
}

extension RowSearch.Found {
  /// The event as the model knows it; its place name is read from the event table.
  func matchedEvent(
    in block: TallyBlock, _ lexicon: EditionCache.Lexicon, _ db: Database
  ) throws -> MatchedEvent {
    let columns = block.columns
    let country = lexicon.dictionaries.countries[Int(columns.country[index])]
    let area = columns.adm1[index]
    let key = Int64(lexicon.stored.number) * Schema.idSpan + columns.id[index]
    let place = try String.fetchOne(
      db.cachedStatement(sql: "SELECT place FROM event WHERE key = ?"), arguments: [key])
    func known(_ flag: UInt8) -> Int? { flag == 0 ? nil : Int(flag) }
    let event = ConflictEvent(
      id: Int(columns.id[index]), year: Int(columns.year[index]), violence: block.violence(at: index),
      sideA: lexicon.dictionaries.sides[Int(columns.sideA[index])],
      sideB: lexicon.dictionaries.sides[Int(columns.sideB[index])], country: country.gwNumber,
      countryName: country.name, region: country.region,
      adm1: area == EventColumns.noCode ? nil : lexicon.dictionaries.areas[Int(area)], place: place,
      point: block.point(at: index), start: CalendarDay(daysSince1970: columns.start[index]),
      end: CalendarDay(daysSince1970: columns.end[index]), datePrecision: known(columns.datePrecision[index]),
      placePrecision: known(columns.placePrecision[index]), clarity: known(columns.clarity[index]),
      isActiveYear: columns.activeYear[index] == 255 ? nil : columns.activeYear[index] == 1,
      deathsA: Int(columns.deathsA[index]), deathsB: Int(columns.deathsB[index]),
      deathsCivilians: Int(columns.deathsCivilians[index]), deathsUnknown: Int(columns.deathsUnknown[index]),
      toll: DeathToll(low: Int(columns.low[index]), best: Int(columns.best[index]), high: Int(columns.high[index])))
    let role = role.map { role in
      MatchedEvent.Role(
        onSideA: role.contains(.sideA), onSideB: role.contains(.sideB), isJoint: role.contains(.joint),
        isMaybe: role.contains(.maybe))
    }
    return MatchedEvent(event: event, role: role)
  }
}
