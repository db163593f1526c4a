public import ClioModel

/// Days as a person gives them: `from` and `to`, each a day or a year.
public enum DayRange {
  /// Nil where neither is given; an end left open is that of all days.
  ///
  /// - Throws: `ClioError` of kind `badInput` for what is no day, and for a last day before the first.
  public static func range(from: String?, to: String?) throws(ClioError) -> ClosedRange<CalendarDay>? {
    guard from != nil || to != nil else { return nil }
    let first = try from.map { text throws(ClioError) in try day(text, "from", month: 1, day: 1) }
    let last = try to.map { text throws(ClioError) in try day(text, "to", month: 12, day: 31) }
    let range = (first ?? CalendarDay.all.lowerBound, last ?? CalendarDay.all.upperBound)
    guard range.0 <= range.1 else {
      throw ClioError(.badInput, "to: expected a day not before \(range.0), found \(range.1)")
    }
    return range.0...range.1
  }

  /// One whole day.
  public static func day(_ text: String, _ option: String) throws(ClioError) -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ClioError(.badInput, "\(option): expected a day as yyyy-mm-dd, found '\(text)'")
    }
    return day
  }

  private static func day(_ text: String, _ option: String, month: Int, day: Int) throws(ClioError) -> CalendarDay {
    if text.utf8.count == 4, let year = Int(text), let day = CalendarDay(year: year, month: month, day: day) {
      return day
    }
    guard let day = CalendarDay(iso: text) else {
      throw ClioError(.badInput, "\(option): expected yyyy-mm-dd or yyyy, found '\(text)'")
    }
    return day
  }
}
