/// The text of a PDF, in reading order with a blank line after each block and a form feed after each page.
enum PDFText {
  static func draft(_ text: [UInt8]) -> Draft {
    var pages = PDFPages(text)
    let hasEdges = pages.eraseEdges()
    let joining = LineJoin(pages.bytes)
    var draft = PlainTextReader.blocks(of: pages.bytes, onePerLine: false, joining: joining)
    draft.joinPages(beginningAt: pages.firstLines, joining)
    if hasEdges { draft.notes.append(Wording.pageEdges) }
    return draft
  }
}

extension Draft {
  /// Joins the last paragraph of a page with the first of the next where a sentence goes over the page's end.
  fileprivate mutating func joinPages(beginningAt firstLines: [Int], _ joining: LineJoin) {
    var joined: [DraftBlock] = []
    joined.reserveCapacity(blocks.count)
    var nextPage = firstLines[...]
    for block in blocks {
      var beginsPage = false
      while let line = nextPage.first, line <= block.line {
        beginsPage = true
        nextPage.removeFirst()
      }
      if beginsPage, let last = joined.last, last.kind == .paragraph, block.kind == .paragraph || block.isHeading,
        let end = last.text.last, !".!?:\"”)".utf8.contains(end), block.text[0].isLowercase
      {
        joining.append(block.text[...], to: &joined[joined.count - 1].text)
      } else {
        joined.append(block)
      }
    }
    blocks = joined
  }
}

/// The pages of a PDF's text, and what stands at their edges.
struct PDFPages {
  /// Form feeds are gone; a line that was erased is blank, so that lines keep their numbers.
  private(set) var bytes: [UInt8]
  /// The line each page begins on, from 1.
  private(set) var firstLines: [Int] = []
  /// For each page its first and last lines that are not blank.
  private var edges: [[Range<Int>]] = []

  /// How many lines at the top and at the bottom of a page may be header and footer.
  private static let edgeLines = 2

  init(_ text: [UInt8]) {
    bytes = text
    var lines = LineCursor(text)
    var page: [Range<Int>] = []
    var hasPage = false
    while let line = lines.next() {
      if !hasPage || text[line.range].contains(12) {
        if hasPage { edges.append(Self.edges(of: page)) }
        (page, hasPage) = ([], true)
        firstLines.append(line.number)
      }
      if !text[line.range].trimmed.isEmpty { page.append(line.range) }
    }
    edges.append(Self.edges(of: page))
    for index in bytes.indices where bytes[index] == 12 { bytes[index] = .space }
  }

  private static func edges(of page: [Range<Int>]) -> [Range<Int>] {
    page.count <= 2 * edgeLines ? page : Array(page.prefix(edgeLines) + page.suffix(edgeLines))
  }

  /// Blanks headers and footers: lines at the edges that, digits apart, stand on more than half of at least three
  /// pages, and lines that are the page's own number. True where there were any.
  mutating func eraseEdges() -> Bool {
    var pagesWith: [[UInt8]: Int] = [:]
    for page in edges {
      for pattern in Set(page.map { pattern($0) }) { pagesWith[pattern, default: 0] += 1 }
    }
    var hasErased = false
    for (index, page) in edges.enumerated() {
      for range in page {
        let repeats = edges.count >= 3 && pagesWith[pattern(range), default: 0] * 2 > edges.count
        guard repeats || bytes[range].trimmed.string == String(index + 1) else { continue }
        hasErased = true
        for place in range { bytes[place] = .space }
      }
    }
    return hasErased
  }

  /// The line without its digits: "Page 3 of 9" and "Page 4 of 9" are the same.
  private func pattern(_ range: Range<Int>) -> [UInt8] {
    bytes[range].trimmed.prefix(200).filter { !$0.isDigit }
  }
}
