internal import ClioModel

extension StatedDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// Reads a date as publishers state it: `2021-09-20`, with a time or without; `2021/09/20`; `20 September 2021`,
  /// `Monday, 20th Sept. 2021`, `September 20, 2021`, `September 2021`, `2021`. The day is the one stated, whatever its
  /// time zone. Nil for anything else: `03/04/2021` could be two days.
  init?(published text: String) {
    let bytes = Array(text.utf8)[...].trimmed
    guard bytes.count <= 60 else { return nil }
    if bytes.first?.isDigit == true, bytes.prefix(4).allSatisfy(\.isDigit) {
      let day = bytes.prefix(10)
      let rest = bytes.dropFirst(10)
      guard rest.isEmpty || rest.first == .space || rest.first == UInt8(ascii: "T") else { return nil }
      self.init(String(day.string.map { $0 == "/" ? "-" : $0 }))
      return
    }
    self.init(words: bytes.string.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private init?(words: [String]) {
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var words = words
    if let first = words.first, weekdays.contains(where: { $0 == first || $0.prefix(3) == first }) {
      words.removeFirst()
    }
    guard (2...3).contains(words.count), let yearText = words.last, yearText.count == 4, let year = Int(yearText)
    else { return nil }
    let parts = words.dropLast()
    guard let month = parts.lazy.compactMap(Self.month).first else { return nil }
    let days = parts.filter { Self.month($0) == nil }
    if parts.count == 1 {
      self.init("\(yearText)-\(month < 10 ? "0" : "")\(month)")
    } else if let day = days.first.flatMap(Self.day), let date = CalendarDay(year: year, month: month, day: day) {
      self.init(date)
    } else {
      return nil
    }
  }

  /// "september", "sept", "sep".
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// "20", "20th".
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
    return Int(digits)
  }
}
