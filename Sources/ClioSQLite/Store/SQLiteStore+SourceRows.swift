public import ClioModel
import GRDB

/// Rows as they stand in the source file.
public struct SourceRows: Sendable {
  /// Everything before the first data row of the file: byte order mark, header, tag line.
  public let head: [UInt8]
  /// The header's names.
  public let columns: [String]
  /// Each row's own bytes, line end included (but for a last line that had none).
  public let rows: [[UInt8]]
}

extension SQLiteStore {
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
        head: head ?? [], columns: stored.edition.columns, rows: try Self.rowBytes(found, stored.number, db))
    }
  }

  private static func rowBytes(_ found: [RowSearch.Found], _ number: Int, _ db: Database) throws -> [[UInt8]] {
    var rows: [[UInt8]] = []
    rows.reserveCapacity(found.count)
    var open: (number: Int, block: SourceBlock)?
    for row in found {
      let (block, index) = Int(row.row).quotientAndRemainder(dividingBy: EventBatch.capacity)
      if open?.number != block { open = (block, try SourceBlock(edition: number, block: block, db)) }
      if let source = open?.block { rows.append(try source.row(index)) }
    }
    return rows
  }
}
