/// A date as exactly as a source states it: a year, a month or a day.
///
///     StatedDate("2014-08")!.description   // "2014-08"
///     StatedDate("2014")!.firstDay          // 2014-01-01
public struct StatedDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12; nil where only the year is stated.
  public let month: Int?
  /// 1 to 31; nil where no day is stated.
  public let day: Int?

  private init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ day: CalendarDay) {
    let parts = day.parts
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil for anything else and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    if let year = plainNumber(text, digits: 4), year > 0 {
      self.init(year: year)
    } else if let month = Month(iso: text), month.year > 0 {
      self.init(year: month.year, month: month.month)
    } else if let day = CalendarDay(iso: text) {
      self.init(day)
    } else {
      return nil
    }
  }

  /// The earliest day it can mean.
  public var firstDay: CalendarDay {
    CalendarDay(daysSince1970: Int32(CalendarDay.dayNumber(year: year, month: month ?? 1, day: day ?? 1)))
  }

  /// The latest day it can mean.
  public var lastDay: CalendarDay {
    let month = month ?? 12
    let day = day ?? CalendarDay.daysInMonth(year: year, month: month)
    return CalendarDay(daysSince1970: Int32(CalendarDay.dayNumber(year: year, month: month, day: day)))
  }
}

extension StatedDate: CustomStringConvertible {
  public var description: String {
    ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }
}

extension StatedDate: Comparable {
  /// By first day, the less exact first: 2014, 2014-01, 2014-01-01, 2014-01-02.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension StatedDate: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The days from a stated beginning to a stated end; nil is open.
public struct StatedSpan: Hashable, Sendable {
  public var from: StatedDate?
  public var to: StatedDate?

  public init(from: StatedDate? = nil, to: StatedDate? = nil) {
    self.from = from
    self.to = to
  }

  public static let always = StatedSpan()

  /// True where the day may lie in it.
  public func mayHold(_ day: CalendarDay) -> Bool {
    (from.map { $0.firstDay <= day } ?? true) && (to.map { day <= $0.lastDay } ?? true)
  }

  /// True where both certainly hold some day together: years that only touch do not count.
  public func surelyMeets(_ other: StatedSpan) -> Bool {
    func isBefore(_ end: StatedDate?, _ start: StatedDate?) -> Bool {
      guard let end, let start else { return false }
      return end.firstDay < start.lastDay
    }
    return !isBefore(to, other.from) && !isBefore(other.to, from)
  }

  /// True where the end lies before the beginning, however they are read.
  public var isReversed: Bool {
    guard let from, let to else { return false }
    return to.lastDay < from.firstDay
  }

  /// `2014 to 2016`, `from 2014`, `until 2016`; nil where both ends are open.
  public var text: String? {
    switch (from, to) {
    case (nil, nil): nil
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "until \(to)"
    case (let from?, let to?): from == to ? "\(from)" : "\(from) to \(to)"
    }
  }
}
