import ClioModel

extension DateReader {
  /// "the summer of 2013", "spring 2014", "last summer"; without a year only where a preposition stands before it.
  func season(at start: Int, isBare: Bool) -> (span: StatedSpan, end: Int)? {
    var index = start
    let isLast = word(index) == "last" || word(index) == "this"
    if isLast || word(index) == "the" { index += 1 }
    if ["early", "late"].contains(word(index) ?? "") { index += 1 }
    guard let months = word(index).flatMap({ Self.seasons[$0] }) else { return nil }
    index += 1
    let yearAt = word(index) == "of" || word(index) == "in" ? index + 1 : index
    if let year = year(yearAt) { return (span(months, of: year.year), yearAt + 1) }
    guard isBare || isLast, word(index - 1) != "fall", isPhraseEnd(index), let published else { return nil }
    let hasBegun = (published.month ?? 12) > months.lowerBound
    let isNow = isLast && word(start) == "last" && months.contains(published.month ?? 12)
    return (span(months, of: hasBegun && !isNow ? published.year : published.year - 1), index)
  }

  /// "Christmas Day", "New Year's Eve": a day of a month, and the token after it.
  func holiday(at index: Int) -> (month: Int, day: Int, end: Int)? {
    guard index < tokens.count, tokens[index].isCapital else { return nil }
    switch (word(index), word(index + 1)) {
    case ("christmas", "day"): return (12, 25, index + 2)
    case ("christmas", "eve"): return (12, 24, index + 2)
    case ("boxing", "day"): return (12, 26, index + 2)
    case ("new", "year"):
      guard word(index + 2) == "'s" else { return nil }
      if word(index + 3) == "day" { return (1, 1, index + 4) }
      return word(index + 3) == "eve" ? (12, 31, index + 4) : nil
    default: return nil
    }
  }

  /// "the last three months": whole months, that of the publication left out.
  func lastMonths(at start: Int) -> (span: StatedSpan, end: Int)? {
    let index = word(start) == "the" ? start + 1 : start
    guard let first = word(index), first == "last" || first == "past", let published, let now = published.month,
      let (value, end) = NumberReader(tokens: tokens).read(at: index + 1), case .exact(let count) = value,
      (2...24).contains(count), word(end) == "months", word(end + 1) != "of"
    else { return nil }
    let month = Month(year: published.year, month: now).index
    let from = Month(index: month - count), to = Month(index: month - 1)
    return (
      StatedSpan(
        from: StatedDate(year: from.year, month: from.month), to: StatedDate(year: to.year, month: to.month)), end + 1
    )
  }

  private func span(_ months: ClosedRange<Int>, of year: Int) -> StatedSpan {
    StatedSpan(
      from: StatedDate(year: year, month: months.lowerBound), to: StatedDate(year: year, month: months.upperBound))
  }

  /// True where no noun follows: "the spring offensive" is no date.
  private func isPhraseEnd(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    return tokens[index].kind == .sign || WordClasses.prepositions.contains(tokens[index].lower)
      || ["and", "but", "alone", "was", "were", "has"].contains(tokens[index].lower)
  }

  /// Winter lies in two years, and is left out.
  private static let seasons: [String: ClosedRange<Int>] = [
    "spring": 3...5, "summer": 6...8, "autumn": 9...11, "fall": 9...11,
  ]
}
