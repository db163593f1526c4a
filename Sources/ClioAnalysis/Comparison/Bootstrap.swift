public import ClioModel

/// How much a difference between two actors hangs on their single events: the percentile bootstrap (Efron & Tibshirani
/// 1993, An Introduction to the Bootstrap, chapter 13), events drawn with replacement: each actor's by themselves, or where
/// some events are both actors', all together, so that a shared event is drawn for both.
///
/// It says what would have come out had other events of the same kind been recorded. It knows nothing of the source's
/// errors, and takes events as independent, which events of one campaign are not: true uncertainty is larger.
public struct Bootstrap: Sendable {
  /// A statistic of one actor's events.
  public enum Statistic: String, CaseIterable, Sendable, Encodable {
    case meanDeaths
    case oneSidedShare
    case deadlyShare
    case lossRatio
  }

  /// A difference, first minus second, with the middle 95 % of its redrawn values.
  public struct Difference: Sendable, Hashable {
    public let statistic: Statistic
    public let value: Double
    public let low: Double
    public let high: Double

    /// True where the interval leaves out zero.
    public var isClear: Bool { low > 0 || high < 0 }
  }

  public let draws: Int
  public let seed: UInt64

  /// - Parameters:
  ///   - draws: how often each actor's events are drawn anew; below 40 there is no 95 % interval.
  ///   - seed: equal seeds give equal intervals.
  public init(draws: Int = 1000, seed: UInt64 = 1) {
    self.draws = max(40, draws)
    self.seed = seed
  }

  /// One difference for each statistic that both have.
  public func differences(_ first: [EventSample], _ second: [EventSample]) -> [Difference] {
    guard !first.isEmpty, !second.isEmpty else { return [] }
    var random = SplitMix64(state: seed)
    let mine = Set(first.map(\.id))
    let pairs =
      second.contains { mine.contains($0.id) }
      ? drawTogether(first, second, &random)
      : (0..<draws).map { _ in (Values(drawnFrom: first, &random), Values(drawnFrom: second, &random)) }
    let one = Values(first), other = Values(second)
    return Statistic.allCases.compactMap { statistic in
      guard let left = one[statistic], let right = other[statistic] else { return nil }
      let drawn = pairs.compactMap { pair -> Double? in
        guard let a = pair.0[statistic], let b = pair.1[statistic] else { return nil }
        return a - b
      }.sorted()
      // A statistic that many draws do not have has no interval worth showing.
      guard drawn.count * 10 >= draws * 9 else { return nil }
      let tail = drawn.count / 40
      return Difference(
        statistic: statistic, value: left - right, low: drawn[tail], high: drawn[drawn.count - 1 - tail])
    }
  }

  private func drawTogether(
    _ first: [EventSample], _ second: [EventSample], _ random: inout SplitMix64
  ) -> [(Values, Values)] {
    let others = Dictionary(second.map { ($0.id, $0) }) { one, _ in one }
    let mine = Set(first.map(\.id))
    let events: [(first: EventSample?, second: EventSample?)] =
      first.map { ($0, others[$0.id]) } + second.filter { !mine.contains($0.id) }.map { (nil, $0) }
    return (0..<draws).map { _ in
      var sums = (Spread.Sums(), Spread.Sums())
      for _ in events.indices {
        let event = events[random.next(below: events.count)]
        if let sample = event.first { sums.0.add(sample) }
        if let sample = event.second { sums.1.add(sample) }
      }
      return (Values(sums: sums.0), Values(sums: sums.1))
    }
  }

  /// All statistics of one drawing.
  private struct Values {
    private let sums: Spread.Sums

    init(sums: Spread.Sums) { self.sums = sums }

    init(_ samples: [EventSample]) {
      var sums = Spread.Sums()
      for sample in samples { sums.add(sample) }
      self.sums = sums
    }

    init(drawnFrom samples: [EventSample], _ random: inout SplitMix64) {
      var sums = Spread.Sums()
      for _ in samples.indices { sums.add(samples[random.next(below: samples.count)]) }
      self.sums = sums
    }

    subscript(statistic: Statistic) -> Double? {
      switch statistic {
      case .meanDeaths: sums.mean
      case .oneSidedShare: sums.oneSidedShare
      case .deadlyShare: sums.deadlyShare
      case .lossRatio: sums.lossRatio
      }
    }
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every machine.
struct SplitMix64 {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Even to within 1 in 2^32 for what is drawn here (Lemire's product).
  mutating func next(below bound: Int) -> Int {
    Int(((next() >> 32) &* UInt64(bound)) >> 32)
  }
}
