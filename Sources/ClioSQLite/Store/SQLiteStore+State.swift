public import ClioModel
import GRDB
import Synchronization

/// What the store held when it was last looked at.
struct StoreState: Sendable {
  /// SQLite's count of the changes that other connections made.
  let changes: Int
  let fingerprint: String
}

extension SQLiteStore {
  /// The names, hashes, times and intents of all editions, in order; read again only after another program has changed the store.
  ///
  /// - Throws: `ClioError` where the store cannot be read.
  public func fingerprint() throws(ClioError) -> String {
    do {
      return try watch.read { db in
        let changes = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        // A connection does not count its own changes.
        if watch.configuration.readonly, let known = seen.withLock({ $0 }), known.changes == changes {
          return known.fingerprint
        }
        let lines = try String.fetchAll(
          db,
          sql: """
            SELECT id || ' ' || sha256 || ' ' || loaded_at || ' ' || number || ' ' || coalesce(partial, '')
            FROM edition ORDER BY id
            """)
        let text = lines.joined(separator: "\n")
        seen.withLock { $0 = StoreState(changes: changes, fingerprint: text) }
        return text
      }
    } catch {
      throw StoreMessage.sqlite(error, path: path)
    }
  }
}
