/// Takes the blocks of a page as the parser comes to them, each with the part of the page it stands in.
final class HTMLPage: HTMLListener {
  /// libxml2's own limit for trees. What stands deeper is left out, and a note says so.
  static let maximumDepth = 256

  /// What holds for the text inside an element, its parents' included.
  private struct Scope {
    var region = HTMLRegion()
    var isSkipped = false
    var isBold = false
    var isHead = false
    var kind = Article.Block.Kind.paragraph
  }

  private struct Open {
    var name: String
    var element: HTMLElement
    var scope: Scope
  }

  private var elements: [Open] = []
  private var scope: Scope { elements.last?.scope ?? Scope() }
  private var raw = RawText()
  /// Of the open block: where it begins, once it has text.
  private var began: (line: Int, scope: Scope)?
  private var link: (start: Int, target: String)?
  private var row = HTMLRow()
  private var articles = 0
  private var depthLine: Int?
  private var facts = HTMLFacts()
  private var blocks: [HTMLBlock] = []
  private var textBytes = 0

  var isDone: Bool { depthLine != nil || blocks.count > ArticleReader.maximumBlocks }

  // MARK: - What the parser tells us

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    guard elements.count < Self.maximumDepth else {
      depthLine = line
      return
    }
    let element = HTMLElement(name)
    if element.isBlock { flush() }
    var inside = scope
    if name == "head" { inside.isHead = true }
    if name == "body" { inside.isHead = false }
    if HTMLElement.isHidden(attributes), name != "body", name != "html" { inside.isSkipped = true }
    enter(element, &inside, attributes)
    elements.append(Open(name: name, element: element, scope: inside))
    if case .script = element { facts.beginScript(attributes) }
    if !inside.isSkipped { facts.begin(element, attributes, isEarly: textBytes < HTMLFacts.earlyBytes) }
  }

  func end(_ name: String, line: Int) {
    guard let index = elements.lastIndex(where: { $0.name == name }) else { return }
    while elements.count > index {
      let open = elements[elements.count - 1]
      if open.element.isBlock { flush() }
      elements.removeLast()
      leave(open.element)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    guard let innermost = elements.last else { return append(bytes, Scope(), line) }
    facts.text(bytes, in: innermost.element)
    let scope = innermost.scope
    if !scope.isSkipped, !scope.isHead { append(bytes, scope, line) }
  }

  // MARK: - Elements

  private func enter(_ element: HTMLElement, _ inside: inout Scope, _ attributes: [String: String]) {
    switch element {
    case .heading(let level): inside.kind = .heading(level: level)
    case .item where inside.kind == .paragraph: inside.kind = .listItem
    case .quote: inside.kind = .quote
    case .article:
      articles += 1
      if inside.region.article == nil { inside.region.article = articles }
    case .main: inside.region.isMain = true
    case .edge where inside.region.article == nil && !inside.region.isMain: inside.isSkipped = true
    case .form: inside.region.isForm = true
    case .skipped, .title, .script: inside.isSkipped = true
    case .row: row.begin(at: blocks.count)
    case .cell: row.beginCell()
    case .bold: inside.isBold = true
    case .lineBreak: if began != nil { raw.bytes.append(.newline) }
    case .quotation: raw.bytes.append(contentsOf: "“".utf8)
    case .link:
      closeLink()
      if let target = attributes["href"]?.trimmed, !target.isEmpty { link = (raw.bytes.count, target) }
    case .superscript: inside.isSkipped = inside.isSkipped || Self.isNoteMark(attributes)
    default: break
    }
  }

  private func leave(_ element: HTMLElement) {
    switch element {
    case .row: row.end(&blocks)
    case .link: closeLink()
    case .quotation: raw.bytes.append(contentsOf: "”".utf8)
    default: break
    }
    facts.end(element)
  }

  private static func isNoteMark(_ attributes: [String: String]) -> Bool {
    let name = (attributes["class"] ?? "").lowercased() + (attributes["id"] ?? "").lowercased()
    return ["ref", "note", "cite"].contains { name.contains($0) }
  }

  // MARK: - Text

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, _ scope: Scope, _ line: Int) {
    let hasInk = bytes.contains { !$0.isSpace }
    if began == nil {
      guard hasInk else {
        if !raw.bytes.isEmpty { raw.bytes.append(.space) }
        return
      }
      let ink = bytes.firstIndex { !$0.isSpace } ?? 0
      let linesAfter = bytes[ink...].reduce(0) { $0 + ($1 == .newline ? 1 : 0) }
      began = (max(1, line - linesAfter), scope)
    }
    if isNoteNumber(bytes) { return }
    let isStrongSoFar = raw.strongEnd == raw.bytes.count
    raw.bytes.append(contentsOf: bytes)
    if isStrongSoFar, scope.isBold || !hasInk { raw.strongEnd = raw.bytes.count }
  }

  /// In a superscript: a number in a link or in brackets marks a footnote and is left out. A power keeps apart from the
  /// number before it by "^", so that 10 to the 6 is not read as 106.
  private func isNoteNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard elements.suffix(4).contains(where: { if case .superscript = $0.element { true } else { false } }) else {
      return false
    }
    let first = bytes.first { !$0.isSpace }
    let isNumber = bytes.allSatisfy { $0.isDigit || $0.isSpace || ",[]*".utf8.contains($0) }
    if isNumber, link != nil || first == UInt8(ascii: "[") { return true }
    if let first, first.isDigit, raw.bytes.last?.isDigit == true { raw.bytes.append(UInt8(ascii: "^")) }
    return false
  }

  private func closeLink() {
    if let link, link.start < raw.bytes.count {
      raw.links.append(DraftLink(range: link.start..<raw.bytes.count, target: link.target))
    }
    link = nil
  }

  /// Ends the open block. A link around several blocks goes on in the next.
  private func flush() {
    let target = link?.target
    closeLink()
    if let target { link = (0, target) }
    defer {
      raw = RawText()
      began = nil
    }
    guard let began else { return }
    let block = DraftBlock(began.scope.kind, raw, line: began.line)
    guard !block.text.isEmpty else { return }
    textBytes += block.text.count
    blocks.append(HTMLBlock(block: block, region: began.scope.region))
    row.note(block: blocks.count - 1)
  }

  func finished() -> Draft {
    flush()
    var draft = HTMLRegion.chosen(from: blocks, facts)
    if let depthLine { draft.notes.insert(Wording.tooDeep(line: depthLine), at: 0) }
    return draft
  }
}

extension String {
  fileprivate var trimmed: String { Array(utf8)[...].trimmed.string }
}
