import ClioClaims
import Testing

@Suite("A time told once holds for the numbers after it")
struct SpanCarryTests {
  @Test(
    "Within a paragraph",
    arguments: [
      (
        "In 2017 the Taliban killed 40 civilians, and they lost 300 fighters.",
        ["deaths.civilians of taliban during 2017 is 40", "deaths.suffered of taliban during 2017 is 300"]
      ),
      (
        "In 2017 the Taliban killed 40 civilians. The group lost 300 fighters.",
        ["deaths.civilians of taliban during 2017 is 40", "deaths.suffered of taliban during 2017 is 300"]
      ),
      (
        "In 2017 the Taliban killed 40 civilians. Boko Haram lost 300 fighters.",
        ["deaths.civilians of taliban during 2017 is 40", "deaths.suffered of boko-haram is 300"]
      ),
      (
        "In 2017 the Taliban killed 40 civilians. In 2016 they killed 60 civilians. They lost 300 fighters.",
        [
          "deaths.civilians of taliban during 2017 is 40", "deaths.civilians of taliban during 2016 is 60",
          "deaths.suffered of taliban during 2016 is 300",
        ]
      ),
    ])
  func carries(_ text: String, _ claims: [String]) {
    #expect(Extraction.claims(text) == Set(claims))
  }
}
