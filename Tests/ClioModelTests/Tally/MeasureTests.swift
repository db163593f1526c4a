import Testing

@testable import ClioModel

@Suite("A measure")
struct MeasureTests {
  @Test("The names are those of DESIGN.md, and each is read back")
  func names() {
    #expect(
      Measure.allCases.map(\.name) == [
        "events", "events.deadly", "deaths", "deaths.suffered", "deaths.opponent", "deaths.onesided",
        "deaths.collateral",
        "deaths.unknown", "deaths.inflicted",
      ])
    for measure in Measure.allCases { #expect(Measure(name: measure.name) == measure) }
    for text in ["", "Deaths", "deaths.", "killed", "deadlyEvents"] { #expect(Measure(name: text) == nil) }
  }

  @Test("Whose losses and whose opponent need an actor")
  func needsActor() {
    #expect(Measure.allCases.filter(\.needsActor) == [.suffered, .opponent, .inflicted])
  }

  @Test("Only deaths and one-sided deaths have the source's range, and inflicted a bound of attribution")
  func ranges() {
    #expect(Measure.allCases.filter { $0.range == .sourceRange } == [.deaths, .oneSided])
    #expect(Measure.allCases.filter { $0.range == .attributionBound } == [.inflicted])
  }

  @Test("Titles and definitions differ, and events are never called attacks")
  func wording() {
    #expect(Set(Measure.allCases.map(\.title)).count == 9)
    #expect(Set(Measure.allCases.map(\.definition)).count == 9)
    #expect(!Measure.allCases.contains { $0.title.contains("attack") })
  }
}
