import ClioClaims
import ClioModel
import Testing

/// Every kind of claim, and every verdict of each kind that can be, in a world that can be counted by hand.
@Suite("Verdicts of a small world")
struct VerdictTests {
  @Test(
    "Verdicts",
    arguments: [
      // Counts: own losses 40 + 120 + 130 + 110 and 2 in the fight with the clan.
      ("deaths.suffered of band during 2000..2003 is 402", Ruling.holds),
      // 10 of unknown side may be its own too, not 11.
      ("deaths.suffered of band during 2000..2003 is 403", .depends),
      ("deaths.suffered of band during 2000..2003 is 413", .fails),
      // All of its opponents together are 28, or 38 with those of unknown side.
      ("deaths.opponent of band during 2000..2003 for \"policemen\" is 20", .unclear),
      ("deaths.opponent of band during 2000..2003 for \"policemen\" is 39", .fails),
      ("deaths.suffered of band during 2001..2003 is heavy", .holds),
      ("deaths.suffered of band during 2000..2001 is heavy", .depends),
      ("deaths.suffered of clan during 2003 is heavy", .fails),
      // Only the maybe row makes it 23.
      ("deaths.onesided of band during 2000..2003 is at least 21", .depends),
      ("deaths.civilians of band during 2002 is 25", .depends),
      ("deaths.civilians in AFG during 2003 is 4", .holds),
      ("deaths of band against clan is 10", .outside),
      ("deaths of band against clan during 2003 is 10", .holds),
      ("deaths of band in PAK at \"Northern province\" during 2003 is 10", .holds),
      ("deaths of band in AFG at \"Northern province\" during 2003 is 10", .unclear),
      ("deaths.suffered of band is at least 300", .holds),
      ("deaths.suffered of band is at least 500", .outside),
      ("deaths.suffered of band is at most 300", .fails),
      ("deaths.suffered of band during 2004 is 5", .outside),
      ("deaths.suffered of band during 1990 is 5", .outside),
      ("wounded of band during 2003 is 12", .unclear),
      ("attacks of band during 2003 is 2", .unclear),
      ("deaths.suffered of \"Both\" during 2003 is 5", .unclear),
      ("deaths.suffered of \"Nobody known\" during 2003 is 5", .unclear),
      ("deaths.suffered of ghost during 2003 is 5", .unclear),
      ("deaths of band for \"foreign nationals\" during 2003 is 5", .unclear),
      // Changes: 41, 123, 165, 133.
      ("trend of deaths of band in AFG during 2000..2002 is rising", .holds),
      ("trend of deaths of band in AFG during 2000..2001 is rising by 200 %", .holds),
      ("trend of deaths of band in AFG during 2000..2001 is rising by 100 %", .fails),
      ("trend of deaths of band in AFG during 2002..2003 is rising", .fails),
      ("trend of deaths of band in AFG during 2002..2005 is rising", .outside),
      ("compare deaths.inflicted of band with clan during 2000..2003 is more", .holds),
      ("compare deaths.inflicted of clan with band during 2000..2003 is more", .fails),
      // Ranks: Band, and Clan.
      ("rank of band during 2002 by lethality is 1", .holds),
      ("rank of clan during 2003 by deaths is 1", .fails),
      ("rank of clan during 2003 by deaths is top 2", .holds),
      // The band's event there is only maybe its own, and has more dead.
      ("rank of clan in UGA during 2003 by deaths is 1", .fails),
      ("rank of band in UGA during 2003 by deaths is 1", .depends),
      ("rank of clan during 2005 by deaths is 1", .outside),
      // Records.
      ("record year in AFG during 2002 by deaths", .holds),
      ("record year in AFG during 2003 by deaths", .fails),
      ("record year in AFG during 2003 by deaths since 2003", .holds),
      ("record event of band in AFG during 2002 by deaths since 2001", .holds),
      ("record year in AFG during 2002 by deaths since 1980", .outside),
      // First and last.
      ("first event of band is 2000", .holds), ("first event of band is 2000-03", .fails),
      ("first event of band is 1998", .outside), ("first event of band in PAK is 2001", .unclear),
      ("last event of clan is 2003-07", .holds), ("last event of clan is 2002", .fails),
      // Presence.
      ("presence of band in PAK during 2003", .holds), ("presence of band in PAK during 2002", .unclear),
      ("presence of band in PAK during 2004", .outside), ("presence of band in UGA during 2003", .depends),
      ("presence of clan in AFG", .outside), ("absence of band in PAK during 2003", .fails),
      ("absence of band in PAK during 2002", .unclear),
      // One attack.
      ("attack of band at \"Newtown airport\" during 2005-08 kills civilians at least 190", .fails),
      ("attack of band at \"Newtown airport\" during 2005-08 kills civilians at least 160", .depends),
      ("attack of band at \"Newtown airport\" during 2005-08 kills opponents 13", .holds),
      ("attack of band at \"Newtown airport\" during 2005-08 kills all 183", .holds),
      ("attack at \"Newtown airport\" during 2005-08 is by band", .holds),
      ("attack at \"Newtown airport\" during 2005-08 is by clan", .fails),
      ("attack at \"Newtown airport\" during 2005-08 is claimed by band", .holds),
      ("attack at \"Newtown airport\" during 2005-08 is claimed by clan", .unclear),
      ("attack of band at \"Newtown airport\" during 2005-09 is recorded", .outside),
      ("attack of band about \"harbour\" during 2002-03-01 is recorded", .unclear),
      ("attack of band in AFG during 2002-03-01 kills civilians 20", .depends),
      ("attack of band in AFG during 2002-03-01 kills civilians 60", .fails),
      // What the registry states.
      ("relation band splinter-of clan during 1999", .holds), ("relation band splinter-of clan during 2001", .fails),
      ("no relation band splinter-of clan", .fails), ("relation band ally ghost", .depends),
      ("relation clan ally ghost", .unclear), ("relation band ally ghost during 2001", .unclear),
      ("milestone of band during 1999 is founded", .holds), ("milestone of band during 2000 is founded", .fails),
      ("milestone of band during 2001 is listed", .depends), ("milestone of band is dissolved", .unclear),
      // Figures.
      ("ucdp-ged@99.1/deaths.suffered/actor=band/year=2002 is 130", .holds),
      ("ucdp-ged@99.1/deaths.suffered/actor=band/year=2002 is 131", .fails),
      ("ucdp-ged@99.2+weeks/events/actor=band is 2", .outside), ("ucdp-ged@1.0/events is 2", .outside),
    ])
  func verdict(_ text: String, _ expected: Ruling) async throws {
    let verdict = try await SmallWorld.checker().verdict(on: try Claim(text))
    #expect(verdict.ruling == expected, "\(text): \(verdict.reason)")
    #expect(!verdict.reason.isEmpty)
  }

