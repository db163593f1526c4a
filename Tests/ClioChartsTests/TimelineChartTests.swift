import ClioModel
import Testing

@testable import ClioCharts

@Suite("Timelines")
struct TimelineChartTests {
  private func date(_ text: String) throws -> StatedDate { try #require(StatedDate(text)) }

  private func milestone(_ from: String, _ text: String, to: String? = nil) throws -> TimelineChart.Milestone {
    try .init(from: date(from), to: to.map(date), text)
  }

  private func chart(
    _ milestones: [TimelineChart.Milestone], turns: [TimelineChart.Turn] = [], months: Int = 24
  ) -> TimelineChart {
    TimelineChart(
      caption: Invented.caption, measure: "Deaths", milestones: milestones, turns: turns,
      first: Month(year: 2015, month: 1), cells: (0..<months).map { Invented.counted($0) })
  }

  @Test("The axis holds whole years, the strip, and marks within ten years of it")
  func months() throws {
    func span(_ dates: [String], strip: Int = 12) throws -> [String] {
      let months = try TimelineMonths(
        dates.map { try milestone($0, "") }, [], strip: Month(year: 2015, month: 3),
        Array(repeating: Invented.counted(1), count: strip))
      return [months.first.description, Month(index: months.first.index + months.cells.count - 1).description]
    }
    #expect(try span([]) == ["2015-01", "2016-12"])
    #expect(try span(["2014-08"]) == ["2014-01", "2016-12"])
    #expect(try span(["2008", "2019-05-14"]) == ["2008-01", "2019-12"])
    #expect(try span(["1954", "2045", "2012-01"]) == ["2012-01", "2016-12"])
    #expect(try span(["2014-08", "2016"], strip: 0) == ["2014-01", "2016-12"])
    #expect(try span(["1400", "2016"], strip: 0) == ["1956-01", "2016-12"])
  }

  @Test("Marks stand at their day, and lines cover the days that a month, a year or a span may mean")
  func places() throws {
    let milestones = try [
      milestone("2015-02-15", "day"), milestone("2015", "year"), milestone("2015-03", "month"),
      milestone("2015-02", "span", to: "2015-04"), milestone("1954", "long ago"),
    ]
    let months = TimelineMonths([], [], strip: Month(year: 2015, month: 1), Array(repeating: .notCovered, count: 12))
    let lanes = TimelineLanes(
      milestones, [.init(Month(year: 2015, month: 12), "")], months, pitch: 28)
    // 14 of the 28 days of February are over: 28 + 14.
    #expect(lanes.marks[0].middle == 42)
    #expect(lanes.marks[0].days == 42...42)
    #expect(lanes.marks[1].days == 0...336)
    #expect(lanes.marks[1].middle == 168)
    #expect(lanes.marks[2].days == 56...84)
    #expect(lanes.marks[3].days == 28...112)
    #expect(lanes.marks[4].beyond == -1)
    #expect(lanes.marks[4].middle == 8.5)
    #expect(lanes.marks[5].sign == "a")
    #expect(lanes.marks[5].middle == 308)
    // The year and what was long ago (to 17) both begin at 0; the span (28 to 112) follows the latter; the day (33.5 to
    // 50.5) needs a third lane, in which the month (56 to 84) follows it; the turn comes after the span.
    #expect(lanes.marks.map(\.lane) == [2, 0, 2, 1, 1, 1])
    #expect(lanes.height == 63)
  }

  @Test("Marks are numbered in the order of their dates, and the list tells them in words")
  func list() throws {
    let picture = try chart(
      [milestone("2016", "later"), milestone("2015-01-26", "earlier"), milestone("2016-02", "span", to: "2016-05")],
      turns: [.init(Month(year: 2016, month: 3), "more")]
    ).picture()
    let drawn = DrawnPicture(picture)
    drawn.check()
    #expect(drawn.words(.strong) == ["2015-01-26", "2016", "2016-02 to 2016-05", "2016-03"])
    #expect(drawn.words(.label) == ["earlier", "later", "span", "more"])
    // Once in the legend, once at the axis, once in the list.
    #expect(drawn.words(.number).count { $0 == "1" } == 3)
    #expect(drawn.words(.number).count { $0 == "3" } == 2)
    #expect(drawn.all("path", class: "pic-turn").count == 1)
    #expect(
      picture.description.hasPrefix(
        """
        Milestones: 1. 2015-01-26: earlier; 2. 2016: later; 3. 2016-02 to 2016-05: span. Turns in the monthly figures: \
        a. 2016-03: more. Deaths by month from 2015-01: 2015-01 0, 2015-02 1, 2015-03 2,
        """))
    #expect(TimelineLanes.letter(25) == "z")
    #expect(TimelineLanes.letter(26) == "aa")
  }

  @Test("Marks beyond the axis stand at its end with an arrow")
  func beyond() throws {
    let drawn = DrawnPicture(try chart([milestone("1954", "x"), milestone("2045", "y")]).picture())
    drawn.check()
    #expect(drawn.all("path", class: "pic-badge").count == 2)
    #expect(DrawnPicture(try chart([milestone("2015", "x")]).picture()).all("path", class: "pic-badge").isEmpty)
  }

  @Test("Whatever the milestones are, nothing leaves the picture")
  func odd() throws {
    let dates = ["0001", "9999-12-31", "2015-02-28", "2015", "2015-12", "2014-12-31", "1989"]
    for width in Invented.widths {
      for (index, text) in Invented.oddTexts.enumerated() {
        var milestones = try dates.map { try milestone($0, text) }
        milestones += try [milestone("2016", text, to: "2014"), milestone("0001", text, to: "9999")]
        milestones += try (0..<120).map { _ in try milestone("2015-06-01", "many") }
        var timeline = chart(
          milestones, turns: [.init(Month(index: -5), text), .init(Month(year: 2016, month: 1), text)],
          months: index * 40)
        DrawnPicture(timeline.picture(width: width)).check()
        #expect(timeline.picture(width: width).svg == timeline.picture(width: width).svg)
        (timeline.milestones, timeline.turns) = ([], [])
        DrawnPicture(timeline.picture(width: width)).check()
      }
      for cells in Invented.oddSeries {
        var timeline = try chart([milestone("2015", "x")])
        timeline.cells = cells
        DrawnPicture(timeline.picture(width: width)).check()
      }
    }
  }
}
