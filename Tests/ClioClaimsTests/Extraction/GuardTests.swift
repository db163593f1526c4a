import ClioModel
import Testing

@testable import ClioClaims

@Suite("What is no claim")
struct GuardTests {
  @Test(
    "Listed as not understood, with the reason",
    arguments: [
      ("Did Boko Haram really kill 500 people in 2014?", Reason.question),
      ("If Boko Haram came back, it would kill 500 people.", Reason.condition),
      ("We hope that Boko Haram never kills 500 people again.", Reason.forecast),
      ("The army denied that Boko Haram had killed 500 people.", Reason.denial),
      ("It is not true that Boko Haram killed 500 people in Baga.", Reason.denial),
      ("Nobody knows whether Boko Haram killed 500 people.", Reason.denial),
      ("Boko Haram could kill 500 people.", Reason.number),
      ("Boko Haram is expected to kill 500 people.", Reason.number),
      ("Some 500 people were killed by bandits.", Reason.number),
      ("It was the bloodiest night of the year.", Reason.superlative),
      // Asked of all actors these numbers would be right or wrong for no reason of the text's.
      ("Boko Haram ranked high in Nigeria in 2014 with 2,000 deaths.", Reason.untoldActor),
      ("UCDP records 300 events in which Boko Haram took part in Nigeria in 2014.", Reason.untoldActor),
    ])
  func listed(_ text: String, _ reason: String) {
    let statements = Extraction.statements(text)
    #expect(statements.flatMap(\.claims).isEmpty)
    #expect(statements.map(\.notUnderstood) == [reason])
  }

  @Test("A number of a place stands where an actor is named in a later clause, or only says it")
  func laterActor() {
    let text =
      "At least 4,400 people were killed in Nepal in 2002, and the Taliban lost close to 1,400 fighters that year."
    #expect(
      Extraction.statements(text).flatMap(\.claims).map(\.claim.description)
        .contains("deaths in NPL during 2002 is at least 4400"))
  }

  @Test(
    "Nothing to check",
    arguments: [
      "The Taliban have a thousand reasons to go on.", "The commander was 45 and had been jailed for 13 years.",
      "The vote cost 3 billion pounds in 2018.", "Is it safe?", "The road is 40 kilometres long.",
      "It is what it is.", "The talks with the Taliban began in 2018.",
    ])
  func nothing(_ text: String) {
    let statements = Extraction.statements(text)
    #expect(statements.flatMap(\.claims).isEmpty)
    #expect(statements.allSatisfy { $0.notUnderstood == nil })
  }

  @Test("Headings and questions give no claims, only whom the text speaks of")
  func headings() {
    let extractor = ClaimExtractor(
      registry: Extraction.registry, places: FewPlaces(), published: StatedDate("2021-06-15"))
    let statements = extractor.extract([
      TextBlock(text: "How Boko Haram killed 500 people", kind: .heading),
      TextBlock(text: "The group lost 40 fighters in 2018."),
    ])
    #expect(
      statements.flatMap(\.claims).map(\.claim.description) == ["deaths.suffered of boko-haram during 2018 is 40"])
  }

  @Test("A hedge and a speaker stay with the claim")
  func attribution() {
    let hedged = Extraction.statements("Boko Haram is believed to have killed 40 people in 2018, the ministry said.")
    #expect(hedged.flatMap(\.claims).map(\.hedge) == ["is believed to"])
    #expect(hedged.flatMap(\.claims).map(\.speaker) == ["the ministry"])
    let plain = Extraction.statements("According to a count kept by the army, Boko Haram killed 40 people in 2018.")
    #expect(plain.flatMap(\.claims).map(\.speaker) == ["the army"])
    #expect(plain.flatMap(\.claims).map(\.hedge) == [nil])
  }

  @Test("A claim tells the words that it rests on")
  func quotes() throws {
    let text = "In 2018, as is known, Boko Haram killed 40 people."
    let found = try #require(Extraction.statements(text).flatMap(\.claims).first)
    #expect(found.quote == "In 2018, as is known, Boko Haram killed 40 people")
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == found.quote)
  }
}
