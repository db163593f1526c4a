/// Plain text into blocks.
///
/// Paragraphs are parted by blank lines. Text pasted from a web page has one paragraph on each line instead: taken as
/// such where most of the text stands in lines longer than 120 characters.
enum PlainTextReader {
  static let longLine = 120
  static let longestHeading = 100

  static func draft(_ source: (bytes: [UInt8], notes: [String])) -> Draft {
    var draft = blocks(of: source.bytes, onePerLine: hasParagraphLines(source.bytes))
    draft.notes = source.notes + draft.notes
    return draft
  }

  /// - Parameter endHyphens: joins the lines of a paragraph; nil to put a space between them.
  static func blocks(of bytes: [UInt8], onePerLine: Bool, joining: LineJoin? = nil) -> Draft {
    var draft = Draft()
    var open = Paragraph()
    var lines = LineCursor(bytes)
    while !draft.isFull, let line = lines.next() {
      let content = bytes[line.range].trimmed
      if content.isEmpty {
        open.close(into: &draft)
        continue
      }
      let marker = PlainMarker(content).flatMap { onePerLine || open.admits($0) ? $0 : nil }
      if onePerLine || marker != nil || SpeakerLabel.asks(content) { open.close(into: &draft) }
      open.add(content, number: line.number, marker: marker, joining: joining)
    }
    open.close(into: &draft)
    draft.markHeadings()
    return draft
  }

  /// True where lines of more than 120 characters hold at least half of the text. A line without a space is an address.
  static func hasParagraphLines(_ bytes: [UInt8]) -> Bool {
    var (long, all) = (0, 0)
    var lines = LineCursor(bytes)
    while let line = lines.next() {
      let count = line.range.count
      all += count
      guard count > longLine else { continue }
      let characters = bytes[line.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      if characters > longLine, bytes[line.range].contains(.space) { long += count }
    }
    return long * 2 >= all
  }

  /// A block in the making.
  private struct Paragraph {
    var raw = RawText()
    var line = 0
    var lineCount = 0
    var kind = Article.Block.Kind.paragraph

    /// True where the marker begins a block: "12. " in the midst of a paragraph is the end of a sentence.
    func admits(_ marker: PlainMarker) -> Bool { lineCount == 0 || kind == .listItem || !marker.isNumbered }

    mutating func add(_ content: ArraySlice<UInt8>, number: Int, marker: PlainMarker?, joining: LineJoin?) {
      if lineCount == 0 {
        line = number
        kind = marker?.kind ?? .paragraph
      }
      let text = content.dropFirst(marker?.length ?? 0)
      if let joining, lineCount > 0 {
        joining.append(text, to: &raw.bytes)
      } else {
        if lineCount > 0 { raw.bytes.append(.space) }
        raw.bytes.append(contentsOf: text)
      }
      lineCount += 1
    }

    mutating func close(into draft: inout Draft) {
      guard lineCount > 0 else { return }
      var block = DraftBlock(kind, raw, line: line)
      // Only a line by itself can be a heading; `markHeadings` looks at what follows it.
      if kind == .paragraph, lineCount == 1, Self.isTitleLike(block.text) { block.kind = .heading(level: 2) }
      draft.append(block)
      self = Paragraph()
    }

    /// Short, and not the end of a sentence; a question may be both.
    static func isTitleLike(_ text: [UInt8]) -> Bool {
      guard text.count <= longestHeading * 2, let last = text.last else { return false }
      let characters = text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      return characters <= longestHeading && !".!,;:)".utf8.contains(last) && !text[...].hasSentenceEnd
        && text.contains { $0.isLetter || $0 >= 0x80 }
    }
  }
}

/// `- `, `* `, `• `, `1. `, `2) ` and `> ` at the beginning of a line.
struct PlainMarker {
  var kind: Article.Block.Kind
  /// Bytes of the marker, with the space after it.
  var length: Int
  var isNumbered = false

  init?(_ content: ArraySlice<UInt8>) {
    guard let first = content.first else { return nil }
    let start = content.startIndex
    if first == UInt8(ascii: ">"), content.count > 1 {
      self.init(kind: .quote, length: 1)
    } else if [.hyphen, UInt8(ascii: "*")].contains(first), content.count > 2, content[start + 1] == .space {
      self.init(kind: .listItem, length: 2)
    } else if content.hasPrefix("• ") || content.hasPrefix("•\t") {
      self.init(kind: .listItem, length: 4)
    } else {
      let digits = content.prefix(3).prefix { $0.isDigit }.count
      guard digits > 0, digits < 3, content.count > digits + 2, content[start + digits + 1] == .space,
        content[start + digits] == UInt8(ascii: ".") || content[start + digits] == UInt8(ascii: ")")
      else { return nil }
      self.init(kind: .listItem, length: digits + 2)
      isNumbered = true
    }
  }

  private init(kind: Article.Block.Kind, length: Int) {
    self.kind = kind
    self.length = length
  }
}

extension Draft {
  /// The first heading is the title, of level 1; what no text follows is no heading.
  mutating func markHeadings() {
    guard !blocks.isEmpty else { return }
    if blocks.count > 1, blocks[0].isHeading {
      blocks[0].kind = .heading(level: 1)
      title = blocks[0].string
    }
    for index in blocks.indices.reversed() {
      guard blocks[index].isHeading else { return }
      blocks[index].kind = .paragraph
    }
  }
}
