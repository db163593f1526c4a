import ClioModel

/// Sums events by dyad, country, year and violence type while they are loaded. Its size is bounded by what there is to
/// tell apart, not by the number of rows.
struct DyadYearRollup {
  private struct Key: Hashable {
    let sides: UInt64
    let rest: UInt64
  }

  private var positions: [Key: Int] = [:]
  private var columns = EventColumns()
  private var sums = RollupSums()

  /// The sums so far, by year.
  var years: [Int16: TallyBlock] {
    Dictionary(grouping: columns.year.indices, by: { columns.year[$0] }).mapValues { rows in
      var block = TallyBlock(columns: EventColumns(), sums: RollupSums())
      for path in ColumnCoding.rollupWords { block.columns[keyPath: path] = rows.map { columns[keyPath: path][$0] } }
      for path in RollupSums.all { block.sums?[keyPath: path] = rows.map { sums[keyPath: path][$0] } }
      block.columns.year = rows.map { columns.year[$0] }
      block.columns.violence = rows.map { columns.violence[$0] }
      return block
    }
  }

  mutating func add(_ added: EventColumns) {
    for index in 0..<added.count {
      let key = Key(
        sides: UInt64(UInt32(bitPattern: added.sideA[index])) << 32 | UInt64(UInt32(bitPattern: added.sideB[index])),
        rest: UInt64(UInt32(bitPattern: added.country[index])) << 32 | UInt64(added.violence[index]) << 16
          | UInt64(UInt16(bitPattern: added.year[index])))
      let position: Int
      if let known = positions[key] {
        position = known
      } else {
        position = columns.start.count
        positions[key] = position
        appendEmpty(like: added, index)
      }
      sum(added, index, into: position)
    }
  }

  private mutating func appendEmpty(like added: EventColumns, _ index: Int) {
    columns.start.append(added.start[index])
    columns.end.append(added.end[index])
    columns.sideA.append(added.sideA[index])
    columns.sideB.append(added.sideB[index])
    columns.country.append(added.country[index])
    columns.year.append(added.year[index])
    columns.violence.append(added.violence[index])
    for path in RollupSums.all { sums[keyPath: path].append(0) }
  }

  private mutating func sum(_ added: EventColumns, _ index: Int, into position: Int) {
    let best = Int64(added.best[index])
    let a = Int64(added.deathsA[index]), b = Int64(added.deathsB[index])
    let civilians = Int64(added.deathsCivilians[index]), unknown = Int64(added.deathsUnknown[index])
    columns.start[position] = min(columns.start[position], added.start[index])
    columns.end[position] = max(columns.end[position], added.end[index])
    sums.events[position] += 1
    if best >= 1 { sums.deadlyEvents[position] += 1 }
    sums.low[position] += Int64(added.low[index])
    sums.best[position] += best
    sums.high[position] += Int64(added.high[index])
    sums.deathsA[position] += a
    sums.deathsB[position] += b
    sums.deathsCivilians[position] += civilians
    sums.deathsUnknown[position] += unknown
    sums.largestBest[position] = max(sums.largestBest[position], best)
    sums.largestA[position] = max(sums.largestA[position], a)
    sums.largestB[position] = max(sums.largestB[position], b)
    sums.largestSides[position] = max(sums.largestSides[position], a + b)
    sums.largestCivilians[position] = max(sums.largestCivilians[position], civilians)
    sums.largestUnknown[position] = max(sums.largestUnknown[position], unknown)
  }
}
