internal import ClioModel

/// All errors and notes of this module.
enum Wording {
  static let saveAsText = "save the article as text, Markdown, HTML or PDF"

  // MARK: Errors

  static func empty(_ file: String) -> ClioError {
    ClioError(.badInput, "\(file): expected text, found none")
  }

  /// What was left out explains it, where anything was.
  static func noText(_ file: String, _ format: ArticleFormat, notes: [String]) -> ClioError {
    let hint =
      !notes.isEmpty
      ? notes.joined(separator: "; ")
      : format == .pdf
        ? "a PDF of scanned pages has no text; read the pages with an OCR program first"
        : "save the article itself, without the page around it, as text"
    return ClioError(.badInput, "\(file): expected text, found none in the \(format.name)", hint: hint)
  }

  static func tooLarge(_ file: String, bytes: Int, limit: Int) -> ClioError {
    ClioError(
      .badInput, "\(file): expected an article of at most \(limit) bytes, found \(bytes)",
      hint: "give one article, not a collection")
  }

  static func binary(_ file: String, line: Int, byte: UInt8) -> ClioError {
    let digits = String(byte, radix: 16, uppercase: true)
    return ClioError(
      .badInput, "\(file):\(line): expected text, found the control byte 0x\(byte < 16 ? "0" : "")\(digits)",
      hint: saveAsText)
  }

  static func oddUTF16(_ file: String) -> ClioError {
    ClioError(.badInput, "\(file): expected UTF-16 text, found an odd number of bytes", hint: "save it as UTF-8")
  }

  static func notPDF(_ file: String) -> ClioError {
    ClioError(.badInput, "\(file): expected a PDF, found no %PDF- in its first 1024 bytes", hint: saveAsText)
  }

  static func noPDFTool(_ file: String, _ tool: String) -> ClioError {
    ClioError(
      .failed, "\(file): expected \(tool) to read a PDF, found none on the PATH",
      hint: "apt install poppler-utils, or save the article as text")
  }

  static func pdfToolFailed(_ file: String, _ tool: String, _ what: String) -> ClioError {
    ClioError(.failed, "\(file): expected \(tool) to read the PDF, found that \(what)", hint: saveAsText)
  }

  static func cannotWork(_ file: String, _ reason: String) -> ClioError {
    ClioError(.failed, "\(file): expected a folder for temporary files, found that \(reason)")
  }

  static let damagedPDF = "it could not open it: the file is damaged or needs a password"
  static func exitStatus(_ status: Int32) -> String { "it ended with status \(status)" }
  static func tookTooLong(_ seconds: Double) -> String {
    "it took longer than \(seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)) s"
  }
  static func wroteTooMuch(_ bytes: Int) -> String { "it wrote more than \(bytes) bytes" }

  // MARK: Notes

  static let windows1252 = "not UTF-8: read as Windows-1252"
  static let damagedUTF8 = "declared as UTF-8 but is not: damaged bytes are shown as U+FFFD"
  static func unknownCharset(_ name: String) -> String { "unknown character set '\(name)': read as Windows-1252" }
  static func tooDeep(line: Int) -> String {
    "line \(line): the HTML is nested deeper than \(HTMLPage.maximumDepth) elements: the text after it was left out"
  }
  static func tooManyAttributes(line: Int) -> String {
    "line \(line): a tag has more than \(HTMLGuard.maximumAttributes) attributes: the rest of them were left out"
  }
  static func tooManyBlocks(line: Int) -> String {
    "line \(line): more than \(ArticleReader.maximumBlocks) blocks: the text after it was left out"
  }
  static func unclosed(_ what: String, line: Int) -> String {
    "line \(line): \(what) is never closed: the text after it was left out"
  }
  static func outside(_ region: String, blocks: Int) -> String {
    "\(blocks) \(blocks == 1 ? "block" : "blocks") outside of \(region) left out"
  }
  static func tail(after marker: String, line: Int, blocks: Int) -> String {
    let count = "\(blocks) \(blocks == 1 ? "block" : "blocks")"
    return "line \(line): \(count) from '\(marker)' on taken as not part of the article"
  }
  static let pageEdges = "lines that repeat on most pages of the PDF, and page numbers, were left out"
}
