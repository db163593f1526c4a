/// Turns figures into places along a line.
///
///     LinearScale(from: 0, to: 100, at: 300, 0)[25]   // 225
public struct LinearScale: Equatable, Sendable {
  private let low: Double
  private let span: Double
  private let start: Double
  private let end: Double

  /// - Parameters:
  ///   - low: the figure at `start`.
  ///   - high: the figure at `end`; where it is not above `low`, every figure is at `start`.
  public init(from low: Double, to high: Double, at start: Double, _ end: Double) {
    self.low = low
    span = high - low
    self.start = start
    self.end = end
  }

  /// Figures beyond the ends stay at the ends.
  public subscript(value: Double) -> Double {
    guard span > 0, value.isFinite else { return start }
    return start + min(max((value - low) / span, 0), 1) * (end - start)
  }

  public subscript(value: Int) -> Double { self[Double(value)] }
}
