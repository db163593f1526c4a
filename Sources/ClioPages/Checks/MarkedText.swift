/// A text cut into pieces where marks begin and end.
///
/// Marks may overlap, lie in each other, reach beyond the text, cut through a letter or have no place at all: each ends
/// exactly once, and the pieces together are the text.
struct MarkedText {
  struct Mark {
    /// What it is called by; each once.
    let number: Int
    /// UTF-8 offsets; nil where it covers nothing.
    let range: Range<Int>?
    /// Where it ends if it covers nothing; nil is the end of the text.
    let place: Int?

    init(_ number: Int, over range: Range<Int>?, else place: Int? = nil) {
      self.number = number
      self.range = range
      self.place = place
    }
  }

  struct Piece: Equatable {
    let text: String
    /// The marks that cover it, in rising order.
    let covering: [Int]
    /// The marks that end where it ends, in rising order.
    let ending: [Int]
  }

  let pieces: [Piece]

  init(_ text: String, marks: [Mark]) {
    var text = text
    text.makeContiguousUTF8()
    let letters = LetterEdges(text)
    let spans = marks.map { mark -> (number: Int, range: Range<Int>) in
      if let range = mark.range, !range.isEmpty {
        let whole = letters.widened(range)
        if !whole.isEmpty { return (mark.number, whole) }
      }
      let place = letters.edge(atOrAfter: mark.place ?? letters.end)
      return (mark.number, place..<place)
    }
    let edges = Set(spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, letters.end]).sorted()
    var opening: [Int: [Int]] = [:]
    var closing: [Int: [Int]] = [:]
    for span in spans {
      if !span.range.isEmpty { opening[span.range.lowerBound, default: []].append(span.number) }
      closing[span.range.upperBound, default: []].append(span.number)
    }
    var pieces: [Piece] = []
    var active: Set<Int> = []
    for (index, edge) in edges.enumerated() {
      // Where a mark that covers nothing stands at the very beginning, the first piece is empty.
      let start = index == 0 ? edge : edges[index - 1]
      let ending = (closing[edge] ?? []).sorted()
      if start < edge || !ending.isEmpty {
        pieces.append(
          Piece(text: letters.text(start..<edge), covering: active.sorted(), ending: ending))
      }
      active.subtract(ending)
      active.formUnion(opening[edge] ?? [])
    }
    self.pieces = pieces
  }
}

/// Where the letters of a text begin and end, as UTF-8 offsets; a letter with its accents is one.
private struct LetterEdges {
  private let utf8: String.UTF8View
  private let edges: [Int]

  init(_ text: String) {
    utf8 = text.utf8
    var edges = [0]
    for letter in text { edges.append((edges.last ?? 0) + letter.utf8.count) }
    self.edges = edges
  }

  var end: Int { utf8.count }

  /// The whole letters that it touches, as far as it lies in the text.
  func widened(_ range: Range<Int>) -> Range<Int> {
    let upper = edge(atOrAfter: range.upperBound)
    return min(edge(atOrBefore: range.lowerBound), upper)..<upper
  }

  func edge(atOrAfter offset: Int) -> Int {
    let index = place(of: offset)
    return index < edges.count ? edges[index] : end
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  private func edge(atOrBefore offset: Int) -> Int {
    let index = place(of: offset)
    guard index < edges.count else { return end }
    return edges[index] <= offset || index == 0 ? edges[index] : edges[index - 1]
  }

  /// The index of the first edge that is not before the offset.
  private func place(of offset: Int) -> Int {
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
