import ClioModel

extension StatedDate {
  /// A year that has four digits; anything else reads as year 1.
  init(year: Int) { self = StatedDate(padded(year, 4)) ?? StatedDate(CalendarDay.all.lowerBound) }

  /// The month or day of a year; the year alone where there is no such month or day.
  init(year: Int, month: Int?, day: Int? = nil) {
    guard let month else {
      self.init(year: year)
      return
    }
    let text = "\(padded(year, 4))-\(padded(month, 2))"
    self = day.flatMap { StatedDate("\(text)-\(padded($0, 2))") } ?? StatedDate(text) ?? StatedDate(year: year)
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension DateReader {
  /// A date whose year the text leaves to the reader.
  func whole(_ single: Single) -> StatedDate? {
    switch single {
    case .whole(let date): date
    case .month(let month): published.map { StatedDate(year: year(of: month, nil, before: $0), month: month) }
    case .day(let month, let day):
      published.map { StatedDate(year: year(of: month, day, before: $0), month: month, day: day) }
    }
  }

  /// The last year in which this month or day was not after the publication.
  private func year(of month: Int, _ day: Int?, before published: StatedDate) -> Int {
    guard let now = published.month else { return published.year }
    if month != now { return month < now ? published.year : published.year - 1 }
    guard let day, let today = published.day else { return published.year }
    return day <= today ? published.year : published.year - 1
  }

  /// "last year", "this month", "last August", "two years ago", "that year", "yesterday", "on Monday".
  func relative(at start: Int, isBare: Bool) -> (StatedSpan, Int)? {
    var index = start
    while let word = word(index), ["earlier", "later", "the", "late", "early"].contains(word) { index += 1 }
    guard let (date, end) = relativeDate(at: index, isBare: isBare) else { return nil }
    return (StatedSpan(from: date, to: date), end)
  }

  private func relativeDate(at index: Int, isBare: Bool) -> (StatedDate, Int)? {
    switch word(index) {
    case "last", "this", "past": named(at: index)
    case "that", "same": spoken(at: index)
    case "yesterday": shifted(days: -1).map { ($0, index + 1) }
    case "today": shifted(days: 0).map { ($0, index + 1) }
    default: ago(at: index) ?? (isBare || word(index + 1) == "'s" ? weekday(at: index) : nil)
    }
  }

  private func named(at index: Int) -> (StatedDate, Int)? {
    guard let published, let unit = word(index + 1) else { return nil }
    let isLast = word(index) == "last"
    // "the last year of the war"
    if word(index - 1) == "the" || word(index + 2) == "of" { return nil }
    switch unit {
    case "year":
      return isLast || word(index) == "this" ? (StatedDate(year: published.year - (isLast ? 1 : 0)), index + 2) : nil
    case "month":
      guard let month = published.month, isLast || word(index) == "this" else { return nil }
      let moved = Month(index: Month(year: published.year, month: month).index - (isLast ? 1 : 0))
      return (StatedDate(year: moved.year, month: moved.month), index + 2)
    default: break
    }
    if let month = month(index + 1) {
      // "last August" in August is that of the year before.
      let isNow = isLast && month == published.month
      let date = whole(.month(month))
      return date.map { (StatedDate(year: $0.year - (isNow ? 1 : 0), month: month), monthEnd(index + 1)) }
    }
    if let day = weekday(at: index + 1) { return day }
    return nil
  }

  private func spoken(at index: Int) -> (StatedDate, Int)? {
    guard let unit = word(index + 1) else { return nil }
    // "since 2009, from 1,394 that year": the last year named before it.
    if unit == "year", let named = (max(0, index - 60)..<index).reversed().lazy.compactMap({ year($0) }).first {
      return (named, index + 2)
    }
    guard let spokenOf else { return nil }
    switch unit {
    case "year": return (StatedDate(year: spokenOf.year), index + 2)
    case "month": return spokenOf.month.map { (StatedDate(year: spokenOf.year, month: $0), index + 2) }
    case "day": return spokenOf.day == nil ? nil : (spokenOf, index + 2)
    default: return nil
    }
  }

  private func ago(at index: Int) -> (StatedDate, Int)? {
    guard let published else { return nil }
    let count: Int, end: Int
    if word(index) == "a" || word(index) == "an" {
      (count, end) = (1, index + 1)
    } else if case .exact(let number)? = NumberReader(tokens: tokens).read(at: index)?.value, number < 100,
      let after = NumberReader(tokens: tokens).read(at: index)?.end
    {
      (count, end) = (number, after)
    } else {
      return nil
    }
    guard word(end + 1) == "ago" else { return nil }
    switch word(end) {
    case "years", "year": return (StatedDate(year: published.year - count), end + 2)
    case "months", "month":
      guard let month = published.month else { return nil }
      let moved = Month(index: Month(year: published.year, month: month).index - count)
      return (StatedDate(year: moved.year, month: moved.month), end + 2)
    case "days", "day": return shifted(days: -count).map { ($0, end + 2) }
    default: return nil
    }
  }

  private func weekday(at index: Int) -> (StatedDate, Int)? {
    guard let word = word(index), let weekday = Self.weekdays[word], let published, published.day != nil,
      tokens[index].isCapital
    else { return nil }
    if weekdayEnd(at: index) != nil { return nil }
    // 1970-01-01 was a Thursday.
    let today = ((Int(published.firstDay.daysSince1970) + 3) % 7 + 7) % 7
    let back = (today - weekday + 7) % 7
    return shifted(days: -back).map { ($0, self.word(index + 1) == "'s" ? index + 2 : index + 1) }
  }

  private func shifted(days: Int) -> StatedDate? {
    guard let published, published.day != nil else { return nil }
    return StatedDate(CalendarDay(daysSince1970: published.firstDay.daysSince1970 + Int32(days)))
  }
}
