import ClioAnalysis
import ClioCharts
import ClioModel
import Testing

@testable import ClioReport

@Suite("Pictures of rankings")
struct RankingPictureTests {
  private func ranking(_ years: ClosedRange<Int> = 2018...2018) -> Ranking {
    let plan = RankPlan(edition: PictureFixture.edition(), years: years)
    let cells = [("One", 30), ("Two", 20), ("Three", 20), ("Four", 5), ("Government of Kenya", 99), ("None", 0)].map {
      TallyTable.Cell(
        keys: [.actor(EventSide(id: nil, name: $0.0))], account: PictureFixture.account(deaths: $0.1))
    }
    return Ranking(plan, [TallyTable(query: plan.queries[0], cells: cells, total: DeathAccount())])
  }

  @Test("The first are drawn with their ranks, the others counted, and what the edition leaves out is told")
  func chart() {
    let chart = ranking().chart(by: .deaths, limit: 3)
    #expect(chart.caption.title == "Non-state groups by deaths in events they took part in, 2018")
    #expect(chart.caption.subtitle == "Number of people, on any side: not the same as killed by them.")
    #expect(chart.caption.addresses == ["ucdp-ged@19.1/deaths/year=2018/by=actor"])
    #expect(chart.caption.notes == ["UCDP GED 19.1 leaves out Syria: ranks and totals for the world are without it."])
    #expect(chart.rows.map(\.name) == ["One", "Three", "Two"])
    #expect(chart.rows.map(\.rank) == [1, 2, 2])
    #expect(chart.rows.first?.value == MeasuredValue(value: 30, low: 29, high: 32))
    #expect(chart.more == 1)
    #expect(chart.range == .sourceRange)
  }

  @Test("One that is pointed at is there, also where it is not among the first")
  func pointedAt() {
    let chart = ranking().chart(by: .deaths, limit: 2, pointingAt: .name("Four"))
    #expect(chart.rows.map(\.name) == ["One", "Three", "Four"])
    #expect(chart.rows.map(\.isPointedAt) == [false, false, true])
    #expect(chart.rows.last?.rank == 4 && chart.more == 1)
  }

  @Test("Years beyond the edition are told")
  func beyond() {
    let chart = ranking(2015...2020).chart(by: .events)
    #expect(chart.caption.title == "Non-state groups by events they took part in, 2015 to 2020")
    #expect(
      chart.caption.notes.last == "UCDP GED 19.1 covers 1989 to 2018: the rest of the period is not in the figure.")
  }
}
