/// The best cut of a series into levels: of all cuts with stretches of the least length, one of least cost and penalty.
///
/// PELT (Killick, Fearnhead & Eckley 2012, JASA 107:1590-1598): the best cut of the first t months from the best cuts
/// of fewer, leaving out starts of the last stretch that can no longer be the best. Two things differ from the common
/// code, both to stay exact. A start is left out only from one least length after it was found worse, because until
/// then no stretch that begins there can end. And the logarithms of the lengths, which make two stretches dearer than
/// one, are allowed for: of a months and the next at most b they are so by at most log a + log b - log(a + b).
struct LevelSearch {
  let cost: LevelCost
  let minimumLength: Int
  /// For each turning point, beside the logarithms of the lengths: 3 log n - log n of the modified BIC.
  let penalty: Double

  init(_ cost: LevelCost, minimumLength: Int) {
    self.cost = cost
    self.minimumLength = minimumLength
    penalty = 2 * (cost.logLengths.last ?? 0)
  }

  /// A start of the last stretch that may yet be the best.
  private struct Candidate {
    let start: Int
    /// From this month on it cannot be.
    var end = Int.max
    /// The best cut before it and its stretch up to the month looked at, without penalty for the stretch.
    var value = 0.0
  }

  /// The starts of the stretches of the best cut, the first 0; empty for no months.
  func best() -> [Int] {
    let months = cost.months
    guard months > 0 else { return [] }
    guard minimumLength <= months / 2 else { return [0] }
    // Of the first t months: cost and penalties of the best cut, and the start of its last stretch.
    var least = [Double](repeating: .infinity, count: months + 1)
    var lastStart = [Int](repeating: 0, count: months + 1)
    least[0] = -penalty
    var candidates = [Candidate(start: 0)]
    for end in minimumLength...months {
      if end >= 2 * minimumLength { candidates.append(Candidate(start: end - minimumLength)) }
      for index in candidates.indices {
        let start = candidates[index].start
        let value = least[start] + cost(start, end)
        candidates[index].value = value
        let total = value + penalty + cost.logLengths[end - start]
        if total < least[end] {
          least[end] = total
          lastStart[end] = start
        }
      }
      if end == months { break }
      let atLeast = least[end] + cost.logLengths[months - end]
      for index in candidates.indices where candidates[index].end == .max {
        let candidate = candidates[index]
        if candidate.value + cost.logLengths[months - candidate.start] >= atLeast {
          candidates[index].end = end + minimumLength
        }
      }
      candidates.removeAll { $0.end == end + 1 }
    }
    var starts = [lastStart[months]]
    while let first = starts.last, first > 0 { starts.append(lastStart[first]) }
    return starts.reversed()
  }
}
