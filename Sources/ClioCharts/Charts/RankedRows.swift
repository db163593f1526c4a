import ClioMarkup
import ClioModel

/// The rows of a ranking laid out: names beside their bars, or on phones above them.
struct RankedRows {
  private struct Line {
    let row: RankedBarChart.Row
    let rank: String
    let name: [String]
    let value: String
    let top: Double
    let height: Double
    /// True where ranks are left out above it.
    let followsGap: Bool
  }

  private static let barHeight = 14.0
  private static let gapHeight = 16.0

  let height: Double
  private let lines: [Line]
  private let range: Measure.Range
  private let isStacked: Bool
  private let rankWidth: Double
  private let nameWidth: Double
  private let barWidth: Double
  private let largest: Double
  private let rest: String?

  init(_ rows: [RankedBarChart.Row], _ range: Measure.Range, more: Int, room: Double) {
    self.range = range
    isStacked = room < 500
    let valueRoom = isStacked ? 140.0 : 190
    let values = rows.map { Self.valueStyle($0).fitted(Self.value($0, range), width: valueRoom) }
    let valueWidth = (zip(rows, values).map { Self.valueStyle($0).width(of: $1) }.max() ?? 0) + 10
    let ranks = rows.map { TextStyle.tick.fitted(RankedBarChart.rank($0, among: rows), width: 60) }
    let rankWidth = (ranks.map { TextStyle.tick.width(of: $0) }.max() ?? 0) + 8
    let widest = rows.map { Self.style($0).width(of: $0.name) }.max() ?? 0
    let nameWidth = isStacked ? room - rankWidth : min(widest + 1, (room - rankWidth) * 0.42)
    self.rankWidth = rankWidth
    self.nameWidth = nameWidth
    barWidth = max(20, room - rankWidth - valueWidth - (isStacked ? 0 : nameWidth + 12))
    largest = rows.map { ChartCell.counted($0.value).largest }.max() ?? 0
    rest = more > 0 ? "and \(more.grouped) more" : nil

    var lines: [Line] = []
    var top = 0.0
    for (index, row) in rows.enumerated() {
      let name = Self.style(row).lines(row.name, width: nameWidth, atMost: 2)
      let followsGap = index > 0 && Self.leavesOut(rows[..<index], before: row.rank)
      if followsGap { top += Self.gapHeight }
      let nameHeight = Double(max(1, name.count)) * TextStyle.label.lineHeight
      let height = isStacked ? nameHeight + Self.barHeight + 10 : max(nameHeight, Self.barHeight) + 7
      lines.append(
        Line(
          row: row, rank: ranks[index], name: name, value: values[index], top: top,
          height: height, followsGap: followsGap))
      top += height
    }
    self.lines = lines
    height = max(TextStyle.label.lineHeight, top + (rest == nil ? 0 : TextStyle.label.lineHeight + 4))
  }

  private static func style(_ row: RankedBarChart.Row) -> TextStyle { row.isPointedAt ? .strong : .label }

  private static func valueStyle(_ row: RankedBarChart.Row) -> TextStyle { row.isPointedAt ? .strong : .value }

  /// A bound is told in figures, since it may be a hundred times the value.
  private static func value(_ row: RankedBarChart.Row, _ range: Measure.Range) -> String {
    range == .attributionBound ? ChartWording.value(row.value, range) : row.value.value.grouped
  }

  /// True where ranks lie between those above, ties counted, and this one.
  private static func leavesOut(_ above: ArraySlice<RankedBarChart.Row>, before rank: Int) -> Bool {
    guard let last = above.last else { return false }
    let next = last.rank.addingReportingOverflow(above.count { $0.rank == last.rank })
    return !next.overflow && rank > next.partialValue
  }

  func draw(in box: PictureBox, _ ids: PictureIDs) -> Markup {
    guard !lines.isEmpty else {
      return Markup.words("nobody is ranked", box.middleX, box.middleY + 4, .tick, anchor: .middle)
    }
    let barLeft = box.x + rankWidth + (isStacked ? 0 : nameWidth + 12)
    let scale = LinearScale(from: 0, to: largest, at: barLeft, barLeft + barWidth)
    let last = lines.last.map { box.y + $0.top + $0.height } ?? box.y
    let more =
      rest.map { Markup.words($0, box.x + rankWidth, last + TextStyle.label.lineHeight - 2, .tick) } ?? Markup()
    return Markup(joining: lines.map { draw($0, box, scale, barLeft) })
      + more
  }

  private func draw(_ line: Line, _ box: PictureBox, _ scale: LinearScale, _ barLeft: Double) -> Markup {
    let top = box.y + line.top
    let nameHeight = Double(max(1, line.name.count)) * TextStyle.label.lineHeight
    let row = PictureBox(x: box.x, y: top, width: box.width, height: line.height)
    // Beside each other both are centred; on top of each other the name comes first.
    let nameTop = isStacked ? top + 3 : top + (line.height - nameHeight) / 2
    let barTop = isStacked ? nameTop + nameHeight + 1 : top + (line.height - Self.barHeight) / 2
    let style = Self.style(line.row)
    let value = line.row.value
    let end = max(scale[max(0, value.value)], value.value > 0 ? barLeft + 1 : barLeft)
    let bar = PictureBox(x: barLeft, y: barTop, width: end - barLeft, height: Self.barHeight)
    let reach = max(end, value.ends.map { scale[$0.high] } ?? end)
    return Markup(joining: [
      line.followsGap ? Markup.words("⋮", box.x + rankWidth - 8, top - 4, .tick, anchor: .end) : Markup(),
      line.row.isPointedAt ? Markup.box(row, .class(PictureInk.band.className)) : Markup(),
      Markup.words(line.rank, box.x + rankWidth - 8, nameTop + 13, .tick, anchor: .end),
      Markup.lines(line.name, box.x + rankWidth, nameTop + 13, style),
      Markup.box(bar, .class(line.row.isPointedAt ? PictureMark.first.fillClass : PictureMark.muted.fillClass)),
      axis(bar, row),
      whisker(value, scale, bar.middleY),
      Markup.words(line.value, reach + 8, bar.middleY + 4.5, Self.valueStyle(line.row)),
      Markup.hint("\(line.row.name): \(ChartWording.value(value, range))", over: row),
    ])
  }

  /// The line that bars begin at: through all rows, but not through names above bars.
  private func axis(_ bar: PictureBox, _ row: PictureBox) -> Markup {
    isStacked
      ? Markup.line(bar.x, bar.y - 2, bar.x, bar.bottom + 2, .axis)
      : Markup.line(bar.x, row.y, bar.x, row.bottom, .axis)
  }

  private func whisker(_ value: MeasuredValue, _ scale: LinearScale, _ y: Double) -> Markup {
    guard range != .none, let ends = value.ends else { return Markup() }
    let (low, high) = (scale[ends.low], scale[ends.high])
    var path = PathData()
    path.segment(low, y, high, y)
    path.segment(low, y - 3.5, low, y + 3.5)
    path.segment(high, y - 3.5, high, y + 3.5)
    // A rim around less than this would hide the bar.
    let rim = high - low < 6 ? Markup() : Markup.path(path, .class(PictureInk.rangeRim.className))
    return rim + Markup.path(path, .class(PictureInk.range.className))
  }
}
