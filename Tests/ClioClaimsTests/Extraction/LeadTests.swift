import ClioModel
import Testing

@testable import ClioClaims

@Suite("Leads, headlines and fragments of lists")
struct LeadTests {
  @Test(
    "A suicide bomber of a group is the group's; whoever else is a person of it is not",
    arguments: [
      (
        "A Taliban suicide bomber driving a van killed at least 95 people and wounded 158 in Kabul on 27 January 2018.",
        [
          #"attack of taliban at "Kabul" during 2018-01-27 kills all at least 95"#,
          #"wounded of taliban at "Kabul" during 2018-01-27 is 158"#,
        ]
      ),
      (
        "Two Boko Haram suicide bombers killed 20 people at a market in Baga on 3 May 2015.",
        [#"attack of boko-haram at "Baga" about "market" during 2015-05-03 kills all 20"#]
      ),
      ("A Taliban commander killed 20 people in Kabul on 3 May 2015.", []),
    ])
  func bombers(_ text: String, _ claims: [String]) { #expect(Extraction.claims(text) == Set(claims)) }

  @Test(
    "A name alone before a colon is whose the verb after it is",
    arguments: [
      ("ISIS-K: killed 600+ civilians in 2018", ["deaths.civilians of is-khorasan during 2018 is at least 600"]),
      ("The Taliban (Afghanistan): killed 40 people in 2018", ["deaths.inflicted of taliban during 2018 is 40"]),
      // Whose the dead are is not told.
      ("ISIS-K: 600+ dead in 2018", []),
      (
        "The Taliban fought on: they lost 40 men in 2018, and killed 60 people.",
        [
          "deaths.suffered of taliban during 2018 is 40", "deaths.inflicted of taliban during 2018 is 60",
        ]
      ),
    ])
  func fragments(_ text: String, _ claims: [String]) { #expect(Extraction.claims(text) == Set(claims)) }

  @Test("A plus after a number is at least; after \"more than\" it adds nothing")
  func plus() {
    #expect(
      Extraction.claims("The Taliban killed 600+ people in 2017.") == [
        "deaths.inflicted of taliban during 2017 is at least 600"
      ])
    #expect(
      Extraction.claims("The Taliban killed more than 1,200+ people in 2017.") == [
        "deaths.inflicted of taliban during 2017 is more than 1200"
      ])
  }

  @Test("A headline states; one that asks how only tells of whom")
  func headlines() {
    func claims(_ text: String) -> [String] {
      Extraction.statements(text, kind: .heading).flatMap(\.claims).map(\.claim.description)
    }
    #expect(
      claims("Taliban kill 40 in Kabul on 3 May 2018") == [
        #"attack of taliban at "Kabul" during 2018-05-03 kills all 40"#
      ])
    #expect(claims("How the Taliban killed 40 in Kabul on 3 May 2018").isEmpty)
  }
}
