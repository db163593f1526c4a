import ClioTesting
import Foundation
import Testing

@testable import ClioAnalysis

@Suite("Turning points of a series")
struct ChangePointTests {
  // By the formula, not by LevelCost: the probability of each count at the mean of its stretch, times -2.
  static func misfit(_ counts: ArraySlice<Int>, size: Double?) -> Double {
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    guard mean > 0 else { return 0 }
    return counts.reduce(0) { sum, count in
      let factorial = (0..<count).reduce(0.0) { $0 + log(Double($1 + 1)) }
      guard let size else { return sum - 2 * (Double(count) * log(mean) - mean - factorial) }
      let rising = (0..<count).reduce(0.0) { $0 + log(size + Double($1)) }
      let odds = size * log(size / (size + mean)) + Double(count) * log(mean / (size + mean))
      return sum - 2 * (rising - factorial + odds)
    }
  }

  /// Misfit and the modified BIC as Zhang & Siegmund give it: 3 k log n + sum of log(length / n).
  static func criterion(_ counts: [Int], starts: [Int], size: Double?) -> Double {
    let months = Double(counts.count)
    return zip(starts, starts.dropFirst() + [counts.count]).reduce(3 * Double(starts.count - 1) * log(months)) {
      $0 + misfit(counts[$1.0..<$1.1], size: size) + log(Double($1.1 - $1.0) / months)
    }
  }

  /// The least criterion of all cuts of the months from `start`, each tried.
  static func leastOfAll(_ counts: [Int], from starts: [Int] = [0], shortest: Int, size: Double?) -> Double {
    let whole = criterion(counts, starts: starts, size: size)
    let last = starts[starts.count - 1]
    guard last + 2 * shortest <= counts.count else { return whole }
    return (last + shortest...counts.count - shortest).reduce(whole) {
      min($0, leastOfAll(counts, from: starts + [$1], shortest: shortest, size: size))
    }
  }

  /// The sum of `size` geometric counts, which is negative binomial.
  static func count(mean: Double, size: Int, _ generator: inout SeededGenerator) -> Int {
    (0..<size).reduce(0) { sum, _ in
      let uniform = (Double(generator.next() >> 11) + 0.5) * 0x1p-53
      return sum + Int(log(uniform) / log(mean / (mean + Double(size))))
    }
  }

  @Test("Of all cuts of a short series the search takes the best", arguments: [nil, 0.5, 4.0] as [Double?], 1...3)
  func exactAgainstAllCuts(size: Double?, shortest: Int) {
    for seed: UInt64 in 1...12 {
      var generator = SeededGenerator(seed: seed)
      let counts = (0..<7 + shortest * 2).map {
        $0 < 5 ? Int.random(in: 0...3, using: &generator) : Int.random(in: 0...20, using: &generator)
      }
      let starts = LevelSearch(LevelCost(counts.map(Double.init), size: size), minimumLength: shortest).best()
      let least = Self.leastOfAll(counts, shortest: shortest, size: size)
      #expect(abs(Self.criterion(counts, starts: starts, size: size) - least) < 1e-9, "\(counts)")
      #expect(zip(starts, starts.dropFirst() + [counts.count]).allSatisfy { $1 - $0 >= shortest })
    }
  }

  @Test("What the search leaves out is never the best cut", arguments: [nil, 2.0] as [Double?])
  func exactAgainstAllStarts(size: Double?) {
    for seed: UInt64 in 1...20 {
      var generator = SeededGenerator(seed: seed)
      let counts = (0..<90).map { Self.count(mean: [3, 12, 1, 6][$0 / 23], size: 2, &generator) }
      let search = LevelSearch(LevelCost(counts.map(Double.init), size: size), minimumLength: 6)
      // The same without leaving out any start.
      var least = [-search.penalty] + [Double](repeating: .infinity, count: counts.count)
      for end in 6...counts.count {
        for start in 0...end - 6 {
          least[end] = min(
            least[end], least[start] + search.cost(start, end) + search.penalty + log(Double(end - start)))
        }
      }
      let starts = search.best()
      let found = zip(starts, starts.dropFirst() + [counts.count]).reduce(-search.penalty) {
        $0 + search.cost($1.0, $1.1) + search.penalty + log(Double($1.1 - $1.0))
      }
      #expect(abs(found - least[counts.count]) < 1e-9)
    }
  }

  @Test("A step has its turning point and its means")
  func step() {
    let found = ChangePoints.find(in: Array(repeating: 2, count: 10) + Array(repeating: 9, count: 10))
    #expect(found.turningPoints == [10])
    #expect(found.stretches.map(\.mean) == [2, 9])
    #expect(found.stretches.map(\.months) == [0..<10, 10..<20])
    // 2 log 20.
    #expect(abs(found.penalty - 5.991_464_547) < 1e-9)
    #expect(found.minimumLength == 6)
  }

  @Test("Planted shifts are found at their months")
  func plantedShifts() {
    var near = 0
    for seed: UInt64 in 1...20 {
      var generator = SeededGenerator(seed: seed)
      let counts = (0..<96).map { Self.count(mean: $0 < 30 ? 3 : $0 < 60 ? 30 : 6, size: 4, &generator) }
      let found = ChangePoints.find(in: counts).turningPoints
      if found.count == 2, abs(found[0] - 30) <= 2, abs(found[1] - 60) <= 2 { near += 1 }
    }
    // Of 20; the others have a third turning point or one further off.
    #expect(near >= 17)
  }

