import ClioModel
import Testing

@testable import ClioClaims

@Suite("Readings that are told: names of several groups, places that no list has")
struct ReadingNoteTests {
  private func found(_ text: String) -> [FoundClaim] { Extraction.statements(text).flatMap(\.claims) }

  private static func shared(_ name: String, _ owner: String, _ why: String) -> String {
    "several groups are called \"\(name)\"; read as \(owner) for \(why)"
  }

  private static let somali = "Al-Shabaab (al-shabaab)"
  private static let here = "the places that the sentence names"

  @Test(
    "A town, a country or a government fought there tells which group of a name is meant",
    arguments: [
      // Mogadishu lies in Somalia, the home of one of the two groups of that name.
      ("Al-Shabaab killed 40 people in Mogadishu in 2017.", "al-shabaab", somali),
      // Kenya is nobody's home; the registry has the fight with its government for one of them.
      ("Al-Shabaab killed 40 people in Garissa in 2015.", "al-shabaab", somali),
      (
        "Al-Shabaab killed 40 people in Palma in 2021.", "is-mozambique", "Islamic State Mozambique (is-mozambique)"
      ),
    ])
  func settled(_ text: String, _ actor: String, _ owner: String) {
    let claims = found(text)
    #expect(claims.compactMap { $0.claim.scope?.actor?.description } == [actor])
    #expect(claims.map(\.notes) == [[Self.shared("Al-Shabaab", owner, Self.here)]])
  }

  @Test(
    "Places of several owners, of none, or none at all leave the name as it stands",
    arguments: [
      "Al-Shabaab killed 40 people in 2017.", "Al-Shabaab killed 40 people in Tanzania in 2020.",
      "Al-Shabaab killed 40 people in Somalia and Mozambique in 2020.",
    ])
  func unsettled(_ text: String) {
    let claims = found(text)
    #expect(claims.compactMap { $0.claim.scope?.actor?.description } == [#""Al-Shabaab""#])
    #expect(claims.map(\.notes) == [[]])
  }

  @Test("What the text names elsewhere settles a name, also where it stands later")
  func elsewhere() {
    let later = found("Al-Shabaab killed 40 people in 2017. The war in Somalia went on.")
    #expect(later.compactMap { $0.claim.scope?.actor?.description } == ["al-shabaab"])
    #expect(
      later.map(\.notes) == [[Self.shared("Al-Shabaab", Self.somali, "the places that the text names elsewhere")]])
    let both = found("Al-Shabaab killed 40 people in 2017. The wars in Somalia and in Mozambique went on.")
    #expect(both.compactMap { $0.claim.scope?.actor?.description } == [#""Al-Shabaab""#])
  }

  @Test("A word after \"in\" that no list of places has is told to be a guess")
  func unknownPlace() {
    let claims = found("The Taliban killed 40 people in Wakanda in 2018.")
    #expect(claims.map(\.claim.description) == [#"deaths.inflicted of taliban at "Wakanda" during 2018 is 40"#])
    #expect(
      claims.map(\.notes) == [["no place called \"Wakanda\" is known here; it is read as one for the word before it"]])
  }

  @Test(
    "Towns, areas and what is called a kind of place need no note",
    arguments: [
      "The Taliban killed 40 people in Jalalabad in 2018.", "The Taliban killed 40 people in Kashmir in 2018.",
      "The Taliban killed 40 people in Wakanda province in 2018.",
      "The Taliban killed 40 people in Afghanistan in 2018.",
    ])
  func knownPlace(_ text: String) { #expect(found(text).map(\.notes) == [[]]) }

  @Test(
    "Towns are known whatever their accents and the kind of place that is told; those of two countries tell neither")
  func towns() {
    #expect(KnownTowns.countries(of: "Ségou") == [432])
    #expect(KnownTowns.countries(of: "Garissa town") == [501])
    #expect(KnownTowns.countries(of: "N'Djamena") == [483])
    #expect(KnownTowns.countries(of: "Tripoli") == [620, 660])
    #expect(KnownTowns.countries(of: "Wakanda").isEmpty)
  }
}
