import ClioModel

/// A run of rows to tally: single events, or events already summed by dyad, country, year and violence type.
struct TallyBlock: Sendable {
  var columns = EventColumns()
  /// Nil for single events.
  var sums: RollupSums?
  /// The number of each row in the edition, in the order of its file; empty for sums.
  var rows: [Int32] = []
  /// The positions that a question has to look at, rising; nil for all. Others are no concern of the sides asked for.
  var wanted: [Int32]?

  var count: Int { columns.start.count }

  /// Calls with the position of every row that a question has to look at.
  @inline(__always) func forEachWanted(_ look: (Int) -> Void) {
    if let wanted {
      for index in wanted { look(Int(index)) }
    } else {
      for index in 0..<count { look(index) }
    }
  }

  /// What row `index` counts for.
  func counted(at index: Int) -> CountedDeaths {
    var counted = CountedDeaths(
      violence: violence(at: index), firstDay: CalendarDay(daysSince1970: columns.start[index]),
      lastDay: CalendarDay(daysSince1970: columns.end[index]))
    if let sums {
      counted.toll = DeathToll(low: Int(sums.low[index]), best: Int(sums.best[index]), high: Int(sums.high[index]))
      counted.deathsA = Int(sums.deathsA[index])
      counted.deathsB = Int(sums.deathsB[index])
      counted.deathsCivilians = Int(sums.deathsCivilians[index])
      counted.deathsUnknown = Int(sums.deathsUnknown[index])
      counted.events = Int(sums.events[index])
      counted.deadlyEvents = Int(sums.deadlyEvents[index])
      counted.largest.toll = Int(sums.largestBest[index])
      counted.largest.deathsA = Int(sums.largestA[index])
      counted.largest.deathsB = Int(sums.largestB[index])
      counted.largest.deathsOfSides = Int(sums.largestSides[index])
      counted.largest.deathsCivilians = Int(sums.largestCivilians[index])
      counted.largest.deathsUnknown = Int(sums.largestUnknown[index])
    } else {
      let best = Int(columns.best[index])
      counted.toll = DeathToll(low: Int(columns.low[index]), best: best, high: Int(columns.high[index]))
      counted.deathsA = Int(columns.deathsA[index])
      counted.deathsB = Int(columns.deathsB[index])
      counted.deathsCivilians = Int(columns.deathsCivilians[index])
      counted.deathsUnknown = Int(columns.deathsUnknown[index])
      counted.deadlyEvents = best >= 1 ? 1 : 0
      counted.largest.toll = best
      counted.largest.deathsA = counted.deathsA
      counted.largest.deathsB = counted.deathsB
      counted.largest.deathsOfSides = counted.deathsA + counted.deathsB
      counted.largest.deathsCivilians = counted.deathsCivilians
      counted.largest.deathsUnknown = counted.deathsUnknown
    }
    return counted
  }

  /// Only 1, 2 and 3 are ever stored; the readers reject everything else.
  func violence(at index: Int) -> ViolenceType {
    ViolenceType(rawValue: columns.violence[index]) ?? .stateBased
  }

  func point(at index: Int) -> GeoPoint? {
    columns.latitude[index] == EventColumns.noCode
      ? nil
      : GeoPoint(latitudeMicrodegrees: columns.latitude[index], longitudeMicrodegrees: columns.longitude[index])
  }
}

/// What a sum of events counts, in 64 bits: no number of rows that fits a disk overflows them.
struct RollupSums: Sendable {
  var events: [Int64] = []
  var deadlyEvents: [Int64] = []
  var low: [Int64] = []
  var best: [Int64] = []
  var high: [Int64] = []
  var deathsA: [Int64] = []
  var deathsB: [Int64] = []
  var deathsCivilians: [Int64] = []
  var deathsUnknown: [Int64] = []
  var largestBest: [Int64] = []
  var largestA: [Int64] = []
  var largestB: [Int64] = []
  /// Of both sides' losses together.
  var largestSides: [Int64] = []
  var largestCivilians: [Int64] = []
  var largestUnknown: [Int64] = []

  /// All of them, in the order they are stored in.
  static var all: [any WritableKeyPath<RollupSums, [Int64]> & Sendable] {
    [
      \.events, \.deadlyEvents, \.low, \.best, \.high, \.deathsA, \.deathsB, \.deathsCivilians, \.deathsUnknown,
      \.largestBest, \.largestA, \.largestB, \.largestSides, \.largestCivilians, \.largestUnknown,
    ]
  }
}
