public import ClioModel

/// What is known of one period.
public enum ChartCell: Equatable, Sendable {
  /// The edition says nothing of it: that is not zero.
  case notCovered
  /// A figure, zero among them, with those of its parts that are told apart.
  case counted(MeasuredValue, parts: [Int] = [])

  /// The value; nil where the period is not covered.
  public var value: MeasuredValue? {
    guard case .counted(let value, _) = self else { return nil }
    return value
  }

  public var parts: [Int] {
    guard case .counted(_, let parts) = self else { return [] }
    return parts
  }

  /// True for a zero without a range.
  var isNothing: Bool { value.map { $0.value == 0 && $0.ends == nil } ?? false }

  /// The largest of all figures in it; 0 where there is none.
  var largest: Double {
    guard let value else { return 0 }
    let whole = [value.value, value.low ?? 0, value.high ?? 0].map(Double.init).max() ?? 0
    return max(0, whole, parts.reduce(0) { $0 + max(0, Double($1)) })
  }
}

extension MeasuredValue {
  /// Both ends of the range, the lower first, whatever the source says; nil where it has no width.
  var ends: (low: Double, high: Double)? {
    let figures = [value, low ?? value, high ?? value].map { max(0, Double($0)) }
    guard let least = figures.min(), let most = figures.max(), least < most else { return nil }
    return (least, most)
  }
}
