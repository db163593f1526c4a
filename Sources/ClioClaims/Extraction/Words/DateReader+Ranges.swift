import ClioModel

extension DateReader {
  /// "from 2016 to 2018", "between 3 and 9 May", "2016-18".
  func range(at start: Int) -> Reading? {
    var index = start
    var joints: Set<String> = ["to", "-", "–", "through", "until", "till"]
    switch word(start) {
    case "between": joints = ["and", "to", "-", "–"]
    case "from": joints.insert("and")
    case "in", "during", "over", "for", "of", "(", "throughout", "the", "across": joints = ["-", "–", "to"]
    case "on": joints = ["-", "–", "to", "and"]
    default: return nil
    }
    index += 1
    if word(index) == "the" { index += 1 }
    if word(index) == "period" || word(index) == "years" { index += 1 }
    if word(index) == "between" || word(index) == "from" {
      index += 1
      joints.insert("and")
    }
    guard let first = rangeStart(at: index), let joint = word(first.end) else { return nil }
    let isPair = joint == "and" && isNeighbour(first, at: first.end + 1)
    guard joints.contains(joint) || isPair else { return nil }
    if word(start) == "of", index == start + 1, joint == "to" { return nil }
    guard let last = rangeEnd(at: first.end + 1, after: first) else { return nil }
    return Reading(span: last.span, end: last.end)
  }

  private struct Start {
    /// A whole date, or a month or a day whose rest the end tells.
    var date: StatedDate?
    var month: Int?
    var day: Int?
    var end: Int
  }

  private func rangeStart(at index: Int) -> Start? {
    if let day = dayNumber(index), month(index + 1) == nil, let joint = word(index + 1),
      ["and", "to", "-", "–"].contains(joint), dayNumber(index + 2) != nil
    {
      return Start(day: day, end: index + 1)
    }
    guard let (date, end) = single(at: index, isBare: true) else { return nil }
    if case .whole(let date) = date { return Start(date: date, end: end) }
    if case .month(let month) = date { return Start(month: month, end: end) }
    if case .day(let month, let day) = date { return Start(month: month, day: day, end: end) }
    return nil
  }

  /// "in July and August 2014", "in 2009 and 2010"
  private func isNeighbour(_ first: Start, at index: Int) -> Bool {
    if let month = first.month, first.day == nil, let next = self.month(index) { return next == month + 1 }
    guard let date = first.date, date.month == nil, let next = year(index) else { return false }
    return next.year == date.year + 1
  }

  private func rangeEnd(at index: Int, after start: Start) -> (span: StatedSpan, end: Int)? {
    if let from = start.date, from.month == nil, word(index - 1) == "-" || word(index - 1) == "–",
      let short = shortYear(at: index, after: from.year)
    {
      return (StatedSpan(from: from, to: .init(year: short)), index + 1)
    }
    if word(index) == "now" || word(index) == "present" || word(index) == "today", let from = start.date {
      return (StatedSpan(from: from), index + 1)
    }
    if word(index) == "the", word(index + 1) == "present", let from = start.date {
      return (StatedSpan(from: from), index + 2)
    }
    guard let (date, end) = single(at: index, isBare: true), let to = whole(date) else { return nil }
    if let from = start.date { return from <= to ? (StatedSpan(from: from, to: to), end) : nil }
    let isLater = (start.month ?? to.month ?? 1, start.day ?? 1) > (to.month ?? 12, to.day ?? 31)
    let from = StatedDate(year: isLater ? to.year - 1 : to.year, month: start.month ?? to.month, day: start.day)
    return (StatedSpan(from: from, to: to), end)
  }

  private func shortYear(at index: Int, after year: Int) -> Int? {
    guard let word = word(index), word.utf8.count == 2, tokens[index].kind == .number, let digits = Int(word) else {
      return nil
    }
    let full = year / 100 * 100 + digits
    return full > year ? full : nil
  }
}
