import ClioModel

/// A run of rows to tally: single events, or events already summed by dyad, country, year and violence type.
struct TallyBlock: Sendable {
  var columns = EventColumns()
  /// Nil for single events.
  var sums: RollupSums?
  /// The number of each row in the edition, in the order of its file; empty for sums.
  var rows: [Int32] = []

  var count: Int { columns.start.count }

  /// What row `index` counts for.
  func counted(at index: Int) -> CountedDeaths {
    let best = Int(columns.best[index])
    var counted = CountedDeaths(
      violence: violence(at: index), firstDay: CalendarDay(daysSince1970: columns.start[index]),
      lastDay: CalendarDay(daysSince1970: columns.end[index]))
    counted.toll = DeathToll(low: Int(columns.low[index]), best: best, high: Int(columns.high[index]))
    counted.deathsA = Int(columns.deathsA[index])
    counted.deathsB = Int(columns.deathsB[index])
    counted.deathsCivilians = Int(columns.deathsCivilians[index])
    counted.deathsUnknown = Int(columns.deathsUnknown[index])
    if let sums {
      counted.events = Int(sums.events[index])
      counted.deadlyEvents = Int(sums.deadlyEvents[index])
      counted.largest.toll = Int(sums.largestBest[index])
      counted.largest.deathsA = Int(sums.largestA[index])
      counted.largest.deathsB = Int(sums.largestB[index])
      counted.largest.deathsOfSides = Int(sums.largestSides[index])
      counted.largest.deathsCivilians = Int(sums.largestCivilians[index])
      counted.largest.deathsUnknown = Int(sums.largestUnknown[index])
    } else {
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

/// The columns that a sum of events has beside those of a single one.
struct RollupSums: Sendable {
  var events: [Int32] = []
  var deadlyEvents: [Int32] = []
  var largestBest: [Int32] = []
  var largestA: [Int32] = []
  var largestB: [Int32] = []
  /// Of both sides' losses together.
  var largestSides: [Int32] = []
  var largestCivilians: [Int32] = []
  var largestUnknown: [Int32] = []

  /// All of them, in the order they are stored in.
  static var all: [any WritableKeyPath<RollupSums, [Int32]> & Sendable] {
    [
      \.events, \.deadlyEvents, \.largestBest, \.largestA, \.largestB, \.largestSides, \.largestCivilians,
      \.largestUnknown,
    ]
  }
}
