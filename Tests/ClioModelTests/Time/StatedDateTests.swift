import ClioModel
import Testing

@Suite("Dates as exactly as stated")
struct StatedDateTests {
  @Test("Years, months and days are read and written as they are", arguments: ["2014", "2014-08", "2014-08-26"])
  func reads(text: String) {
    #expect(StatedDate(text)?.description == text)
  }

  @Test("Anything else is refused", arguments: ["", "14", "2014-13", "2014-02-30", "2014-8", "0000", "2014-08-26T"])
  func refuses(text: String) {
    #expect(StatedDate(text) == nil)
  }

  @Test("A date knows the days it may mean")
  func days() throws {
    let february = try #require(StatedDate("2016-02"))
    #expect(february.firstDay.description == "2016-02-01")
    #expect(february.lastDay.description == "2016-02-29")
    #expect(try #require(StatedDate("2014")).lastDay.description == "2014-12-31")
  }

  @Test("Less exact dates come first within their span")
  func sorts() {
    let dates = ["2014-01-01", "2013-12", "2014", "2014-01"].compactMap { StatedDate($0) }
    #expect(dates.sorted().map(\.description) == ["2013-12", "2014", "2014-01", "2014-01-01"])
  }

  @Test("Spans surely meet only where no reading keeps them apart")
  func spans() {
    func span(_ from: String?, _ to: String?) -> StatedSpan {
      StatedSpan(from: from.flatMap { StatedDate($0) }, to: to.flatMap { StatedDate($0) })
    }
    #expect(span("2014", "2016").surelyMeets(span("2015", nil)))
    #expect(!span("2014", "2016").surelyMeets(span("2016", nil)))
    #expect(!span(nil, "2013").surelyMeets(span("2014", nil)))
    #expect(StatedSpan.always.surelyMeets(.always))
    #expect(span("2015-06", "2014").isReversed)
    #expect(!span("2015-06", "2015").isReversed)
    #expect(span("2014", nil).text == "from 2014")
  }
}
