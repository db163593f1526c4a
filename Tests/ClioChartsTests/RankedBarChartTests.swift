import ClioModel
import Testing

@testable import ClioCharts

@Suite("Rankings as bars")
struct RankedBarChartTests {
  private func chart(_ rows: [RankedBarChart.Row], more: Int = 0) -> RankedBarChart {
    RankedBarChart(caption: Invented.caption, measure: "Deaths", range: .sourceRange, rows: rows, more: more)
  }

  private func row(
    _ rank: Int, _ name: String, _ value: Int, _ low: Int? = nil, _ high: Int? = nil, isPointedAt: Bool = false
  ) -> RankedBarChart.Row {
    .init(
      rank: rank, name: name, value: MeasuredValue(value: value, low: low, high: high), isPointedAt: isPointedAt)
  }

  @Test("Bars begin behind the names, and the row pointed at stands out without colour")
  func geometry() {
    let drawn = DrawnPicture(
      chart([row(1, "000", 100, 50, 200), row(2, "00", 50, isPointedAt: true)], more: 1211).picture())
    drawn.check()
    // "1": 12 * 1.05 * 0.56 = 7.056 and 8 more; the names begin at 31.056. "000" is 3 * 13 * 0.56 * 1.05 = 22.932: names
    // take 23.932, and 12 more: bars begin at 66.988. "100" takes 21.168 + 10 and the bold "50" less: bars are
    // 688 - 15.056 - 31.168 - 35.932 = 605.844 at most, for 200. Rows are 24 high from 94: bars 14 high in the middle.
    #expect(
      drawn.all("rect", class: "pic-fill-muted").map(\.attributes) == [
        ["class": "pic-fill-muted", "x": "66.99", "y": "99", "width": "302.92", "height": "14"]
      ])
    #expect(
      drawn.all("rect", class: "pic-fill-first").map(\.attributes) == [
        ["class": "pic-fill-first", "x": "66.99", "y": "123", "width": "151.46", "height": "14"]
      ])
    #expect(drawn.all("rect", class: "pic-band").map { $0["y"] } == ["118"])
    // From 50 (66.988 + 151.461) to 200 (66.988 + 605.844).
    #expect(
      drawn.all("path", class: "pic-range").last?["d"]
        == "M218.45 106L672.83 106M218.45 102.5L218.45 109.5M672.83 102.5L672.83 109.5")
    #expect(drawn.words(.label) == ["000"])
    #expect(drawn.words(.strong) == ["00", "50"])
    #expect(drawn.words(.tick) == ["low to high of the source", "1", "2", "and 1,211 more"])
  }

  @Test("Ranks that are left out leave a gap, ties do not")
  func gaps() {
    func signs(_ ranks: [Int]) -> [String] {
      DrawnPicture(chart(ranks.map { row($0, "x", 1) }).picture()).words(.tick)
    }
    #expect(signs([1, 2, 3]) == ["1", "2", "3"])
    #expect(signs([1, 2, 2, 4]) == ["1", "=2", "=2", "4"])
    #expect(signs([1, 2, 4]) == ["1", "2", "⋮", "4"])
    #expect(signs([2, 2, 5]) == ["=2", "=2", "⋮", "5"])
    #expect(signs([5, 1]) == ["5", "1"])
  }

  @Test("Its description names all rows")
  func description() {
    #expect(
      chart([row(1, "Taleban", 23_590, 21_945, 25_711), row(2, "B", 7, isPointedAt: true)], more: 211).picture()
        .description == "Deaths, ranked: 1. Taleban 23,590 (21,945 to 25,711); 2. B 7 (pointed at); and 211 more.")
    #expect(chart([]).picture().description == "Deaths, ranked: nobody.")
    #expect(DrawnPicture(chart([]).picture()).words(.tick).contains("nobody is ranked"))
  }

  @Test("Whatever the rows are, nothing leaves the picture")
  func odd() {
    for width in Invented.widths {
      for text in Invented.oddTexts {
        let rows = [
          row(Int.max, text, Int.max, Int.min, Int.max, isPointedAt: true), row(Int.min, text, -3), row(0, text, 0),
          row(7, text, 0, 0, 9), row(7, text, 1, 5, 0),
        ]
        for rows in [rows, [rows[3]], [rows[1]], [rows[2]]] {
          let picture = chart(rows, more: Int.max).picture(width: width)
          DrawnPicture(picture).check()
          #expect(picture.svg == chart(rows, more: Int.max).picture(width: width).svg)
        }
      }
      DrawnPicture(chart((1...200).map { row($0, "Group \($0)", 1000 / $0) }).picture(width: width)).check()
    }
  }

  @Test("A bound is told in figures at its bar")
  func bound() {
    let chart = RankedBarChart(
      caption: Invented.caption, measure: "Deaths they inflicted", range: .attributionBound,
      rows: [row(1, "One", 7, nil, 2298), row(2, "Two", 3, nil, 3)])
    for width in [360.0, 720] {
      let drawn = DrawnPicture(chart.picture(width: width))
      drawn.check()
      #expect(drawn.words(.value) == ["7 (up to 2,298)", "3"])
    }
  }
}
