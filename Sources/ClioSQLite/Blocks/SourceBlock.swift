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
    rowEnds = try row.withBytes("row_ends") { ColumnCoding.decodeNumbers($0) } ?? []
  }

  func row(_ index: Int) -> [UInt8] {
    Array(bytes[(index == 0 ? 0 : Int(rowEnds[index - 1]))..<Int(rowEnds[index])])
  }
}
