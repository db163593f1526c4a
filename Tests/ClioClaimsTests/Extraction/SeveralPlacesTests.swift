import ClioModel
import Testing

@testable import ClioClaims

@Suite("Several places: together, each by itself, one within the other")
struct SeveralPlacesTests {
  @Test(
    "What is counted in several towns together is told and no claim of the first",
    arguments: [
      "The Taliban killed 300 people in Kabul and Jalalabad in 2018.",
      "The Taliban killed 300 people in Kabul, Ghazni and Jalalabad in 2018.",
      "The Taliban killed 300 people in Kabul and Pakistan in 2018.",
      "The Taliban killed 300 people in Kabul and Gurziwan in 2018.",
      "In Kabul and Jalalabad, 300 people were killed in 2018.",
      "On 3 May 2018 bombings in Kabul and Jalalabad killed 40 people.",
    ])
  func together(_ text: String) {
    let statements = Extraction.statements(text)
    #expect(statements.flatMap(\.claims).isEmpty)
    #expect(statements.map(\.notUnderstood) == [Reason.severalPlaces])
  }

  @Test(
    "Countries are one scope, a presence is one in each, a place within another is one place",
    arguments: [
      (
        "Boko Haram killed 300 people in Nigeria, Chad and Cameroon in 2015.",
        ["deaths.inflicted of boko-haram in CMR, NGA, TCD during 2015 is 300"]
      ),
      (
        "The Taliban are active in Kabul and Jalalabad.",
        [#"presence of taliban at "Kabul""#, #"presence of taliban at "Jalalabad""#]
      ),
      (
        "The TTP killed 30 people in Sehwan, Sindh, and fled in 2017.",
        [#"deaths.inflicted of ttp at "Sehwan" during 2017 is 30"#]
      ),
      (
        "The Taliban killed 300 people in Kabul, Afghanistan, in 2018.",
        [#"deaths.inflicted of taliban in AFG at "Kabul" during 2018 is 300"#]
      ),
    ])
  func kept(_ text: String, _ claims: [String]) { #expect(Extraction.claims(text) == Set(claims)) }

  @Test(
    "A number for each place is a claim of its own; the time at the end, or the lead, holds for all",
    arguments: [
      (
        "Boko Haram killed 300 people in Nigeria and 40 in Cameroon in 2015.",
        [
          "deaths.inflicted of boko-haram in NGA during 2015 is 300",
          "deaths.inflicted of boko-haram in CMR during 2015 is 40",
        ]
      ),
      (
        "In 2015 Boko Haram killed 300 people in Nigeria, 40 in Cameroon and 20 in Chad.",
        [
          "deaths.inflicted of boko-haram in NGA during 2015 is 300",
          "deaths.inflicted of boko-haram in CMR during 2015 is 40",
          "deaths.inflicted of boko-haram in TCD during 2015 is 20",
        ]
      ),
      (
        "The Taliban killed 300 people in Kabul in 2017 and 200 in Ghazni in 2018.",
        [
          #"deaths.inflicted of taliban at "Kabul" during 2017 is 300"#,
          #"deaths.inflicted of taliban at "Ghazni" during 2018 is 200"#,
        ]
      ),
    ])
  func series(_ text: String, _ claims: [String]) { #expect(Extraction.claims(text) == Set(claims)) }
}
