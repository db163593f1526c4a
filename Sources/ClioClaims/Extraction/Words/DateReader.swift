import ClioModel

/// Reads when: "on 26 August 2021", "in late 2014", "from 2016 to 2018", "since May", "last year".
struct DateReader {
  struct Reading: Equatable {
    let span: StatedSpan
    let end: Int
    /// True where it says when by a word that can say nothing else: a preposition, a month.
    var isAdjunct = true
  }

  let tokens: [TextToken]
  /// Months and days without a year are the last before it.
  let published: StatedDate?
  /// The day, month or year spoken of before: "that year".
  let spokenOf: StatedDate?

  /// The date that begins with token `start`.
  func read(at start: Int) -> Reading? {
    guard let word = word(start) else { return nil }
    if let reading = range(at: start) { return reading }
    if Self.openings.contains(word) { return open(at: start) }
    if let after = afterPreposition(at: start) {
      return point(at: after.index, isBare: after.isSure).map {
        onwards(Reading(span: $0.span, end: $0.end), from: start)
      }
    }
    if word == "the" || word == "a" { return described(at: start) }
    if let reading = point(at: start, isBare: false) {
      return Reading(
        span: reading.span, end: reading.end, isAdjunct: tokens[start].kind != .number || reading.end > start + 1)
    }
    return nil
  }

  func word(_ index: Int) -> String? { index >= 0 && index < tokens.count ? tokens[index].lower : nil }

  // MARK: Open ends

  private func open(at start: Int) -> Reading? {
    if word(start) == "after" { return year(start + 1).map { Reading(span: StatedSpan(from: $0), end: start + 2) } }
    let isSince = word(start) == "since" || word(start) == "starting" || word(start) == "beginning"
    var index = start + 1
    if word(start) == "up" || word(start) == "as" {
      guard let next = word(index), ["to", "until", "of"].contains(next) else { return nil }
      index += 1
    }
    while let next = word(index), ["at", "least", "the", "in", "from", "around", "about"].contains(next) { index += 1 }
    if isSince || word(start) != "by" || !Self.isAgentLike(word(index)) {
      if let (span, end) = point(at: index, isBare: true) {
        return Reading(span: isSince ? StatedSpan(from: span.from) : StatedSpan(to: span.to), end: end)
      }
    }
    return nil
  }

  private static func isAgentLike(_ word: String?) -> Bool { word == "a" || word == "an" }

  // MARK: Points

  /// "from 2017 onwards"
  private func onwards(_ reading: Reading, from start: Int) -> Reading {
    guard word(start) == "from", ["on", "onward", "onwards"].contains(word(reading.end) ?? "") else { return reading }
    return Reading(span: StatedSpan(from: reading.span.from), end: reading.end + 1)
  }

  /// Where the date begins after a preposition, and whether a lone month or year is one there.
  private func afterPreposition(at start: Int) -> (index: Int, isSure: Bool)? {
    guard let word = word(start), Self.prepositions.contains(word) else { return nil }
    var index = start + 1
    if word == "of" || word == "for", index < tokens.count, tokens[index].kind == .number,
      !Self.beforeYear.contains(self.word(start - 1) ?? "")
    {
      // "a toll of 2000"
      return dayNumber(index) != nil && month(index + 1) != nil ? (index, true) : nil
    }
    if word == "over" || word == "at", index < tokens.count, tokens[index].kind == .number { return nil }
    if word == "as" {
      guard self.word(index) == "of" else { return nil }
      index += 1
    }
    return (index, true)
  }

  /// "the first half of 2018", "the end of 2015", "the 1990s", "the summer of 2016", "the 2018 attack"
  private func described(at start: Int) -> Reading? {
    guard let (span, end) = point(at: start, isBare: false) else { return nil }
    return Reading(span: span, end: end)
  }

  func point(at start: Int, isBare: Bool) -> (span: StatedSpan, end: Int)? {
    var index = start
    var isBare = isBare
    if let found = season(at: start, isBare: isBare) ?? lastMonths(at: start) { return found }
    if let (relative, end) = relative(at: start, isBare: isBare) { return (relative, end) }
    if let part = yearPart(at: start) { return part }
    if word(index) == "the" || word(index) == "all" || word(index) == "a" { index += 1 }
    if ["early", "late"].contains(word(index) ?? ""), let decade = decade(at: index + 1) { return decade }
    if index > start, let decade = decade(at: index) { return decade }
    if let next = skipPart(at: index) {
      index = next
      isBare = true
    } else if index > start, let year = year(index), word(start) == "the", index + 1 < tokens.count,
      tokens[index + 1].kind == .word
    {
      // "the 2018 attack"
      return (StatedSpan(from: year, to: year), index + 1)
    }
    if index < tokens.count, let weekday = weekdayEnd(at: index) { index = weekday }
    if let date = decade(at: index), isBare { return date }
    guard let (date, end) = single(at: index, isBare: isBare), let whole = whole(date) else { return nil }
    return (StatedSpan(from: whole, to: whole), end)
  }

  /// "early", "the first half of", "the summer of", "mid-": where the year or month begins.
  private func skipPart(at start: Int) -> Int? {
    var index = start
    guard let word = word(index) else { return nil }
    if Self.spans.contains(word) {
      // "its deadliest year in 2018": that year is a noun of its own.
      let before = self.word(start - 1) ?? ""
      guard ["the", "in", "on", "during", "of", "whole", "calendar", "over", "by", "since", "until"].contains(before)
      else {
        return nil
      }
      index += 1
    } else if Self.parts.contains(word) {
      index += 1
    } else if NumberReader.ordinal(word) != nil || ["latter", "last", "final"].contains(word),
      let part = self.word(index + 1),
      ["half", "quarter", "months", "weeks", "days", "part", "month", "week"].contains(part)
    {
      index += 2
    } else if NumberReader.ordinal(word) != nil || ["latter", "last", "final"].contains(word),
      ["two", "three", "four", "six", "nine"].contains(self.word(index + 1) ?? ""), self.word(index + 2) == "months"
    {
      index += 3
    } else {
      return nil
    }
    while let next = self.word(index), ["of", "-", "in", "the", "year", "part", "half", "on", ","].contains(next),
      !(next == "," && index == start + 1)
    {
      index += 1
    }
    return index > start && (year(index) != nil || month(index) != nil || dayNumber(index) != nil) ? index : nil
  }

