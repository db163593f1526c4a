import Testing

@testable import ClioModel

@Suite("A range of deaths")
struct DeathTollTests {
  @Test("Sums add each end apart")
  func sum() {
    var toll = DeathToll(low: 1, best: 2, high: 4)
    #expect(toll + DeathToll(low: 10, best: 20, high: 40) == DeathToll(low: 11, best: 22, high: 44))
    toll += DeathToll(low: 0, best: 5, high: 3)
    #expect(toll == DeathToll(low: 1, best: 7, high: 7))
    #expect(DeathToll.zero + toll == toll)
  }
}
