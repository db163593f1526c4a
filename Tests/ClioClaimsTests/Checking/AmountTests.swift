import ClioModel
import Testing

@testable import ClioClaims

/// The table "Amounts" of docs/claims.md, line by line.
@Suite("A number claimed against a number found")
struct AmountTests {
  private static let range = FoundNumber(value: 183, low: 171, high: 184, .range)
  private static let bound = FoundNumber(value: 141, high: 169, .bound)
  private static let point = FoundNumber(value: 2488, .none)

  @Test(
    "Against the source's range",
    arguments: [
      (Amount.exactly(183), Ruling.holds), (.exactly(171), .holds), (.exactly(170), .fails), (.exactly(185), .fails),
      (.about(200), .holds), (.about(190), .holds), (.about(210), .fails), (.about(150), .fails),
      (.atLeast(183), .holds), (.atLeast(184), .depends), (.atLeast(185), .fails),
      (.moreThan(182), .holds), (.moreThan(183), .depends), (.moreThan(184), .fails),
      (.atMost(183), .holds), (.atMost(171), .depends), (.atMost(170), .fails),
      (.fewerThan(184), .holds), (.fewerThan(183), .depends), (.fewerThan(171), .fails),
      (.between(180, 190), .holds), (.between(100, 175), .depends), (.between(185, 200), .fails),
      (.dozens, .holds), (.scores, .holds), (.hundreds, .fails), (.thousands, .fails),
    ])
  func range(_ amount: Amount, _ expected: Ruling) { #expect(amount.ruling(on: Self.range) == expected) }

  @Test(
    "Against a bound of attribution",
    arguments: [
      (Amount.exactly(141), Ruling.holds), (.exactly(150), .depends), (.exactly(169), .depends),
      (.exactly(170), .fails),
      (.exactly(139), .fails), (.about(150), .holds), (.about(180), .depends), (.about(190), .fails),
      (.atLeast(141), .holds), (.atLeast(169), .depends), (.atLeast(190), .fails),
      (.atMost(169), .holds), (.atMost(150), .depends), (.atMost(140), .fails), (.hundreds, .fails),
    ])
  func bound(_ amount: Amount, _ expected: Ruling) { #expect(amount.ruling(on: Self.bound) == expected) }

  @Test(
    "Against a point: round numbers are rounded ones",
    arguments: [
      (Amount.exactly(2488), Ruling.holds), (.exactly(2490), .holds), (.exactly(2500), .holds),
      (.exactly(2400), .fails),
      (.exactly(2487), .fails), (.about(2300), .holds), (.about(2000), .fails), (.between(2000, 2400), .fails),
    ])
  func point(_ amount: Amount, _ expected: Ruling) { #expect(amount.ruling(on: Self.point) == expected) }

  @Test("Small and uneven numbers are not rounded ones")
  func smallNumbers() {
    #expect(Amount.exactly(50).ruling(on: FoundNumber(value: 47, .none)) == .fails)
    #expect(Amount.exactly(900).ruling(on: FoundNumber(value: 915, .none)) == .holds)
    #expect(Amount.exactly(0).ruling(on: FoundNumber(value: 0, .none)) == .holds)
    #expect(Amount.exactly(0).ruling(on: FoundNumber(value: 1, .none)) == .fails)
  }

  @Test("A row whose low is above its best is read as wide as its figures")
  func brokenRange() {
    let finding = FoundNumber(value: 5, low: 9, high: 3, .range)
    #expect(Amount.exactly(5).ruling(on: finding) == .holds)
    #expect(Amount.exactly(9).ruling(on: finding) == .fails)
  }

  @Test("By how much a claim is out")
  func distance() {
    #expect(Amount.atLeast(190).distance(from: Self.bound) == "21 more than even the bound")
    #expect(Amount.exactly(200).distance(from: Self.range) == "16 more than even the high")
    #expect(Amount.atMost(100).distance(from: Self.range) == "71 less than even the low")
    #expect(Amount.exactly(13).distance(from: FoundNumber(value: 20, .none)) == "7 less than that")
    #expect(Amount.exactly(183).distance(from: Self.range) == nil)
  }

  @Test(
    "Percentages",
    arguments: [
      (Amount.exactly(50), 55.0, Ruling.holds), (.exactly(50), 56.0, .fails), (.exactly(3), 4.0, .holds),
      (.about(50), 60.0, .holds), (.about(50), 61.0, .fails), (.atLeast(100), 100.0, .holds),
      (.exactly(100), 89.0, .fails),
    ])
  func percent(_ amount: Amount, _ found: Double, _ expected: Ruling) {
    #expect(amount.ruling(onPercent: found) == expected)
  }

  @Test("A drift is more pairs that rise than that fall")
  func drift() {
    #expect(Change.rising(percent: nil).ruling(onDrift: [1, 5, 3, 6]) == .holds)
    #expect(Change.rising(percent: nil).ruling(onDrift: [1, 9, 8, 7, 2]) == .fails)
    #expect(Change.falling(percent: nil).ruling(onDrift: [9, 8, 7, 9]) == .holds)
    #expect(Change.steady.ruling(from: 100, to: 91) == .holds)
    #expect(Change.steady.ruling(from: 100, to: 111) == .fails)
  }
}
