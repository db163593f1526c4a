import Testing

@testable import ClioModel

@Suite("The sums of a tally cell")
struct DeathAccountTests {
  private let account: DeathAccount = {
    var account = DeathAccount()
    account.events = 10
    account.deadlyEvents = 8
    account.toll = DeathToll(low: 90, best: 100, high: 150)
    account.suffered = 40
    account.opponent = 20
    account.oneSided = DeathToll(low: 10, best: 15, high: 25)
    account.collateral = 5
    account.unknown = 20
    account.largest.toll = 31
    account.largest.suffered = 12
    account.largest.opponent = 9
    account.largest.oneSided = 11
    account.largest.collateral = 3
    account.largest.unknown = 4
    return account
  }()

  @Test("Each measure reads its own sum; inflicted is opponents and targeted civilians, bounded by the unattributed")
  func values() {
    let expected: [(Measure, MeasuredValue)] = [
      (.events, MeasuredValue(value: 10)),
      (.deadlyEvents, MeasuredValue(value: 8)),
      (.deaths, MeasuredValue(value: 100, low: 90, high: 150)),
      (.suffered, MeasuredValue(value: 40)),
      (.opponent, MeasuredValue(value: 20)),
      (.oneSided, MeasuredValue(value: 15, low: 10, high: 25)),
      (.collateral, MeasuredValue(value: 5)),
      (.unknown, MeasuredValue(value: 20)),
      // 20 + 15, and + 5 + 20.
      (.inflicted, MeasuredValue(value: 35, high: 60)),
    ]
    #expect(expected.map(\.0) == Measure.allCases)
    for (measure, value) in expected { #expect(account.value(of: measure) == value, "\(measure)") }
  }

  @Test("Leaving out one event takes at most its own part")
  func largest() {
    let expected = [1, 1, 31, 12, 9, 11, 3, 4, 11]
    #expect(Measure.allCases.map { account.largest(of: $0) } == expected)
    #expect(Measure.allCases.allSatisfy { DeathAccount().largest(of: $0) == 0 })
  }
}
