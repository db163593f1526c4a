/// How large signs are: their area is in proportion to deaths.
struct MarkScale: Equatable, Sendable {
  /// Below this a sign would not be seen.
  static let leastRadius = 1.3

  /// Of one death, in pixels.
  private let unit: Double
  let most: Int

  /// - Parameters:
  ///   - most: the most deaths of one sign.
  ///   - width: of the map; the largest sign grows with it, and is small where even the most is few.
  init(most: Int, width: Double) {
    self.most = most
    let largest = min(max(width * 0.036, 10), 30, 4 + 1.6 * Double(max(most, 1)).squareRoot())
    unit = largest / Double(max(most, 1)).squareRoot()
  }

  func radius(_ deaths: Int) -> Double { max(Self.leastRadius, unit * Double(max(deaths, 0)).squareRoot()) }

  /// The largest number of deaths whose sign is drawn larger than in proportion; 0 where none is.
  var enlarged: Int {
    let ratio = Self.leastRadius / unit
    return max(0, Int((ratio * ratio).rounded(.up)) - 1)
  }

  /// Round numbers to show in a legend, falling: about the most, and a fifth and a twenty-fifth of it; none for none.
  var samples: [Int] {
    var samples: [Int] = []
    for part in [1, 5, 25] {
      let rounded = Self.rounded(most / part)
      if rounded > 0, rounded != samples.last, part == 1 || radius(rounded) > Self.leastRadius {
        samples.append(rounded)
      }
    }
    return samples
  }

  /// 1, 2 or 5 times a power of ten, not above the number.
  private static func rounded(_ number: Int) -> Int {
    var power = 1
    while power <= number / 10 { power *= 10 }
    return [5, 2, 1].first { $0 * power <= number }.map { $0 * power } ?? 0
  }
}
