import ClioModel
import Testing

@testable import ClioClaims

@Suite("What is seen and not read is told")
struct UnreadTests {
  private func told(_ text: String) -> [String?] {
    let statements = Extraction.statements(text)
    #expect(statements.flatMap(\.claims).map(\.claim.description) == [])
    return statements.map(\.notUnderstood)
  }

  @Test(
    "Animals and things are no people, whatever kills or destroys them",
    arguments: [
      ("The Taliban killed 10,000 chickens in 2018.", "10,000 chickens"),
      ("Boko Haram killed 300 sheep in 2015.", "300 sheep"),
      ("Boko Haram slaughtered 40 stray dogs in 2015.", "40 stray dogs"),
      ("Boko Haram killed 12 police dogs in 2015.", "12 police dogs"),
      ("Boko Haram destroyed 40 houses in 2015.", "40 houses"),
    ])
  func others(_ text: String, _ words: String) { #expect(told(text) == [Reason.otherCount(words)]) }

  @Test(
    "A noun that names people by its ending or its capital is a part of all who died, not their number",
    arguments: [
      ("Boko Haram killed 30 bakers in 2015.", #"deaths.inflicted of boko-haram for "bakers" during 2015 is 30"#),
      ("Boko Haram killed 30 Kanuris in 2015.", #"deaths.inflicted of boko-haram for "Kanuris" during 2015 is 30"#),
      ("Boko Haram killed 30 farmers in 2015.", #"deaths.civilians of boko-haram for "farmers" during 2015 is 30"#),
      ("Boko Haram killed 30 villagers in 2015.", "deaths.civilians of boko-haram during 2015 is 30"),
    ])
  func people(_ text: String, _ claim: String) { #expect(Extraction.claims(text) == [claim]) }

  @Test(
    "A name that only sounds like one is not taken for it",
    arguments: [
      ("The Talibann killed 500 people in 2018.", "Talibann", "Taliban"),
      ("Boko Harram killed 500 people in 2015.", "Boko Harram", "Boko Haram"),
      ("In 2015, 500 people were killed by the Talibann.", "Talibann", "Taliban"),
    ])
  func misspelt(_ text: String, _ name: String, _ near: String) {
    #expect(told(text) == [Reason.unknownName(name, near: near)])
  }

  @Test(
    "Rates and averages",
    arguments: [
      "The Taliban killed ten people a day in 2018.", "The Taliban killed 300 people per month in 2018.",
      "The Taliban carried out an average of 4 attacks per month in Kabul in 2018.",
      "The Taliban killed an average of ten people in each attack in 2018.",
    ])
  func rates(_ text: String) { #expect(told(text) == [Reason.rate]) }

  @Test(
    "Shares",
    arguments: [
      "Civilians made up 40 percent of the dead in Afghanistan in 2018.",
      "Three in five deaths in Afghanistan in 2018 were of civilians.",
      "Most of the victims in Afghanistan in 2018 were soldiers.",
    ])
  func shares(_ text: String) { #expect(told(text) == [Reason.share]) }

  @Test(
    "Denied acts that are no zero and no absence",
    arguments: [
      "The Taliban did not bomb the hotel.", "The Taliban never killed civilians.", "Nobody was killed in the attack.",
      "Boko Haram killed nobody.", "Ghana suffered no attacks in 2018.",
    ])
  func denied(_ text: String) { #expect(told(text) == [Reason.deniedAct]) }

  @Test("A claim of the sentence is kept beside what is told of a sentence that has none")
  func beside() {
    let statements = Extraction.statements("Boko Haram killed 30 people in 2015. It killed ten people a day in 2016.")
    #expect(
      statements.map { $0.claims.map(\.claim.description) } == [
        ["deaths.inflicted of boko-haram during 2015 is 30"], [],
      ])
    #expect(statements.map(\.notUnderstood) == [nil, Reason.rate])
  }
}
