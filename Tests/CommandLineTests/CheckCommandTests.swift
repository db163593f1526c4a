import ClioModel
import ClioTesting
import Foundation
import Testing

@Suite("The command line: check")
struct CheckCommandTests {
  /// A release of two years: the Taliban lose 130 in 2017 and 40 in 2018, and kill 20 civilians on one day.
  private static func loaded() throws -> CommandLine {
    let clio = try CommandLine()
    let government = EventSide(id: 130, name: "Government of Afghanistan"),
      taliban = EventSide(id: 303, name: "Taleban")
    let civilians = EventSide(id: 9999, name: "Civilians")
    let events = [
      event(1, "2017-03-01", government, taliban, .stateBased, a: 5, b: 130),
      event(2, "2018-05-01", government, taliban, .stateBased, a: 2, b: 40),
      event(3, "2018-06-02", taliban, civilians, .oneSided, civilians: 20),
    ]
    try clio.write(GEDText.file(events), "ged191.csv")
    #expect(try clio.run("load", "ged191.csv", "--dataset", "ucdp-ged", "--version", "21.1").status == 0)
    return clio
  }

  private static func event(
    _ id: Int, _ day: String, _ sideA: EventSide, _ sideB: EventSide, _ violence: ViolenceType, a: Int = 0, b: Int = 0,
    civilians: Int = 0
  ) -> ConflictEvent {
    let start = CalendarDay(iso: day) ?? CalendarDay(daysSince1970: 0), best = a + b + civilians
    return ConflictEvent(
      id: id, year: start.year, violence: violence, sideA: sideA, sideB: sideB, country: 700,
      countryName: "Afghanistan", region: "Asia", adm1: "Kabul province", place: "Kabul city",
      point: GeoPoint(latitude: 34.5, longitude: 69.2), start: start, end: start, datePrecision: 1, placePrecision: 1,
      clarity: 1, isActiveYear: true, deathsA: a, deathsB: b, deathsCivilians: civilians, deathsUnknown: 0,
      toll: DeathToll(low: best, best: best, high: best))
  }

  private static let article = """
    # A year of war

    The Taliban lost 40 fighters in Afghanistan in 2018. In 2017 the group lost at least 500 fighters.

    How many people will die next year?

    [40 fighters](clio:ucdp-ged@21.1/deaths.suffered/actor=taliban/year=2018) fell.
    """

  @Test("An article: verdicts with a mark each, questions left alone, figures asked again, exit code of the worst")
  func article() throws {
    let clio = try Self.loaded()
    try clio.write(Self.article, "article.md")
    let checked = try clio.run("check", "article.md", "--published", "2019-01")
    #expect(checked.status == 1)
    #expect(checked.output.contains("✓ HOLDS deaths.suffered of taliban in AFG during 2018 is 40"))
    #expect(checked.output.contains("✗ FAILS deaths.suffered of taliban during 2017 is at least 500"))
    #expect(checked.output.contains("370 more than that"))
    #expect(checked.output.contains("✓ HOLDS ucdp-ged@21.1/deaths.suffered/actor=taliban/year=2018 is 40"))
    #expect(checked.output.contains("clio figure ucdp-ged@21.1/deaths.suffered/actor=taliban/country=AFG/year=2018"))
    #expect(!checked.output.contains("next year"))
    let standard = try clio.run(
      "check", "-", "--published", "2019-01", input: "The Taliban lost 40 fighters in 2018.\n")
    #expect(standard.status == 0)
  }

