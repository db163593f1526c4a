import ClioModel
import Testing

@testable import ClioClaims

@Suite("The words that say a claim")
struct PassageTests {
  private func quotes(_ text: String) -> [String] { Extraction.statements(text).flatMap(\.claims).map(\.quote) }

  @Test(
    "From the subject to the time and the place, up to the next claim, without who says it",
    arguments: [
      (
        "A Taliban suicide bomber killed 95 people and wounded 158 in Kabul on 27 January 2018, the ministry said.",
        ["A Taliban suicide bomber killed 95 people", "wounded 158 in Kabul on 27 January 2018"]
      ),
      (
        "The ministry said that Boko Haram killed 300 people in Nigeria and 40 in Cameroon in 2015.",
        ["Boko Haram killed 300 people in Nigeria", "40 in Cameroon in 2015"]
      ),
      (
        "In 2018 the Taliban killed 40 civilians, but it lost 200 fighters.",
        ["In 2018 the Taliban killed 40 civilians", "it lost 200 fighters"]
      ),
      (
        "\"Boko Haram has killed 40,000 people (since 2009),\" the minister said.",
        ["Boko Haram has killed 40,000 people (since 2009)"]
      ),
      ("The Taliban were deadlier than Boko Haram in 2018.", ["The Taliban were deadlier than Boko Haram in 2018"]),
    ])
  func passages(_ text: String, _ expected: [String]) { #expect(quotes(text) == expected) }

  @Test("Claims that share their words share the passage")
  func shared() {
    let both = "Boko Haram is active in Nigeria and Cameroon"
    #expect(quotes(both + ".") == [both, both])
    let dead = "The Taliban killed 190 civilians and 13 soldiers in 2018"
    #expect(quotes(dead + ".") == [dead, dead])
  }

  @Test(
    "A passage lies within its sentence, at the borders of letters, and is what the range says",
    arguments: [
      "Là, Boko Haram killed 40 people in Ségou “in 2018” — and lost 30 fighters… The Taliban killed 5 people in 2017!",
      "KABUL, Jan. 27, 2018 — The Taliban killed 95 people in 2016; Boko Haram killed 40 people in 2015.",
    ])
  func ranges(_ text: String) {
    for statement in Extraction.statements(text) {
      #expect(!statement.claims.isEmpty)
      for found in statement.claims {
        #expect(
          statement.range.lowerBound <= found.range.lowerBound && found.range.upperBound <= statement.range.upperBound)
        #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == found.quote)
      }
    }
  }
}
