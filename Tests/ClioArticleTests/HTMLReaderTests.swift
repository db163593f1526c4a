import ClioArticle
import ClioModel
import Testing

@Suite("HTML")
struct HTMLReaderTests {
  @Test(
    "Blocks",
    arguments: [
      ("<h1>A</h1><h4>B</h4><p>c</p>d", ["# A", "#### B", "¶ c", "¶ d"]),
      ("<p>a<br>b <i>c</i>d</p>\n<div>e<div>f</div>g</div>", ["¶ a b cd", "¶ e", "¶ f", "¶ g"]),
      ("<ul><li>a<li><p>b</p></ul><dl><dt>c<dd>d</dl>", ["- a", "- b", "- c", "- d"]),
      ("<blockquote><p>a</p><p>b</p></blockquote><q>c</q>", ["> a", "> b", "¶ “c”"]),
      ("<table><tr><th>a<th>b<tr><td><td>c</table>", ["| a | b", "| | c"]),
      ("<table><tr><td><p>a</p></td><td>b</td></tr></table>", ["| a | b"]),
      ("<table><tr><td><h2>a</h2><p>b</p><p>c</p></td></tr></table>", ["## a", "¶ b", "¶ c"]),
      ("<table><tr><td><table><tr><td>a<td>b</table></table>", ["| a | b"]),
      ("<figure><img alt=x><figcaption>a</figcaption></figure>", ["¶ a"]),
      ("a<script>no</script><style>no</style><noscript>no</noscript><template>no</template>b", ["¶ a", "¶ b"]),
      ("<nav>no</nav><header>no</header><p>a</p><aside>no</aside><footer>no</footer>", ["¶ a"]),
      ("<p>a</p><p hidden>no</p><p style='display: none'>no</p><div role=navigation>no</div>", ["¶ a"]),
      ("<p>a &amp; b&nbsp;&eacute; &#8211; &lt;c&gt;</p>", ["¶ a & b é – <c>"]),
      (
        "<p>in 2018<sup><a href='#1'>1</a></sup>, 10<sup>6</sup>, the 1<sup>st</sup><sup>[2]</sup></p>",
        [
          "¶ in 2018, 10^6, the 1st"
        ]
      ),
      ("<svg><text>no</text></svg><p>a", ["¶ a"]), ("<pre>a\n  b</pre>", ["¶ a b"]),
    ])
  func blocks(text: String, outline: [String]) throws {
    #expect(try article("<html><body>\(text)", .html).outline == outline)
  }

  @Test("Blocks know their lines")
  func lines() throws {
    let article = try article("<html>\n<body>\n<h1>A</h1>\n<p>\n\nb\nc</p>\n<p>d</p>", .html)
    #expect(article.blocks.map(\.line) == [3, 6, 8])
  }

  @Test("Links keep text, place and target, also around several blocks")
  func links() throws {
    let article = try article(
      "<p>see <a href='clio:x@1/deaths/year=2018?a&amp;b'> 1,060\n people </a>.</p><a href=u><h2>é</h2><p>f</p></a><a href=v></a>",
      .html)
    #expect(article.linkList == ["1,060 people -> clio:x@1/deaths/year=2018?a&b", "é -> u", "f -> u"])
    #expect(article.linksAreInPlace)
    #expect(article.links[0].range == 4..<16)
  }

  @Test("The longest <article> is taken, and what is left out is counted")
  func region() throws {
    let long = "<p>\(filler)</p><p>\(filler)</p>"
    let page =
      "<p>ad</p><article><p>teaser</p></article><main><p>m</p><article><header><h1>T</h1></header>\(long)</article></main>"
    let chosen = try article(page, .html)
    #expect(chosen.outline == ["# T", "¶ \(filler)", "¶ \(filler)"])
    #expect(chosen.notes == ["3 blocks outside of <article> left out"])
    let main = try article("<p>ad</p><article>x</article><main><p>m</p>\(long)</main>", .html)
    #expect(main.outline == ["¶ m", "¶ \(filler)", "¶ \(filler)"])
  }

  @Test("Forms are left out unless the page is one")
  func forms() throws {
    #expect(try article("<p>\(filler)</p><p>\(filler)</p><p>\(filler)</p><form>no</form>", .html).blocks.count == 3)
    #expect(try article("<form><p>\(filler)</p></form>", .html).outline == ["¶ \(filler)"])
  }

  @Test(
    "Title, author and date come from where a page states them",
    arguments: [
      ("<title>A | Site</title>", "A | Site", nil, nil), ("<title>A</title><body><h1>B</h1>", "B", nil, nil),
      ("<meta property='og:title' content='C'><h1>B</h1>", "C", nil, nil),
      ("<meta name=author content='A. Writer'><title>A</title>", "A", "A. Writer", nil),
      ("<title>A</title><meta property='article:author' content='https://x/y'>", "A", nil, nil),
      ("<title>A</title><a rel=author href=x>By A. Writer</a>", "A", "A. Writer", nil),
      (
        "<title>A</title><meta property='article:published_time' content='2021-09-20T23:30:00+02:00'>", "A", nil,
        "2021-09-20"
      ),
      ("<title>A</title><meta name=citation_publication_date content='2021/09/20'>", "A", nil, "2021-09-20"),
      ("<title>A</title><body><time datetime='2021-09'>then</time>", "A", nil, "2021-09"),
      (
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"D\","
          + "\"datePublished\":\"2020-01-02\",\"author\":[{\"name\":\"A. Writer\"},{\"name\":\"B. Writer\"}]}]}</script>",
        "D", "A. Writer, B. Writer", "2020-01-02"
      ),
      ("<title>A</title><script type='application/ld+json'>{broken</script>", "A", nil, nil),
    ])
  func facts(head: String, title: String, byline: String?, published: String?) throws {
    let article = try article("<html>\(head)<p>text</p>", .html)
    #expect(article.title == title)
    #expect(article.byline == byline)
    #expect(article.published?.description == published)
  }

  @Test("A <time> after much text is not the article's date")
  func lateTime() throws {
    let page = "<p>\(filler) \(filler) \(filler)</p><p>On <time datetime=2014-08-03>3 August</time> it began.</p>"
    #expect(try article(page, .html).published == nil)
  }

  @Test(
    "What is never closed is said",
    arguments: [
      ("<p>a</p><!-- b <p>c</p>", "line 1: '<!--' is never closed: the text after it was left out"),
      ("<p>a</p>\n<p title=\"b>c</p>", "line 2: '<p' is never closed: the text after it was left out"),
      ("<p>a</p><script>b <p>c</p>", "line 1: '<script' is never closed: the text after it was left out"),
    ])
  func unclosed(text: String, note: String) throws {
    let article = try article(text, .html)
    #expect(article.outline == ["¶ a"])
    #expect(article.notes == [note])
  }

  @Test("Text nested deeper than 256 elements is left out, which a note says")
  func depth() throws {
    let deep = String(repeating: "<div>", count: 300)
    let article = try article("<p>a</p>\n\(deep)b", .html)
    #expect(article.outline == ["¶ a"])
    #expect(article.notes == ["line 2: the HTML is nested deeper than 256 elements: the text after it was left out"])
    // html, body and 200 more.
    let flat = String(repeating: "<div>", count: 200)
    #expect(try ClioArticleTests.article("\(flat)b", .html).outline == ["¶ b"])
  }

  @Test("Entities of a document type are not expanded")
  func documentType() throws {
    let page = "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]><p>x &b; y</p>"
    #expect(try article(page, .html).outline.last == "¶ x &b; y")
  }
}