  private func decade(at index: Int) -> (span: StatedSpan, end: Int)? {
    guard let word = word(index), word.utf8.count == 5, word.hasSuffix("0s"), let year = Int(word.dropLast()),
      Self.years.contains(year)
    else { return nil }
    return (StatedSpan(from: .init(year: year), to: .init(year: year + 9)), index + 1)
  }

  enum Single {
    case whole(StatedDate)
    case month(Int)
    case day(month: Int, day: Int)
  }

  /// A date without words before it; a lone month or year only where `isBare`.
  func single(at start: Int, isBare: Bool) -> (Single, Int)? {
    if let iso = iso(at: start) { return iso }
    var index = start
    if let next = skipPart(at: index), isBare { index = next }
    if let weekday = weekdayEnd(at: index) { index = weekday }
    if let day = holiday(at: index) { return ended(day.month, day.day, at: day.end) }
    if let day = dayNumber(index) {
      var next = index + 1
      if word(next) == "of" { next += 1 }
      if let month = month(next) { return ended(month, day, at: monthEnd(next)) }
    }
    if let month = month(index) {
      var next = monthEnd(index)
      if word(next) == "the" { next += 1 }
      if let day = dayNumber(next), year(next) == nil { return ended(month, day, at: next + 1) }
      next = monthEnd(index)
      let yearAt = word(next) == "," || word(next) == "of" ? next + 1 : next
      if let year = year(yearAt) { return (.whole(StatedDate(year: year.year, month: month)), yearAt + 1) }
      return isBare ? (.month(month), next) : nil
    }
    if isBare, let year = year(index) { return (.whole(year), index + 1) }
    return nil
  }

  private func ended(_ month: Int, _ day: Int, at index: Int) -> (Single, Int) {
    let yearAt = word(index) == "," || word(index) == "of" ? index + 1 : index
    guard let year = year(yearAt) else { return (.day(month: month, day: day), index) }
    // A day that does not exist is at least in its month.
    return (.whole(StatedDate(year: year.year, month: month, day: day)), yearAt + 1)
  }

  private func iso(at index: Int) -> (Single, Int)? {
    guard let year = year(index), word(index + 1) == "-", let month = number(index + 2, digits: 2),
      (1...12).contains(month)
    else { return nil }
    guard word(index + 3) == "-", let day = number(index + 4, digits: 2) else {
      // "2008-09" are two years.
      return nil
    }
    return (.whole(StatedDate(year: year.year, month: month, day: day)), index + 5)
  }

  private func number(_ index: Int, digits: Int) -> Int? {
    guard let word = word(index), word.utf8.count == digits else { return nil }
    return Int(word)
  }

  func year(_ index: Int) -> StatedDate? {
    guard let word = word(index), word.utf8.count == 4, tokens[index].kind == .number, let year = Int(word),
      Self.years.contains(year)
    else { return nil }
    return StatedDate(year: year)
  }

  func dayNumber(_ index: Int) -> Int? {
    guard let word = word(index) else { return nil }
    let day = tokens[index].kind == .number && word.utf8.count <= 2 ? Int(word) : NumberReader.ordinal(word)
    return day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  func month(_ index: Int) -> Int? {
    guard let word = word(index), tokens[index].isCapital else { return nil }
    return Self.months[word]
  }

  /// After "Aug" and its dot.
  func monthEnd(_ index: Int) -> Int {
    word(index + 1) == "." && (word(index)?.utf8.count ?? 9) <= 4 ? index + 2 : index + 1
  }

  func weekdayEnd(at index: Int) -> Int? {
    guard let word = word(index), Self.weekdays[word] != nil, tokens[index].isCapital else { return nil }
    var next = index + 1
    if ["morning", "evening", "night", "afternoon"].contains(self.word(next) ?? "") { next += 1 }
    if self.word(next) == "," { next += 1 }
    let isDated =
      dayNumber(next) != nil || month(next) != nil || (self.word(next) == "the" && dayNumber(next + 1) != nil)
    return isDated ? (self.word(next) == "the" ? next + 1 : next) : nil
  }

  private static let spans: Set<String> = ["year", "years", "month", "night", "morning", "evening", "afternoon", "day"]
  private static let parts: Set<String> = [
    "early", "late", "mid", "middle", "start", "beginning", "end", "course", "whole", "christmas", "easter", "ramadan",
    "spring", "summer", "autumn", "fall", "winter", "calendar",
  ]
  static let years = 1900...2099

  private static let openings: Set<String> = ["since", "until", "till", "by", "up", "through", "starting", "after"]
  private static let prepositions: Set<String> = [
    "in", "on", "during", "throughout", "of", "for", "as", "within", "from", "dated", "over", "at",
  ]
  /// What "of 2018" follows.
  private static let beforeYear: Set<String> = [
    "year", "end", "start", "beginning", "half", "quarter", "summer", "winter", "spring", "autumn", "fall", "attack",
    "attacks", "bombing", "bombings", "massacre", "events", "months", "month", "war", "violence", "all", "whole",
    "most",
    "much", "groups", "course", "part", "days", "weeks", "siege", "figures", "figure", "count",
  ]

  static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
  ]
  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]
}
