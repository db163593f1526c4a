import ClioMarkup
import ClioModel

/// Columns for a row of periods, with the ranges at them and bands for what is not covered.
struct ColumnPlot {
  let cells: [ChartCell]
  let box: PictureBox
  /// The figure at the upper edge of the box.
  let largest: Double
  let showsRange: Bool
  /// The marks of the parts, from below; what remains of a column is `rest`.
  var parts: [PictureMark] = []
  var rest = PictureMark.first

  var pitch: Double { cells.isEmpty ? box.width : box.width / Double(cells.count) }
  var scale: LinearScale { LinearScale(from: 0, to: largest, at: box.bottom, box.y) }
  /// True where a line at each column would hide it: the range is then a paler head on the column, with a line on top.
  static func isDense(pitch: Double) -> Bool { pitch < 9 }

  func middle(_ index: Int) -> Double { box.x + (Double(index) + 0.5) * pitch }

  private var columnWidth: Double { pitch < 4 ? pitch : min(64, pitch * 0.7) }

  /// Bands for what is not covered, with the word where it has room.
  func bands(_ ids: PictureIDs) -> Markup {
    Markup(
      joining: cells.uncoveredRuns.map { run in
        let band = PictureBox(
          x: box.x + Double(run.lowerBound) * pitch, y: box.y, width: Double(run.count) * pitch, height: box.height)
        return Markup.box(band, .attribute("fill", ids.reference(PicturePattern.notCovered.name)))
          + word("not covered", in: band)
      })
  }

  private static let wordSize = (
    length: TextStyle.tick.width(of: "not covered") + 8, height: TextStyle.tick.lineHeight
  )

  /// True where every band has room for its word, upright or not.
  static func tellsGaps(_ cells: [ChartCell], pitch: Double, height: Double) -> Bool {
    cells.uncoveredRuns.allSatisfy { run in
      let width = Double(run.count) * pitch
      return wordSize.length <= width || (wordSize.height <= width && wordSize.length <= height)
    }
  }

  private func word(_ word: String, in band: PictureBox) -> Markup {
    let (length, size) = Self.wordSize
    let (x, y) = (band.middleX, band.middleY)
    if length <= band.width {
      return Markup.box(
        PictureBox(x: x - length / 2, y: y - size / 2, width: length, height: size), .class("pic-paper"))
        + Markup.words(word, x, y + 4, .tick, anchor: .middle)
    }
    guard size <= band.width, length <= band.height else { return Markup() }
    return Markup.box(PictureBox(x: x - size / 2, y: y - length / 2, width: size, height: length), .class("pic-paper"))
      + Markup.upright(word, x + 4, y, .tick)
  }

  /// The columns, part on part.
  func columns(_ ids: PictureIDs) -> Markup {
    var paths = [PathData](repeating: PathData(), count: parts.count + 1)
    var gaps = PathData()
    var heads = PathData()
    var tops = PathData()
    for (index, cell) in cells.enumerated() {
      guard let value = cell.value else { continue }
      let left = middle(index) - columnWidth / 2
      var below = 0.0
      let segments = cell.parts.prefix(parts.count).map { max(0, Double($0)) }
      for (number, segment) in (segments + [Double(value.value) - segments.reduce(0, +)]).enumerated() where segment > 0
      {
        let slot = number == segments.count ? parts.count : number
        let foot = scale[below]
        // What is not zero shows.
        let head = min(scale[below + segment], below == 0 ? foot - 1 : foot)
        paths[slot].rectangle(PictureBox(x: left, y: head, width: columnWidth, height: foot - head))
        if below > 0, pitch >= 4, foot - head >= 3 { gaps.segment(left, foot, left + columnWidth, foot) }
        below += segment
      }
      if showsRange, Self.isDense(pitch: pitch), let ends = value.ends {
        let (foot, head) = (scale[max(below, 0)], scale[ends.high])
        heads.rectangle(PictureBox(x: left, y: head, width: columnWidth, height: max(0, foot - head)))
        if foot - head >= 1.5 { tops.segment(left, head, left + columnWidth, head) }
      }
    }
    return Markup(joining: zip(paths, parts + [rest]).map { Markup.path($0, $1.fill(ids)) })
      + Markup.path(gaps, .class(PictureInk.gap.className)) + Markup.path(heads, .class(PictureInk.head.className))
      + Markup.path(tops, .class(PictureInk.axis.className))
  }

  /// A line from low to high at each column, where columns are wide enough for it.
  func ranges() -> Markup {
    guard showsRange, !Self.isDense(pitch: pitch) else { return Markup() }
    let cap = columnWidth < 5 ? 0 : min(6, columnWidth * 0.3)
    var lines = PathData()
    for (index, cell) in cells.enumerated() {
      guard let ends = cell.value?.ends else { continue }
      let x = middle(index)
      lines.segment(x, scale[ends.low], x, scale[ends.high])
      if cap > 0 {
        lines.segment(x - cap, scale[ends.low], x + cap, scale[ends.low])
        lines.segment(x - cap, scale[ends.high], x + cap, scale[ends.high])
      }
    }
    return Markup.path(lines, .class(PictureInk.rangeRim.className))
      + Markup.path(lines, .class(PictureInk.range.className))
  }

  /// The line the columns stand on; what is not covered has none.
  func baseline() -> Markup {
    var line = PathData()
    var from = 0
    for run in cells.uncoveredRuns + [cells.count..<cells.count] {
      if run.lowerBound > from {
        line.segment(
          box.x + Double(from) * pitch, box.bottom, box.x + Double(run.lowerBound) * pitch, box.bottom)
      }
      from = run.upperBound
    }
    return Markup.path(line, .class(PictureInk.axis.className))
  }

  /// Words that show when the pointer rests on a period.
  func hints(_ periods: ChartPeriods, _ range: Measure.Range, prefix: String = "") -> Markup {
    Markup(
      joining: cells.enumerated().compactMap { index, cell in
        // Of many periods without anything none has more to tell than the gap itself.
        if cell.isNothing, cells.count > 60 { return nil }
        let words = cell.value.map { ChartWording.value($0, range) } ?? "not covered"
        let area = PictureBox(x: box.x + Double(index) * pitch, y: box.y, width: pitch, height: box.height)
        return Markup.hint("\(prefix)\(periods.name(index)): \(words)", over: area)
      })
  }
}
