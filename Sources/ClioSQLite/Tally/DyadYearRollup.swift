import ClioModel

/// Sums events by dyad, country, year and violence type while they are loaded. Its size is bounded by what there is to
/// tell apart, not by the number of rows.
struct DyadYearRollup {
  private struct Key: Hashable {
    let sides: UInt64
    let rest: UInt64
  }

  private var positions: [Key: Int] = [:]
  private(set) var block = TallyBlock(columns: EventColumns(), sums: RollupSums())

  mutating func add(_ columns: EventColumns) {
    for index in 0..<columns.count {
      let key = Key(
        sides: UInt64(UInt32(bitPattern: columns.sideA[index])) << 32
          | UInt64(UInt32(bitPattern: columns.sideB[index])),
        rest: UInt64(UInt32(bitPattern: columns.country[index])) << 32 | UInt64(columns.violence[index]) << 16
          | UInt64(UInt16(bitPattern: columns.year[index])))
      let position: Int
      if let known = positions[key] {
        position = known
      } else {
        position = block.count
        positions[key] = position
        appendEmpty(like: columns, index)
      }
      sum(columns, index, into: position)
    }
  }

  private mutating func appendEmpty(like columns: EventColumns, _ index: Int) {
    block.columns.start.append(columns.start[index])
    block.columns.end.append(columns.end[index])
    block.columns.sideA.append(columns.sideA[index])
    block.columns.sideB.append(columns.sideB[index])
    block.columns.country.append(columns.country[index])
    block.columns.year.append(columns.year[index])
    block.columns.violence.append(columns.violence[index])
    for path in Self.summed { block.columns[keyPath: path].append(0) }
    for path in RollupSums.all { block.sums?[keyPath: path].append(0) }
  }

  private mutating func sum(_ columns: EventColumns, _ index: Int, into position: Int) {
    let best = columns.best[index]
    block.columns.start[position] = min(block.columns.start[position], columns.start[index])
    block.columns.end[position] = max(block.columns.end[position], columns.end[index])
    block.columns.low[position] += columns.low[index]
    block.columns.best[position] += best
    block.columns.high[position] += columns.high[index]
    block.columns.deathsA[position] += columns.deathsA[index]
    block.columns.deathsB[position] += columns.deathsB[index]
    block.columns.deathsCivilians[position] += columns.deathsCivilians[index]
    block.columns.deathsUnknown[position] += columns.deathsUnknown[index]
    raise(\.largestBest, position, best)
    raise(\.largestA, position, columns.deathsA[index])
    raise(\.largestB, position, columns.deathsB[index])
    raise(\.largestSides, position, columns.deathsA[index] + columns.deathsB[index])
    raise(\.largestCivilians, position, columns.deathsCivilians[index])
    raise(\.largestUnknown, position, columns.deathsUnknown[index])
    block.sums?.events[position] += 1
    if best >= 1 { block.sums?.deadlyEvents[position] += 1 }
  }

  private mutating func raise(_ path: WritableKeyPath<RollupSums, [Int32]>, _ position: Int, _ value: Int32) {
    guard let old = block.sums?[keyPath: path][position], value > old else { return }
    block.sums?[keyPath: path][position] = value
  }

  /// The event columns that hold sums.
  static var summed: [any WritableKeyPath<EventColumns, [Int32]> & Sendable] {
    [\.low, \.best, \.high, \.deathsA, \.deathsB, \.deathsCivilians, \.deathsUnknown]
  }
}
