/// Finds what a person probably meant.
public enum Spelling {
  /// The candidates nearest to `word` by edit distance, best first: at most `limit`, none further away than a third of
  /// the word's length (at least 1). Letter case does not count.
  public static func nearest(to word: String, in candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = Array(word.lowercased().utf8)
    let reach = max(1, wanted.count / 3)
    var found: [(distance: Int, text: String)] = []
    for candidate in candidates {
      let bytes = Array(candidate.lowercased().utf8)
      guard abs(bytes.count - wanted.count) <= reach else { continue }
      let distance = editDistance(wanted, bytes)
      if distance <= reach { found.append((distance, candidate)) }
    }
    return found.sorted { ($0.distance, $0.text) < ($1.distance, $1.text) }.prefix(limit).map(\.text)
  }

  /// Levenshtein distance with swaps of neighbours (optimal string alignment).
  static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        row[j] = min(substitution, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
