public import ClioModel
import GRDB

extension SQLiteStore {
  /// What is wrong with the file, as SQLite's own check and the counts of each edition tell; empty where all is well.
  ///
  /// - Throws: `ClioError` where the store cannot be read at all.
  public func faults() throws(ClioError) -> [String] {
    try read { db in
      var faults = try String.fetchAll(db, sql: "PRAGMA quick_check").filter { $0 != "ok" }
      for stored in try Self.editions(db) {
        let first = Int64(stored.number) * Schema.idSpan
        let events =
          try Int.fetchOne(
            db, sql: "SELECT count(*) FROM event WHERE key >= ? AND key < ?", arguments: [first, first + Schema.idSpan])
          ?? 0
        let lexicon = try cache.lexicon(of: stored, db)
        let tallied = try cache.rows(of: lexicon, ofSides: nil, db).count
        if events != stored.edition.events || tallied != events {
          faults.append(
            "\(stored.edition.id): expected \(stored.edition.events) events, found \(events) rows and \(tallied) tallied"
          )
        }
      }
      return faults
    }
  }

  /// The version of the SQLite library in use.
  ///
  /// - Throws: `ClioError` where the store cannot be read.
  public func sqliteVersion() throws(ClioError) -> String {
    try read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "" }
  }
}
