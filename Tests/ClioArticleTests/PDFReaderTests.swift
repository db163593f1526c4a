import ClioModel
import Foundation
import Testing

@testable import ClioArticle

@Suite("PDF")
struct PDFReaderTests {
  /// Words as `pdftotext -bbox-layout` writes them; blocks are strings of lines.
  private func words(_ pages: [[[String]]]) -> [UInt8] {
    let lines = { (block: [String]) in
      block.map { line in
        let edge = line.hasPrefix("  ") ? 84 : 72
        let words = line.split(separator: " ").map { "<word xMin=\"1\">\($0)</word>\n" }.joined()
        return "<line xMin=\"\(edge).0\">\n\(words)</line>\n"
      }.joined()
    }
    let body = pages.map { "<page><flow>" + $0.map { "<block>\(lines($0))</block>" }.joined() + "</flow></page>" }
      .joined()
    return Array("<html><head><title>no</title></head><body><doc>\(body)</doc></body></html>".utf8)
  }

  private func outline(_ pages: [[[String]]]) -> [String] {
    PDFText.draft(PDFWords.text(of: words(pages))).finished().outline
  }

  @Test("Blocks become paragraphs; an indented line after a sentence begins one too")
  func blocks() {
    #expect(
      outline([[["Who is it?"], ["It began in", "2014 &amp; grew.", "  A new one", "goes on."]]])
        == ["# Who is it?", "¶ It began in 2014 & grew.", "¶ A new one goes on."])
  }

  @Test("Words parted at the end of a line are joined; hyphens of numbers, names and compounds stay")
  func hyphens() {
    #expect(
      outline([
        [["an organi-", "sation of 2016-", "2018 and al-", "Qaeda, long-", "term, not long-term. Ad-", "Dawla"]]
      ])
        == ["¶ an organisation of 2016-2018 and al-Qaeda, long-term, not long-term. Ad-Dawla"])
  }

  @Test("Headers, footers and page numbers are left out, and sentences go on over the page")
  func pages() {
    let pages = [
      [["The Review 3/2021"], ["It began", "in the year"], ["1"]],
      [["The Review 3/2021"], ["of the flood."], ["It grew."], ["2"]],
      [["The Review 3/2021"], ["In 2018", "it ended."], ["3"]],
    ]
    let draft = PDFText.draft(PDFWords.text(of: words(pages)))
    #expect(draft.finished().outline == ["¶ It began in the year of the flood.", "¶ It grew.", "¶ In 2018 it ended."])
    #expect(draft.notes == ["lines that repeat on most pages of the PDF, and page numbers, were left out"])
  }

  @Test("A number at the edge of a page that is not its number stays")
  func otherNumbers() {
    #expect(
      outline([[["In the year"], ["2018"]], [["They ended."]]]) == ["# In the year", "¶ 2018", "¶ They ended."])
  }

  // MARK: - The program

  /// A program that stands in for pdftotext: `$6` is its input, `$7` its output.
  private func tool(_ script: String, seconds: Double = 20) throws -> (tool: PDFTool, folder: URL) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clio tool \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("pdf tool").path
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return (PDFTool(program: path, file: "a.pdf", seconds: seconds), folder)
  }

  private func message(_ script: String, seconds: Double = 20) throws -> String? {
    let (tool, folder) = try tool(script, seconds: seconds)
    defer { try? FileManager.default.removeItem(at: folder) }
    do throws(ClioError) {
      _ = try tool.words(of: Array("%PDF-1.4".utf8))
      return nil
    } catch {
      return error.message.replacingOccurrences(of: tool.program, with: "TOOL")
    }
  }

  @Test("The program gets the PDF as a file and its output is read")
  func passesOn() throws {
    let (tool, folder) = try tool("cat \"$5\" > \"$6\"; echo \" $1 $2 $3 $4\" >> \"$6\"")
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = String(decoding: try tool.words(of: Array("%PDF-1.4".utf8)), as: UTF8.self)
    #expect(text == "%PDF-1.4 -q -enc UTF-8 -bbox-layout\n")
  }

  @Test("Failures of the program say what happened")
  func failures() throws {
    #expect(
      try message("exit 1")
        == "a.pdf: expected TOOL to read the PDF, found that it could not open it: the file is damaged or needs a password"
    )
    #expect(try message("exit 9") == "a.pdf: expected TOOL to read the PDF, found that it ended with status 9")
    #expect(
      try message("exec sleep 30", seconds: 0.2)
        == "a.pdf: expected TOOL to read the PDF, found that it took longer than 0.2 s")
    #expect(
      try message("head -c 60000001 /dev/zero > \"$6\"; exec sleep 30")
        == "a.pdf: expected TOOL to read the PDF, found that it wrote more than 60000000 bytes")
  }

  @Test("Without the program the error says what to install")
  func notInstalled() {
    let reader = ArticleReader(file: "a.pdf", pdfTool: "clio-no-such-program")
    #expect(
      throws: ClioError(
        .failed, "a.pdf: expected clio-no-such-program to read a PDF, found none on the PATH",
        hint: "apt install poppler-utils, or save the article as text")
    ) { try reader.read(Array("%PDF-1.4".utf8)) }
  }

  @Test("What is no PDF is not given to the program")
  func noPDF() {
    #expect(
      failure(Array("text".utf8), file: "a.pdf")?.message
        == "a.pdf: expected a PDF, found no %PDF- in its first 1024 bytes")
  }

  private static let isInstalled = (try? PDFTool(program: "pdftotext", file: "").words(of: onePage)) != nil

  /// One page with a heading and a paragraph of two lines. The table of contents is left to the reader to rebuild.
  private static let onePage: [UInt8] = {
    let text = "BT /F 11 Tf 14 TL 72 760 Td (Who is it?) Tj T* T* T* (It grew from 2016-) Tj T* (2018 on.) Tj ET"
    return Array(
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>> endobj
      4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
      5 0 obj <</Length \(text.utf8.count)>> stream
      \(text)
      endstream endobj
      trailer <</Root 1 0 R/Size 6>>
      %%EOF
      """.utf8)
  }()

  @Test("poppler's own output is read", .enabled(if: isInstalled, "pdftotext is not installed"))
  func poppler() throws {
    let article = try ArticleReader(file: "a.pdf").read(Self.onePage)
    #expect(article.outline == ["# Who is it?", "¶ It grew from 2016-2018 on."])
  }
}
