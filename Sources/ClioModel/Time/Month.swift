/// One month of one year.
///
///     Month(year: 2018, month: 7).description   // "2018-07"
public struct Month: Hashable, Comparable, Sendable {
  /// Months since January of year 0.
  public let index: Int

  public init(index: Int) { self.index = index }

  /// - Parameter month: 1 to 12.
  public init(year: Int, month: Int) { index = year * 12 + month - 1 }

  /// Reads `yyyy-mm`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = plainNumber(parts[0], digits: 4), let month = plainNumber(parts[1], digits: 2),
      (1...12).contains(month)
    else { return nil }
    self.init(year: year, month: month)
  }

  public var year: Int { index / 12 }
  /// 1 to 12.
  public var month: Int { index % 12 + 1 }
  /// The number VIEWS gives it: January 1980 is 1.
  public var viewsMonthID: Int { index - 1980 * 12 + 1 }

  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

extension Month: CustomStringConvertible {
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))" }
}
