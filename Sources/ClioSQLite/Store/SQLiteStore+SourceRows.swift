public import ClioModel
import GRDB

extension SQLiteStore: EventStore {
  /// The source rows behind a tally, in the order of the file.
  ///
  /// - Throws: `ClioError` as `tables(for:)` does.
  public func sourceRows(matching query: TallyQuery, limit: Int? = nil) async throws(ClioError) -> SourceRows {
    try read { db in
      let stored = try Self.edition(query.edition, db)
      try query.check(against: stored.edition)
      let lexicon = try cache.lexicon(of: stored, db)
      try lexicon.check(query.filter)
      var found = try RowSearch(query, lexicon, .chronological, nil).run(cache, db).found
      found.sort { $0.row < $1.row }
      if let limit { found = Array(found.prefix(limit)) }
      let head = try Row.fetchOne(db, sql: "SELECT head FROM edition WHERE number = ?", arguments: [stored.number])?
        .bytes("head")
      return SourceRows(
        head: head ?? [], columns: stored.edition.columns, rows: try Self.rowBytes(found.map(\.row), stored.number, db))
    }
  }

  /// The source rows of single events, in the order asked; those that the edition lacks are left out.
  public func sourceRows(
    of events: [Int], in edition: EditionID
  ) async throws(ClioError) -> [(event: Int, bytes: [UInt8])] {
    try read { db in
      let stored = try Self.edition(edition, db)
      let statement = try db.cachedStatement(sql: "SELECT row FROM event WHERE key = ?")
      var found: [(event: Int, row: Int32)] = []
      for event in events {
        let key = Int64(stored.number) * Schema.idSpan + Int64(event)
        if let row = try Int32.fetchOne(statement, arguments: [key]) { found.append((event, row)) }
      }
      // Rows of one block are read together, whatever order they are asked in.
      let order = found.indices.sorted { found[$0].row < found[$1].row }
      let bytes = try Self.rowBytes(order.map { found[$0].row }, stored.number, db)
      var rows = found.map { (event: $0.event, bytes: [UInt8]()) }
      for (position, bytes) in zip(order, bytes) { rows[position].bytes = bytes }
      return rows
    }
  }

  /// The header's names.
  public func columns(of edition: EditionID) async throws(ClioError) -> [String] {
    try read { db in try Self.edition(edition, db).edition.columns }
  }

  /// First-order areas as the edition spells them.
  public func areas(in edition: EditionID) async throws(ClioError) -> [String] {
    try read { db in try cache.lexicon(of: Self.edition(edition, db), db).dictionaries.areas }
  }

  private static func rowBytes(_ numbers: [Int32], _ number: Int, _ db: Database) throws -> [[UInt8]] {
    var rows: [[UInt8]] = []
    rows.reserveCapacity(numbers.count)
    var open: (number: Int, block: SourceBlock)?
    for row in numbers {
      let (block, index) = Int(row).quotientAndRemainder(dividingBy: EventBatch.capacity)
      if open?.number != block { open = (block, try SourceBlock(edition: number, block: block, db)) }
      if let source = open?.block { rows.append(try source.row(index)) }
    }
    return rows
  }
}
