import ClioModel
import GRDB
import GRDBSQLite

/// The prepared insert of an event, bound through SQLite's own interface: three times as fast as `Statement`'s.
struct EventInsert {
  private let statement: Statement
  private let raw: OpaquePointer
  private let connection: OpaquePointer?
  private let firstKey: Int64

  init(edition: Int, _ db: Database) throws {
    let marks = Array(repeating: "?", count: 24).joined(separator: ", ")
    statement = try db.makeStatement(sql: "INSERT OR IGNORE INTO event VALUES (\(marks))")
    raw = statement.sqliteStatement
    connection = db.sqliteConnection
    firstKey = Int64(edition) * Schema.idSpan
  }

  /// - Parameter row: the row's number: its block times the block size plus its place there.
  /// - Returns: false where the edition has an event of this id already.
  func insert(_ batch: EventBatch, _ index: Int, row: Int) throws -> Bool {
    sqlite3_bind_int64(raw, 1, firstKey + batch.columns.id[index])
    sqlite3_bind_int64(raw, 2, Int64(row))
    sqlite3_bind_int(raw, 3, Int32(batch.columns.year[index]))
    sqlite3_bind_int(raw, 4, Int32(batch.columns.violence[index]))
    sqlite3_bind_int(raw, 5, batch.columns.sideA[index])
    sqlite3_bind_int(raw, 6, batch.columns.sideB[index])
    sqlite3_bind_int(raw, 7, batch.columns.country[index])
    bind(8, batch.columns.adm1[index], missing: EventColumns.noCode)
    if batch.columns.latitude[index] == EventColumns.noCode {
      sqlite3_bind_null(raw, 10)
      sqlite3_bind_null(raw, 11)
    } else {
      sqlite3_bind_double(raw, 10, Double(batch.columns.latitude[index]) / 1_000_000)
      sqlite3_bind_double(raw, 11, Double(batch.columns.longitude[index]) / 1_000_000)
    }
    bind(12, Int32(batch.columns.placePrecision[index]), missing: 0)
    sqlite3_bind_int(raw, 13, batch.columns.start[index])
    sqlite3_bind_int(raw, 14, batch.columns.end[index])
    bind(15, Int32(batch.columns.datePrecision[index]), missing: 0)
    bind(16, Int32(batch.columns.clarity[index]), missing: 0)
    bind(17, Int32(batch.columns.activeYear[index]), missing: 255)
    sqlite3_bind_int(raw, 18, batch.columns.deathsA[index])
    sqlite3_bind_int(raw, 19, batch.columns.deathsB[index])
    sqlite3_bind_int(raw, 20, batch.columns.deathsCivilians[index])
    sqlite3_bind_int(raw, 21, batch.columns.deathsUnknown[index])
    sqlite3_bind_int(raw, 22, batch.columns.low[index])
    sqlite3_bind_int(raw, 23, batch.columns.best[index])
    sqlite3_bind_int(raw, 24, batch.columns.high[index])
    return try step(withPlaceOf: batch, index)
  }

  private func bind(_ position: Int32, _ value: Int32, missing: Int32) {
    if value == missing { sqlite3_bind_null(raw, position) } else { sqlite3_bind_int(raw, position, value) }
  }

  /// Binds the place name while its bytes stand still, and runs the statement.
  private func step(withPlaceOf batch: EventBatch, _ index: Int) throws -> Bool {
    let start = index == 0 ? 0 : Int(batch.placeEnds[index - 1])
    let length = Int(batch.placeEnds[index]) - start
    let code = batch.placeText.withUnsafeBufferPointer { text in
      if length == 0 {
        sqlite3_bind_null(raw, 9)
      } else {
        text.withMemoryRebound(to: CChar.self) { characters in
          _ = sqlite3_bind_text(raw, 9, characters.baseAddress.map { $0 + start }, Int32(length), nil)
        }
      }
      return sqlite3_step(raw)
    }
    sqlite3_reset(raw)
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }
    return sqlite3_changes(connection) == 1
  }
}
