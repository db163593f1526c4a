import ClioMarkup
public import ClioModel

/// Dated milestones over a strip of monthly figures: numbered marks at their dates, and beneath them the list.
///
///     let chart = TimelineChart(
///       caption: caption, measure: "Deaths", milestones: [.init(from: StatedDate("2015-01-26")!, "Named by its centre")],
///       first: Month(year: 2015, month: 1), cells: months)
///     chart.picture()
public struct TimelineChart: Sendable {
  public struct Milestone: Equatable, Sendable {
    public var from: StatedDate
    /// The end of what took longer; nil for one date.
    public var to: StatedDate?
    public var text: String

    public init(from: StatedDate, to: StatedDate? = nil, _ text: String) {
      self.from = from
      self.to = to
      self.text = text
    }

    /// `2014-08`, `2014 to 2016`.
    var date: String { StatedSpan(from: from, to: to ?? from).text ?? "" }
  }

  /// A month from which the figures run on another level.
  public struct Turn: Equatable, Sendable {
    public var month: Month
    public var text: String

    public init(_ month: Month, _ text: String) {
      self.month = month
      self.text = text
    }
  }

  public var caption: PictureCaption
  /// What the strip counts.
  public var measure: String
  /// In any order.
  public var milestones: [Milestone]
  public var turns: [Turn]
  /// The month of the first of `cells`.
  public var first: Month
  /// All months that the edition covers: those outside are drawn as not covered. Empty for no strip.
  public var cells: [ChartCell]
  /// What the pairs around the values mean; they are told where the pointer rests, not drawn.
  public var range: Measure.Range

  public init(
    caption: PictureCaption, measure: String, milestones: [Milestone], turns: [Turn] = [], first: Month,
    cells: [ChartCell], range: Measure.Range = .sourceRange
  ) {
    self.caption = caption
    self.measure = measure
    self.milestones = milestones
    self.turns = turns
    self.first = first
    self.cells = cells
    self.range = range
  }

  /// - Parameter width: in pixels, from 320 (phones) up.
  public func picture(width: Double = 720) -> Picture {
    let milestones = milestones.sorted { ($0.from, $0.date, $0.text) < ($1.from, $1.date, $1.text) }
    let turns = turns.sorted { ($0.month, $0.text) < ($1.month, $1.text) }
    let months = TimelineMonths(milestones, turns, strip: first, cells)
    let room = PictureFrame(caption, width: width).drawing(height: 0).width
    let axis = ValueAxis(upTo: cells.largestValue, atMost: 3)
    let gutter = cells.isEmpty ? 0 : axis.room
    let pitch = (room - gutter) / Double(max(1, months.cells.count))
    let lanes = TimelineLanes(milestones, turns, months, pitch: pitch)
    let list = TimelineList(milestones, turns, room: room)
    let times = TimeAxis(.months(from: months.first), count: months.cells.count, pitch: pitch)
    let stripHeight = cells.isEmpty ? 10.0 : 110
    let plotTop = lanes.height + 6
    let frame = PictureFrame(caption, width: width, legend: legend(months, pitch, stripHeight))
    return frame.picture(
      description: Self.description(measure, milestones, turns, first, cells, range),
      drawingHeight: plotTop + stripHeight + times.height + 14 + list.height
    ) { box, ids in
      guard !months.cells.isEmpty else {
        return Markup.words("no milestones", box.middleX, box.middleY, .tick, anchor: .middle)
      }
      let plot = ColumnPlot(
        cells: months.cells,
        box: PictureBox(x: box.x + gutter, y: box.y + plotTop, width: room - gutter, height: stripHeight),
        largest: cells.largestValue, showsRange: false)
      let strip =
        cells.isEmpty
        ? Markup.line(plot.box.x, plot.box.bottom, plot.box.right, plot.box.bottom, .axis)
        : plot.bands(ids) + axis.draw(plot.box, plot.scale) + plot.columns(ids) + plot.baseline()
          + plot.hints(.months(from: months.first), range)
      return strip + lanes.draw(above: plot.box) + times.draw(below: plot, within: box.x...box.right)
        + list.draw(box.x, plot.box.bottom + times.height + 14)
    }
  }

  private func legend(_ months: TimelineMonths, _ pitch: Double, _ height: Double) -> [PictureLegendItem] {
    var items: [PictureLegendItem] = []
    if !cells.isEmpty { items.append(.mark(.first, "\(measure) by month")) }
    if !milestones.isEmpty { items.append(.badge("1", "milestone")) }
    if !turns.isEmpty { items.append(.letter("a", "turn in the monthly figures")) }
    if !cells.isEmpty, !ColumnPlot.tellsGaps(months.cells, pitch: pitch, height: height) { items.append(.notCovered) }
    return items
  }

  private static func description(
    _ measure: String, _ milestones: [Milestone], _ turns: [Turn], _ first: Month, _ cells: [ChartCell],
    _ range: Measure.Range
  ) -> String {
    var sentences: [String] = []
    if !milestones.isEmpty {
      let named = milestones.enumerated().map { "\($0 + 1). \($1.date): \($1.text)" }
      sentences.append("Milestones: " + named.joined(separator: "; "))
    }
    if !turns.isEmpty {
      let named = turns.enumerated().map { "\(TimelineLanes.letter($0)). \($1.month): \($1.text)" }
      sentences.append("Turns in the monthly figures: " + named.joined(separator: "; "))
    }
    if !cells.isEmpty {
      sentences.append("\(measure) by month from \(first): \(ChartWording.series(cells, .months(from: first), range))")
    }
    return sentences.isEmpty ? "No milestones." : sentences.joined(separator: ". ") + "."
  }
}
