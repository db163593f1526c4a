import ClioModel

extension DateReader {
  /// Months that a text counts within a year: "the first half of 2019", "the last three months of 2015".
  func yearPart(at start: Int) -> (span: StatedSpan, end: Int)? {
    var index = word(start) == "the" ? start + 1 : start
    guard let first = word(index) else { return nil }
    let isLast = ["last", "final", "latter"].contains(first)
    let ordinal = isLast ? nil : NumberReader.ordinal(first)
    guard isLast || ordinal != nil else { return nil }
    index += 1
    var count: Int?
    if case .exact(let number)? = NumberReader(tokens: tokens).read(at: index)?.value,
      let end = NumberReader(tokens: tokens).read(at: index)?.end
    {
      count = number
      index = end
    }
    guard let unit = word(index) else { return nil }
    index += 1
    guard let of = word(index), of == "of" || of == "in" || year(index) != nil else { return nil }
    if year(index) == nil { index += 1 }
    let isThis = word(index) == "this" && word(index + 1) == "year"
    guard let year = isThis ? published.map({ StatedDate(year: $0.year) }) : year(index) else { return nil }
    let months: ClosedRange<Int>
    switch unit {
    case "half" where count == nil && (ordinal ?? 1) <= 2: months = isLast || ordinal == 2 ? 7...12 : 1...6
    case "quarter" where count == nil && (1...4).contains(ordinal ?? 4):
      let quarter = ordinal ?? 4
      months = quarter * 3 - 2...quarter * 3
    case "months", "month":
      let length = count ?? 1
      guard (1...12).contains(length), isLast || ordinal == 1 else { return nil }
      months = isLast ? 13 - length...12 : 1...length
    default: return nil
    }
    let span = StatedSpan(
      from: StatedDate(year: year.year, month: months.lowerBound),
      to: StatedDate(year: year.year, month: months.upperBound))
    return (span, isThis ? index + 2 : index + 1)
  }
}
