public import ClioModel
import GRDB

extension SQLiteStore: EditionSink {
  public func edition(id: EditionID) throws(ClioError) -> Edition? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM edition WHERE id = ?", arguments: [id.description])
        .map { try Self.edition($0).edition }
    }
  }

  public func load(_ draft: EditionDraft, next: () throws(ClioError) -> LoadStep) throws(ClioError) -> LoadOutcome {
    do {
      return try database.writeWithoutTransaction { db in
        var outcome: LoadOutcome?
        try db.inTransaction(.immediate) {
          if try Row.fetchOne(db, sql: "SELECT 1 FROM edition WHERE id = ?", arguments: [draft.id.description]) != nil {
            throw StoreMessage.editionExists(draft.id, file: draft.fileName)
          }
          var load = try EditionLoad.begin(draft, db)
          while true {
            switch try next() {
            case .batch(let batch): try load.add(batch)
            case .ending(let ending):
              if let row = try Row.fetchOne(
                db, sql: "SELECT * FROM edition WHERE sha256 = ?", arguments: [ending.sha256])
              {
                outcome = .unchanged(try Self.edition(row).edition)
                return .rollback
              }
              outcome = .loaded(try load.finish(ending))
              return .commit
            }
          }
        }
        guard let outcome else { throw StoreMessage.damaged("the load") }
        // What is left in the log would be read again by every program that opens the store. A reader at work may keep
        // it from being emptied now; the next load tries again.
        _ = try? db.checkpoint(.truncate)
        return outcome
      }
    } catch {
      throw StoreMessage.sqlite(error, path: path)
    }
  }
}
