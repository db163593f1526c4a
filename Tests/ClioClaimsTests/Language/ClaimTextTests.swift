import ClioModel
import ClioTesting
import Foundation
import Testing

@testable import ClioClaims

@Suite("A claim's text")
struct ClaimTextTests {
  /// Claims in the first block of `docs/claims.md`.
  private static let documented: [String] = {
    // …/Tests/ClioClaimsTests/Language/ClaimTextTests.swift
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = (try? String(contentsOf: root.appending(path: "docs/claims.md"), encoding: .utf8)) ?? ""
    let blocks = page.split(separator: "```", omittingEmptySubsequences: false)
    return blocks.count > 1 ? blocks[1].split(separator: "\n").map(String.init) : []
  }()

  @Test("The page of documentation begins with examples")
  func examplesThere() { #expect(Self.documented.count == 5) }

  @Test("The documentation's examples are read, and are canonical but for 'since'", arguments: documented)
  func example(line: String) throws {
    let canonical = line.replacing(" since 2015", with: " during 2015..")
    #expect(try Claim(line).description == canonical)
  }

  @Test(
    "Each kind of claim reads and prints as the grammar has it",
    arguments: [
      ("count", "deaths is 5"), ("count", "deaths.civilians of \"Red Front\" for \"US military\" is 600 to 700"),
      ("trend", "trend of deaths.inflicted of ttp during 2016..2018 is falling by about 50 %"),
      ("trend", "trend of events in AFG during ..2018 is steady"),
      ("compare", "compare deaths.inflicted of ttp with is-khorasan in PAK is more by 100 %"),
      ("rank", "rank of islamic-state:remainder by deaths.onesided is 1"),
      ("record", "record year in AFG during 2018 by deaths since 2001"),
      ("record", "record event of ttp at \"Peshawar\" by deaths.civilians"),
      ("attack", "attack of ttp at \"a school\" about \"maternity ward\" during 2014-12-16 kills all dozens"),
      ("attack", "attack in AFG is by ucdp:234"), ("attack", "attack in AFG is claimed by \"name:Red Front\""),
      ("attack", "attack of name:BNP in AFG is recorded"), ("first", "first event of ttp in PAK is 2007-12"),
      ("last", "last event of ttp is 2018-01-31"), ("presence", "presence of ttp in AFG, PAK during 2015.."),
      ("absence", "absence of ttp in 680, USA"), ("relation", "relation is-khorasan pledged-to islamic-state"),
      ("relation", "no relation ttp ally \"Red Front\" during 2014"),
      ("milestone", "milestone of ttp during 2007 is founded"),
      ("figure", "ucdp-ged@22.1/deaths/actor=is-khorasan/country=AFG,PAK/year=2018 is at least 600"),
    ])
  func canonical(kind: String, text: String) throws {
    let claim = try Claim(text)
    #expect(claim.kind == kind)
    #expect(claim.description == text)
  }

  @Test(
    "What may be written in several ways is printed in one",
    arguments: [
      ("DEATHS Of IS-Khorasan In afg Is At Least 600", "deaths of is-khorasan in AFG is at least 600"),
      ("  deaths\n\tof ttp\u{A0}is 5  ", "deaths of ttp is 5"),
      (
        "deaths during 2018 for \"a\" about \"b\" at \"c\" in PAK against ttp of x is 5",
        "deaths of x against ttp in PAK at \"c\" about \"b\" for \"a\" during 2018 is 5"
      ),
      ("deaths of UCDP:234 is 4,088", "deaths of ucdp:234 is 4088"),
      ("deaths is 1,000,000 to 2000000", "deaths is 1000000 to 2000000"), ("deaths is 007", "deaths is 7"),
      ("deaths since 2015 is 5", "deaths during 2015.. is 5"),
      ("deaths during 2018 .. 2018 is 5", "deaths during 2018 is 5"),
      ("deaths in PAK,afghanistan , 700 is 5", "deaths in AFG, PAK is 5"),
      ("deaths in 700,770 is 5", "deaths in AFG, PAK is 5"),
      ("deaths in \"Yemen (North Yemen)\", \"South Sudan\" is 5", "deaths in SSD, YEM is 5"),
      ("deaths in 9998 is 5", "deaths in 9998 is 5"),
      ("deaths at “Kabul airport” is 5", "deaths at \"Kabul airport\" is 5"),
      ("deaths at „Kabul“ is 5", "deaths at \"Kabul\" is 5"), ("deaths at «Kaboul» is 5", "deaths at \"Kaboul\" is 5"),
      ("deaths at \"the “Base”\" is 5", "deaths at \"the “Base”\" is 5"),
      ("deaths at “the \"Base\"” is 5", "deaths at \"the 'Base'\" is 5"),
      ("deaths at \"Kabul\n airport\" is 5", "deaths at \"Kabul  airport\" is 5"),
      ("deaths of \"name:BNP\" is 5", "deaths of name:BNP is 5"),
      ("deaths of Name:BNP/x is 5", "deaths of \"name:BNP/x\" is 5"),
      ("deaths of \"ucdp:5\" is 5", "deaths of \"ucdp:5\" is 5"),
      ("record year since 2001 during 2018 by deaths", "record year during 2018 by deaths since 2001"),
      ("trend of deaths is rising by 100%", "trend of deaths is rising by 100 %"),
      (
        "clio:ucdp-ged@22.1/deaths/year=2018/actor=ttp/ is 5", "ucdp-ged@22.1/deaths/actor=ttp/year=2018 is 5"
      ),
    ])
  func variants(text: String, canonical: String) throws {
    #expect(try Claim(text).description == canonical)
    #expect(try Claim(text) == Claim(canonical))
  }

  @Test("A word of the grammar is an actor's id where more of the grammar follows it")
  func keywordsAsIDs() throws {
    #expect(
      try Claim("deaths of is is 5")
        == .count(.measure(.deaths), ClaimScope(actor: .reference(.entry("is"))), .exactly(5))
    )
    #expect(throws: ClioError.self) { try Claim("deaths of is 5") }
  }

  @Test("Quotes and control characters within a text are printed as what a claim can hold")
  func plain() {
    let claim = Claim.count(.measure(.deaths), ClaimScope(place: "the \"Base\"\n\u{1B}[1m"), .exactly(5))
    #expect(claim.description == "deaths at \"the 'Base'  [1m\" is 5")
  }

  @Test("What is printed is read as the same claim again")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 2018)
    var kinds: Set<String> = []
    for _ in 0..<2000 {
      let claim = Claim.random(using: &generator)
      kinds.insert(claim.kind)
      let text = claim.description
      let again = try Claim(text)
      #expect(again == claim)
      #expect(again.description == text)
    }
    #expect(kinds.count == 13)
  }
}
