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

  private struct Buffer {
    var bytes: [UInt8] = []
    /// Numbers of the chunks written already.
    var chunks: [Int32] = []
  }

  private var asSideA: [Buffer] = []
  private var asSideB: [Buffer] = []
  private var written: Int32 = 0
  private let firstKey: Int64
  private let insertChunk: Statement

  init(edition: Int, _ db: Database) throws {
    firstKey = Int64(edition) << 32
    insertChunk = try db.makeStatement(sql: "INSERT INTO tally_chunk VALUES (?, ?)")
  }

  mutating func add(_ columns: EventColumns, firstRow: Int) throws {
    try withUnsafeTemporaryAllocation(byteCount: PackedRow.width, alignment: 8) { bytes in
      for index in 0..<columns.count {
        PackedRow.pack(columns, index, row: Int32(firstRow + index), into: bytes)
        try append(bytes, to: \.asSideA, Int(columns.sideA[index]))
        if columns.violence[index] != ViolenceType.oneSided.rawValue {
          try append(bytes, to: \.asSideB, Int(columns.sideB[index]))
        }
      }
    }
  }

  private mutating func append(
    _ bytes: UnsafeMutableRawBufferPointer, to list: WritableKeyPath<SideChunks, [Buffer]>, _ side: Int
  ) throws {
    while self[keyPath: list].count <= side { self[keyPath: list].append(Buffer()) }
    self[keyPath: list][side].bytes.append(contentsOf: bytes)
    if self[keyPath: list][side].bytes.count == PackedRow.width * Self.rowsPerChunk { try flush(list, side) }
  }

  private mutating func flush(_ list: WritableKeyPath<SideChunks, [Buffer]>, _ side: Int) throws {
    let bytes = self[keyPath: list][side].bytes
    try insertChunk.execute(arguments: [firstKey + Int64(written), Data(bytes)])
    self[keyPath: list][side].chunks.append(written)
    self[keyPath: list][side].bytes.removeAll(keepingCapacity: true)
    written += 1
  }

  /// Writes what is left, and for each side the list of its chunks.
  mutating func finish(edition: Int, _ db: Database) throws {
    for side in asSideA.indices where !asSideA[side].bytes.isEmpty { try flush(\.asSideA, side) }
    for side in asSideB.indices where !asSideB[side].bytes.isEmpty { try flush(\.asSideB, side) }
    let insert = try db.makeStatement(sql: "INSERT INTO side_rows VALUES (?, ?, ?, ?)")
    for side in 0..<max(asSideA.count, asSideB.count) {
      let a = side < asSideA.count ? asSideA[side].chunks : [], b = side < asSideB.count ? asSideB[side].chunks : []
      guard !a.isEmpty || !b.isEmpty else { continue }
      try insert.execute(arguments: [edition, side, Data(ColumnCoding.encode(a)), Data(ColumnCoding.encode(b))])
    }
  }
}
