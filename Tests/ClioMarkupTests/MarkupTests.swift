import ClioMarkup
import Testing

@Suite("Markup")
struct MarkupTests {
  @Test("Markup, quotes and controls are escaped; marks of direction stay, overrides go")
  func escaping() {
    #expect(
      Markup("<b> & \"a\" 'b' \u{202E}c\u{2066}\u{200F}\u{0}\u{85}d\n").markup
        == "&lt;b&gt; &amp; &quot;a&quot; &#39;b&#39; c\u{200F} d\n")
    let word = "<x>"
    #expect(
      Markup.element("p", .class("a\"b")) { "said \(word)" }.markup
        == "<p class=\"a&quot;b\">said &lt;x&gt;</p>\n")
    #expect(Markup(String(repeating: "<", count: 10_000)).markup.utf8.count == 40_000)
  }

  /// By what Unicode says of each: the controls, and the code points that are no characters.
  @Test("What is unruly is so by Unicode's own properties, and by what turns the direction")
  func unruly() {
    let turning = Set([0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB].flatMap { $0 as ClosedRange<UInt32> })
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected =
        turning.contains(value) || scalar.properties.generalCategory == .control
        || scalar.properties.isNoncharacterCodePoint
      if Markup.isUnruly(scalar) != expected { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    "Only pages of the web are linked",
    arguments: [
      ("https://example.org/a?b=1&c='", true), ("HTTP://EXAMPLE.ORG", true), ("https://[::1]/", true),
      ("https://bücher.example/", true), ("javascript:alert(1)", false), ("java\nscript:alert(1)", false),
      ("data:text/html,x", false), ("//example.org", false), ("https://", false), ("https:///x", false),
      ("https://a b", false), ("https://a\u{202E}b", false), ("https://a\u{200B}b", false), ("", false),
    ])
  func links(url: String, isLinked: Bool) {
    #expect((MarkupAttribute.href(url) != nil) == isLinked)
    let shown = Markup.link("Source", to: url).markup
    #expect(shown.contains("href=") == isLinked)
    #expect(!isLinked || shown.contains("rel=\"noreferrer external\""))
  }

  @Test("A style sheet cannot end its element")
  func style() { #expect(Markup.style("a</style><b>").markup == "<style>a\\3C /style>\\3C b></style>\n") }
}
