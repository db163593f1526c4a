import ClioModel
import Foundation
import GRDB

/// One edition on its way into the tables, inside one transaction.
struct EditionLoad: ~Copyable {
  private let db: Database
  private let number: Int
  private let draft: EditionDraft
  private let compressor: ZstdCompressor
  private let insertEvent: EventInsert
  private var block = 0
  private var rollup = DyadYearRollup()
  private var chunks: SideChunks
  private var events = 0
  private var rejects = 0
  private var toll = DeathToll.zero
  private var years: ClosedRange<Int>?
  private var days: ClosedRange<Int32>?
  private var warnings: [RowWarning: Int] = [:]
  /// Codes of the countries that events lie in; rejected rows may have named others.
  private var countries: Set<Int32> = []

  /// Gives the edition its number and makes ready to insert.
  static func begin(_ draft: EditionDraft, _ db: Database) throws -> EditionLoad {
    let number = (try Int.fetchOne(db, sql: "SELECT max(number) FROM edition") ?? 0) + 1
    return EditionLoad(
      draft, number, insertEvent: try EventInsert(edition: number, db), compressor: try ZstdCompressor(),
      chunks: try SideChunks(edition: number, db), db)
  }

  private init(
    _ draft: EditionDraft, _ number: Int, insertEvent: EventInsert, compressor: consuming ZstdCompressor,
    chunks: SideChunks, _ db: Database
  ) {
    self.db = db
    self.draft = draft
    self.number = number
    self.insertEvent = insertEvent
    self.compressor = compressor
    self.chunks = chunks
  }

  mutating func add(_ incoming: EventBatch) throws {
    var batch = incoming
    warnings.merge(batch.warnings, uniquingKeysWith: +)
    try insertEvents(&batch)
    for reject in batch.rejects { try insert(reject) }
    rejects += batch.rejects.count
    guard batch.columns.count > 0 else { return }
    try insertSourceBlock(batch)
    try chunks.add(batch.columns, firstRow: block * EventBatch.capacity)
    rollup.add(batch.columns)
    sum(batch.columns)
    block += 1
  }

  /// Inserts the events; those whose id is there already move over to the rejects.
  private func insertEvents(_ batch: inout EventBatch) throws {
    var duplicates: [Int] = []
    for index in 0..<batch.columns.count {
      let row = block * EventBatch.capacity + index - duplicates.count
      if try !insertEvent.insert(batch, index, row: row) { duplicates.append(index) }
    }
    if !duplicates.isEmpty { batch.reject(duplicates) }
  }

  private func insert(_ reject: RowRejection) throws {
    try db.cachedStatement(sql: "INSERT INTO reject VALUES (?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
      number, reject.line, reject.column, reject.expected, reject.found, reject.length, Data(reject.bytes),
    ])
  }

  private func insertSourceBlock(_ batch: EventBatch) throws {
    try db.cachedStatement(sql: "INSERT INTO source_block VALUES (?, ?, ?, ?, ?)").execute(arguments: [
      number, block, batch.bytes.count, Data(ColumnCoding.encode(batch.rowEnds)),
      Data(try compressor.compress(batch.bytes)),
    ])
  }

  private mutating func sum(_ columns: EventColumns) {
    events += columns.count
    countries.formUnion(columns.country)
    for index in 0..<columns.count {
      toll += DeathToll(low: Int(columns.low[index]), best: Int(columns.best[index]), high: Int(columns.high[index]))
      let year = Int(columns.year[index])
      years = years.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
      let start = columns.start[index], end = columns.end[index]
      days = days.map { min($0.lowerBound, start)...max($0.upperBound, end) } ?? start...end
    }
  }

  /// Writes what is known only at the end and returns the edition.
  mutating func finish(_ ending: EditionEnding) throws -> Edition {
    let dictionaries = ending.dictionaries
    guard ending.rows > 0 else { throw StoreMessage.noRows(draft.fileName) }
    for (code, side) in dictionaries.sides.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO side VALUES (?, ?, ?, ?)")
        .execute(arguments: [number, code, side.id, side.name])
    }
    for (code, country) in dictionaries.countries.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO country VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [number, code, country.gwNumber, country.name, country.region])
    }
    for (code, area) in dictionaries.areas.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO area VALUES (?, ?, ?)").execute(arguments: [number, code, area])
    }
    try chunks.finish(edition: number, db)
    for (year, sums) in rollup.years.sorted(by: { $0.key < $1.key }) {
      try db.cachedStatement(sql: "INSERT INTO rollup VALUES (?, ?, ?, ?)")
        .execute(arguments: [number, Int(year), sums.count, Data(ColumnCoding.encode(rollup: sums))])
    }
    let edition = Edition(
      id: draft.id, fileName: draft.fileName, fileBytes: ending.fileBytes, sha256: ending.sha256,
      loadedAt: draft.loadedAt, origin: draft.origin, partial: draft.partial, rows: ending.rows, events: events,
      rejects: rejects, toll: toll, firstYear: years?.lowerBound, lastYear: years?.upperBound,
      firstDay: (days?.lowerBound).map(CalendarDay.init(daysSince1970:)),
      lastDay: (days?.upperBound).map(CalendarDay.init(daysSince1970:)),
      countries: Set(countries.compactMap { dictionaries.countries[Int($0)].gwNumber }).sorted(),
      columns: draft.columns,
      missingColumns: draft.missingColumns,
      warnings: Dictionary(uniqueKeysWithValues: warnings.map { ($0.key.rawValue, $0.value) }))
    try insert(edition)
    return edition
  }

  private func insert(_ edition: Edition) throws {
    let warnings = edition.warnings.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
    let marks = Array(repeating: "?", count: 23).joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO edition VALUES (\(marks))",
      arguments: [
        number, edition.id.description, edition.sha256, edition.fileName, edition.fileBytes, edition.loadedAt,
        edition.origin, edition.partial, edition.rows, edition.events, edition.rejects, edition.toll.low,
        edition.toll.best, edition.toll.high, edition.firstYear, edition.lastYear, edition.firstDay?.daysSince1970,
        edition.lastDay?.daysSince1970, SQLiteStore.text(edition.countries.map(String.init)),
        SQLiteStore.text(edition.columns), SQLiteStore.text(edition.missingColumns),
        SQLiteStore.text(warnings), Data(draft.head),
      ])
  }
}
