/// How far a series of counts is spread beyond Poisson counts, whatever its levels.
///
/// After Cleynen et al. 2014 (Algorithms for Molecular Biology 9:6; R package Segmentor3IsBack): the moment estimator
/// of Johnson & Kotz, mean² / (variance - mean), in every window of 15 months, and the median of the windows; where
/// that is not positive, windows of twice the length. Turning points and extreme months are in few of the windows and
/// do not move their median; windows of more than a year take a yearly rhythm for spread.
///
/// Unlike there, the median is that of 1 / size, which rises through 0 where size leaps from one infinity to the other,
/// and windows are at most a third of a stretch, so that an extreme month is in fewer than half. Shorter stretches are
/// measured whole.
enum CountSpread {
  private static let firstWindow = 15

  /// The size of a negative binomial, above 0, in no unit; nil where the counts are spread no wider than Poisson
  /// counts.
  ///
  /// - Parameter starts: of stretches on one level, rising, the first 0; no window crosses from one into the next.
  static func size(of counts: [Double], starts: [Int]) -> Double? {
    var sums = [0.0], squares = [0.0]
    for count in counts {
      sums.append(sums[sums.count - 1] + count)
      squares.append(squares[squares.count - 1] + count * count)
    }
    let stretches = zip(starts, starts.dropFirst() + [counts.count]).map { $0..<$1 }
    let longest = stretches.map(\.count).max() ?? 0
    var window = firstWindow
    while 3 * window <= longest {
      let spreads = stretches.flatMap { Self.spreads(window, in: $0, sums, squares) }.sorted()
      let median = spreads.isEmpty ? 0 : spreads[(spreads.count - 1) / 2]
      if median > 0 { return 1 / median }
      window *= 2
    }
    return pooled(counts, stretches)
  }

  /// The same moments of all stretches together; of one alone without what its greatest month has beyond the next.
  private static func pooled(_ counts: [Double], _ stretches: [Range<Int>]) -> Double? {
    var excess = 0.0, squares = 0.0
    for stretch in stretches where stretch.count > 1 {
      var sorted = counts[stretch].sorted()
      if stretches.count == 1 { sorted[sorted.count - 1] = sorted[sorted.count - 2] }
      let length = Double(sorted.count)
      let mean = sorted.reduce(0, +) / length
      let variance = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (length - 1)
      excess += length * (variance - mean)
      squares += length * (mean * mean - variance / length)
    }
    // With events in one month of each stretch no size fits; that is no sign of Poisson counts.
    return excess > 0 ? max(squares / excess, 0.01) : nil
  }

  /// 1 / size of each window with any event; 0 and below where the variance is not above the mean.
  private static func spreads(
    _ window: Int, in stretch: Range<Int>, _ sums: [Double], _ squares: [Double]
  ) -> [Double] {
    guard window <= stretch.count else { return [] }
    let length = Double(window)
    return (stretch.lowerBound + window...stretch.upperBound).compactMap { end in
      let sum = sums[end] - sums[end - window], square = squares[end] - squares[end - window]
      guard sum > 0 else { return nil }
      // Whole numbers as far as the subtraction, so that a variance of just the mean is found to be so.
      return length * (length * square - sum * sum - (length - 1) * sum) / (sum * sum * (length - 1))
    }
  }
}
