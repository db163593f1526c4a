/// A source's own range for a count of deaths. It is what the coder found in the reports, NOT a confidence interval.
///
/// `low <= best <= high` is broken in some rows of real files; such rows are kept and warned of.
public struct DeathToll: Hashable, Sendable, Codable {
  public var low: Int
  public var best: Int
  public var high: Int

  @inlinable
  public init(low: Int, best: Int, high: Int) {
    self.low = low
    self.best = best
    self.high = high
  }

  public static let zero = DeathToll(low: 0, best: 0, high: 0)

  @inlinable
  public static func + (left: Self, right: Self) -> Self {
    DeathToll(low: left.low + right.low, best: left.best + right.best, high: left.high + right.high)
  }

  @inlinable
  public static func += (left: inout Self, right: Self) {
    left.low += right.low
    left.best += right.best
    left.high += right.high
  }
}
