extension Edition {
  /// Why a question lies outside of what this edition covers, so that "none" would be a false answer; nil where it
  /// covers at least a part of it.
  public func gap(for filter: TallyFilter) -> String? {
    guard coveredDays != nil else { return "\(id) has no events" }
    if let asked = askedDays(filter), let covered = coveredDays, !asked.overlaps(covered) {
      return "\(title) covers \(Self.text(covered))"
    }
    guard !filter.countries.isEmpty else { return nil }
    if filter.countries.isSubset(of: Set(coverageHoles.map(\.gwNumber))) {
      return "\(title) leaves out \(coverageHoles.map(\.name).joined(separator: ", "))"
    }
    if id.label != nil || partial != nil, filter.countries.isDisjoint(with: countries) {
      return "\(id) is a part of the release, without that country"
    }
    return nil
  }

  /// Why a part of what is asked is not covered; nil where all of it is, or nothing.
  public func partialGap(for filter: TallyFilter) -> Caveat? {
    guard let covered = coveredDays, gap(for: filter) == nil, let asked = askedDays(filter),
      asked.lowerBound < covered.lowerBound || asked.upperBound > covered.upperBound
    else { return nil }
    return Caveat("period", "\(title) covers \(Self.text(covered)): the rest of the period is not in the figure")
  }

  /// Whole years for yearly releases; whole months for provisional ones, which hold a month or a few.
  private var coveredDays: ClosedRange<CalendarDay>? {
    if dataset?.standing == .provisional, let firstDay, let lastDay {
      return Self.days(months: firstDay.calendarMonth...lastDay.calendarMonth)
    }
    guard let firstYear, let lastYear else { return nil }
    return Self.days(years: firstYear...lastYear)
  }

  /// What years, months and days of a filter have in common; nil where it names none of them.
  private func askedDays(_ filter: TallyFilter) -> ClosedRange<CalendarDay>? {
    let ranges = [
      filter.years.flatMap { Self.days(years: $0) }, filter.months.flatMap { Self.days(months: $0) }, filter.days,
    ]
    .compactMap(\.self)
    guard let first = ranges.map(\.lowerBound).max(), let last = ranges.map(\.upperBound).min() else { return nil }
    // Parts that exclude each other ask for nothing; that is no gap of the edition's.
    return first <= last ? first...last : nil
  }

  private static func days(years: ClosedRange<Int>) -> ClosedRange<CalendarDay>? {
    guard let first = CalendarDay(year: years.lowerBound, month: 1, day: 1),
      let last = CalendarDay(year: years.upperBound, month: 12, day: 31)
    else { return nil }
    return first...last
  }

  private static func days(months: ClosedRange<Month>) -> ClosedRange<CalendarDay>? {
    let end = months.upperBound
    guard let first = CalendarDay(year: months.lowerBound.year, month: months.lowerBound.month, day: 1),
      let last = CalendarDay(
        year: end.year, month: end.month, day: CalendarDay.daysInMonth(year: end.year, month: end.month))
    else { return nil }
    return first...last
  }

  private static func text(_ days: ClosedRange<CalendarDay>) -> String {
    let isYears =
      days.lowerBound.parts.month == 1 && days.lowerBound.parts.day == 1 && days.upperBound.parts.month == 12
      && days.upperBound.parts.day == 31
    return isYears ? "\(days.lowerBound.year) to \(days.upperBound.year)" : "\(days.lowerBound) to \(days.upperBound)"
  }
}
