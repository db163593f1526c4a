import ClioMarkup
public import ClioModel

/// Names in order of a measure: rank, name, bar with the range of the source, value. One row can be pointed at.
///
///     let chart = RankedBarChart(
///       caption: caption, measure: "Deaths in their events", range: .sourceRange,
///       rows: [.init(rank: 1, name: "Taleban", value: MeasuredValue(value: 23590), isPointedAt: true)], more: 212)
///     chart.picture().description   // "Deaths in their events, ranked: 1. Taleban 23,590; and 212 more."
public struct RankedBarChart: Sendable {
  public struct Row: Equatable, Sendable {
    /// From 1; equal for those that tie.
    public var rank: Int
    public var name: String
    public var value: MeasuredValue
    public var isPointedAt: Bool

    public init(rank: Int, name: String, value: MeasuredValue, isPointedAt: Bool = false) {
      self.rank = rank
      self.name = name
      self.value = value
      self.isPointedAt = isPointedAt
    }
  }

  public var caption: PictureCaption
  /// What is counted, for the description.
  public var measure: String
  public var range: Measure.Range
  /// In the order they are drawn in; ranks may leave some out.
  public var rows: [Row]
  /// How many more are ranked than there are rows.
  public var more: Int

  public init(caption: PictureCaption, measure: String, range: Measure.Range, rows: [Row], more: Int = 0) {
    self.caption = caption
    self.measure = measure
    self.range = range
    self.rows = rows
    self.more = more
  }

  /// - Parameter width: in pixels, from 320 (phones) up.
  public func picture(width: Double = 720) -> Picture {
    var legend: [PictureLegendItem] = []
    if let text = ChartWording.rangeLegend(range, of: rows.map(\.value)) { legend = [.range(text)] }
    let frame = PictureFrame(caption, width: width, legend: legend)
    let layout = RankedRows(rows, range, more: more, room: frame.drawing(height: 0).width)
    return frame.picture(description: description, drawingHeight: layout.height) { box, ids in
      layout.draw(in: box, ids)
    }
  }

  /// `4`, or of several with the same `=4`.
  static func rank(_ row: Row, among rows: [Row]) -> String {
    (rows.count { $0.rank == row.rank } > 1 ? "=" : "") + row.rank.grouped
  }

  private var description: String {
    let named = rows.map { row in
      "\(Self.rank(row, among: rows)). \(row.name) \(ChartWording.value(row.value, range))"
        + (row.isPointedAt ? " (pointed at)" : "")
    }
    let rest = more > 0 ? ["and \(more.grouped) more"] : []
    return "\(measure), ranked: \((named.isEmpty ? ["nobody"] : named + rest).joined(separator: "; "))."
  }
}
