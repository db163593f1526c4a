public import ClioModel

/// Reads an article from plain text, Markdown, HTML or PDF. Opens no network connection.
///
/// Time and memory grow with the size of the input, whatever is in it. A PDF is read by the program `pdftotext` of
/// poppler, for at most a minute.
public struct ArticleReader: Sendable {
  /// 20 MB of text or HTML: more than any article, little enough to hold several times.
  public static let maximumBytes = 20_000_000
  /// 100 MB, most of which are pictures.
  public static let maximumPDFBytes = 100_000_000
  /// What comes after so many blocks is left out, and a note says so.
  public static let maximumBlocks = 200_000

  private let file: String
  private let pdfTool: String

  /// - Parameters:
  ///   - file: the name for messages; its extension tells the format.
  ///   - pdfTool: the program that turns a PDF into text, by name or path.
  public init(file: String, pdfTool: String = "pdftotext") {
    self.file = file
    self.pdfTool = pdfTool
  }

  /// Reads the bytes of one article.
  ///
  /// - Parameter format: nil to go by the extension of the file's name, or else by the content.
  /// - Throws: `.badInput` where there is no text, too much of it or binary data; `.failed` where a PDF cannot be read.
  public func read(_ bytes: [UInt8], as format: ArticleFormat? = nil) throws(ClioError) -> Article {
    guard !bytes.isEmpty else { throw Wording.empty(file) }
    let named = format ?? ArticleFormat(fileName: file)
    if named == .pdf || named == nil && ArticleFormat.isPDF(bytes) { return try finish(readPDF(bytes), .pdf) }
    guard bytes.count <= Self.maximumBytes else {
      throw Wording.tooLarge(file, bytes: bytes.count, limit: Self.maximumBytes)
    }

    let source = try SourceText(bytes, file: file)
    switch named ?? ArticleFormat(content: source.bytes) {
    case .markdown: return try finish(MarkdownReader.draft(try source.utf8()), .markdown)
    case .html: return try finish(HTMLReader.draft(source), .html)
    case .plain, .pdf: return try finish(PlainTextReader.draft(try source.utf8()), .plain)
    }
  }

  private func readPDF(_ bytes: [UInt8]) throws(ClioError) -> Draft {
    guard ArticleFormat.isPDF(bytes) else { throw Wording.notPDF(file) }
    guard bytes.count <= Self.maximumPDFBytes else {
      throw Wording.tooLarge(file, bytes: bytes.count, limit: Self.maximumPDFBytes)
    }
    let words = try PDFTool(program: pdfTool, file: file).words(of: bytes)
    return PDFText.draft(PDFWords.text(of: words))
  }

  private func finish(_ draft: Draft, _ format: ArticleFormat) throws(ClioError) -> Article {
    guard !draft.blocks.isEmpty else { throw Wording.noText(file, format, notes: draft.notes) }
    return draft.finished()
  }
}
