/// The row of a table that is being read: one block in the end, unless the table only lays out the page.
struct HTMLRow {
  /// Longer rows, and rows with a heading or several blocks in a cell, are layout.
  private static let longestRow = 600

  private var start: Int?
  private var cells = 0
  /// For each block of the row the cell it stands in, from 1.
  private var cellOfBlock: [Int] = []

  /// A row inside a row makes the outer one layout.
  mutating func begin(at block: Int) {
    start = block
    cells = 0
    cellOfBlock = []
  }

  mutating func beginCell() { cells += 1 }

  mutating func note(block index: Int) {
    if let start, index >= start { cellOfBlock.append(cells) }
  }

  private static func isRow(_ parts: ArraySlice<HTMLBlock>, cells: Int) -> Bool {
    parts.reduce(0) { $0 + $1.block.text.count } <= longestRow && parts.allSatisfy { !$0.block.isHeading }
      && (cells > 1 || parts.first?.block.kind == .paragraph)
  }

  /// Joins the row's blocks, one for each cell, with empty cells in their places.
  mutating func end(_ blocks: inout [HTMLBlock]) {
    defer { start = nil }
    guard let start, start < blocks.count, blocks.count - start == cellOfBlock.count,
      Set(cellOfBlock).count == cellOfBlock.count, cellOfBlock.first != 0
    else { return }
    guard Self.isRow(blocks[start...], cells: cells) else { return }
    var joined = RawText()
    var next = start
    for cell in 1...max(1, cells) {
      if cell > 1 { joined.bytes.append(contentsOf: " | ".utf8) }
      guard next < blocks.count, cellOfBlock[next - start] == cell else { continue }
      let part = blocks[next].block
      joined.links += part.links.map {
        DraftLink(
          range: joined.bytes.count + $0.range.lowerBound..<joined.bytes.count + $0.range.upperBound,
          target: $0.target)
      }
      joined.bytes.append(contentsOf: part.text)
      next += 1
    }
    let block = DraftBlock(.tableRow, joined, line: blocks[start].block.line)
    let region = blocks[start].region
    blocks.removeLast(blocks.count - start)
    blocks.append(HTMLBlock(block: block, region: region))
  }
}
