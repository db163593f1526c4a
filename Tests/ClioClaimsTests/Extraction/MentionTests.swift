import ClioModel
import Testing

@testable import ClioClaims

@Suite("Who is meant")
struct MentionTests {
  private func actors(_ text: String) -> [String] {
    Extraction.statements(text).flatMap(\.claims).compactMap { $0.claim.scope?.actor?.description }
  }

  @Test(
    "Names in running text",
    arguments: [
      ("ISIS-K killed 40 people in 2018.", ["is-khorasan"]), ("IS killed 40 people in 2018.", ["islamic-state"]),
      ("The Islamic State's Sinai Province killed 40 people in 2018.", ["is-sinai"]),
      ("Islamic State Sinai killed 40 people in 2018.", ["is-sinai"]),
      ("M23 rebels killed 40 people in 2018.", ["m23"]), ("JeM killed 40 people in 2018.", ["jaish-e-mohammed"]),
      ("Gunmen of the al-Qa‘ida group killed 40 people in 2018.", ["al-qaida"]),
      ("The CPI (Maoist) killed 40 people in 2018.", ["cpi-maoist"]),
      ("Taliban fighters killed 40 people in 2018.", ["taliban"]),
    ])
  func names(_ text: String, _ expected: [String]) { #expect(actors(text) == expected) }

  @Test(
    "Words that are no names",
    arguments: [
      "The disease is killing 40 people.", "An attack let 40 people escape and killed 3 hopes.",
      "The army killed 40 people in 2018.", "Anti-Taliban fighters killed 40 people in 2018.",
      "A Taliban commander killed 40 people in 2018.",
    ])
  func noNames(_ text: String) { #expect(actors(text).isEmpty) }

  @Test("A short form that the text introduces holds from there on")
  func introduced() {
    let text = "The Maute group (MGX) was active in 2016. MGX killed 40 people in 2017."
    #expect(actors(text) == ["maute-group"])
  }

  @Test(
    "What stands for the actor last named",
    arguments: [
      "Boko Haram was weak. The group killed 40 people in 2018.",
      "Boko Haram was weak. It killed 40 people in 2018.",
      "Boko Haram was weak. They killed 40 people in 2018.",
      "Boko Haram was weak. Its fighters killed 40 people in 2018.",
    ])
  func anaphora(_ text: String) { #expect(actors(text) == ["boko-haram"]) }

  @Test("Another subject in between takes the pronoun")
  func others() {
    #expect(actors("Boko Haram was weak. The army said it killed 40 people in 2018.").isEmpty)
  }

  @Test("A name of several owners stays a name unless the sentence settles it")
  func ambiguous() {
    #expect(actors("Al-Shabaab killed 40 people in 2018.") == [#""Al-Shabaab""#])
    #expect(actors("Al-Shabaab killed 40 people in Somalia in 2018.") == ["al-shabaab"])
    #expect(
      actors("In Somalia, Al-Shabaab killed 40 people in 2018. Al-Shabaab killed 30 people in 2019.")
        == ["al-shabaab", "al-shabaab"])
  }

  @Test("What two did together is neither's alone")
  func joint() { #expect(actors("Hamas and Hezbollah killed 40 people in 2018.").isEmpty) }

  @Test("A side of the loaded editions that the registry does not know is named by its number")
  func sides() {
    let statements = Extraction.statements(
      "ETA killed 40 soldiers in 1990.", sides: [EventSide(id: 313, name: "ETA"), EventSide(id: 1, name: "Civilians")])
    #expect(statements.flatMap(\.claims).map(\.claim.description) == ["deaths.opponent of ucdp:313 during 1990 is 40"])
  }
}
