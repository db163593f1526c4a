/// First pass over Markdown: lines into blocks, whose marks inside the text are still there.
struct MarkdownBlocks {
  struct Block {
    var kind: Article.Block.Kind
    /// Lines joined by `\n`.
    var source: [UInt8]
    var line: Int
  }

  private(set) var blocks: [Block] = []
  /// Targets by label, as `MarkdownInline.label` writes it.
  private(set) var definitions: [String: String] = [:]
  private(set) var notes: [String] = []

  private let bytes: [UInt8]
  private var lines: LineCursor
  private var open: Block?
  /// True after the rule of a table, until a blank line.
  private var isInTable = false
  /// True from a list item to the next text that is not indented.
  private var isInList = false
  private var isAfterBlank = true

  init(_ bytes: [UInt8], from position: Int, line: Int) {
    self.bytes = bytes
    lines = LineCursor(bytes, from: position, line: line)
  }

  mutating func scan() {
    while blocks.count <= ArticleReader.maximumBlocks, let line = lines.next() {
      let content = bytes[line.range]
      if content.trimmed.isEmpty {
        close()
        isInTable = false
        isAfterBlank = true
      } else {
        take(content, line.number)
        isAfterBlank = false
      }
    }
    close()
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) {
    if let fence = MarkdownLine.fence(line) {
      close()
      skip(from: number, "the code fence") { MarkdownLine.closes($0, fence) }
    } else if let element = Self.skippedElement(line) {
      close()
      let isOver = { (line: ArraySlice<UInt8>) in line.firstRange(of: element.end) != nil }
      if !isOver(line.trimmed.dropFirst(element.start.utf8.count)) {
        skip(from: number, "'\(element.start)'", until: isOver)
      }
    } else if isInTable, line.contains(UInt8(ascii: "|")) {
      blocks.append(Block(kind: .tableRow, source: Array(line), line: number))
    } else if let level = MarkdownLine.atxLevel(line) {
      close()
      add(.heading(level: level), MarkdownLine.atxText(line, level: level), number)
      close()
      isInList = false
    } else if open?.kind == .paragraph, let level = MarkdownLine.underlineLevel(line) {
      open?.kind = .heading(level: level)
      close()
    } else if MarkdownLine.isBreak(line) {
      close()
    } else if MarkdownLine.isTableRule(line), let head = open, head.kind == .paragraph,
      !head.source.contains(.newline), head.source.contains(UInt8(ascii: "|"))
    {
      open?.kind = .tableRow
      close()
      isInTable = true
    } else {
      takeText(line, number)
    }
  }

  private mutating func takeText(_ line: ArraySlice<UInt8>, _ number: Int) {
    isInTable = false
    if let text = MarkdownLine.quoted(line) {
      if open?.kind != .quote || text.isEmpty { close() }
      if !text.isEmpty { add(.quote, text, number) }
    } else if let marker = MarkdownLine.listMarker(line), open == nil || open?.kind == .listItem || marker.mayInterrupt
    {
      close()
      add(.listItem, line.dropFirst(marker.length), number)
      isInList = true
    } else if open == nil, define(line) {
      return
    } else if open == nil, let note = Self.footnote(line) {
      add(.paragraph, note, number)
    } else {
      let isIndented = MarkdownLine.indent(line) >= 2
      if isAfterBlank, !isIndented { isInList = false }
      add(isInList && isIndented ? .listItem : .paragraph, line.trimmed, number, isLazy: true)
    }
  }

  /// Goes on with the open block or begins one. A lazy line goes on with whatever is open.
  private mutating func add(
    _ kind: Article.Block.Kind, _ text: ArraySlice<UInt8>, _ line: Int, isLazy: Bool = false
  ) {
    if let kindNow = open?.kind, isLazy || kindNow == kind {
      open?.source.append(.newline)
      open?.source.append(contentsOf: text)
    } else {
      close()
      open = Block(kind: kind, source: Array(text), line: line)
    }
  }

  private mutating func close() {
    if let block = open { blocks.append(block) }
    open = nil
  }

  /// Passes over lines to the one that ends it.
  private mutating func skip(from number: Int, _ what: String, until isOver: (ArraySlice<UInt8>) -> Bool) {
    while let line = lines.next() {
      if isOver(bytes[line.range]) { return }
    }
    notes.append(Wording.unclosed(what, line: number))
  }

  private static func skippedElement(_ line: ArraySlice<UInt8>) -> (start: String, end: String)? {
    let content = line.trimmed
    guard content.first == UInt8(ascii: "<") else { return nil }
    if content.hasPrefix("<!--") { return ("<!--", "-->") }
    if content.hasPrefixIgnoringCase("<script") { return ("<script", "</script") }
    return content.hasPrefixIgnoringCase("<style") ? ("<style", "</style") : nil
  }

  /// Keeps `[label]: target "title"`; true where the line is one. The first of a label counts.
  private mutating func define(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.trimmed
    guard content.first == UInt8(ascii: "["), let end = content.prefix(1000).firstIndex(of: UInt8(ascii: "]")),
      end + 1 < content.endIndex, content[end + 1] == UInt8(ascii: ":"),
      content.count < 2 || content[content.startIndex + 1] != UInt8(ascii: "^")
    else { return false }
    var target = content[(end + 2)...].trimmed
    var rest = target
    if target.first == UInt8(ascii: "<"), let close = target.firstIndex(of: UInt8(ascii: ">")) {
      rest = target[(close + 1)...]
      target = target[(target.startIndex + 1)..<close]
    } else {
      target = target.prefix { !$0.isSpace }
      rest = rest[target.endIndex...]
    }
    if let title = rest.trimmed.first, !"\"'(".utf8.contains(title) { return false }
    guard !target.isEmpty, let label = MarkdownInline.label(content[(content.startIndex + 1)..<end]) else {
      return false
    }
    if definitions[label] == nil { definitions[label] = MarkdownInline.unescaped(target) }
    return true
  }

  /// The text behind `[^label]:`.
  private static func footnote(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let content = line.trimmed
    guard content.hasPrefix("[^"), let end = content.prefix(100).firstIndex(of: UInt8(ascii: "]")),
      end + 1 < content.endIndex, content[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return content[(end + 2)...].trimmed
  }
}
