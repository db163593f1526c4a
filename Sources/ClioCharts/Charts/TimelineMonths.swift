import ClioModel

/// The months a timeline shows: whole years that hold its strip, and its marks where they are not far off.
struct TimelineMonths {
  let first: Month
  /// One for each month; those without a figure are not covered.
  let cells: [ChartCell]

  /// How far marks may lie outside the strip before they are put at its edge: ten years.
  private static let reach = 120
  /// The longest axis without a strip: 60 years.
  private static let longest = 720

  init(_ milestones: [TimelineChart.Milestone], _ turns: [TimelineChart.Turn], strip: Month, _ strips: [ChartCell]) {
    let marks =
      milestones.flatMap { [$0.from.firstDay, $0.from.lastDay, ($0.to ?? $0.from).lastDay].map(\.calendarMonth.index) }
      + turns.map(\.month.index)
    var (low, high) = (strip.index, strip.index &+ (strips.count - 1))
    if strips.isEmpty {
      guard let last = marks.max(), let earliest = marks.min() else {
        (first, cells) = (strip, [])
        return
      }
      (low, high) = (max(earliest, last - Self.longest), last)
    } else {
      let near = marks.filter { $0 >= low &- Self.reach && $0 <= high &+ Self.reach }
      (low, high) = (min(low, near.min() ?? low), max(high, near.max() ?? high))
    }
    // Januaries are the months whose index is a multiple of 12.
    let start = low >= 0 ? low - low % 12 : low
    let end = high >= 0 ? high - high % 12 + 11 : high
    first = Month(index: start)
    cells = (start...max(start, end)).map { index in
      strips.indices.contains(index &- strip.index) ? strips[index &- strip.index] : .notCovered
    }
  }

  /// Where a day lies, in months from the first day shown.
  func place(_ day: CalendarDay) -> Double {
    let parts = day.parts
    let length = Double(CalendarDay.daysInMonth(year: parts.year, month: parts.month))
    return Double(day.calendarMonth.index - first.index) + Double(parts.day - 1) / length
  }
}
