import ClioArticle
import ClioModel
import Testing

/// What a text may hold to make a reader slow. The sizes are such that work that grows with the square would take
/// minutes; the limit is generous for a debug build on a busy machine.
@Suite("Hostile input is read in linear time", .serialized)
struct HostileInputTests {
  private static let limit = Duration.seconds(20)

  /// Reads it, whether with an article or an error, and returns how long that took.
  private func time(_ text: String, _ format: ArticleFormat) -> Duration {
    let bytes = Array(text.utf8)
    return ContinuousClock().measure { _ = try? ArticleReader(file: "story").read(bytes, as: format) }
  }

  private static func repeated(_ part: String, _ count: Int = 40_000) -> String {
    String(repeating: part, count: count)
  }

  @Test(
    "Markdown",
    arguments: [
      repeated("["), repeated("("), repeated("[]("), repeated("[a](b \""), repeated("[a](<b"), repeated("!["),
      repeated("![", 30_000) + "x" + repeated("](u)", 30_000), "[a]: b\n\n" + repeated("[a][b"), repeated("]"),
      repeated("*", 300_000), "a" + repeated("*", 300_000) + "b", repeated("*a "), repeated("*a_ "),
      repeated("**a *b "),
      "a" + repeated("`", 300_000), (1...600).map { repeated("`", $0) }.joined(separator: " "), repeated("`a"),
      repeated("<"), repeated("<a "), repeated("x<!--"), repeated("&"), repeated(">", 300_000), repeated("# "),
      "a|b\n|-|-|\n" + repeated("|"), repeated("- "), "```\n" + repeated("x\n"), repeated("[^a"), repeated("http://"),
      "http://a" + repeated(")", 300_000), repeated("~~a "), "---\n" + repeated("a: b\n"),
    ])
  func markdown(text: String) { #expect(time(text, .markdown) < Self.limit) }

  @Test(
    "Plain text",
    arguments: [
      repeated("a", 300_000), repeated("a ", 200_000), repeated("a\n\n"), repeated("Q: a?\nA: b\n", 30_000),
      repeated("Ada Writer: said\n\nBo Writer: why?\n\n", 10_000), repeated(" spoke to A"), repeated("clio:a "),
      repeated("A. ", 300_000), repeated("Why?\n\nIt.\n\n", 30_000), repeated(":", 300_000),
      repeated("\r", 300_000) + "a",
    ])
  func plain(text: String) { #expect(time(text, .plain) < Self.limit) }

  @Test(
    "HTML",
    arguments: [
      repeated("<div>"), repeated("<div>", 200) + repeated("</x>"), repeated("<p>"), repeated("<p>a"),
      repeated("a<br>"),
      "<p " + (0..<50_000).map { "a\($0)" }.joined(separator: " ") + ">x",
      "x<p a==\" " + (0..<50_000).map { "a\($0)" }.joined(separator: " ") + ">x",
      "x<p a,=\" " + (0..<50_000).map { "a\($0)" }.joined(separator: " ") + ">x",
      "x" + repeated("<!--"), "x<script>" + repeated("</"), "<p a=\"" + repeated("x", 200_000),
      "<html>" + repeated("&"),
      "<html>" + repeated("a", 300_000), "<table><tr>" + repeated("<td>a"), repeated("<table><tr><td>"),
      "<table>" + repeated("<tr><td>a", 50_000), repeated("<a href=x>b", 50_000), "<ul>" + repeated("<li>a"),
      repeated("<article>a</article>", 50_000), "x<script type='application/ld+json'>" + repeated("["),
      repeated("<sup>1</sup>"),
    ])
  func html(text: String) { #expect(time(text, .html) < Self.limit) }

  @Test("Too many blocks are cut, which a note says")
  func manyBlocks() throws {
    let article = try article(Self.repeated("a\n\n", ArticleReader.maximumBlocks + 10), .plain)
    #expect(article.blocks.count == ArticleReader.maximumBlocks)
    #expect(article.notes == ["line 400001: more than 200000 blocks: the text after it was left out"])
  }

  @Test("Surplus attributes go, the text stays")
  func attributes() throws {
    let names = (0..<200).map { "a\($0)" }.joined(separator: " ")
    let article = try article("<p \(names)>x <a href=y>z</a></p>", .html)
    #expect(article.outline == ["¶ x z"])
    #expect(article.notes == ["line 1: a tag has more than 128 attributes: the rest of them were left out"])
  }

  @Test("Random marks trap nothing, and links stay in place", arguments: [ArticleFormat.plain, .markdown, .html])
  func random(format: ArticleFormat) {
    let parts = [
      "[", "]", "(", ")", "*", "_", "`", "<", ">", "!", "\n", "\n\n", " ", "a", "B", "é", "”", "|", "-", "#", "> ",
      "- ",
      "&amp;", "\\", "~~", "Q: ", "A: ", "?", ". ", "<p>", "</p>", "<a href=x>", "</a>", "<tr>", "<td>", "<b>", "</b>",
      "<li>", "https://x", "clio:y", "[^1]", "---\n", "***", "```\n", "<!--", "-->", "\u{A0}", "\u{AD}", "Ada Writer: ",
      "<sup>", "</sup>", "<article>", "</article>", "<h1>", "<table>", "\t", ":", "\"", "'", "=", "|-|-|\n",
    ]
    var generator = SplitMix(state: 7)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in parts.randomElement(using: &generator)! }
        .joined()
      guard let article = try? article(text, format) else { continue }
      #expect(article.linksAreInPlace, "\(text)")
      #expect(article.blocks.allSatisfy { !$0.text.isEmpty && !$0.text.contains("  ") && $0.line >= 1 }, "\(text)")
    }
  }
}

/// The same numbers every time (splitmix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
