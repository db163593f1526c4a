import ClioModel
import Testing

@testable import ClioAnalysis

@Suite("Comparing actors by their events")
struct ComparisonTests {
  private func sample(_ id: Int, deaths: Int, suffered: Int = 0, opponent: Int = 0, oneSided: Int = 0) -> EventSample {
    var account = DeathAccount()
    account.events = 1
    account.toll = DeathToll(low: deaths, best: deaths, high: deaths)
    account.suffered = suffered
    account.opponent = opponent
    account.oneSided = DeathToll(low: oneSided, best: oneSided, high: oneSided)
    account.unknown = deaths - suffered - opponent - oneSided
    return EventSample(id: id, account: account)
  }

  @Test("Spread is worked out by hand for ten events")
  func spread() {
    let deaths = [0, 1, 1, 2, 3, 5, 8, 10, 20, 50]
    let spread = Spread(deaths.enumerated().map { sample($0.offset, deaths: $0.element, suffered: $0.element / 2) })
    #expect(spread.mean == 10)
    #expect(spread.median == 4)
    // Nine of ten events have 20 deaths or fewer.
    #expect(spread.ninetieth == 20)
    #expect(spread.largest == 50)
    #expect(spread.deadlyShare == 0.9)
    #expect(spread.lossRatio == nil)
    #expect(spread.lossRatioAtBound == 48.0 / 52.0)
  }

  @Test("Nothing has no spread, and one event is all of it")
  func edges() {
    #expect(Spread([]).mean == nil && Spread([]).ninetieth == nil && Spread([]).oneSidedShare == nil)
    let one = Spread([sample(1, deaths: 7, oneSided: 7)])
    #expect(one.median == 7 && one.ninetieth == 7 && one.oneSidedShare == 1)
    // Seven deaths inflicted are too few for a ratio.
    #expect(one.lossRatio == nil)
  }

  @Test("Draws are even and the same for the same seed")
  func draws() {
    var random = SplitMix64(state: 7)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[random.next(below: 6)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 }, "\(counts)")
    let a = (0..<40).map { sample($0, deaths: $0 % 7) }, b = (0..<30).map { sample($0, deaths: $0 % 11) }
    #expect(Bootstrap(seed: 3).differences(a, b) == Bootstrap(seed: 3).differences(a, b))
    #expect(Bootstrap(seed: 3).differences(a, b) != Bootstrap(seed: 4).differences(a, b))
  }

  /// The mean of n values has a standard error of sd / sqrt(n); the interval must be about 1.96 of it each way.
  @Test("The interval of a difference of means is as wide as theory says")
  func width() throws {
    let a = (0..<400).map { sample($0, deaths: [0, 2, 4, 10][$0 % 4]) }
    let b = (0..<400).map { sample(1000 + $0, deaths: [1, 3][$0 % 2]) }
    let mean = try #require(Bootstrap(draws: 4000).differences(a, b).first { $0.statistic == .meanDeaths })
    // Means 4 and 2; variances 14 and 1.
    let error = (14.0 / 400 + 1.0 / 400).squareRoot()
    #expect(mean.value == 2)
    #expect(abs(mean.low - (2 - 1.96 * error)) < 0.2 * error)
    #expect(abs(mean.high - (2 + 1.96 * error)) < 0.2 * error)
    #expect(mean.isClear)
  }

  @Test("Events that both took part in are drawn for both, which narrows the interval")
  func shared() throws {
    let a = (0..<300).map { sample($0, deaths: [0, 3, 30][$0 % 3]) }
    let same = a.map { sample($0.id, deaths: $0.deaths + 1) },
      apart = a.map { sample(1000 + $0.id, deaths: $0.deaths + 1) }
    func width(_ other: [EventSample]) throws -> Double {
      let found = try #require(Bootstrap().differences(a, other).first { $0.statistic == .meanDeaths })
      #expect(abs(found.value + 1) < 1e-9)
      return found.high - found.low
    }
    // Every shared event differs by one, so nothing hangs on which are drawn.
    #expect(try width(same) < 1e-9)
    #expect(try width(apart) > 2)
  }

  @Test("The interval holds the true difference about as often as it says")
  func coverage() throws {
    var random = SplitMix64(state: 11)
    var held = 0
    let trials = 200
    for trial in 0..<trials {
      // Deaths 0 to 9, so that both true means are 4.5 and their difference is 0.
      let a = (0..<80).map { sample($0, deaths: random.next(below: 10)) }
      let b = (0..<80).map { sample(1000 + $0, deaths: random.next(below: 10)) }
      let mean = try #require(
        Bootstrap(draws: 300, seed: UInt64(trial)).differences(a, b).first { $0.statistic == .meanDeaths })
      if mean.low <= 0, 0 <= mean.high { held += 1 }
    }
    #expect((180...199).contains(held), "\(held) of \(trials)")
  }

  @Test("A statistic that one side does not have is left out")
  func leavesOut() {
    let harmless = (0..<20).map { sample($0, deaths: 0) }, other = (0..<20).map { sample($0, deaths: 3, oneSided: 3) }
    let found = Bootstrap().differences(harmless, other).map(\.statistic)
    #expect(!found.contains(.oneSidedShare) && !found.contains(.lossRatio) && found.contains(.meanDeaths))
  }
}
