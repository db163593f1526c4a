import ClioMarkup

/// Ticks and labels beneath a plot of years or months.
struct TimeAxis {
  let labels: [TimeLabels.Label]
  private let isMonthly: Bool

  init(_ periods: ChartPeriods, count: Int, pitch: Double) {
    labels = TimeLabels(periods, count: count, pitch: pitch).labels
    if case .months = periods { isMonthly = true } else { isMonthly = false }
  }

  private var hasYearRow: Bool { labels.contains { $0.year != nil } }

  /// Beneath the plot, in pixels.
  var height: Double { 6 + TextStyle.tick.lineHeight * (hasYearRow ? 2 : 1) }

  /// - Parameter edges: how far labels may reach to either side.
  func draw(below plot: ColumnPlot, within edges: ClosedRange<Double>) -> Markup {
    var ticks = PathData()
    var words: [Markup] = []
    let y = plot.box.bottom + 5 + TextStyle.tick.size
    for label in labels {
      // A year among months begins at its January's left edge; any other label stands under its period.
      let isYearAmongMonths = isMonthly && !hasYearRow
      let x = isYearAmongMonths ? plot.box.x + Double(label.index) * plot.pitch : plot.middle(label.index)
      if isYearAmongMonths || plot.pitch < 20 { ticks.segment(x, plot.box.bottom, x, plot.box.bottom + 4) }
      let half = max(TextStyle.tick.width(of: label.text), TextStyle.tick.width(of: label.year ?? "")) / 2
      // A label that would have to stand far from its tick is left out, where others tell the time.
      if labels.count > 2, x + half > edges.upperBound + 8 || x - half < edges.lowerBound - 8 { continue }
      let clamped = min(max(x, edges.lowerBound + half), edges.upperBound - half)
      words.append(Markup.words(label.text, clamped, y, .tick, anchor: .middle))
      if let year = label.year {
        words.append(Markup.words(year, clamped, y + TextStyle.tick.lineHeight, .tick, anchor: .middle))
      }
    }
    return Markup.path(ticks, .class(PictureInk.axis.className)) + Markup(joining: words)
  }
}
