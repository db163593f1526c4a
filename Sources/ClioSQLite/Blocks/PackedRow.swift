import ClioModel

/// One event as 80 bytes, little-endian: what the rows of a side are kept as.
///
/// Layout: event id (8 bytes), row number in the edition (4), the four-byte columns (60), year (2), the one-byte columns
/// (5), one byte unused; the columns in the order in which `pack` and `append` name them.
enum PackedRow {
  static let width = 80

  /// Writes row `index` of the columns into 80 bytes.
  static func pack(_ columns: EventColumns, _ index: Int, row: Int32, into bytes: UnsafeMutableRawBufferPointer) {
    bytes.storeBytes(of: columns.id[index].littleEndian, toByteOffset: 0, as: Int64.self)
    let words: [16 of Int32] = [
      row, columns.start[index], columns.end[index], columns.sideA[index], columns.sideB[index], columns.country[index],
      columns.adm1[index], columns.latitude[index], columns.longitude[index], columns.deathsA[index],
      columns.deathsB[index], columns.deathsCivilians[index], columns.deathsUnknown[index], columns.low[index],
      columns.best[index], columns.high[index],
    ]
    for position in words.indices {
      bytes.storeBytes(of: words[position].littleEndian, toByteOffset: 8 + 4 * position, as: Int32.self)
    }
    bytes.storeBytes(of: columns.year[index].littleEndian, toByteOffset: 72, as: Int16.self)
    bytes[74] = columns.violence[index]
    bytes[75] = columns.datePrecision[index]
    bytes[76] = columns.placePrecision[index]
    bytes[77] = columns.clarity[index]
    bytes[78] = columns.activeYear[index]
    bytes[79] = 0
  }

  /// Appends the rows of a chunk to a block.
  ///
  /// - Parameter isWanted: by side A's code; nil takes all rows.
  static func append(_ chunk: UnsafeRawBufferPointer, to block: inout TallyBlock, isWanted: (Int32) -> Bool) {
    for start in stride(from: 0, to: chunk.count - width + 1, by: width) {
      func word(_ position: Int) -> Int32 {
        Int32(littleEndian: chunk.loadUnaligned(fromByteOffset: start + 8 + 4 * position, as: Int32.self))
      }
      guard isWanted(word(3)) else { continue }
      block.columns.id.append(Int64(littleEndian: chunk.loadUnaligned(fromByteOffset: start, as: Int64.self)))
      block.rows.append(word(0))
      block.columns.start.append(word(1))
      block.columns.end.append(word(2))
      block.columns.sideA.append(word(3))
      block.columns.sideB.append(word(4))
      block.columns.country.append(word(5))
      block.columns.adm1.append(word(6))
      block.columns.latitude.append(word(7))
      block.columns.longitude.append(word(8))
      block.columns.deathsA.append(word(9))
      block.columns.deathsB.append(word(10))
      block.columns.deathsCivilians.append(word(11))
      block.columns.deathsUnknown.append(word(12))
      block.columns.low.append(word(13))
      block.columns.best.append(word(14))
      block.columns.high.append(word(15))
      block.columns.year.append(
        Int16(littleEndian: chunk.loadUnaligned(fromByteOffset: start + 72, as: Int16.self)))
      block.columns.violence.append(chunk[start + 74])
      block.columns.datePrecision.append(chunk[start + 75])
      block.columns.placePrecision.append(chunk[start + 76])
      block.columns.clarity.append(chunk[start + 77])
      block.columns.activeYear.append(chunk[start + 78])
    }
  }
}
