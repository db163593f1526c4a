internal import ClioModel

/// Markdown into blocks: the marks of CommonMark that articles use, with tables, footnotes and front matter.
///
/// Fenced code and comments are left out. Text indented as code is taken as a paragraph, so that nothing is lost by an
/// indent. Lists and quotes are flat.
enum MarkdownReader {
  static func draft(_ source: (bytes: [UInt8], notes: [String])) -> Draft {
    let front = FrontMatter(source.bytes)
    var scanner = MarkdownBlocks(source.bytes, from: front.end, line: front.endLine)
    scanner.scan()

    var draft = Draft()
    draft.notes = source.notes + scanner.notes
    for block in scanner.blocks where !draft.isFull {
      draft.append(DraftBlock(block.kind, text(of: block, scanner.definitions), line: block.line))
    }
    draft.title = front["title"] ?? draft.blocks.first(where: \.isHeading)?.string
    let author = front["author"] ?? front["byline"]
    draft.byline = author.map { name in [name, front["affiliation"]].compactMap(\.self).joined(separator: ", ") }
    draft.published = (front["published"] ?? front["date"]).flatMap { StatedDate(published: $0) }
    return draft
  }

  private static func text(of block: MarkdownBlocks.Block, _ definitions: [String: String]) -> RawText {
    guard block.kind == .tableRow else { return MarkdownInline.text(of: block.source, definitions) }
    var row = RawText()
    for (index, cell) in MarkdownLine.cells(block.source[...]).enumerated() {
      if index > 0 { row.bytes.append(contentsOf: " | ".utf8) }
      let text = MarkdownInline.text(of: Array(cell), definitions)
      let start = row.bytes.count
      row.links += text.links.map {
        DraftLink(range: start + $0.range.lowerBound..<start + $0.range.upperBound, target: $0.target)
      }
      row.bytes.append(contentsOf: text.bytes)
    }
    return row
  }
}
