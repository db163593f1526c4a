import ClioModel
import GRDB

/// The original bytes of a block of rows.
struct SourceBlock {
  private let bytes: [UInt8]
  private let rowEnds: [Int32]

  init(edition: Int, block: Int, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT size, row_ends, bytes FROM source_block WHERE edition = ? AND block = ?",
      arguments: [edition, block])
    guard let row else { throw StoreMessage.damaged("source block \(block)") }
    bytes = try row.withBytes("bytes") { try Zstd.decompress($0, size: row["size"]) } ?? []
    let ends: [Int32] = try row.withBytes("row_ends") { ColumnCoding.decodeNumbers($0) } ?? []
    guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }), ends.first ?? 0 >= 0, Int(ends.last ?? 0) <= bytes.count
    else { throw StoreMessage.damaged("source block \(block)") }
    rowEnds = ends
  }

  /// - Throws: `ClioError` where the block has no such row.
  func row(_ index: Int) throws -> [UInt8] {
    guard rowEnds.indices.contains(index) else { throw StoreMessage.damaged("a source block") }
    return Array(bytes[(index == 0 ? 0 : Int(rowEnds[index - 1]))..<Int(rowEnds[index])])
  }
}
