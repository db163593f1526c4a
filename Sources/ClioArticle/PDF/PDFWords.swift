/// Makes plain text of what `pdftotext -bbox-layout` writes: pages of blocks of lines of words.
///
/// Its plain output will not do: there words and numbers that a line's end parts are joined, "2016-" and "2018" into
/// one number.
final class PDFWords: HTMLListener {
  /// A line that begins so much further right than its block, in points, begins a paragraph.
  private static let indent = 6.0

  /// Lines end in `\n`, blocks in a blank line, pages in a form feed.
  private(set) var text: [UInt8] = []
  private var blockEdge: Double?
  private var isInWord = false
  private var isLineOpen = false
  let isDone = false

  static func text(of document: [UInt8]) -> [UInt8] {
    let words = PDFWords()
    let isUTF8 = SourceText.isUTF8(document)
    HTMLParser.read(isUTF8 ? document : SourceText.repaired(document), encoding: "UTF-8", words)
    return words.text
  }

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "block": blockEdge = nil
    case "line":
      let edge = attributes["xmin"].flatMap(Double.init)
      if let edge, let blockEdge, edge - blockEdge >= Self.indent, endsSentence { text.append(.newline) }
      if let edge { blockEdge = min(edge, blockEdge ?? edge) }
    case "word":
      if isLineOpen { text.append(.space) }
      isInWord = true
      isLineOpen = true
    default: break
    }
  }

  func end(_ name: String, line: Int) {
    switch name {
    case "word": isInWord = false
    case "line":
      if isLineOpen { text.append(.newline) }
      isLineOpen = false
    case "block": text.append(.newline)
    case "page": text.append(12)
    default: break
    }
  }

  /// Control bytes come from broken fonts.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    if isInWord { text.append(contentsOf: bytes.lazy.filter { $0 >= 32 }) }
  }

  private var endsSentence: Bool {
    guard text.last == .newline, text.count > 1 else { return false }
    let before = text[text.count - 2]
    return ".!?:\")".utf8.contains(before) || before >= 0x80
  }
}
