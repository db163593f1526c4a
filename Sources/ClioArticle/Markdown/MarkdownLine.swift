/// What a line of Markdown begins with. The functions take the line without its end.
enum MarkdownLine {
  /// The length of leading white space; a tab counts as one.
  static func indent(_ line: ArraySlice<UInt8>) -> Int { line.prefix { $0.isSpace }.count }

  /// 1 to 6 for `#` to `######` with a space or nothing behind; nil for other lines.
  static func atxLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let content = line.trimmed
    let level = content.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), content.count == level || content[content.startIndex + level].isSpace,
      indent(line) <= 3
    else { return nil }
    return level
  }

  /// The text of an ATX heading, without the marks at both ends.
  static func atxText(_ line: ArraySlice<UInt8>, level: Int) -> ArraySlice<UInt8> {
    let text = line.trimmed.dropFirst(level).trimmed
    var end = text
    while end.last == UInt8(ascii: "#") { end.removeLast() }
    return end.isEmpty || end.last!.isSpace ? end.trimmed : text
  }

  /// The mark and length of a code fence; the rest of a backtick fence's line has no backtick.
  static func fence(_ line: ArraySlice<UInt8>) -> (mark: UInt8, length: Int)? {
    let content = line.trimmed
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = content.prefix { $0 == mark }.count
    guard length >= 3, mark == UInt8(ascii: "~") || !content.dropFirst(length).contains(mark) else { return nil }
    return (mark, length)
  }

  static func closes(_ line: ArraySlice<UInt8>, _ fence: (mark: UInt8, length: Int)) -> Bool {
    let content = line.trimmed
    return content.count >= fence.length && content.allSatisfy { $0 == fence.mark }
  }

  /// `***`, `---`, `___`, with spaces between.
  static func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.trimmed.first, "*-_".utf8.contains(mark) else { return false }
    var count = 0
    for byte in line where !byte.isSpace {
      guard byte == mark else { return false }
      count += 1
    }
    return count >= 3
  }

  /// 1 for a line of `=`, 2 for a line of `-`: the heading is the paragraph above.
  static func underlineLevel(_ line: ArraySlice<UInt8>) -> Int? {
    let content = line.trimmed
    guard let mark = content.first, content.allSatisfy({ $0 == mark }), indent(line) <= 3 else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : mark == .hyphen ? 2 : nil
  }

  struct ListMarker {
    /// From the line's first byte to the item's text, a check box included.
    var length: Int
    /// True for bullets and "1": others do not break into a paragraph.
    var mayInterrupt: Bool
  }

  static func listMarker(_ line: ArraySlice<UInt8>) -> ListMarker? {
    let lead = indent(line)
    let content = line.dropFirst(lead)
    guard let first = content.first else { return nil }
    var length: Int
    var mayInterrupt = true
    if "-*+".utf8.contains(first) {
      length = 1
    } else {
      // Four digits are a year, which must not be lost.
      length = content.prefix(3).prefix { $0.isDigit }.count
      guard length > 0, content.count > length, ".)".utf8.contains(content[content.startIndex + length]) else {
        return nil
      }
      mayInterrupt = length == 1 && first == UInt8(ascii: "1")
      length += 1
    }
    let text = content.dropFirst(length)
    guard text.isEmpty || text.first!.isSpace else { return nil }
    if text.trimmed.isEmpty { mayInterrupt = false }
    var start = lead + length + text.prefix { $0.isSpace }.count
    let box = line.dropFirst(start).prefix(4)
    if box.hasPrefix("[ ] ") || box.hasPrefixIgnoringCase("[x] ") { start += 4 }
    return ListMarker(length: start, mayInterrupt: mayInterrupt)
  }

  /// The line without its `>` marks; nil where it has none.
  static func quoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = line.trimmed
    guard rest.first == UInt8(ascii: ">") else { return nil }
    while let first = rest.first, first == UInt8(ascii: ">") || first.isSpace { rest.removeFirst() }
    return rest
  }

  /// The row under a table's head: `| --- | :-: |`.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.trimmed
    return content.contains(.hyphen) && content.contains(UInt8(ascii: "|"))
      && content.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private static let maximumCells = 256

  /// The cells of a table's row, parted by pipes that no backslash stands before; the 256th holds the rest.
  static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var content = line.trimmed
    if content.first == UInt8(ascii: "|") { content.removeFirst() }
    var cells: [ArraySlice<UInt8>] = []
    var start = content.startIndex
    var isEscaped = false
    for index in content.indices {
      if content[index] == UInt8(ascii: "|"), !isEscaped, cells.count < maximumCells - 1 {
        cells.append(content[start..<index].trimmed)
        start = index + 1
      }
      isEscaped = content[index] == .backslash && !isEscaped
    }
    let last = content[start...].trimmed
    if !last.isEmpty || cells.isEmpty { cells.append(last) }
    return cells
  }
}
