public import ClioModel
import GRDB

extension SQLiteStore: EventStore {
  /// The source rows behind a tally, in the order of the file.
  ///
  /// - Throws: `ClioError` as `tables(for:)` does.
  public func sourceRows(matching query: TallyQuery, limit: Int? = nil) async throws(ClioError) -> SourceRows {
    try read { db in
      let search = try search(for: query, db)
      let stored = search.lexicon.stored
      var found = search.found
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

  /// Where the rows behind a tally stand in the file.
  ///
  /// - Throws: `ClioError` as `tables(for:)` does.
  public func rowList(matching query: TallyQuery) async throws(ClioError) -> SourceRowList {
    try read { db in
      let search = try search(for: query, db)
      let stored = search.lexicon.stored
      let numbers = search.found.map(\.row).sorted()
      let head = try Row.fetchOne(db, sql: "SELECT head FROM edition WHERE number = ?", arguments: [stored.number])?
        .bytes("head")
      return SourceRowList(
        edition: query.edition, sha256: stored.edition.sha256, head: head ?? [], columns: stored.edition.columns,
        numbers: numbers, byteCount: try Self.byteCount(numbers, stored.number, db))
    }
  }

  /// The bytes of some rows of a list, in its order.
  ///
  /// - Throws: `ClioError` also where the edition was taken out or replaced after the list was made.
  public func rows(_ positions: Range<Int>, of list: SourceRowList) async throws(ClioError) -> [[UInt8]] {
    try read { db in
      let stored = try Self.edition(list.edition, db)
      guard stored.edition.sha256 == list.sha256 else { throw StoreMessage.replaced(list.edition) }
      return try Self.rowBytes(Array(list.numbers[positions]), stored.number, db)
    }
  }

  /// How long rows are, without unpacking one.
  private static func byteCount(_ numbers: [Int32], _ number: Int, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT row_ends FROM source_block WHERE edition = ? AND block = ?")
    var open: (block: Int, ends: [Int32])?
    var count = 0
    for row in numbers {
      let (block, index) = Int(row).quotientAndRemainder(dividingBy: EventBatch.capacity)
      if open?.block != block {
        let found = try Row.fetchCursor(statement, arguments: [number, block])
        let ends: [Int32]? = try found.next().flatMap { row in
          try row.withBytes("row_ends") { ColumnCoding.decodeNumbers($0) } ?? nil
        }
        open = (block, ends ?? [])
      }
      guard let ends = open?.ends, ends.indices.contains(index) else {
        throw StoreMessage.damaged("source block \(block)")
      }
      count += Int(ends[index]) - (index == 0 ? 0 : Int(ends[index - 1]))
    }
    return count
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
