import ClioArticle
import Testing

@Suite("Plain text")
struct PlainTextReaderTests {
  @Test("Blank lines part paragraphs, and their lines are joined")
  func wrapped() throws {
    let text = "Who is the group?\n\nIt began in 2014\nwith a few men.\n\n\nIt  grew\tlater.\n"
    let article = try article(text, .plain)
    #expect(article.outline == ["# Who is the group?", "¶ It began in 2014 with a few men.", "¶ It grew later."])
    #expect(article.blocks.map(\.line) == [1, 3, 7])
    #expect(article.title == "Who is the group?")
  }

  @Test("Where lines are longer than 120 characters each is a paragraph")
  func oneParagraphPerLine() throws {
    let article = try article("Title\n\(filler)\nA short line.\n\(filler)\n", .plain)
    #expect(article.outline == ["# Title", "¶ \(filler)", "¶ A short line.", "¶ \(filler)"])
    #expect(article.blocks.map(\.line) == [1, 2, 3, 4])
  }

  @Test("One long address does not make every line a paragraph")
  func longAddress() throws {
    let address = "https://example.org/" + String(repeating: "a", count: 150)
    let article = try article("It began\nin 2014.\n\n\(address)\n", .plain)
    #expect(article.outline.first == "¶ It began in 2014.")
  }

  @Test(
    "Headings are short lines by themselves, without a full stop, before a text",
    arguments: [
      ("Origins\n\nText here.", "# Origins"), ("Text here.\n\nOrigins\n\nText.", "¶ Text here."),
      ("It ended.\n\nText.", "¶ It ended."), ("Two\nlines\n\nText.", "¶ Two lines"), ("Alone", "¶ Alone"),
    ])
  func headings(text: String, first: String) throws { #expect(try article(text, .plain).outline.first == first) }

  @Test("A heading within the text is of the second level; at the end it is none")
  func laterHeadings() throws {
    let article = try article("Title\n\nText here.\n\nOrigins\n\nMore text.\n\nThe end", .plain)
    #expect(article.outline == ["# Title", "¶ Text here.", "## Origins", "¶ More text.", "¶ The end"])
  }

  @Test("Items and quotes begin blocks without a blank line")
  func lists() throws {
    let text = "They asked for:\n- land\n  and water\n* peace\n1. a court\n2) a vote\n\n> We agreed.\n"
    #expect(
      try article(text, .plain).outline == [
        "¶ They asked for:", "- land and water", "- peace", "- a court", "- a vote", "> We agreed.",
      ])
  }

  @Test("A number that begins a line of a paragraph is no item")
  func numberInParagraph() throws {
    #expect(
      try article("The dead were\n12. The wounded\n30.", .plain).outline == ["¶ The dead were 12. The wounded 30."])
  }

  @Test("All white space is one space; soft hyphens go, other characters stay")
  func whiteSpace() throws {
    let article = try article("A\u{A0}\u{2009}b\u{200B}c\u{AD}d – “é” می‌خواهم.\r\nnext\rline", .plain)
    #expect(article.blocks[0].text == "A bcd – “é” می‌خواهم. next line")
  }
}