  @Test("A casualty claim says by how much it is out, and shows its row with the reports")
  func evidence() async throws {
    let claim = try Claim("attack of band at \"Newtown airport\" during 2005-08 kills civilians at least 190")
    let verdict = try await SmallWorld.checker().verdict(on: claim)
    #expect(verdict.reason.contains("civilians: 141 (to 169)"))
    #expect(verdict.reason.contains("21 more than even the bound"))
    #expect(verdict.reason.contains("184"))
    let row = try #require(verdict.rows.first)
    #expect(row.event.id == 20)
    #expect(row.reports.first?.text == "Some Agency, 2005-08-27: Band claims deadly bomb at Newtown airport")
    #expect(row.address?.description.contains("date=2005-08-26") == true)
  }

  @Test("Definitions that disagree are listed, each with its ruling and its address")
  func trials() async throws {
    let verdict = try await SmallWorld.checker().verdict(
      on: try Claim("deaths.onesided of band during 2000..2003 is at least 21"))
    #expect(verdict.trials.map(\.ruling) == [.fails, .holds])
    #expect(verdict.trials.map { $0.value?.value } == [20, 23])
    #expect(
      verdict.trials.map { $0.addresses.map(\.description) } == [
        ["ucdp-ged@99.1/deaths.onesided/actor=band"], ["ucdp-ged@99.1/deaths.onesided/actor=band/maybes=with"],
      ])
  }

  @Test("Nothing after the day of publication counts")
  func publication() async throws {
    let claim = try Claim("deaths.suffered of band is 160")
    #expect(try await SmallWorld.checker(published: "2001-12-31").verdict(on: claim).ruling == .holds)
    #expect(try await SmallWorld.checker(published: "2003-12").verdict(on: claim).ruling == .fails)
  }
}
