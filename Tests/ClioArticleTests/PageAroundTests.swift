import ClioArticle
import ClioModel
import Testing

@Suite("What is around an article: tail, banners, byline, date")
struct PageAroundTests {
  @Test(
    "The article ends at such a line; what follows is kept and marked",
    arguments: [
      "Share this page:", "Related content", "RELATED ARTICLES", "Leave a reply", "You may also like…", "Read more",
    ])
  func tail(marker: String) throws {
    let article = try article("Title\n\n\(filler)\n\n\(filler)\n\n\(marker)\n\nAnother title\n\nA teaser.", .plain)
    #expect(article.blocks.map(\.isBoilerplate) == [false, false, false, true, true, true])
    #expect(article.notes == ["line 7: 3 blocks from '\(marker)' on taken as not part of the article"])
  }

  @Test("Buttons before or within the text mark only themselves")
  func buttons() throws {
    let article = try article("Share this page\n\nTitle\n\n\(filler)\n\nRead more\n\n\(filler)\n\nThe end.", .plain)
    #expect(article.blocks.map(\.isBoilerplate) == [false, false, false, true, false, false])
    #expect(article.notes.isEmpty)
  }

  @Test("Cookie banners are marked, with their buttons")
  func cookies() throws {
    let article = try article("We use cookies to improve this site.\n\nAccept all\n\n\(filler)", .plain)
    #expect(article.blocks.map(\.isBoilerplate) == [true, true, false])
  }

  @Test("A question in the tail is none, and its answers have no speaker")
  func questionsInTail() throws {
    let article = try article("\(filler)\n\n\(filler)\n\nRelated content\n\nWhy?\n\nBecause.", .plain)
    #expect(!article.blocks.contains { $0.kind == .question })
  }

  @Test(
    "Bylines",
    arguments: [
      ("By A. Writer", "A. Writer"), ("by Ada Writer and Bo Other | 3 May 2021", "Ada Writer and Bo Other"),
      ("Written by Ada Writer, Editor", "Ada Writer"),
      ("Ada Writer\n\nSenior Researcher at the Institute", "Ada Writer"),
      ("Ada Writer\n\n3 May 2021", "Ada Writer"), ("By the river", nil), ("By Saturday 68 people had died.", nil),
      ("Islamic State Khorasan\n\nSenior researcher says the group grew", nil), ("Islamic State Khorasan", nil),
    ])
  func bylines(lines: String, byline: String?) throws {
    #expect(try article("Title of it\n\n\(lines)\n\n\(filler)", .plain).byline == byline)
  }

  @Test(
    "Dates",
    arguments: [
      ("3 May 2021", "2021-05-03"), ("Published: May 3, 2021", "2021-05-03"), ("Monday, 3rd May 2021", "2021-05-03"),
      ("Published on 2021-05-03", "2021-05-03"), ("Sept. 2021", "2021-09"), ("2021-05-03T10:00:00Z", "2021-05-03"),
      ("By A. Writer | 3 May 2021", "2021-05-03"), ("03/04/2021", nil), ("31 February 2021", nil),
      ("Updated 3 May 2021", nil), ("On 3 May 2021 it began.", nil), ("20211", nil),
    ])
  func dates(line: String, date: String?) throws {
    #expect(try article("Title of it\n\n\(line)\n\n\(filler)", .plain).published?.description == date)
  }

  @Test(
    "Addresses written out are links",
    arguments: [
      ("see https://example.org/a?b=c, or (http://example.org).", ["https://example.org/a?b=c", "http://example.org"]),
      ("“clio:ucdp-ged@22.1/deaths/year=2018”", ["clio:ucdp-ged@22.1/deaths/year=2018"]),
      ("the clio: prefix, xhttps://no, https://", []),
      ("https://x.org/a_(b) https://x.org/a)", ["https://x.org/a_(b)", "https://x.org/a"]),
    ])
  func addresses(text: String, targets: [String]) throws {
    let article = try article(text, .plain)
    #expect(article.links.map(\.target) == targets)
    #expect(article.linksAreInPlace)
  }
}