  @Test("Few series on one level have a turning point", arguments: [(0.5, 2), (3.0, 2), (20.0, 10)])
  func falseAlarms(mean: Double, size: Int) {
    let alarms = (1...100 as ClosedRange<UInt64>).count { seed in
      var generator = SeededGenerator(seed: seed)
      let counts = (0..<48).map { _ in Self.count(mean: mean, size: size, &generator) }
      return ChangePoints.find(in: counts).stretches.count > 1
    }
    #expect(alarms <= 5)
  }

  @Test("One month makes no turning point, wherever it is", arguments: [0, 1, 20, 46, 47])
  func oneMonth(position: Int) {
    var counts = (0..<48).map { 2 + $0 % 3 }
    counts[position] = 500
    let found = ChangePoints.find(in: counts)
    #expect(found.turningPoints == [])
    #expect(found.limitedMonths == [position])
    // 16 each of 2, 3 and 4 are 144; with 500 in place of one, over 48 months.
    #expect(found.stretches.map(\.mean) == [Double(144 - 2 - position % 3 + 500) / 48])
  }

  @Test("A shift beside an extreme month is still found")
  func extremeMonthAndShift() {
    var counts = (0..<60).map { ($0 < 30 ? 2 : 12) + $0 % 3 }
    counts[12] = 400
    #expect(ChangePoints.find(in: counts).turningPoints == [30])
  }

  @Test("Spread is that within levels, not across a turning point")
  func spread() throws {
    // Sixty months of 0 and 4 in turn. Half of the windows of 15 have 7 of the fours and 1 / size 0.689; half have 8,
    // sum 32 and squares 128, and 15 x (15 x 128 - 32² - 14 x 32) / (32² x 14) = 6,720 / 14,336: the lower median.
    let low = (0..<60).map { Double($0 % 2 * 4) }
    let size = try #require(CountSpread.size(of: low, starts: [0]))
    #expect(abs(size - 14_336.0 / 6_720) < 1e-12)
    // Twenty of these, mean 2 and variance 80 / 19, then twenty of ten times as many: measured whole, each by itself.
    let both = Array(low.prefix(20)) + low.prefix(20).map { $0 * 10 }
    let cut = try #require(CountSpread.size(of: both, starts: [0, 20]))
    #expect(abs(cut - (404 - 8_080 / 19.0 / 20) / (8_080 / 19.0 - 22)) < 1e-12)
    // As one: mean 11, variance (10 x 4² + 10 x 40² - 40 x 11²) / 39.
    let uncut = try #require(CountSpread.size(of: both, starts: [0]))
    #expect(abs(uncut - (121 - 11_320 / 39.0 / 40) / (11_320 / 39.0 - 11)) < 1e-12)
    // Twelve months are measured whole, the greatest as the next.
    let short = [3.0, 0, 1, 8, 3, 0, 5, 0, 40, 0, 0, 0]
    // As 8 for 40: sum 28, squares 172; mean 7/3, variance (172 - 28² / 12) / 11 = 320 / 33.
    let expected = (49.0 / 9 - 320.0 / 33 / 12) / (320.0 / 33 - 7.0 / 3)
    #expect(abs(try #require(CountSpread.size(of: short, starts: [0])) - expected) < 1e-12)
    // Counts of no spread at all, and none.
    #expect(CountSpread.size(of: Array(repeating: 7, count: 40), starts: [0]) == nil)
    #expect(CountSpread.size(of: [], starts: []) == nil)
  }

  @Test("A series without months, events or room has no turning point")
  func edges() {
    #expect(ChangePoints.find(in: []).stretches == [])
    #expect(ChangePoints.find(in: []).penalty == 0)
    #expect(ChangePoints.find(in: [4]).stretches == [.init(months: 0..<1, mean: 4)])
    let zeros = ChangePoints.find(in: Array(repeating: 0, count: 120))
    #expect(zeros.stretches == [.init(months: 0..<120, mean: 0)])
    #expect(zeros.size == nil)
    #expect(ChangePoints.find(in: [0, 0, 0, 0, 0, 90, 90, 90, 90, 90, 90]).turningPoints == [])
    #expect(ChangePoints.find(in: [0, 0, 0, 0, 0, 0, 90, 91, 89, 90, 92, 90]).turningPoints == [6])
    #expect(ChangePoints.find(in: [0, 0, 90, 91], minimumLength: .max).turningPoints == [])
  }

  @Test("Senseless counts and lengths are met with sense")
  func senseless() {
    let found = ChangePoints.find(in: Array(repeating: -5, count: 12) + Array(repeating: .max, count: 12))
    #expect(found.turningPoints.first == 12)
    #expect(found.stretches.first?.mean == 0)
    let short = ChangePoints.find(in: [0, 0, 0, 0, 50, 50, 50, 50], minimumLength: -3)
    #expect(short.minimumLength == 1)
    #expect(short.turningPoints == [4])
  }

  @Test("The longest series of the sources is cut in the blink of an eye")
  func longSeries() {
    var generator = SeededGenerator(seed: 3)
    let counts = (0..<450).map { _ in Self.count(mean: 20, size: 2, &generator) }
    let found = ChangePoints.find(in: counts)
    #expect(found.stretches.map(\.months.count).reduce(0, +) == 450)
    #expect(found == ChangePoints.find(in: counts))
  }
}
