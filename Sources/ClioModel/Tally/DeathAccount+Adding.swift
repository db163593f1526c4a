/// The counted fields of one event, or the sums over several events of one dyad, country, year and violence type.
public struct CountedDeaths: Sendable {
  public var violence: ViolenceType
  public var events = 1
  public var deadlyEvents = 0
  public var toll = DeathToll.zero
  public var deathsA = 0
  public var deathsB = 0
  public var deathsCivilians = 0
  public var deathsUnknown = 0
  public var firstDay: CalendarDay
  public var lastDay: CalendarDay
  /// The largest value of any one event; for one event its own values.
  public var largest = Largest()

  public struct Largest: Sendable, Hashable {
    public var toll = 0
    public var deathsA = 0
    public var deathsB = 0
    /// Of both sides together, in one event.
    public var deathsOfSides = 0
    public var deathsCivilians = 0
    public var deathsUnknown = 0
    @inlinable public init() {}
  }

  @inlinable
  public init(violence: ViolenceType, firstDay: CalendarDay, lastDay: CalendarDay) {
    self.violence = violence
    self.firstDay = firstDay
    self.lastDay = lastDay
  }
}

/// The sides of an event that an actor is on, and how.
public struct SideRole: Hashable, Sendable {
  public var onSideA: Bool
  public var onSideB: Bool
  public var isJoint: Bool

  @inlinable
  public init(onSideA: Bool, onSideB: Bool, isJoint: Bool = false) {
    self.onSideA = onSideA
    self.onSideB = onSideB
    self.isJoint = isJoint
  }

  /// No actor asked for: the event as such.
  public static let none = SideRole(onSideA: false, onSideB: false)
}

extension DeathAccount {
  /// Adds an event (or a sum of events of one kind) under the role an actor has in it. The formulas of
  /// `docs/measures.md`, in their only place.
  ///
  /// With `SideRole.none` the measures that need an actor (`suffered`, `opponent`) stay zero.
  @inlinable
  public mutating func add(_ counted: CountedDeaths, as role: SideRole) {
    events += counted.events
    deadlyEvents += counted.deadlyEvents
    toll += counted.toll
    largest.toll = max(largest.toll, counted.largest.toll)
    if role.isJoint {
      jointEvents += counted.events
      jointDeaths += counted.toll.best
    }
    if let first = firstDay, first <= counted.firstDay {} else { firstDay = counted.firstDay }
    if let last = lastDay, last >= counted.lastDay {} else { lastDay = counted.lastDay }

    guard counted.violence != .oneSided else {
      oneSided += counted.toll
      largest.oneSided = max(largest.oneSided, counted.largest.toll)
      return
    }
    collateral += counted.deathsCivilians
    unknown += counted.deathsUnknown
    largest.collateral = max(largest.collateral, counted.largest.deathsCivilians)
    largest.unknown = max(largest.unknown, counted.largest.deathsUnknown)
    let a = (sum: counted.deathsA, largest: counted.largest.deathsA)
    let b = (sum: counted.deathsB, largest: counted.largest.deathsB)
    switch (role.onSideA, role.onSideB) {
    case (true, true):
      suffered += a.sum + b.sum
      largest.suffered = max(largest.suffered, counted.largest.deathsOfSides)
      internalEvents += counted.events
    case (true, false):
      suffered += a.sum
      opponent += b.sum
      largest.suffered = max(largest.suffered, a.largest)
      largest.opponent = max(largest.opponent, b.largest)
    case (false, true):
      suffered += b.sum
      opponent += a.sum
      largest.suffered = max(largest.suffered, b.largest)
      largest.opponent = max(largest.opponent, a.largest)
    case (false, false): break
    }
  }
}