  @Test("Claims are kept, mended and checked again; a change is told; a fault has its line")
  func claimsFile() throws {
    let clio = try Self.loaded()
    try clio.write(Self.article, "article.md")
    #expect(try clio.run("check", "article.md", "--published", "2019-01", "--save", "claims.yaml").status == 1)
    let kept = try clio.read("claims.yaml")
    #expect(kept.contains("  - claim: \"deaths.suffered of taliban in AFG during 2018 is 40\""))
    #expect(kept.contains("    verdict: fails"))
    #expect(try !clio.run("check", "claims.yaml").output.contains("- was "))
    try clio.write(kept.replacing("verdict: fails", with: "verdict: holds"), "claims.yaml")
    #expect(try clio.run("check", "claims.yaml").output.contains("- was holds"))
    try clio.write(kept.replacing("is at least 500", with: "is at leest 500"), "claims.yaml")
    let broken = try clio.run("check", "claims.yaml")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("claims.yaml:12: claim: "))
    #expect(broken.errors.contains("found 'leest'"))
  }

  /// 1 May 2018, of which the store has 40 dead of the Taliban, was a Tuesday.
  @Test("A dateline dates the text; readings and what was not understood are told, and readings are kept")
  func readings() throws {
    let clio = try Self.loaded()
    try clio.write(
      "KABUL, May 3, 2018 — The Taliban lost 40 fighters in Afghanistan on Tuesday. They lost 40 fighters in Wakanda in 2018.\n\n"
        + "In 2018 the Taliban lost ten men a day.\n\n"
        + "The Taliban killed 20 civilians in Afghanistan in 2018, and they killed 30 people in Kabul and Ghazni in 2017.\n",
      "report.md")
    let checked = try clio.run("check", "report.md", "--save", "claims.yaml")
    #expect(checked.output.contains("published 2018-05-03"))
    #expect(checked.output.contains("HOLDS deaths.suffered of taliban in AFG during 2018-05-01 is 40"))
    #expect(checked.output.contains("- no place called \"Wakanda\" is known here"))
    #expect(checked.output.contains("not understood: a number by the day, week, month or year"))
    #expect(checked.output.contains("not all of it understood: a number of several towns"))
    #expect(try clio.read("claims.yaml").contains("    reading: \"no place called \\\"Wakanda\\\" is known here"))
    #expect(try clio.run("check", "claims.yaml").output.contains("- no place called \"Wakanda\" is known here"))
    let json = try clio.run("check", "report.md", "--format", "json").output
    #expect(json.contains("no place called \\\"Wakanda\\\" is known here"))
  }

  @Test(
    "Exit codes of single claims",
    arguments: [
      ("deaths.suffered of taliban during 2018 is 40", Int32(0)), ("deaths.suffered of taliban during 2018 is 41", 1),
      ("deaths.suffered of taliban during 2022 is 41", 3), ("wounded of taliban during 2018 is 41", 3),
      ("deaths off taliban is 5", 2),
    ])
  func exitCodes(_ claim: String, _ status: Int32) throws {
    #expect(try Self.loaded().run("check", "--claim", claim).status == status)
  }

  @Test("Every format is whole: JSON, Markdown, HTML, ClaimReview")
  func formats() throws {
    let clio = try Self.loaded()
    try clio.write(Self.article.replacing("In 2017", with: "In 2017 <script>alert(1)</script>"), "article.md")
    func output(_ format: String) throws -> String {
      try clio.run("check", "article.md", "--published", "2019-01", "--format", format).output
    }
    let json = try JSONSerialization.jsonObject(with: Data(output("json").utf8)) as? [String: Any]
    #expect(json?["kind"] as? String == "check")
    let data = try #require(json?["data"] as? [String: Any])
    #expect((data["counts"] as? [String: Int])?["holds"] == 2)
    #expect(try output("md").hasPrefix("# A year of war\n"))
    let page = try output("html")
    #expect(page.lowercased().hasPrefix("<!doctype html>") && !page.contains("<script>alert"))
    let reviews = try JSONSerialization.jsonObject(with: Data(output("claimreview").utf8)) as? [String: Any]
    #expect((reviews?["@graph"] as? [Any])?.count == 3)
  }

  @Test("Wrong input says what was expected")
  func wrongInput() throws {
    let clio = try Self.loaded()
    #expect(try clio.run("check").status == 64)
    #expect(try clio.run("check", "nowhere.txt").errors.contains("expected an article or a file of claims, found none"))
    #expect(try clio.run("check", ".").errors.contains("expected a file, found a folder"))
    #expect(try clio.run("check", "--claim", "deaths is 5", "--published", "May").status == 64)
  }
}

extension CommandLine {
  func write(_ text: String, _ name: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }
}
