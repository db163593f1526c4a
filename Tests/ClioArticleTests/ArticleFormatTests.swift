import ClioArticle
import Testing

@Suite("Which format an article is in")
struct ArticleFormatTests {
  @Test(
    "The extension tells, in any letter case",
    arguments: [
      ("a.md", ArticleFormat.markdown), ("a.markdown", .markdown), ("A.HTML", .html), ("b.htm", .html),
      ("b.xhtml", .html), ("c.d.pdf", .pdf), ("x.txt", .plain),
    ])
  func byName(name: String, format: ArticleFormat) { #expect(ArticleFormat(fileName: name) == format) }

  @Test("Other names tell nothing", arguments: ["standard input", "a.docx", "md", ""])
  func otherNames(name: String) { #expect(ArticleFormat(fileName: name) == nil) }

  @Test(
    "Without an extension the content tells",
    arguments: [
      ("%PDF-1.7\n", ArticleFormat.pdf), ("<!DOCTYPE html><p>x", .html), ("\n  <HTML><body>", .html),
      ("<!-- saved -->\n<div>x</div>", .html), ("<3 is a heart", .plain), ("<enter> the menu", .plain),
      ("---\ntitle: x\n---\ntext", .markdown), ("# Title\n\ntext", .markdown), ("see [here](https://x)", .markdown),
      ("Title\n=====\n\ntext", .markdown), ("```\ncode\n```", .markdown), ("it was **bold** there", .markdown),
      ("Title\n\nA text with 2 ** 3 and * stars *.", .plain), ("#hashtag first", .plain), ("- one\n- two", .plain),
    ])
  func byContent(text: String, format: ArticleFormat) { #expect(ArticleFormat(content: Array(text.utf8)) == format) }

  @Test("The name goes before the content, the caller before both")
  func order() throws {
    let text = "# Title\n\nSome text."
    #expect(try ArticleReader(file: "a.txt").read(Array(text.utf8)).title == "# Title")
    #expect(try ArticleReader(file: "-").read(Array(text.utf8)).title == "Title")
    #expect(try ArticleReader(file: "a.txt").read(Array(text.utf8), as: .markdown).title == "Title")
  }
}
