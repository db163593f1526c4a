import ClioMarkup
import ClioModel

/// The figures themselves beneath their columns, where they have room: the value, and beneath it its range.
struct FigureRows {
  private let rows: [(texts: [String], style: TextStyle)]

  init(_ cells: [ChartCell], _ range: Measure.Range, pitch: Double) {
    func row(_ style: TextStyle, _ text: (ChartCell) -> String) -> (texts: [String], style: TextStyle)? {
      let texts = cells.map(text)
      let fits = texts.allSatisfy { style.width(of: $0) + 6 <= pitch }
      return fits && texts.contains { !$0.isEmpty } ? (texts, style) : nil
    }
    let values = row(.strong) { $0.value?.value.grouped ?? "–" }
    let ranges = row(.tick) { cell in cell.value.flatMap { ChartWording.range($0, range) } ?? "" }
    rows = values.map { [$0] + [ranges].compactMap(\.self) } ?? []
  }

  var isShown: Bool { !rows.isEmpty }
  var height: Double { rows.reduce(0) { $0 + $1.style.lineHeight } + (isShown ? 4 : 0) }

  func draw(below top: Double, _ plot: ColumnPlot) -> Markup {
    var y = top
    var drawn: [Markup] = []
    for (texts, style) in rows {
      y += style.lineHeight
      for (index, text) in texts.enumerated() where !text.isEmpty {
        drawn.append(Markup.words(text, plot.middle(index), y, style, anchor: .middle))
      }
    }
    return Markup(joining: drawn)
  }
}
