extension LevelSearch {
  /// A month without which a turning point would not stand, and the count it is to be limited to.
  struct Extreme: Hashable {
    let month: Int
    let limit: Double
  }

  /// For each turning point that would not stand without it, the most extreme month beside it; in order.
  ///
  /// - Parameters:
  ///   - starts: of the stretches, as `best()` gives them.
  ///   - series: the counts the cost was made from.
  func lonelySupports(of starts: [Int], in series: [Double]) -> [Extreme] {
    guard starts.count > 1 else { return [] }
    let ends = Array(starts.dropFirst()) + [series.count]
    let extremes = zip(starts, ends).map { Self.extremes(of: series, in: $0..<$1) }
    return zip(starts.indices, starts.indices.dropFirst()).compactMap { left, right in
      let middle = starts[right]
      let before = middle - starts[left], after = ends[right] - middle
      let sumBefore = cost.sum(starts[left], middle), sumAfter = cost.sum(middle, middle + after)
      let needed = penalty + cost.logLengths[before] + cost.logLengths[after] - cost.logLengths[before + after]
      func gain(_ less: Double, _ lessAfter: Double) -> Double {
        let first = max(0, sumBefore - less), second = max(0, sumAfter - lessAfter)
        return cost(sum: first + second, length: before + after) - cost(sum: first, length: before)
          - cost(sum: second, length: after)
      }
      let weakest =
        (extremes[left].map { (extreme: $0, gain: gain(series[$0.month] - $0.limit, 0)) }
        + extremes[right].map { (extreme: $0, gain: gain(0, series[$0.month] - $0.limit)) })
        .min { $0.gain < $1.gain }
      guard let weakest, weakest.gain <= needed else { return nil }
      return weakest.extreme
    }
  }

  /// The month of the greatest count and that of the least, each limited to the next; none where others have the same.
  private static func extremes(of series: [Double], in months: Range<Int>) -> [Extreme] {
    let order = months.sorted { series[$0] < series[$1] }
    guard order.count > 1 else { return [] }
    return [(order[0], order[1]), (order[order.count - 1], order[order.count - 2])].compactMap { month, next in
      series[month] == series[next] ? nil : Extreme(month: month, limit: series[next])
    }
  }
}
