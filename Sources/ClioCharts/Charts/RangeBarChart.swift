import ClioMarkup
public import ClioModel

/// A measure by year or by month: bars for the best estimates, a line from low to high at each.
///
///     let chart = RangeBarChart(
///       caption: caption, measure: "Deaths", range: .sourceRange, periods: .years(from: 2015),
///       cells: [.counted(MeasuredValue(value: 1147, low: 1083, high: 1564)), .notCovered])
///     chart.picture().description
///     // "Deaths by year 2015 to 2016: 2015 1,147 (1,083 to 1,564), 2016 not covered."
public struct RangeBarChart: Sendable {
  public var caption: PictureCaption
  /// What is counted, for the description: `Deaths in its events`.
  public var measure: String
  public var range: Measure.Range
  public var periods: ChartPeriods
  /// One for each period from the first on, without a gap.
  public var cells: [ChartCell]
  /// The names of the parts that bars are divided into, from below; what the parts leave is `rest`.
  public var parts: [String]
  public var rest: String

  public init(
    caption: PictureCaption, measure: String, range: Measure.Range, periods: ChartPeriods, cells: [ChartCell],
    parts: [String] = [], rest: String = "the rest"
  ) {
    self.caption = caption
    self.measure = measure
    self.range = range
    self.periods = periods
    self.cells = cells
    self.parts = parts
    self.rest = rest
  }

  /// - Parameter width: in pixels, from 320 (phones) up.
  public func picture(width: Double = 720) -> Picture {
    let values = cells.largest
    let axis = ValueAxis(upTo: values, atMost: 5)
    let room = PictureFrame(caption, width: width).drawing(height: 0).width
    let plotWidth = room - axis.room
    let pitch = cells.isEmpty ? plotWidth : plotWidth / Double(cells.count)
    let table = FigureRows(cells, range, pitch: pitch)
    let times = TimeAxis(periods, count: cells.count, pitch: pitch)
    let head = TextStyle.value.lineHeight + 4
    let plotHeight = room < 500 ? 200.0 : 260
    let frame = PictureFrame(caption, width: width, legend: legend(pitch: pitch, height: plotHeight))
    return frame.picture(
      description: description, drawingHeight: head + plotHeight + times.height + table.height
    ) { box, ids in
      guard !cells.isEmpty else {
        return Markup.words("no \(periods.noun)s", box.middleX, box.middleY, .tick, anchor: .middle)
      }
      let plot = ColumnPlot(
        cells: cells, box: PictureBox(x: box.x + axis.room, y: box.y + head, width: plotWidth, height: plotHeight),
        largest: values, showsRange: range != .none, parts: marks, rest: parts.isEmpty ? .first : .muted)
      return plot.bands(ids) + axis.draw(plot.box, plot.scale) + plot.columns(ids) + plot.ranges() + plot.baseline()
        + times.draw(below: plot, within: box.x...box.right)
        + table.draw(below: plot.box.bottom + times.height, plot) + remarks(plot, box, isLabelled: table.isShown)
        + plot.hints(periods, range)
    }
  }

  private var marks: [PictureMark] { Array([.first, .second, .third, .fourth, .fifth].prefix(parts.count)) }

  private func legend(pitch: Double, height: Double) -> [PictureLegendItem] {
    var items: [PictureLegendItem] = []
    if !parts.isEmpty {
      items = zip(marks, parts).map { .mark($0, $1) } + [.mark(.muted, rest)]
    } else if range != .none {
      items = [.mark(.first, ChartWording.barLegend(range))]
    }
    let isDense = ColumnPlot.isDense(pitch: pitch)
    let values = cells.compactMap(\.value)
    if let text = isDense
      ? ChartWording.headLegend(range, of: values) : ChartWording.rangeLegend(range, of: values)
    {
      items.append(isDense ? .head(text) : .range(text))
    }
    if !ColumnPlot.tellsGaps(cells, pitch: pitch, height: height) { items.append(.notCovered) }
    return items
  }

  /// Where figures are not told beneath each bar: the highest at its bar, and the zeros.
  private func remarks(_ plot: ColumnPlot, _ box: PictureBox, isLabelled: Bool) -> Markup {
    guard !isLabelled else { return Markup() }
    var remarks: [Markup] = []
    if let (index, value) = cells.enumerated().compactMap({ index, cell in cell.value.map { (index, $0) } })
      .max(by: { ($0.1.value, $1.0) < ($1.1.value, $0.0) }), value.value > 0
    {
      let text = TextStyle.value.fitted("\(periods.name(index)): \(ChartWording.value(value, range))", width: box.width)
      let half = TextStyle.value.width(of: text) / 2
      let x = min(max(plot.middle(index), box.x + half), box.right - half)
      remarks.append(Markup.words(text, x, plot.scale[cells[index].largest] - 7, .value, anchor: .middle))
    }
    if plot.pitch >= 12 {
      for (index, cell) in cells.enumerated() where cell.isNothing {
        remarks.append(Markup.words("0", plot.middle(index), plot.box.bottom - 5, .tick, anchor: .middle))
      }
    }
    return Markup(joining: remarks)
  }

  private var description: String {
    guard let last = cells.indices.last else { return "\(measure): no \(periods.noun)s." }
    let span = last == 0 ? periods.name(0) : "\(periods.name(0)) to \(periods.name(last))"
    let series = ChartWording.series(cells, periods, range, parts: parts)
    return "\(measure) by \(periods.noun) \(span): \(series)."
  }
}
