/// How an article is written down.
public enum ArticleFormat: String, Sendable, Hashable, CaseIterable {
  case plain, markdown, html, pdf

  /// By the name's extension (.txt, .md, .markdown, .html, .htm, .xhtml, .pdf, in any letter case); nil for others.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plain
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// By the content: `%PDF-`, tags of HTML at the beginning, marks of Markdown in the first 64 KB; plain otherwise.
  ///
  /// - Parameter bytes: in ASCII or a superset of it.
  public init(content bytes: [UInt8]) {
    if Self.isPDF(bytes) {
      self = .pdf
    } else if Self.looksLikeHTML(bytes) {
      self = .html
    } else {
      self = MarkdownHints.areIn(bytes.prefix(65_536)) ? .markdown : .plain
    }
  }

  /// For people: "HTML", "plain text".
  public var name: String {
    switch self {
    case .plain: "plain text"
    case .markdown: "Markdown"
    case .html: "HTML"
    case .pdf: "PDF"
    }
  }

  static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.prefix(1024).firstRange(of: "%PDF-") != nil }

  /// A tag first, and one of the usual tags within 4 KB.
  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096).drop { $0.isSpace || $0 >= 0xEF }.map(\.lowercased)
    guard head.count > 2, head[0] == UInt8(ascii: "<"),
      head[1].isLetter || head[1] == UInt8(ascii: "!") || head[1] == UInt8(ascii: "?")
    else { return false }
    return ["<!doctype html", "<html", "<head", "<body", "<title", "<p", "<div", "<article", "<main", "<h1", "<meta"]
      .contains { head[...].firstRange(of: $0) != nil }
  }
}

/// What Markdown has and plain text has not.
enum MarkdownHints {
  /// Front matter, a heading with `#`, an underlined heading, a fence, a link or a bold word.
  static func areIn(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = Array(bytes)
    if FrontMatter(text).end > 0 || text[...].firstRange(of: "](") != nil { return true }
    var lines = LineCursor(text)
    var before = 0..<0
    while let line = lines.next() {
      if MarkdownLine.atxLevel(text[line.range]) != nil || MarkdownLine.fence(text[line.range]) != nil { return true }
      let underline = text[line.range].trimmed
      if underline.count >= 3, !before.isEmpty, before.count <= 120,
        underline.allSatisfy({ $0 == UInt8(ascii: "=") }) || underline.allSatisfy({ $0 == .hyphen })
      {
        return true
      }
      if hasBoldWord(text[line.range]) { return true }
      before = line.range
    }
    return false
  }

  /// `**x` with a later `x**` on the line.
  private static func hasBoldWord(_ line: ArraySlice<UInt8>) -> Bool {
    guard let open = line.firstRange(of: "**"), open.upperBound < line.endIndex, line[open.upperBound].isLetter
    else { return false }
    return line[open.upperBound...].firstRange(of: "**") != nil
  }
}
