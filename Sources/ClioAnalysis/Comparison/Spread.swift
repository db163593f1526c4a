public import ClioModel

/// How an actor's events are spread, and the ratios that are compared: all from its single events.
public struct Spread: Sendable, Hashable, Encodable {
  /// Deaths an event, over all events, those without a death included. Nil where there is no event.
  public let mean: Double?
  public let median: Double?
  /// The least number of deaths that at least 90 % of the events do not pass (nearest rank).
  public let ninetieth: Int?
  public let largest: Int?
  /// Deaths in one-sided events among all deaths in its events, 0 to 1; nil where nobody died.
  public let oneSidedShare: Double?
  /// Events with at least one death among all events, 0 to 1.
  public let deadlyShare: Double?
  /// Own losses for each death inflicted; nil where fewer than ten are known to be inflicted, since the ratio then hangs on
  /// single deaths.
  public let lossRatio: Double?
  /// The same if every unattributed death were its doing too: the other end of the bound.
  public let lossRatioAtBound: Double?

  public init(_ samples: [EventSample]) {
    var sums = Sums()
    for sample in samples { sums.add(sample) }
    let deaths = samples.map(\.deaths).sorted()
    mean = sums.mean
    median = Self.median(deaths)
    ninetieth = deaths.isEmpty ? nil : deaths[(deaths.count * 9 + 9) / 10 - 1]
    largest = deaths.last
    oneSidedShare = sums.oneSidedShare
    deadlyShare = sums.deadlyShare
    lossRatio = sums.lossRatio
    lossRatioAtBound = sums.lossRatioAtBound
  }

  /// The middle one of sorted values, or the mean of the middle two.
  static func median(_ sorted: [Int]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let upper = sorted[sorted.count / 2]
    return sorted.count.isMultiple(of: 2) ? Double(sorted[sorted.count / 2 - 1] + upper) / 2 : Double(upper)
  }

  /// What the ratios are made of.
  struct Sums {
    var events = 0
    var deadly = 0
    var deaths = 0
    var suffered = 0
    var opponent = 0
    var oneSided = 0
    var unattributed = 0

    mutating func add(_ sample: EventSample) {
      events += 1
      deadly += sample.deaths > 0 ? 1 : 0
      deaths += sample.deaths
      suffered += sample.suffered
      opponent += sample.opponent
      oneSided += sample.oneSided
      unattributed += sample.unattributed
    }

    var mean: Double? { ratio(deaths, events) }
    var oneSidedShare: Double? { ratio(oneSided, deaths) }
    var deadlyShare: Double? { ratio(deadly, events) }
    var lossRatio: Double? { inflicted < Self.fewestInflicted ? nil : ratio(suffered, inflicted) }
    var lossRatioAtBound: Double? {
      inflicted + unattributed < Self.fewestInflicted ? nil : ratio(suffered, inflicted + unattributed)
    }

    private static let fewestInflicted = 10
    private var inflicted: Int { opponent + oneSided }

    private func ratio(_ part: Int, _ whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
  }
}
