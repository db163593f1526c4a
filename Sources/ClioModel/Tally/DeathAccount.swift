/// Every sum of one tally cell at once: all measures of `Measure` are read off it.
///
/// Identity: `toll.best == suffered + opponent + oneSided.best + collateral + unknown`, for every actor, wherever the
/// source keeps its own identity (best is the sum of the four death columns).
public struct DeathAccount: Hashable, Sendable {
  public var events = 0
  public var deadlyEvents = 0
  public var toll = DeathToll.zero
  public var suffered = 0
  public var opponent = 0
  public var oneSided = DeathToll.zero
  public var collateral = 0
  public var unknown = 0
  /// Of which coded jointly with others, as a member of a composite side.
  public var jointEvents = 0
  public var jointDeaths = 0
  /// Of which with the actor on both sides.
  public var internalEvents = 0
  /// First start and last end; nil for no events.
  public var firstDay: CalendarDay?
  public var lastDay: CalendarDay?
  /// The largest part that any one event has in each sum.
  public var largest = Largest()

  /// The most that any one event adds to each sum.
  public struct Largest: Hashable, Sendable {
    public var toll = 0
    public var suffered = 0
    public var opponent = 0
    public var oneSided = 0
    public var collateral = 0
    public var unknown = 0
    public init() {}
  }

  public init() {}

  /// Adds what other events count; no event may be in both.
  public mutating func add(_ other: DeathAccount) {
    events += other.events
    deadlyEvents += other.deadlyEvents
    toll += other.toll
    suffered += other.suffered
    opponent += other.opponent
    oneSided += other.oneSided
    collateral += other.collateral
    unknown += other.unknown
    jointEvents += other.jointEvents
    jointDeaths += other.jointDeaths
    internalEvents += other.internalEvents
    firstDay = [firstDay, other.firstDay].compactMap(\.self).min()
    lastDay = [lastDay, other.lastDay].compactMap(\.self).max()
    largest.toll = max(largest.toll, other.largest.toll)
    largest.suffered = max(largest.suffered, other.largest.suffered)
    largest.opponent = max(largest.opponent, other.largest.opponent)
    largest.oneSided = max(largest.oneSided, other.largest.oneSided)
    largest.collateral = max(largest.collateral, other.largest.collateral)
    largest.unknown = max(largest.unknown, other.largest.unknown)
  }

  /// Opponents and targeted civilians.
  public var inflicted: Int { opponent + oneSided.best }
  /// If every collateral and unknown death were its doing too.
  public var inflictedBound: Int { inflicted + collateral + unknown }

  /// What to say of rows coded jointly with others; nil where there are none.
  public var jointCaveat: Caveat? {
    guard jointEvents > 0 else { return nil }
    return Caveat(
      "joint", "\(jointEvents.grouped) of the events (\(jointDeaths.grouped) deaths) are coded jointly with others")
  }

  public func value(of measure: Measure) -> MeasuredValue {
    switch measure {
    case .events: MeasuredValue(value: events)
    case .deadlyEvents: MeasuredValue(value: deadlyEvents)
    case .deaths: MeasuredValue(value: toll.best, low: toll.low, high: toll.high)
    case .suffered: MeasuredValue(value: suffered)
    case .opponent: MeasuredValue(value: opponent)
    case .oneSided: MeasuredValue(value: oneSided.best, low: oneSided.low, high: oneSided.high)
    case .collateral: MeasuredValue(value: collateral)
    case .unknown: MeasuredValue(value: unknown)
    case .inflicted: MeasuredValue(value: inflicted, high: inflictedBound)
    }
  }

  /// The most that leaving out one event can take from the measure.
  public func largest(of measure: Measure) -> Int {
    switch measure {
    case .events: min(events, 1)
    case .deadlyEvents: min(deadlyEvents, 1)
    case .deaths: largest.toll
    case .suffered: largest.suffered
    case .opponent: largest.opponent
    case .oneSided: largest.oneSided
    case .collateral: largest.collateral
    case .unknown: largest.unknown
    case .inflicted: max(largest.opponent, largest.oneSided)
    }
  }
}
