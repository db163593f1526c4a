import ClioModel

/// The rows of a block by their sides, so that a question about a few actors need not look at every row.
///
///     SideIndex(block, sides: 3).rows(of: [0, 2])   // positions in the block, rising, each once
struct SideIndex: Sendable {
  /// Where the rows of each side begin in `rows`; one more than there are sides.
  private let starts: [Int32]
  private let rows: [Int32]

  /// - Parameter sides: how many codes there are.
  init(_ block: TallyBlock, sides: Int) {
    var starts = [Int32](repeating: 0, count: sides + 1)
    let a = block.columns.sideA, b = block.columns.sideB
    for index in a.indices {
      starts[Int(a[index]) + 1] += 1
      if b[index] != a[index] { starts[Int(b[index]) + 1] += 1 }
    }
    for side in 0..<sides { starts[side + 1] += starts[side] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[sides]))
    func add(_ side: Int32, _ index: Int) {
      rows[Int(next[Int(side)])] = Int32(index)
      next[Int(side)] += 1
    }
    for index in a.indices {
      add(a[index], index)
      if b[index] != a[index] { add(b[index], index) }
    }
    self.starts = starts
    self.rows = rows
  }

  /// The positions of the rows in which any of these sides takes part, rising, each once.
  func rows(of sides: some Sequence<Int32>) -> [Int32] {
    var found: [Int32] = []
    for side in sides { found += rows[Int(starts[Int(side)])..<Int(starts[Int(side) + 1])] }
    found.sort()
    var count = 0
    for index in found.indices where index == 0 || found[index] != found[count - 1] {
      found[count] = found[index]
      count += 1
    }
    found.removeLast(found.count - count)
    return found
  }
}
