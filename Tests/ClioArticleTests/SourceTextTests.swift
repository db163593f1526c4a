import ClioArticle
import ClioModel
import Testing

@Suite("Encodings and bytes that are no text")
struct SourceTextTests {
  private func read(_ bytes: [UInt8], _ format: ArticleFormat = .plain) throws -> (text: String, notes: [String]) {
    let article = try ArticleReader(file: "story").read(bytes, as: format)
    return (article.blocks.map(\.text).joined(separator: "/"), article.notes)
  }

  @Test("Byte order marks tell UTF-8 and UTF-16")
  func marks() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("né".utf8)).text == "né")
    #expect(try read([0xFF, 0xFE, 0x6E, 0, 0xE9, 0, 0x3D, 0xD8, 0, 0xDE]).text == "né😀")
    #expect(try read([0xFE, 0xFF, 0, 0x6E, 0, 0xE9]).text == "né")
    #expect(
      try read([0xFF, 0xFE] + Array("<p>né".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, .html).text == "né")
  }

  @Test("What is not UTF-8 is read as Windows-1252, which a note says")
  func windows() throws {
    // 0x93 and 0x94 are curly quotation marks, 0xE9 is é, 0x80 the euro.
    let (text, notes) = try read([0x93, 0x6E, 0xE9, 0x94, 0x80])
    #expect(text == "“né”€")
    #expect(notes == ["not UTF-8: read as Windows-1252"])
    #expect(try read(Array("<p>n".utf8) + [0xE9], .html).text == "né")
    #expect(try read(Array("<meta charset=iso-8859-1><p>n".utf8) + [0x92], .html) == ("n’", []))
  }

  @Test("A page's declared encoding counts")
  func declared() throws {
    // 0xCF is П in Windows-1251; 0x82 0xA0 is あ in Shift JIS.
    #expect(try read(Array("<meta charset='windows-1251'><p>".utf8) + [0xCF], .html).text == "П")
    let type = "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'><p>"
    #expect(try read(Array(type.utf8) + [0x82, 0xA0], .html).text == "あ")
    #expect(try read(Array("<meta charset=utf-8><p>né".utf8), .html).text == "né")
    let unknown = try read(Array("<meta charset=x-none><p>n".utf8) + [0xE9], .html)
    #expect(unknown == ("né", ["unknown character set 'x-none': read as Windows-1252"]))
    let damaged = try read(Array("<meta charset=utf-8><p>n".utf8) + [0xE9], .html)
    #expect(damaged == ("n\u{FFFD}", ["declared as UTF-8 but is not: damaged bytes are shown as U+FFFD"]))
  }

  @Test("Binary data are refused by line", arguments: [ArticleFormat?.none, .plain, .markdown, .html])
  func binary(format: ArticleFormat?) {
    let error = failure(Array("a\nb\u{0}c".utf8), format, file: "x.bin")
    #expect(error?.kind == .badInput)
    #expect(error?.message == "x.bin:2: expected text, found the control byte 0x00")
    #expect(error?.hint == "save the article as text, Markdown, HTML or PDF")
  }

  @Test("Nothing is refused", arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] as [[UInt8]])
  func empty(bytes: [UInt8]) {
    #expect(failure(bytes, file: "a.txt")?.message == "a.txt: expected text, found none")
    #expect(failure(bytes, file: "a.md")?.message == "a.md: expected text, found none")
  }

  @Test("A page without text is refused with a hint")
  func noText() {
    let error = failure(Array("<html><img src=x></html>".utf8), .html, file: "a.html")
    #expect(error?.message == "a.html: expected text, found none in the HTML")
    #expect(error?.hint == "save the article itself, without the page around it, as text")
    let deep = failure(Array((String(repeating: "<div>", count: 300) + "x").utf8), .html)
    #expect(deep?.hint == "line 1: the HTML is nested deeper than 256 elements: the text after it was left out")
  }

  @Test("Odd UTF-16 and too much are refused")
  func odd() {
    #expect(failure([0xFF, 0xFE, 0x41])?.message == "story: expected UTF-16 text, found an odd number of bytes")
    let much = failure(Array(repeating: 0x61, count: ArticleReader.maximumBytes + 1))
    #expect(much?.message == "story: expected an article of at most 20000000 bytes, found 20000001")
  }
}
