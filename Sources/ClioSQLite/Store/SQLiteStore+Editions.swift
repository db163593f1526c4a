public import ClioModel
import Foundation
import GRDB

/// An edition with the number that its rows carry in the store.
struct StoredEdition: Sendable {
  let number: Int
  let edition: Edition

  /// Never given twice: an edition's number may come again once the edition is removed, its file under another number.
  var cacheKey: String { "\(number) \(edition.sha256)" }
}

extension SQLiteStore {
  static func editions(_ db: Database) throws -> [StoredEdition] {
    try Row.fetchAll(db, sql: "SELECT * FROM edition").map(edition).sorted { $0.edition.id < $1.edition.id }
  }

  static func edition(_ id: EditionID, _ db: Database) throws -> StoredEdition {
    if let row = try Row.fetchOne(db, sql: "SELECT * FROM edition WHERE id = ?", arguments: [id.description]) {
      return try edition(row)
    }
    throw StoreMessage.noEdition(id, present: try editions(db).map(\.edition.id))
  }

  static func edition(_ row: Row) throws -> StoredEdition {
    guard let id = EditionID(row["id"] as String) else { throw StoreMessage.damaged("an edition's name") }
    let edition = Edition(
      id: id, fileName: row["file_name"], fileBytes: row["file_bytes"], sha256: row["sha256"],
      loadedAt: row["loaded_at"], origin: row["origin"], partial: row["partial"], rows: row["rows"],
      events: row["events"], rejects: row["rejects"],
      toll: DeathToll(low: row["low"], best: row["best"], high: row["high"]), firstYear: row["first_year"],
      lastYear: row["last_year"], firstDay: (row["first_day"] as Int32?).map(CalendarDay.init(daysSince1970:)),
      lastDay: (row["last_day"] as Int32?).map(CalendarDay.init(daysSince1970:)),
      countries: list(row["countries"]).compactMap { Int($0) }, columns: list(row["columns"]),
      missingColumns: list(row["missing_columns"]), warnings: warnings(row["warnings"]))
    return StoredEdition(number: row["number"], edition: edition)
  }

  /// Column names may be empty or hold anything, so lists are kept as JSON.
  static func list(_ text: String) -> [String] {
    (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
  }

  static func text(_ list: [String]) -> String {
    (try? JSONEncoder().encode(list)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  private static func warnings(_ text: String) -> [String: Int] {
    Dictionary(
      list(text).compactMap { line in
        let halves = line.split(separator: "\t")
        return halves.count == 2 ? Int(halves[1]).map { (String(halves[0]), $0) } : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Walks through what could not be loaded of an edition, in the order of the file, one row in memory at a time.
  ///
  /// - Parameters:
  ///   - withBytes: give each row's bytes; else they are empty.
  ///   - limit: at most this many.
  /// - Throws: `ClioError` where the edition is not there or the store cannot be read.
  public func forEachReject(
    in id: EditionID, withBytes: Bool = false, limit: Int = .max, _ body: (RowRejection) -> Void
  ) throws(ClioError) {
    try read { db in
      let stored = try Self.edition(id, db)
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT line, column, expected, found, length\(withBytes ? ", bytes" : "") FROM reject WHERE edition = ? "
          + "ORDER BY line LIMIT ?", arguments: [stored.number, limit])
      while let row = try rows.next() {
        body(
          RowRejection(
            line: row["line"], column: row["column"], expected: row["expected"], found: row["found"],
            bytes: withBytes ? try row.bytes("bytes") : [], length: row["length"]))
      }
    }
  }

  /// All that could not be loaded of an edition, bytes included.
  ///
  /// - Throws: as `forEachReject` does.
  public func rejects(in id: EditionID) throws(ClioError) -> [RowRejection] {
    var all: [RowRejection] = []
    try forEachReject(in: id, withBytes: true) { all.append($0) }
    return all
  }

  /// Takes an edition and all its rows out of the store.
  ///
  /// - Throws: `ClioError` where the edition is not there or the store cannot be written.
  public func remove(_ id: EditionID) throws(ClioError) {
    do {
      try database.write { db in
        let number = try Self.edition(id, db).number
        for table in ["side", "country", "area", "source_block", "side_rows", "rollup", "reject"] {
          try db.execute(sql: "DELETE FROM \(table) WHERE edition = ?", arguments: [number])
        }
        let first = Int64(number) * Schema.idSpan
        try db.execute(
          sql: "DELETE FROM tally_chunk WHERE key >= ? AND key < ?",
          arguments: [Int64(number) << 32, Int64(number + 1) << 32])
        try db.execute(sql: "DELETE FROM event WHERE key >= ? AND key < ?", arguments: [first, first + Schema.idSpan])
        try db.execute(sql: "DELETE FROM edition WHERE number = ?", arguments: [number])
      }
      _ = try? database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    } catch {
      throw StoreMessage.sqlite(error, path: path)
    }
  }
}
