import ClioModel
import Testing

@testable import ClioCharts

@Suite("Bars with ranges")
struct RangeBarChartTests {
  private func chart(_ cells: [ChartCell], parts: [String] = []) -> RangeBarChart {
    RangeBarChart(
      caption: Invented.caption, measure: "Deaths", range: .sourceRange, periods: .years(from: 2015), cells: cells,
      parts: parts, rest: "others")
  }

  // The drawing begins at 94 (see the frame's test; one row of legend), the plot 20 below, 260 high: 114 to 374.
  // "100" is 21.168 wide, 8 more to the plot: it begins at 45.168 and is 658.832 wide.

  @Test("A bar reaches to the best figure, its line from low to high")
  func geometry() {
    let drawn = DrawnPicture(chart([Invented.counted(50, 40, 100), Invented.counted(0)]).picture())
    drawn.check()
    // Two periods of 329.416; the middle of the first at 209.876. 50 of 100 is 130 high, 64 wide.
    #expect(drawn.all("path", class: "pic-fill-first").map { $0["d"] } == ["M177.88 244H241.88V374H177.88Z"])
    // 40 of 100 is at 374 - 104, 100 at 114; the caps reach 6 to either side.
    #expect(
      drawn.all("path", class: "pic-range").first { $0["d"]?.hasPrefix("M209.88") == true }?["d"]
        == "M209.88 270L209.88 114M203.88 270L215.88 270M203.88 114L215.88 114")
    #expect(drawn.words(.strong) == ["50", "0"])
    #expect(
      drawn.words(.tick) == [
        "best estimate of the source", "low to high of the source", "0", "20", "40", "60", "80", "100", "2015", "2016",
        "40 to 100",
      ])
    #expect(drawn.words(.note) == ["Data: Book 1. Source: Nobody 2020"])
    #expect(drawn.words(.address) == ["book@1/deaths"])
  }

  @Test("What is not covered is a band with its word and no line beneath; a zero stands on the line")
  func gaps() {
    let drawn = DrawnPicture(chart([Invented.counted(0), .notCovered, .notCovered, Invented.counted(100)]).picture())
    drawn.check()
    // Four periods of 164.708: the band over the second and third.
    let band = drawn.all("rect").first { $0["fill"] == "url(#picture-not-covered)" }
    #expect(
      band?.attributes == [
        "fill": "url(#picture-not-covered)", "x": "209.88", "y": "114", "width": "329.42", "height": "260",
      ])
    #expect(drawn.words(.tick).contains("not covered"))
    #expect(
      drawn.all("path", class: "pic-axis").map { $0["d"] } == ["M45.17 374L209.88 374M539.29 374L704 374"])
    #expect(drawn.words(.strong) == ["0", "–", "–", "100"])
    #expect(drawn.all("rect").compactMap { $0["pointer-events"] }.count == 4)
    #expect(
      drawn.all("title").map(\.text) == ["Fire", "2015: 0", "2016: not covered", "2017: not covered", "2018: 100"])
  }

  @Test("Parts stand on each other, and the rest on them")
  func parts() {
    let drawn = DrawnPicture(
      chart([Invented.counted(100, parts: [50, 20])], parts: ["own", "civilian"]).picture())
    drawn.check()
    // One period: the middle at 45.168 + 329.416 = 374.584. 50 is 130 high, 20 is 52, the rest of 30 is 78.
    #expect(drawn.all("path", class: "pic-fill-first").map { $0["d"] } == ["M342.58 244H406.58V374H342.58Z"])
    #expect(
      drawn.all("path").filter { $0["fill"] == "url(#picture-strokes)" }.map { $0["d"] } == [
        "M342.58 192H406.58V244H342.58Z"
      ])
    #expect(drawn.all("path", class: "pic-fill-muted").map { $0["d"] } == ["M342.58 114H406.58V192H342.58Z"])
    #expect(drawn.words(.tick).prefix(3) == ["own", "civilian", "others"])
  }

  @Test("Many months have a pale head up to the high, and the highest is told")
  func dense() {
    var months = chart((0..<400).map { Invented.counted($0 == 200 ? 80 : 20, 10, $0 == 200 ? 100 : 20) })
    months.periods = .months(from: Month(year: 1989, month: 1))
    let picture = months.picture()
    let drawn = DrawnPicture(picture)
    drawn.check()
    #expect(drawn.all("path", class: "pic-range").isEmpty)
    // 658.832 / 400 = 1.647 a month; month 200 begins at 45.168 + 329.416. 80 is 208 high, 100 is 260.
    #expect(drawn.all("path", class: "pic-head").first?["d"]?.contains("M374.58 114H376.23V166H374.58Z") == true)
    #expect(drawn.words(.value) == ["2005-09: 80 (10 to 100)"])
    #expect(drawn.words(.tick).contains("up to the high of the source"))
    #expect(
      picture.description
        == """
        Deaths by month 1989-01 to 2022-04: 400 months; highest: 2005-09 80 (10 to 100), 1989-01 20 (10 to 20), \
        1989-02 20 (10 to 20), 1989-03 20 (10 to 20), 1989-04 20 (10 to 20); 0 with none.
        """)
  }

  @Test("Its description gives every figure, equal gaps together")
  func description() {
    let cells: [ChartCell] = [
      Invented.counted(0), Invented.counted(0), Invented.counted(1147, 1083, 1564, parts: [676, 0]), .notCovered,
      .notCovered, Invented.counted(7),
    ]
    #expect(
      chart(cells, parts: ["own losses", "civilians"]).picture().description
        == """
        Deaths by year 2015 to 2020: 2015 to 2016 0, 2017 1,147 (1,083 to 1,564), of which own losses 676, 2018 to 2019 \
        not covered, 2020 7.
        """)
    #expect(chart([]).picture().description == "Deaths: no years.")
    #expect(chart([.notCovered]).picture().description == "Deaths by year 2015: 2015 not covered.")
    var bound = chart([Invented.counted(222, 222, 471)])
    bound.range = .attributionBound
    #expect(bound.picture().description == "Deaths by year 2015: 2015 222 (up to 471).")
    #expect(
      DrawnPicture(bound.picture()).words(.tick).prefix(2) == [
        "as the source attributes them", "up to the bound: with civilians and unknown deaths in fights",
      ])
    bound.range = .none
    #expect(bound.picture().description == "Deaths by year 2015: 2015 222.")
    #expect(!bound.picture().svg.contains("class=\"pic-range\""))
  }

  @Test("Whatever the figures and texts are, nothing leaves the picture, and it is the same each time")
  func odd() {
    for cells in Invented.oddSeries {
      for width in Invented.widths {
        for periods in [ChartPeriods.years(from: 2015), .months(from: Month(year: 2014, month: 11))] {
          var chart = chart(cells, parts: width == 720 ? [PictureTests.hostile, "b", "c", "d", "e", "f"] : [])
          chart.periods = periods
          let picture = chart.picture(width: width)
          DrawnPicture(picture).check()
          #expect(picture.svg == chart.picture(width: width).svg)
        }
      }
    }
    for text in Invented.oddTexts {
      var chart = chart([Invented.counted(50, 40, 100)], parts: [text, text])
      chart.caption.title = text
      (chart.measure, chart.rest) = (text, text)
      DrawnPicture(chart.picture(width: 320)).check()
    }
  }
}
