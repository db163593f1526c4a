import ClioModel
import ClioTesting
import Foundation
import Testing

/// The interview that Clio is measured by, and the marked texts; skipped where the data are absent.
@Suite(
  "Articles on real data",
  .enabled(
    if: SharedData.path("ucdp-ged/ged191-global-core.csv") != nil
      && SharedData.path("ucdp-ged/ged231-incomplete-weeks.csv") != nil))
struct AcceptanceTests {
  private static let world = Result { try loaded() }

  private static func loaded() throws -> CommandLine {
    let clio = try CommandLine()
    let whole = try #require(SharedData.path("ucdp-ged/ged191-global-core.csv"))
    let weeks = try #require(SharedData.path("ucdp-ged/ged231-incomplete-weeks.csv"))
    #expect(try clio.run("load", whole, "--dataset", "ucdp-ged", "--version", "19.1").status == 0)
    #expect(
      try clio.run(
        "load", weeks, "--dataset", "ucdp-ged", "--version", "23.1", "--label", "weeks", "--partial",
        "some country-weeks only"
      ).status == 0)
    return clio
  }

  private struct Answer: Decodable {
    struct Body: Decodable { let sentences: [Sentence] }
    struct Sentence: Decodable { let claims: [Claim] }
    struct Claim: Decodable {
      let claim: String
      let speaker: String?
      let verdict: Verdict
    }
    struct Verdict: Decodable {
      let ruling: String
      let reason: String
      let trials: [Trial]
      let rows: [Row]
      let milestones: [Statement]
      let relations: [Statement]
      let remedy: String?
    }
    struct Trial: Decodable {
      let definition: String
      let ruling: String
      let found: String
    }
    struct Row: Decodable {
      struct Event: Decodable { let id: Int }
      let event: Event
      let reports: [Report]
    }
    struct Statement: Decodable { let accounts: [Account] }
    struct Account: Decodable { let from: String? }
    let data: Body
  }

  private static func interview() throws -> [Answer.Claim] {
    let path = try #require(SharedData.path("../articles/who-is-isis-k.txt"))
    let checked = try world.get().run("check", path, "--published", "2021-10", "--format", "json")
    #expect(checked.status == 1)
    return try JSONDecoder().decode(Answer.self, from: Data(checked.output.utf8)).data.sentences.flatMap(\.claims)
  }

  @Test("The interview: each statement has the verdict that the data allow, with its evidence")
  func interview() throws {
    let claims = try Self.interview()
    func verdict(_ claim: String) throws -> Answer.Verdict {
      try #require(claims.first { $0.claim == claim }, "found: \(claims.map(\.claim))").verdict
    }
    let civilians = try verdict("attack at \"Kabul airport\" during 2021-08 kills civilians at least 190")
    #expect(civilians.ruling == "fails")
    #expect(civilians.reason.contains("141 (to 169)") && civilians.reason.contains("184"))
    #expect(civilians.rows.map(\.event.id) == [412_700])
    #expect(civilians.rows[0].reports.contains { $0.headline.contains("28 Taliban") })
    let personnel = try verdict(
      "attack at \"Kabul airport\" for \"US service personnel\" during 2021-08 kills opponents 13")
    #expect(personnel.ruling == "holds")
    let record = try verdict("record day for \"US military\" during 2021-08 by deaths since 2011")
    #expect(record.ruling == "unclear" && record.reason.contains("nationality"))
    #expect(try verdict("attack of is-khorasan about \"girls school\" kills all 68").ruling == "outside")
    #expect(try verdict("attack about \"maternity ward\" is by is-khorasan").ruling == "outside")
    let pledge = try verdict("relation is-khorasan splinter-of ttp during 2014")
    #expect(pledge.ruling == "holds" && pledge.milestones.contains { $0.accounts.contains { $0.from == "2014-10" } })
    #expect(try verdict("milestone of is-khorasan during 2015 is announced").ruling == "holds")
    let rank = try verdict("rank of is-khorasan during 2018 by lethality is top 4")
    #expect(rank.ruling == "depends" && rank.reason.contains("Syria"))
    #expect(Set(rank.trials.map(\.ruling)) == ["holds", "fails"])
    let losses = try verdict("deaths.suffered of is-khorasan during 2016..2018 is heavy")
    #expect(losses.ruling == "holds" && losses.trials.map(\.found) == ["2,115", "2,608", "2,488"])
    #expect(try verdict("presence of islamic-state at \"Kashmir\" during 2016").ruling == "unclear")
    let hind = try verdict("milestone of is-india during 2019 is founded")
    #expect(hind.ruling == "holds" && hind.reason.contains("2019-05-10, 2019-05-11"))
    let pakistan = try verdict("milestone of is-pakistan during 2019 is founded")
    #expect(pakistan.ruling == "holds" && pakistan.reason.contains("2019-05-14, 2019-05-15"))
    let bangladesh = try verdict("presence of islamic-state in BGD")
    #expect(bangladesh.ruling == "holds" && bangladesh.reason.contains("2015-09-28"))
    #expect(try verdict("presence of islamic-state in LKA").ruling == "outside")
    #expect(claims.count { $0.speaker != nil } > 8)
  }

  @Test(
    "Marked texts: no fewer claims are found, and no more are wrong, than when they were last measured",
    arguments: [("Claims1.txt", 94, 90, 98), ("Claims2.txt", 92, 90, 98), ("Claims3.txt", 90, 85, 98)])
  func markedTexts(_ file: String, precision: Int, recall: Int, verdicts: Int) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    let output = try Self.world.get().run("corpus", path + "/Tables/" + file).output
    func percent(_ name: String) throws -> Double {
      let start = try #require(output.range(of: name + " ")).upperBound
      return try #require(Double(output[start...].prefix { $0.isNumber || $0 == "." }))
    }
    #expect(try percent("precision") >= Double(precision), "\(output)")
    #expect(try percent("recall") >= Double(recall), "\(output)")
    #expect(try percent("verdict accuracy") >= Double(verdicts), "\(output)")
  }
}
