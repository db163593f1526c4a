import ClioModel
import Foundation
import GRDB

/// Sorts the rows of an edition by who takes part, while they are loaded: each row goes to its side A, and for fights to
/// its side B too. Full chunks are written at once, so that memory is bounded by the number of sides.
///
/// A question about one actor then reads that actor's rows and no others; one about none reads all rows by side A.
struct SideChunks {
  /// Rows in a full chunk: three chunks fill a page of 16 KiB.
  private static let rowsPerChunk = 64

  /// The rows of each side, by side code.
  private struct Buffers {
    var bytes: [[UInt8]] = []
    /// Numbers of the chunks written already.
    var chunks: [[Int32]] = []

    /// True where the side's chunk is full now.
    mutating func append(_ row: UnsafeMutableRawBufferPointer, to side: Int) -> Bool {
      while bytes.count <= side {
        bytes.append([])
        chunks.append([])
      }
      bytes[side].append(contentsOf: row)
      return bytes[side].count == PackedRow.width * SideChunks.rowsPerChunk
    }

    mutating func flush(_ side: Int, through writer: inout Writer) throws {
      chunks[side].append(try writer.write(bytes[side]))
      bytes[side].removeAll(keepingCapacity: true)
    }
  }

  /// Numbers chunks and writes them.
  private struct Writer {
    let firstKey: Int64
    let insert: Statement
    var written: Int32 = 0

    mutating func write(_ rows: [UInt8]) throws -> Int32 {
      try insert.execute(arguments: [firstKey + Int64(written), Data(rows)])
      written += 1
      return written - 1
    }
  }

  private var asSideA = Buffers()
  private var asSideB = Buffers()
  private var writer: Writer

  init(edition: Int, _ db: Database) throws {
    writer = Writer(
      firstKey: Int64(edition) << 32, insert: try db.makeStatement(sql: "INSERT INTO tally_chunk VALUES (?, ?)"))
  }

  mutating func add(_ columns: EventColumns, firstRow: Int) throws {
    try withUnsafeTemporaryAllocation(byteCount: PackedRow.width, alignment: 8) { bytes in
      for index in 0..<columns.count {
        PackedRow.pack(columns, index, row: Int32(firstRow + index), into: bytes)
        let a = Int(columns.sideA[index]), b = Int(columns.sideB[index])
        if asSideA.append(bytes, to: a) { try asSideA.flush(a, through: &writer) }
        if columns.violence[index] != ViolenceType.oneSided.rawValue, asSideB.append(bytes, to: b) {
          try asSideB.flush(b, through: &writer)
        }
      }
    }
  }

  /// Writes what is left, and for each side the list of its chunks.
  mutating func finish(edition: Int, _ db: Database) throws {
    for side in asSideA.bytes.indices where !asSideA.bytes[side].isEmpty { try asSideA.flush(side, through: &writer) }
    for side in asSideB.bytes.indices where !asSideB.bytes[side].isEmpty { try asSideB.flush(side, through: &writer) }
    let insert = try db.makeStatement(sql: "INSERT INTO side_rows VALUES (?, ?, ?, ?)")
    for side in 0..<max(asSideA.chunks.count, asSideB.chunks.count) {
      let a = side < asSideA.chunks.count ? asSideA.chunks[side] : []
      let b = side < asSideB.chunks.count ? asSideB.chunks[side] : []
      guard !a.isEmpty || !b.isEmpty else { continue }
      try insert.execute(arguments: [edition, side, Data(ColumnCoding.encode(a)), Data(ColumnCoding.encode(b))])
    }
  }
}
