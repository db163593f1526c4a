/// The runs of backticks of a text, each with the next run of the same length.
struct CodeSpans {
  private var runs: [Range<Int>] = []
  /// For each run the index of its partner; -1 for none.
  private var partners: [Int] = []
  private var next = 0

  init(_ source: [UInt8]) {
    var index = 0
    while let start = source[index...].firstIndex(of: UInt8(ascii: "`")) {
      let end = source[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? source.count
      runs.append(start..<end)
      index = end
    }
    partners = Array(repeating: -1, count: runs.count)
    var nextOfLength: [Int: Int] = [:]
    for index in runs.indices.reversed() {
      partners[index] = nextOfLength.updateValue(index, forKey: runs[index].count) ?? -1
    }
  }

  /// The run at `start` and its partner. An escaped backtick before it makes it shorter, and then it has none.
  /// To be asked from left to right.
  mutating func run(at start: Int) -> (open: Range<Int>, close: Range<Int>?) {
    while next < runs.count, runs[next].upperBound <= start { next += 1 }
    guard next < runs.count, runs[next].lowerBound == start else {
      return (start..<(next < runs.count ? max(start + 1, runs[next].upperBound) : start + 1), nil)
    }
    return (runs[next], partners[next] < 0 ? nil : runs[partners[next]])
  }
}
