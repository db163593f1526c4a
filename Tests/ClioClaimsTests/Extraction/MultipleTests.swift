import ClioModel
import Testing

@testable import ClioClaims

@Suite("Many times more, and many times as deadly")
struct MultipleTests {
  @Test(
    "A sentence and its claim",
    arguments: [
      (
        "Boko Haram was less deadly than the Taliban in 2018.",
        "compare deaths.inflicted of boko-haram with taliban during 2018 is less"
      ),
      (
        "The Taliban killed five times more people than Boko Haram in 2018.",
        "compare deaths.inflicted of taliban with boko-haram during 2018 is more by 400 %"
      ),
      (
        "In 2018 the Taliban killed nearly five times more civilians than Boko Haram did.",
        "compare deaths.civilians of taliban with boko-haram during 2018 is more by about 400 %"
      ),
      (
        "The Taliban were five times deadlier than Boko Haram in 2018.",
        "compare deaths.inflicted of taliban with boko-haram during 2018 is more by 400 %"
      ),
      (
        "The Taliban were twice as deadly as Boko Haram in 2018.",
        "compare deaths.inflicted of taliban with boko-haram during 2018 is more by 100 %"
      ),
      (
        "The Taliban were 40 percent more deadly than Boko Haram in 2018.",
        "compare deaths.inflicted of taliban with boko-haram during 2018 is more by 40 %"
      ),
      (
        "In 2018 the Taliban killed three times more people than in 2016.",
        "trend of deaths.inflicted of taliban during 2016..2018 is rising by 200 %"
      ),
      (
        "The Taliban killed 40 percent more people in 2018 than in 2017.",
        "trend of deaths.inflicted of taliban during 2017..2018 is rising by 40 %"
      ),
    ])
  func claims(_ text: String, _ claim: String) { #expect(Extraction.claims(text) == [claim]) }

  @Test(
    "\"Five times more\" is told to be read as five times as many; \"five times as many\" needs no word",
    arguments: [
      (
        "The Taliban killed five times more people than Boko Haram in 2018.",
        ["\"five times more\" is read as five times as many"]
      ),
      (
        "The Taliban were five times deadlier than Boko Haram in 2018.",
        ["\"five times deadlier\" is read as five times as many"]
      ),
      ("The Taliban killed five times as many people as Boko Haram in 2018.", []),
    ])
  func notes(_ text: String, _ notes: [String]) {
    #expect(Extraction.statements(text).flatMap(\.claims).map(\.notes) == [notes])
  }

  @Test(
    "Comparisons without a claim are told",
    arguments: [
      "The Taliban were not as deadly as Boko Haram in 2018.", "The Taliban were as deadly as Boko Haram in 2018.",
      "Fewer people were killed by the Taliban in 2017 than in any year since 2010.",
      "The war of 1996 was deadlier than that of 2001.",
      "The Taliban were five times less deadly than Boko Haram in 2018.",
    ])
  func told(_ text: String) {
    let statements = Extraction.statements(text)
    #expect(statements.flatMap(\.claims).isEmpty)
    #expect(statements.map(\.notUnderstood) == [Reason.comparison])
  }
}
