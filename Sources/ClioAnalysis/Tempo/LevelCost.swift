import Foundation

/// How badly one level fits a stretch of months: minus twice the log likelihood of their counts at their own mean.
///
/// Negative binomial of known size r, whose most likely mean is the mean of the counts: for l months with the sum S
/// `-2 (S log(S / (S + r l)) + r l log(r l / (S + r l)))` (Cleynen, Koskas, Lebarbier, Rigaill & Robin 2014, Algorithms
/// for Molecular Biology 9:6), without terms that are the same for every cut. Its limit for Poisson counts, without
/// terms that add up to the same: `-2 S log(S / l)`.
struct LevelCost {
  /// Sum of the counts before each position; one more than months.
  private let sums: [Double]
  /// The logarithms of 1, 2, … to the length of the series, each at its own position; 0 at 0.
  let logLengths: [Double]
  /// Nil for Poisson counts.
  private let size: Double?

  var months: Int { sums.count - 1 }

  init(_ counts: [Double], size: Double?) {
    var sums = [0.0], logLengths = [0.0]
    sums.reserveCapacity(counts.count + 1)
    logLengths.reserveCapacity(counts.count + 1)
    for (position, count) in counts.enumerated() {
      sums.append(sums[position] + count)
      logLengths.append(log(Double(position + 1)))
    }
    self.sums = sums
    self.logLengths = logLengths
    self.size = size
  }

  /// Of the months from `start` to before `end`; rounding aside, never below the cost of the same months in two parts.
  func callAsFunction(_ start: Int, _ end: Int) -> Double {
    callAsFunction(sum: sums[end] - sums[start], length: end - start)
  }

  func callAsFunction(sum: Double, length: Int) -> Double {
    guard sum > 0 else { return 0 }
    guard let size else { return -2 * sum * (log(sum) - logLengths[length]) }
    // The form with log1p stays exact where the size is great.
    let mass = size * Double(length)
    return 2 * (sum * log(1 + mass / sum) + mass * log1p(sum / mass))
  }

  /// Of the counts from `start` to before `end`.
  func sum(_ start: Int, _ end: Int) -> Double { sums[end] - sums[start] }
}
