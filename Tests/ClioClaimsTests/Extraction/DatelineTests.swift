import ClioModel
import Testing

@testable import ClioClaims

@Suite("Datelines: when a text was written, and nothing of what happened")
struct DatelineTests {
  private func claims(_ text: String, published: StatedDate? = nil) -> Set<String> {
    let extractor = ClaimExtractor(registry: Extraction.registry, places: FewPlaces(), published: published)
    return Set(extractor.extract([TextBlock(text: text)]).flatMap(\.claims).map(\.claim.description))
  }

  @Test(
    "The day that a dateline tells",
    arguments: [
      ("KABUL, Jan. 27, 2018 — Fighting went on.", "2018-01-27"),
      ("Kabul, 27 January 2018 - Fighting went on.", "2018-01-27"),
      ("DERA ISMAIL KHAN, Pakistan (Agency), March 3, 2019 -- Fighting went on.", "2019-03-03"),
      ("Kabul, Afghanistan, 27 January 2018 (Agency) – Fighting went on.", "2018-01-27"),
    ])
  func days(_ text: String, _ day: String) {
    #expect(Dateline.published(in: [TextBlock(text: text)])?.description == day)
  }

  @Test(
    "What is no dateline, or tells no year",
    arguments: [
      "KABUL, Jan. 27 — Fighting went on.", "MOGADISHU, Somalia — Fighting went on.",
      "Kabul in January 2018 - a city at war.", "In Kabul, 27 January 2018 was a bad day.",
      "January 2018 - the worst month.",
      "", "Kabul,", "27 January 2018 — Fighting went on",
    ])
  func none(_ text: String) { #expect(Dateline.published(in: [TextBlock(text: text)]) == nil) }

  @Test("Days of the week and years count from it where nobody gave another day, which goes before it")
  func relative() {
    // 27 January 2018 was a Saturday, and so was 3 February.
    let text = "KABUL, Jan. 28, 2018 — The Taliban killed 95 people in Kabul on Saturday."
    #expect(claims(text) == [#"attack of taliban at "Kabul" during 2018-01-27 kills all 95"#])
    #expect(
      claims(text, published: StatedDate("2018-02-05")) == [
        #"attack of taliban at "Kabul" during 2018-02-03 kills all 95"#
      ])
    #expect(
      claims("KABUL, Jan. 28, 2018 — The Taliban killed 95 people last year.") == [
        "deaths.inflicted of taliban during 2017 is 95"
      ])
  }

  @Test("Neither its place nor its day are the claim's; its town may tell which group of a name is meant")
  func silent() {
    #expect(
      claims("KABUL, Jan. 28, 2018 — The Taliban killed 95 people in 2016.") == [
        "deaths.inflicted of taliban during 2016 is 95"
      ])
    #expect(
      claims("MOGADISHU, Jan. 28, 2018 — Al-Shabaab killed 95 people in 2016.") == [
        "deaths.inflicted of al-shabaab during 2016 is 95"
      ])
  }

  @Test("A sentence keeps its whole range; its claims lie behind the dateline")
  func ranges() throws {
    let text = "KABUL, Jan. 28, 2018 — The Taliban killed 95 people in 2016."
    let extractor = ClaimExtractor(registry: Extraction.registry, places: FewPlaces(), published: nil)
    let statement = try #require(extractor.extract([TextBlock(text: text)]).first)
    #expect(statement.range == 0..<text.utf8.count)
    #expect(try #require(statement.claims.first).range.lowerBound >= "KABUL, Jan. 28, 2018 — ".utf8.count)
  }
}
