import ClioMarkup
public import ClioModel

/// The same measure by year or month for several actors, each in a panel of its own, for comparing.
///
///     let chart = SmallMultiples(
///       caption: caption, measure: "Deaths", range: .sourceRange, periods: .years(from: 2015),
///       panels: [.init(name: "One", cells: one), .init(name: "Other", cells: other)], scale: .shared)
public struct SmallMultiples: Sendable {
  public struct Panel: Equatable, Sendable {
    public var name: String
    public var cells: [ChartCell]

    public init(name: String, cells: [ChartCell]) {
      self.name = name
      self.cells = cells
    }
  }

  public enum Scale: Sendable {
    /// Heights mean the same in all panels.
    case shared
    /// Each panel reaches to its own largest figure: forms can be compared, heights cannot. The subtitle says so.
    case own
  }

  public var caption: PictureCaption
  /// What is counted, for the description.
  public var measure: String
  public var range: Measure.Range
  public var periods: ChartPeriods
  public var panels: [Panel]
  public var scale: Scale

  public init(
    caption: PictureCaption, measure: String, range: Measure.Range, periods: ChartPeriods, panels: [Panel],
    scale: Scale = .shared
  ) {
    self.caption = caption
    self.measure = measure
    self.range = range
    self.periods = periods
    self.panels = panels
    self.scale = scale
  }

  private static let gap = 18.0

  /// - Parameter width: in pixels, from 320 (phones) up.
  public func picture(width: Double = 720) -> Picture {
    var caption = caption
    let ending = caption.subtitle.isEmpty ? "" : caption.subtitle.last?.isPunctuation == true ? " " : ". "
    caption.subtitle += ending + scaleNote
    let room = PictureFrame(caption, width: width).drawing(height: 0).width
    let grid = PanelGrid(count: panels.count, room: room, gap: Self.gap)
    let largest = panels.map(\.cells.largest)
    let top = largest.max() ?? 0
    let axes = largest.map { ValueAxis(upTo: scale == .shared ? top : $0, atMost: 3) }
    let gutter = axes.map(\.room).max() ?? 0
    let count = panels.map(\.cells.count).max() ?? 0
    let plotWidth = max(20, grid.panelWidth - gutter)
    let pitch = count == 0 ? plotWidth : plotWidth / Double(count)
    let names = panels.map { TextStyle.strong.lines($0.name, width: grid.panelWidth, atMost: 3) }
    let times = TimeAxis(periods, count: count, pitch: pitch)
    let plotHeight = 110.0
    // Names stand on their plots, however many lines the others of the row have.
    let nameHeights = (0..<grid.rows).map { row in
      let lines = names.indices.filter { $0 / grid.columns == row }.map { names[$0].count }
      return Double(lines.max() ?? 0) * TextStyle.strong.lineHeight + 12
    }
    let rowHeight = plotHeight + times.height + Self.gap
    let frame = PictureFrame(caption, width: width, legend: legend(pitch, plotHeight))
    let height = max(20, nameHeights.reduce(0, +) + Double(grid.rows) * rowHeight - Self.gap)
    return frame.picture(description: description, drawingHeight: height) { box, ids in
      guard !panels.isEmpty, count > 0 else {
        return Markup.words("nothing to compare", box.middleX, box.middleY + 4, .tick, anchor: .middle)
      }
      return Markup(
        joining: panels.indices.map { index in
          let cells = panels[index].cells
          let left = box.x + Double(index % grid.columns) * (grid.panelWidth + Self.gap)
          let row = index / grid.columns
          let plotTop = box.y + Double(row) * rowHeight + nameHeights[...row].reduce(0, +)
          let nameTop = plotTop - 12 - Double(names[index].count) * TextStyle.strong.lineHeight
          let plot = ColumnPlot(
            cells: cells + Array(repeating: .notCovered, count: count - cells.count),
            box: PictureBox(x: left + gutter, y: plotTop, width: plotWidth, height: plotHeight),
            largest: scale == .shared ? top : largest[index], showsRange: range != .none)
          return Markup.lines(names[index], left, nameTop + 13, .strong) + plot.bands(ids)
            + axes[index].draw(plot.box, plot.scale) + plot.columns(ids) + plot.ranges() + plot.baseline()
            + times.draw(below: plot, within: left...(left + grid.panelWidth))
            + plot.hints(periods, range, prefix: "\(panels[index].name), ")
        })
    }
  }

  private func legend(_ pitch: Double, _ height: Double) -> [PictureLegendItem] {
    var items: [PictureLegendItem] = []
    let isDense = ColumnPlot.isDense(pitch: pitch)
    let values = panels.flatMap { $0.cells.compactMap(\.value) }
    if let text = isDense
      ? ChartWording.headLegend(range, of: values) : ChartWording.rangeLegend(range, of: values)
    {
      items = [.mark(.first, ChartWording.barLegend(range)), isDense ? .head(text) : .range(text)]
    }
    if !panels.allSatisfy({ ColumnPlot.tellsGaps($0.cells, pitch: pitch, height: height) }) {
      items.append(.notCovered)
    }
    return items
  }

  private var scaleNote: String {
    switch scale {
    case .shared: "All panels have the same scale."
    case .own: "Each panel has a scale of its own: compare the form, not the height."
    }
  }

  private var description: String {
    let parts = panels.map { "\($0.name): \(ChartWording.series($0.cells, periods, range))" }
    return "\(measure) by \(periods.noun), \(panels.count) panels. \(scaleNote) \(parts.joined(separator: ". "))."
  }
}
