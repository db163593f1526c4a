import ClioArticle
import ClioModel
import Testing

@Suite("Markdown")
struct MarkdownReaderTests {
  @Test(
    "Blocks",
    arguments: [
      ("# One #\n## Two\n###Three", ["# One", "## Two", "¶ ###Three"]),
      ("One\n===\nTwo\n---\ntext", ["# One", "## Two", "¶ text"]), ("a\nb\n\nc", ["¶ a b", "¶ c"]),
      ("- a\n  b\n* c\n+ d\n1. e\n2) f", ["- a b", "- c", "- d", "- e", "- f"]),
      ("- [x] a\n- [ ] b", ["- a", "- b"]), ("- a\n\n  more\n\nout", ["- a", "- more", "¶ out"]),
      ("in the year\n2. march", ["¶ in the year 2. march"]), ("2018. It began.", ["¶ 2018. It began."]),
      ("> a\n> b\nlazy\n>\n>> c", ["> a b lazy", "> c"]), ("a\n\n***\n\nb", ["¶ a", "¶ b"]),
      ("a\n\n```\ncode\n# no\n```\nb", ["¶ a", "¶ b"]), ("~~~ x\n```\n~~~\nb", ["¶ b"]),
      ("|a|b|\n|-|:-:|\n|c||\n|d \\| e|f|\n\ng | h", ["| a | b", "| c |", "| d | e | f", "¶ g | h"]),
      ("a\n<!-- no\n\nno -->\nb", ["¶ a", "¶ b"]), ("<script>\nx\n</script>\na", ["¶ a"]),
      ("a[^1]\n\n[^1]: the note", ["¶ a", "¶ the note"]), ("    indented", ["¶ indented"]),
    ])
  func blocks(text: String, outline: [String]) throws { #expect(try article(text, .markdown).outline == outline) }

  @Test(
    "Marks inside the text are taken away",
    arguments: [
      ("*a* _b_ **c** __d__ ***e*** ~~f~~", "a b c d e f"),
      ("snake_case_name 2 * 3 * 4 a_b", "snake_case_name 2 * 3 * 4 a_b"),
      ("“_a_” (*b*)—*c*", "“a” (b)—c"), ("in*fi*x **a *b* c**", "infix a b c"), ("* a", "a"), ("**a", "**a"),
      ("`a *b* [c](d)` ``e`f``", "a *b* [c](d) e`f"), ("`a", "`a"), ("\\*a\\* \\[b\\] \\q", "*a* [b] \\q"),
      ("a ![the map](x.png) b", "a the map b"), ("x <b>y</b><br>z <!-- no --> 1 < 2 > 1", "x y z 1 < 2 > 1"),
      ("a &amp; b&nbsp;c &#8211; &#x41; &bogus; &", "a & b c – A &bogus; &"), ("a  \nb\\\nc", "a b c"),
      ("[a] [b][c] [d](e f", "[a] [b][c] [d](e f"), ("said[^note] so", "said so"),
    ])
  func inline(text: String, expected: String) throws {
    #expect(try article(text, .markdown).blocks.map(\.text) == [expected])
  }

  @Test(
    "Links keep their text, place and target",
    arguments: [
      ("see [the *map*](a.html \"T\") now", ["the map -> a.html"]),
      ("[a](<b c>) [d](e(f)g)", ["a -> b c", "d -> e(f)g"]),
      ("[a][One] [one] [One][]\n\n[one]: x 'T'", ["a -> x", "one -> x", "One -> x"]),
      (
        "<https://example.org/a> <a@example.org>",
        [
          "https://example.org/a -> https://example.org/a", "a@example.org -> mailto:a@example.org",
        ]
      ),
      ("go to https://example.org/a_b_(c).", ["https://example.org/a_b_(c) -> https://example.org/a_b_(c)"]),
      ("[![alt](i.png)](page)", ["alt -> page"]), ("[a [b](c) d](e)", ["b -> c"]), ("a [](x)", []),
      ("[a]( b )", ["a -> b"]), ("é [ü ](v)", ["ü -> v"]), ("| [a](b) | c [d](e) |\n|-|-|", ["a -> b", "d -> e"]),
    ])
  func links(text: String, expected: [String]) throws {
    let article = try article(text, .markdown)
    #expect(article.linkList == expected)
    #expect(article.linksAreInPlace)
  }

  @Test("A figure's address stays as it is written")
  func figureAddress() throws {
    let address = "clio:ucdp-ged@22.1/deaths/actor=is-khorasan/place=Burkina%20Faso/year=2018"
    let article = try article("The group killed [1,060 people](\(address)) that year. See also \(address).", .markdown)
    #expect(article.linkList == ["1,060 people -> \(address)", "\(address) -> \(address)"])
    #expect(article.links[0].range == 17..<29)
  }

  @Test("Front matter gives title, author and date, and is no text")
  func frontMatter() throws {
    let article = try article(
      "---\ntitle: \"Who is it?\"\nauthor: A. Writer\ndate: 2021-09-20T10:00:00Z\ntags:\n  - x\n---\n# Other\n\ntext\n",
      .markdown)
    #expect(article.title == "Who is it?")
    #expect(article.byline == "A. Writer")
    #expect(article.published == StatedDate("2021-09-20"))
    #expect(article.outline == ["# Other", "¶ text"])
    #expect(article.blocks.map(\.line) == [8, 10])
  }

  @Test(
    "Lines between rules are no front matter without a pair or an end", arguments: ["---\ntext\n---\n", "---\na: b\n"])
  func noFrontMatter(text: String) throws { #expect(try article(text, .markdown).published == nil) }

  @Test("What is left out behind an open fence is said")
  func openFence() throws {
    let article = try article("a\n\n```\nb\n\nc", .markdown)
    #expect(article.outline == ["¶ a"])
    #expect(article.notes == ["line 3: the code fence is never closed: the text after it was left out"])
  }
}
