public import ClioModel

/// Years or months in a row.
public enum ChartPeriods: Equatable, Sendable {
  /// Years from this one on.
  case years(from: Int)
  /// Months from this one on.
  case months(from: Month)

  /// `2018`, `2018-07`.
  public func name(_ index: Int) -> String {
    switch self {
    case .years(let first): String(first &+ index)
    case .months(let first): Month(index: first.index &+ index).description
    }
  }

  /// The noun for one of them.
  public var noun: String {
    switch self {
    case .years: "year"
    case .months: "month"
    }
  }

  /// The year that begins with this period, where one does.
  func yearBeginning(at index: Int) -> Int? {
    switch self {
    case .years(let first): return first &+ index
    case .months(let first):
      let month = Month(index: first.index &+ index)
      return month.month == 1 ? month.year : nil
    }
  }
}
