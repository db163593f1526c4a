import ClioModel
import Testing

@testable import ClioCharts

@Suite("Panels for comparing")
struct SmallMultiplesTests {
  private func chart(_ panels: [SmallMultiples.Panel], _ scale: SmallMultiples.Scale = .shared) -> SmallMultiples {
    SmallMultiples(
      caption: Invented.caption, measure: "Deaths", range: .sourceRange, periods: .years(from: 2015), panels: panels,
      scale: scale)
  }

  private let two: [SmallMultiples.Panel] = [
    .init(name: "A", cells: [Invented.counted(100), .notCovered]),
    .init(name: "B", cells: [Invented.counted(50, 40, 50)]),
  ]

  @Test(
    "Rows are as full as they can be alike",
    arguments: [
      (2, 688, 2, 1), (4, 688, 4, 1), (5, 688, 3, 2), (6, 688, 3, 2), (7, 688, 4, 2), (8, 688, 4, 2), (3, 328, 2, 2),
      (8, 288, 1, 8), (0, 688, 1, 1), (1, 10, 1, 1),
    ] as [(Int, Double, Int, Int)])
  func grid(count: Int, room: Double, columns: Int, rows: Int) {
    let grid = PanelGrid(count: count, room: room, gap: 18)
    #expect(grid.columns == columns)
    #expect(grid.rows == rows)
    #expect(abs(grid.panelWidth - (room - Double(columns - 1) * 18) / Double(columns)) < 0.001)
  }

  @Test("On a shared scale heights compare; on scales of their own they do not, and the subtitle says so")
  func scales() {
    // Panels are (688 - 18) / 2 = 335 wide; "100" takes 29.168: plots are 305.832, periods 152.916, bars 64 wide.
    // The drawing begins at 94, a name takes 17 + 12: plots from 123 to 233.
    let shared = DrawnPicture(chart(two).picture())
    shared.check()
    // 16 + 29.168 + 76.458 - 32 = 89.626; the second panel is 353 further right. 50 of 100 is 55 high.
    #expect(
      shared.all("path", class: "pic-fill-first").map { $0["d"] } == [
        "M89.63 123H153.63V233H89.63Z", "M442.63 178H506.63V233H442.63Z",
      ])
    #expect(shared.words(.subtitle) == ["Deaths. All panels have the same scale."])
    let own = DrawnPicture(chart(two, .own).picture())
    own.check()
    #expect(own.all("path", class: "pic-fill-first").last?["d"] == "M442.63 123H506.63V233H442.63Z")
    #expect(own.words(.subtitle) == ["Deaths. Each panel has a scale of its own: compare the form, not the height."])
    #expect(own.words(.strong) == ["A", "B"])
    // B has no second year: it is not covered either.
    #expect(own.all("rect").count { $0["fill"] == "url(#picture-not-covered)" } == 2)
  }

  @Test("Its description tells panel after panel")
  func description() {
    #expect(
      chart(two).picture().description
        == """
        Deaths by year, 2 panels. All panels have the same scale. A: 2015 100, 2016 not covered. B: 2015 50 (40 to 50).
        """)
    #expect(DrawnPicture(chart([]).picture()).words(.tick).contains("nothing to compare"))
  }

  @Test("Whatever the panels are, nothing leaves the picture")
  func odd() {
    for width in Invented.widths {
      for scale in [SmallMultiples.Scale.shared, .own] {
        let panels = zip(Invented.oddTexts, Invented.oddSeries.dropLast()).map {
          SmallMultiples.Panel(name: $0, cells: $1)
        }
        for panels in [panels, Array(panels.prefix(1)), Array(panels.suffix(2)), panels + panels] {
          let picture = chart(panels, scale).picture(width: width)
          DrawnPicture(picture).check()
          #expect(picture.svg == chart(panels, scale).picture(width: width).svg)
        }
        DrawnPicture(chart(Invented.oddSeries.map { .init(name: "x", cells: $0) }, scale).picture(width: width)).check()
      }
    }
  }
}
