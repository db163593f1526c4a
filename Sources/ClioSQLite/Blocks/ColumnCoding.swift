import ClioModel

/// Columns as one run of bytes: each column whole, widest first, numbers little-endian, so that reading is copying.
enum ColumnCoding {
  /// Sums: the 8-byte sums, the four-byte columns that a rollup has, then 2-byte years and one-byte violence types.
  static func encode(rollup block: TallyBlock) -> [UInt8] {
    var bytes: [UInt8] = []
    if let sums = block.sums { for path in RollupSums.all { append(sums[keyPath: path], to: &bytes) } }
    for path in rollupWords { append(block.columns[keyPath: path], to: &bytes) }
    append(block.columns.year, to: &bytes)
    append(block.columns.violence, to: &bytes)
    return bytes
  }

  static func decodeRollup(_ bytes: UnsafeRawBufferPointer, count: Int) -> TallyBlock? {
    let width = 8 * RollupSums.all.count + 4 * rollupWords.count + 3
    guard count >= 0, bytes.count % width == 0, bytes.count / width == count else { return nil }
    var cursor = Cursor(bytes: bytes, count: count)
    var columns = EventColumns()
    var sums = RollupSums()
    for path in RollupSums.all { sums[keyPath: path] = cursor.next() }
    for path in rollupWords { columns[keyPath: path] = cursor.next() }
    columns.year = cursor.next()
    columns.violence = cursor.next()
    return TallyBlock(columns: columns, sums: sums)
  }

  /// A plain list of four-byte numbers.
  static func encode(_ numbers: [Int32]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(numbers, to: &bytes)
    return bytes
  }

  static func decodeNumbers(_ bytes: UnsafeRawBufferPointer) -> [Int32] {
    var cursor = Cursor(bytes: bytes, count: bytes.count / 4)
    return cursor.next()
  }

  static var rollupWords: [any WritableKeyPath<EventColumns, [Int32]> & Sendable] {
    [\.start, \.end, \.sideA, \.sideB, \.country]
  }

  private static func append<Number: FixedWidthInteger>(_ column: [Number], to bytes: inout [UInt8]) {
    #if _endian(little)
      column.withUnsafeBytes { bytes.append(contentsOf: $0) }
    #else
      for number in column { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    #endif
  }

  private struct Cursor {
    let bytes: UnsafeRawBufferPointer
    let count: Int
    var offset = 0

    mutating func next<Number: FixedWidthInteger>() -> [Number] {
      let width = MemoryLayout<Number>.size
      let part = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + width * count])
      offset += width * count
      let column = [Number](unsafeUninitializedCapacity: count) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
        filled = count
      }
      #if _endian(little)
        return column
      #else
        return column.map { Number(littleEndian: $0) }
      #endif
    }
  }
}
