import ClioMarkup
import ClioModel

/// The marks of a timeline above its strip, in as few lanes as keep them apart.
struct TimelineLanes {
  struct Mark: Equatable {
    /// `1` of a milestone, `a` of a turn.
    let sign: String
    let isTurn: Bool
    /// Of the badge's middle and of the days it may mean, in pixels from the axis's left end.
    let middle: Double
    let days: ClosedRange<Double>
    /// -1 where it lies before the axis begins, 1 after it ends, else 0.
    let beyond: Int
    /// 0 is next to the strip.
    var lane = 0

    var badgeWidth: Double { max(17, TextStyle.number.width(of: sign) + 8) }
    var extent: ClosedRange<Double> {
      min(days.lowerBound, middle - badgeWidth / 2)...max(days.upperBound, middle + badgeWidth / 2)
    }
  }

  static let laneHeight = 21.0
  static let badgeHeight = 17.0
  let marks: [Mark]
  private let lanes: Int

  init(
    _ milestones: [TimelineChart.Milestone], _ turns: [TimelineChart.Turn], _ months: TimelineMonths, pitch: Double
  ) {
    let end = Double(months.cells.count) * pitch
    func mark(_ sign: String, isTurn: Bool, _ from: Double, _ to: Double) -> Mark {
      let badge = max(17, TextStyle.number.width(of: sign) + 8)
      let (low, high) = (min(max(from * pitch, 0), end), min(max(to * pitch, 0), end))
      let middle = min(max((low + high) / 2, badge / 2), max(badge / 2, end - badge / 2))
      return Mark(
        sign: sign, isTurn: isTurn, middle: middle, days: low...max(low, high),
        beyond: to * pitch <= 0 ? -1 : from * pitch >= end ? 1 : 0)
    }
    var all = milestones.enumerated().map { index, milestone in
      let last = max(milestone.from.lastDay, (milestone.to ?? milestone.from).lastDay)
      let isDay = milestone.from.day != nil && milestone.to == nil
      let from = months.place(milestone.from.firstDay)
      // A day is a point; a month, a year or a span covers all its days.
      let to = isDay ? from : months.place(CalendarDay(daysSince1970: last.daysSince1970 + 1))
      return mark(String(index + 1), isTurn: false, from, to)
    }
    all += turns.enumerated().map { index, turn in
      let place = Double(turn.month.index - months.first.index)
      return mark(Self.letter(index), isTurn: true, place, place)
    }
    var ends: [Double] = []
    for index in all.indices.sorted(by: { (all[$0].extent.lowerBound, $0) < (all[$1].extent.lowerBound, $1) }) {
      let extent = all[index].extent
      let lane = ends.firstIndex { $0 + 3 <= extent.lowerBound } ?? ends.count
      if lane == ends.count { ends.append(0) }
      ends[lane] = extent.upperBound
      all[index].lane = lane
    }
    marks = all
    lanes = ends.count
  }

  var height: Double { Double(lanes) * Self.laneHeight }

  /// `a` to `z`, then `aa`.
  static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return (index >= 26 ? letter(index / 26 - 1) : "") + String(letters[index % 26])
  }

  func draw(above strip: PictureBox) -> Markup {
    func top(_ mark: Mark) -> Double { strip.y - 4 - Double(mark.lane + 1) * Self.laneHeight }
    var stems = PathData()
    var turns = PathData()
    var spans = PathData()
    for mark in marks {
      let (x, y) = (strip.x + mark.middle, top(mark) + Self.badgeHeight / 2)
      if mark.isTurn {
        turns.segment(x, y, x, strip.bottom)
      } else {
        stems.segment(x, y, x, strip.bottom)
        spans.segment(strip.x + mark.days.lowerBound, y, strip.x + mark.days.upperBound, y)
      }
    }
    return Markup.path(stems, .class(PictureInk.grid.className))
      + Markup.path(turns, .class(PictureInk.turn.className))
      + Markup.path(spans, .class(PictureInk.range.className))
      + Markup(joining: marks.map { badge($0, strip.x + $0.middle, top($0)) })
  }

  private func badge(_ mark: Mark, _ x: Double, _ y: Double) -> Markup {
    let box = PictureBox(x: x - mark.badgeWidth / 2, y: y, width: mark.badgeWidth, height: Self.badgeHeight)
    return Markup.badge(mark.sign, box, isTurn: mark.isTurn) + arrow(mark, box)
  }

  /// Beside a badge at the axis's end: what it stands for lies further out.
  private func arrow(_ mark: Mark, _ box: PictureBox) -> Markup {
    guard mark.beyond != 0 else { return Markup() }
    let (edge, tip) = mark.beyond < 0 ? (box.x - 1.5, box.x - 6) : (box.right + 1.5, box.right + 6)
    var path = PathData()
    path.ring([(edge, box.middleY - 4), (tip, box.middleY), (edge, box.middleY + 4)])
    return Markup.path(path, .class(PictureInk.badge.className))
  }
}

extension Markup {
  /// A sign in a dark pill, or for a turn in an open square.
  static func badge(_ sign: String, _ box: PictureBox, isTurn: Bool) -> Markup {
    pill(box, corner: isTurn ? 2 : box.height / 2, isTurn ? .hollow : .badge)
      + words(sign, box.middleX, box.middleY + 4, isTurn ? .value : .number, anchor: .middle)
  }
}

extension PictureLegendItem {
  static func badge(_ sign: String, _ text: String) -> Self {
    Self(text) { box, _ in
      Markup.badge(sign, PictureBox(x: box.x, y: box.middleY - 8, width: 16, height: 16), isTurn: false)
    }
  }

  static func letter(_ sign: String, _ text: String) -> Self {
    Self(text) { box, _ in
      Markup.badge(sign, PictureBox(x: box.x + 1, y: box.middleY - 7.5, width: 15, height: 15), isTurn: true)
    }
  }
}
