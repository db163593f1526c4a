import ClioTesting
import Testing

@testable import ClioModel

@Suite("Adding an event to the sums")
struct DeathAccountAddingTests {
  /// An event of MEASURES.md's table: 5 of side A, 3 of side B, 2 civilians and 1 unknown died, 11 in all.
  private func event(_ violence: ViolenceType, on day: Int32 = 17_725) -> CountedDeaths {
    var counted = CountedDeaths(
      violence: violence, firstDay: CalendarDay(daysSince1970: day), lastDay: CalendarDay(daysSince1970: day + 1))
    counted.deadlyEvents = 1
    counted.toll = DeathToll(low: 9, best: 11, high: 14)
    (counted.deathsA, counted.deathsB, counted.deathsCivilians, counted.deathsUnknown) = (5, 3, 2, 1)
    counted.largest.toll = 11
    (counted.largest.deathsA, counted.largest.deathsB, counted.largest.deathsOfSides) = (5, 3, 8)
    counted.largest.deathsOfSides = 8
    (counted.largest.deathsCivilians, counted.largest.deathsUnknown) = (2, 1)
    return counted
  }

  private func account(_ violence: ViolenceType, _ role: SideRole) -> DeathAccount {
    var account = DeathAccount()
    account.add(event(violence), as: role)
    return account
  }

  private func identityHolds(_ account: DeathAccount) -> Bool {
    account.toll.best == account.suffered + account.opponent + account.oneSided.best + account.collateral
      + account.unknown
  }

  @Test(
    "On side A of a fight it suffers A's losses and B's are its opponent's",
    arguments: [ViolenceType.stateBased, .nonState])
  func sideA(violence: ViolenceType) {
    let account = account(violence, SideRole(onSideA: true, onSideB: false))
    #expect(account.events == 1)
    #expect(account.deadlyEvents == 1)
    #expect(account.toll == DeathToll(low: 9, best: 11, high: 14))
    #expect(account.suffered == 5)
    #expect(account.opponent == 3)
    #expect(account.oneSided == .zero)
    #expect(account.collateral == 2)
    #expect(account.unknown == 1)
    #expect(account.inflicted == 3)
    #expect(account.inflictedBound == 6)
    #expect(account.jointEvents == 0)
    #expect(account.internalEvents == 0)
    #expect(identityHolds(account))
    #expect(account.largest.suffered == 5)
    #expect(account.largest.opponent == 3)
    #expect(account.largest.collateral == 2)
    #expect(account.largest.unknown == 1)
  }

  @Test("On side B of a fight it is the other way round", arguments: [ViolenceType.stateBased, .nonState])
  func sideB(violence: ViolenceType) {
    let account = account(violence, SideRole(onSideA: false, onSideB: true))
    #expect(account.suffered == 3)
    #expect(account.opponent == 5)
    #expect(account.collateral == 2)
    #expect(account.unknown == 1)
    #expect(account.largest.suffered == 3)
    #expect(account.largest.opponent == 5)
    #expect(identityHolds(account))
  }

  @Test(
    "On both sides it suffers both losses, has no opponent, and the row is internal",
    arguments: [ViolenceType.stateBased, .nonState])
  func bothSides(violence: ViolenceType) {
    let account = account(violence, SideRole(onSideA: true, onSideB: true))
    #expect(account.events == 1)
    #expect(account.toll.best == 11)
    #expect(account.suffered == 8)
    #expect(account.opponent == 0)
    #expect(account.internalEvents == 1)
    #expect(account.largest.suffered == 8)
    #expect(identityHolds(account))
  }

  @Test("Of several events summed, the largest own loss on both sides is that of one event, not of two")
  func largestOfBothSides() {
    // Two events: 5 + 0 and 1 + 3 of the sides.
    var counted = CountedDeaths(
      violence: .nonState, firstDay: CalendarDay(daysSince1970: 0), lastDay: CalendarDay(daysSince1970: 0))
    counted.events = 2
    (counted.deathsA, counted.deathsB) = (6, 3)
    (counted.largest.deathsA, counted.largest.deathsB, counted.largest.deathsOfSides) = (5, 3, 5)
    var account = DeathAccount()
    account.add(counted, as: SideRole(onSideA: true, onSideB: true))
    #expect(account.suffered == 9)
    #expect(account.largest.suffered == 5)
    #expect(account.internalEvents == 2)
  }

  @Test("One-sided violence counts in full as such, whatever the four columns say")
  func oneSided() {
    let account = account(.oneSided, SideRole(onSideA: true, onSideB: false))
    #expect(account.oneSided == DeathToll(low: 9, best: 11, high: 14))
    #expect(account.suffered == 0)
    #expect(account.opponent == 0)
    #expect(account.collateral == 0)
    #expect(account.unknown == 0)
    #expect(account.inflicted == 11)
    #expect(account.inflictedBound == 11)
    #expect(account.largest.oneSided == 11)
    #expect(account.largest.suffered == 0)
    #expect(identityHolds(account))
  }

  @Test("A jointly coded row counts in full and is marked", arguments: ViolenceType.allCases)
  func joint(violence: ViolenceType) {
    let account = account(violence, SideRole(onSideA: true, onSideB: false, isJoint: true))
    #expect(account.events == 1)
    #expect(account.toll.best == 11)
    #expect(account.jointEvents == 1)
    #expect(account.jointDeaths == 11)
    #expect(identityHolds(account))
  }

  @Test("Without an actor nobody suffers and nobody is the opponent")
  func nobody() {
    let fight = account(.nonState, .none)
    #expect(fight.toll.best == 11)
    #expect(fight.suffered == 0)
    #expect(fight.opponent == 0)
    #expect(fight.collateral == 2)
    #expect(fight.unknown == 1)
    #expect(account(.oneSided, .none).oneSided.best == 11)
  }

  @Test("Days span from the first start to the last end, in whatever order the events come")
  func days() {
    for order in [[100, 50, 200], [200, 100, 50], [50, 200, 100]] as [[Int32]] {
      var account = DeathAccount()
      #expect(account.firstDay == nil)
      for day in order { account.add(event(.nonState, on: day), as: .none) }
      #expect(account.firstDay == CalendarDay(daysSince1970: 50))
      #expect(account.lastDay == CalendarDay(daysSince1970: 201))
      #expect(account.events == 3)
      #expect(account.toll == DeathToll(low: 27, best: 33, high: 42))
      #expect(account.largest.toll == 11)
    }
  }

  @Test("Deaths are the sum of their five parts for any mix of events and roles")
  func identity() {
    var generator = SeededGenerator(seed: 3)
    var account = DeathAccount()
    for _ in 0..<2000 {
      var counted = CountedDeaths(
        violence: ViolenceType.allCases.randomElement(using: &generator) ?? .nonState,
        firstDay: CalendarDay(daysSince1970: 0), lastDay: CalendarDay(daysSince1970: 0))
      counted.deathsA = Int.random(in: 0...50, using: &generator)
      counted.deathsB = Int.random(in: 0...50, using: &generator)
      counted.deathsCivilians = Int.random(in: 0...50, using: &generator)
      counted.deathsUnknown = Int.random(in: 0...50, using: &generator)
      counted.toll.best = counted.deathsA + counted.deathsB + counted.deathsCivilians + counted.deathsUnknown
      let onSideA = Bool.random(using: &generator)
      account.add(
        counted,
        as: SideRole(
          onSideA: onSideA, onSideB: !onSideA || Bool.random(using: &generator), isJoint: Bool.random(using: &generator)
        ))
      #expect(identityHolds(account))
    }
  }
}
