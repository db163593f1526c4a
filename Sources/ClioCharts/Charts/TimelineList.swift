import ClioMarkup
import ClioModel

/// The milestones and turns of a timeline in words, beneath it: sign, date, text; on phones the date above the text.
struct TimelineList {
  private struct Entry {
    let sign: String
    let isTurn: Bool
    let date: [String]
    let text: [String]
  }

  private static let signWidth = 28.0
  private static let gap = 5.0
  private let entries: [Entry]
  private let dateWidth: Double
  private let isStacked: Bool

  init(_ milestones: [TimelineChart.Milestone], _ turns: [TimelineChart.Turn], room: Double) {
    let all =
      milestones.enumerated().map { (sign: String($0 + 1), isTurn: false, date: $1.date, text: $1.text) }
      + turns.enumerated().map {
        (sign: TimelineLanes.letter($0), isTurn: true, date: $1.month.description, text: $1.text)
      }
    let isStacked = room < 500
    let widest = all.map { TextStyle.strong.width(of: $0.date) }.max() ?? 0
    let dateWidth = isStacked ? room - Self.signWidth : min(widest + 12, room * 0.35)
    let textWidth = room - Self.signWidth - (isStacked ? 0 : dateWidth)
    self.isStacked = isStacked
    self.dateWidth = dateWidth
    entries = all.map { entry in
      Entry(
        sign: entry.sign, isTurn: entry.isTurn,
        date: TextStyle.strong.lines(entry.date, width: dateWidth - (isStacked ? 0 : 10), atMost: 2),
        text: TextStyle.label.lines(entry.text, width: textWidth, atMost: 8))
    }
  }

  private func height(_ entry: Entry) -> Double {
    let lines = isStacked ? entry.date.count + entry.text.count : max(entry.date.count, entry.text.count)
    return Double(max(1, lines)) * TextStyle.label.lineHeight + Self.gap
  }

  var height: Double { entries.reduce(0) { $0 + height($1) } }

  func draw(_ left: Double, _ top: Double) -> Markup {
    var top = top
    var drawn: [Markup] = []
    for entry in entries {
      let width = min(Self.signWidth - 4, max(17, TextStyle.number.width(of: entry.sign) + 8))
      drawn.append(
        Markup.badge(
          entry.sign, PictureBox(x: left, y: top + 0.5, width: width, height: 17), isTurn: entry.isTurn))
      let x = left + Self.signWidth
      drawn.append(Markup.lines(entry.date, x, top + 13, .strong))
      let textTop = isStacked ? top + Double(entry.date.count) * TextStyle.strong.lineHeight : top
      drawn.append(Markup.lines(entry.text, x + (isStacked ? 0 : dateWidth), textTop + 13, .label))
      top += height(entry)
    }
    return Markup(joining: drawn)
  }
}
