/// The order of nodes around a focus in which lines among them are short and cross little.
enum RingOrder {
  /// - Parameters:
  ///   - count: of the nodes, 0 to count - 1, given by falling weight.
  ///   - pairs: lines among them.
  static func order(count: Int, pairs: [(Int, Int)]) -> [Int] {
    guard count > 3, !pairs.isEmpty else { return Array(0..<count) }
    var order = grouped(count: count, pairs: pairs)
    var best = cost(order, pairs)
    // Each pass tries every exchange; it ends where none is better, at the latest after so many.
    for _ in 0..<12 {
      var improved = false
      for one in 0..<count {
        for other in one + 1..<max(count, one + 1) {
          order.swapAt(one, other)
          let cost = cost(order, pairs)
          if cost < best {
            best = cost
            improved = true
          } else {
            order.swapAt(one, other)
          }
        }
      }
      if !improved { break }
    }
    return order
  }

  /// What is linked stands together from the start.
  private static func grouped(count: Int, pairs: [(Int, Int)]) -> [Int] {
    var order: [Int] = []
    var seen = [Bool](repeating: false, count: count)
    for start in 0..<count where !seen[start] {
      var pending = [start]
      seen[start] = true
      while let node = pending.popLast() {
        order.append(node)
        let next = pairs.compactMap { $0.0 == node ? $0.1 : $0.1 == node ? $0.0 : nil }.sorted(by: >)
        for other in next where !seen[other] {
          seen[other] = true
          pending.append(other)
        }
      }
    }
    return order
  }

  /// Steps around the ring that the lines span, the shorter way.
  private static func cost(_ order: [Int], _ pairs: [(Int, Int)]) -> Int {
    var place = [Int](repeating: 0, count: order.count)
    for (index, node) in order.enumerated() { place[node] = index }
    return pairs.reduce(0) { sum, pair in
      let steps = abs(place[pair.0] - place[pair.1])
      return sum + min(steps, order.count - steps)
    }
  }
}
