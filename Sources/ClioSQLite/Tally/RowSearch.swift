import ClioModel
import GRDB

/// Finds the rows behind a tally.
struct RowSearch {
  /// A row by the block it stands in and its place there.
  struct Found {
    let block: Int
    let index: Int
    let rows: TallyBlock
    let role: CompiledActor.Role?
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

  func run(_ cache: EditionCache, _ db: Database) throws -> [Found] {
    let actor = query.actor.map { CompiledActor($0, in: lexicon.dictionaries) }
    let opponent = query.opponent.map { CompiledActor($0, in: lexicon.dictionaries) }
    let filter = CompiledFilter(query.filter, in: lexicon.dictionaries)
    let sides = actor.map { actor in actor.isConcerned.indices.filter { actor.isConcerned[$0] }.map(Int32.init) }
    let blocks = try cache.blocks(of: lexicon.stored, withAnyOf: sides, db)
    var found: [Found] = []
    for number in blocks.keys.sorted() {
      guard let block = blocks[number] else { continue }
      let roles = actor?.roles(in: block), opponents = opponent?.roles(in: block)
      for index in 0..<block.count {
        if let roles, !RunningTally.isWanted(roles[index], opponent: opponents?[index], query.filter) { continue }
        if filter.passes(block, index) {
          found.append(Found(block: number, index: index, rows: block, role: roles?[index]))
        }
      }
    }
    found.sort(by: isBefore)
    return limit.map { Array(found.prefix($0)) } ?? found
  }

  private func isBefore(_ left: Found, _ right: Found) -> Bool {
    if order == .deadliest {
      let leftBest = left.rows.columns.best[left.index], rightBest = right.rows.columns.best[right.index]
      if leftBest != rightBest { return leftBest > rightBest }
    }
    let leftStart = left.rows.columns.start[left.index], rightStart = right.rows.columns.start[right.index]
    if leftStart != rightStart { return leftStart < rightStart }
    return left.rows.columns.id[left.index] < right.rows.columns.id[right.index]
  }
}

extension RowSearch.Found {
  /// The event as the model knows it; its place name is read from the event table.
  func matchedEvent(_ lexicon: EditionCache.Lexicon, _ db: Database) throws -> MatchedEvent {
    let columns = rows.columns
    let country = lexicon.dictionaries.countries[Int(columns.country[index])]
    let area = columns.adm1[index]
    let key = Int64(lexicon.stored.number) * Schema.idSpan + columns.id[index]
    let place = try String.fetchOne(
      db.cachedStatement(sql: "SELECT place FROM event WHERE key = ?"), arguments: [key])
    func known(_ flag: UInt8) -> Int? { flag == 0 ? nil : Int(flag) }
    let event = ConflictEvent(
      id: Int(columns.id[index]), year: Int(columns.year[index]), violence: rows.violence(at: index),
      sideA: lexicon.dictionaries.sides[Int(columns.sideA[index])],
      sideB: lexicon.dictionaries.sides[Int(columns.sideB[index])], country: country.gwNumber,
      countryName: country.name, region: country.region,
      adm1: area == EventColumns.noCode ? nil : lexicon.dictionaries.areas[Int(area)], place: place,
      point: rows.point(at: index), start: CalendarDay(daysSince1970: columns.start[index]),
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
