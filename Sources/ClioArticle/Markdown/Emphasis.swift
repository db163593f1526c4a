/// Finds the pairs of `*`, `_` and `~~` around text and erases them from the output.
///
/// As in CommonMark a run opens before ink and closes after ink, and `_` does neither inside a word. Pairs are matched
/// for each mark by itself: what is erased is the same unless marks cross.
struct Emphasis {
  private struct Run {
    /// Where it was written in the output.
    var place: Int
    var count: Int
  }

  private var opened: [UInt8: [Run]] = [:]
  /// How far the text is bold from its first byte on, as an offset into the output.
  private(set) var leadingStrongEnd = 0
  /// Where the text begins in the output, once it is known.
  private var firstInk: Int?

  /// Reads the run at `index`, and returns where the text goes on.
  mutating func take(runAt index: Int, in source: [UInt8], into output: inout RawText) -> Int {
    let mark = source[index]
    let end = source[index...].firstIndex { $0 != mark } ?? source.count
    var run = Run(place: output.bytes.count, count: end - index)
    if firstInk == nil { firstInk = output.bytes.firstIndex { !$0.isSpace } ?? run.place }
    output.bytes.append(contentsOf: source[index..<end])
    if mark == UInt8(ascii: "~"), run.count != 2 { return end }

    let before = index > 0 ? source[index - 1] : .space
    let after = end < source.count ? source[end] : .space
    let isAfterMark = before.isPunctuation || index >= 3 && Self.isQuoteOrDash(at: index - 3, in: source)
    let isBeforeMark = after.isPunctuation || Self.isQuoteOrDash(at: end, in: source)
    let isLeft = !after.isSpace && (!isBeforeMark || before.isSpace || isAfterMark)
    let isRight = !before.isSpace && (!isAfterMark || after.isSpace || isBeforeMark)
    let isWithinWord = mark == UInt8(ascii: "_") && isLeft && isRight
    if isRight, !isWithinWord || isBeforeMark { close(&run, mark, &output) }
    if run.count > 0, isLeft, !isWithinWord || isAfterMark { opened[mark, default: []].append(run) }
    return end
  }

  /// U+2010 to U+203F: dashes, quotation marks, the ellipsis.
  private static func isQuoteOrDash(at index: Int, in source: [UInt8]) -> Bool {
    index + 2 < source.count && source[index] == 0xE2 && source[index + 1] == 0x80 && source[index + 2] >= 0x90
  }

  private mutating func close(_ run: inout Run, _ mark: UInt8, _ output: inout RawText) {
    while run.count > 0, var opener = opened[mark]?.popLast() {
      let count = min(opener.count, run.count, 2)
      opener.count -= count
      for place in opener.place + opener.count..<opener.place + opener.count + count {
        output.bytes[place] = RawText.erased
      }
      for place in run.place..<run.place + count { output.bytes[place] = RawText.erased }
      if count == 2, mark != UInt8(ascii: "~"), opener.place == firstInk { leadingStrongEnd = run.place }
      run.place += count
      run.count -= count
      if opener.count > 0 { opened[mark, default: []].append(opener) }
    }
  }
}
