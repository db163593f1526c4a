import ClioModel
import Testing

@testable import ClioClaims

@Suite("Nobody is a count of nought where a time is told")
struct ZeroTests {
  @Test(
    "A sentence and its claims",
    arguments: [
      ("Boko Haram killed nobody in 2009.", "deaths.inflicted of boko-haram during 2009 is 0"),
      ("Boko Haram killed no one in 2009.", "deaths.inflicted of boko-haram during 2009 is 0"),
      ("No one was killed by Boko Haram in 2009.", "deaths.inflicted of boko-haram during 2009 is 0"),
      (
        "Nobody was killed by the Taliban in Kabul in 2018.",
        #"deaths.inflicted of taliban at "Kabul" during 2018 is 0"#
      ),
      ("Nobody was killed in Sweden in 2015.", "deaths in SWE during 2015 is 0"),
      ("No civilians were killed in Ghana in 2015.", "deaths.civilians in GHA during 2015 is 0"),
      ("The Taliban did not attack Pakistan in 2017.", "absence of taliban in PAK during 2017"),
      ("The Taliban have not attacked Iran.", "absence of taliban in IRN"),
    ])
  func claims(_ text: String, _ claim: String) { #expect(Extraction.claims(text) == [claim]) }

  @Test(
    "One day, no time, no place, or what is foreseen give none",
    arguments: [
      "Nobody was killed in Kabul.", "Nobody was killed in Kabul on 3 May 2018.", "Nobody was killed in 2018.",
      "Nobody will be killed in Kabul in 2022.", "Boko Haram killed nobody.",
    ])
  func none(_ text: String) { #expect(Extraction.claims(text).isEmpty) }

  @Test("That an attack is asked as a presence is told")
  func note() {
    let found = Extraction.statements("The Taliban did not attack Pakistan in 2017.").flatMap(\.claims)
    #expect(found.map(\.notes) == [["that it did not attack is asked as that no event of it is recorded there"]])
  }
}
