import ClioAnalysis
import ClioCharts
import ClioModel
import Testing

@testable import ClioReport

@Suite("Figures by period")
struct PeriodSeriesTests {
  private func series(
    _ deaths: [Int: Int], _ filter: TallyFilter = TallyFilter(), edition: Edition = PictureFixture.edition()
  ) -> PeriodSeries? {
    PeriodSeries([PictureFixture.years(deaths)], by: .year, filter: filter, in: edition)
  }

  private func days(_ from: String?, _ to: String?) -> TallyFilter {
    var filter = TallyFilter()
    filter.days = PictureFixture.plan(from: from, to: to).days
    return filter
  }

  /// Values; nil for what is not covered.
  private func values(_ series: PeriodSeries?, _ deaths: [Int: Int]) -> [Int?]? {
    series?.cells(PictureFixture.years(deaths)) { $0.cell(of: .deaths) }.map { $0.value?.value }
  }

  @Test("Years without an event between others are zeros")
  func gaps() {
    let deaths = [2014: 5, 2016: 7, 2018: 1]
    let series = series(deaths)
    #expect(series?.span == 2014...2018)
    #expect(series?.periods == .years(from: 2014))
    #expect(values(series, deaths) == [5, 0, 7, 0, 1])
    #expect(series?.ending == nil)
  }

  @Test("It goes on to the end of the edition where that is no longer than what came before, else says so")
  func ending() {
    // Three years with events and three without, of which the edition knows.
    #expect(series([2013: 1, 2015: 1])?.span == 2013...2018)
    let short = series([1990: 4, 1991: 2])
    #expect(short?.span == 1990...1991)
    #expect(short?.ending == "No event after 1991; the edition ends in 2018")
  }

  @Test("What was asked for and the edition does not cover is no zero")
  func uncovered() {
    let deaths = [2017: 5, 2018: 9]
    let series = series(deaths, days("2016-01-01", "2020-12-31"))
    #expect(series?.span == 2016...2020)
    #expect(values(series, deaths) == [0, 5, 9, nil, nil])
    #expect(series?.ending == nil)
  }

  @Test("No more than ten years beyond the edition are shown, however many were asked for")
  func farBeyond() {
    #expect(series([2018: 1], days("0002-01-01", "9998-12-31"))?.span == 1979...2028)
  }

  @Test("An end that was left open is that of the events or of the edition")
  func openEnds() {
    #expect(series([2014: 1, 2015: 1], days(nil, "2016-06-30"))?.span == 2014...2016)
    #expect(series([2014: 1, 2015: 1], days("2012-01-01", nil))?.span == 2012...2018)
  }

  @Test("A country that the edition leaves out is not covered in any year")
  func hole() {
    var filter = TallyFilter()
    filter.countries = [652]
    filter.years = 2016...2018
    let series = series([:], filter)
    #expect(values(series, [:]) == [nil, nil, nil])
    // A year of it that has rows all the same is counted.
    #expect(values(self.series([2017: 3], filter), [2017: 3]) == [nil, 3, nil])
  }

  @Test("Months go by the edition's months")
  func months() {
    let cells = [
      TallyTable.Cell(keys: [.month(Month(year: 2018, month: 11))], account: PictureFixture.account(deaths: 3))
    ]
    var filter = TallyFilter()
    filter.months = Month(year: 2018, month: 10)...Month(year: 2019, month: 1)
    let series = PeriodSeries([cells], by: .month, filter: filter, in: PictureFixture.edition())
    #expect(series?.periods == .months(from: Month(year: 2018, month: 10)))
    #expect(series?.cells(cells) { $0.cell(of: .deaths) }.map { $0.value?.value } == [0, 3, 0, nil])
  }

  @Test("Of nothing, in an edition without years, there is none")
  func nothing() {
    var empty = PictureFixture.edition()
    (empty.firstYear, empty.lastYear) = (nil, nil)
    #expect(series([:], edition: empty) == nil)
  }
}
