import ClioMarkup
import ClioModel
import ClioReport
import ClioTesting
import Testing

@testable import ClioPages

@Suite("Pages")
struct PageTests {
  private static let hostile = "<script>alert(1)</script> \"'&\u{202E}\u{0}" + String(repeating: "x", count: 10_000)

  private func shell(isLive: Bool = true, base: String? = nil) -> PageShell {
    PageShell(
      site: .init(
        name: "Clio", base: base, program: "Clio test", edition: InventedCheck.edition, registryHash: "0",
        day: "2026-01-01", isLive: isLive),
      links: PageLinks { address in SitePath(address)?.text ?? "/live" })
  }

  /// Of an actor as a whole.
  private static func address(_ actor: ActorReference) -> FigureAddress {
    var address = FigureAddress(edition: InventedCheck.edition.id, measure: .events)
    address.filter.actor = actor
    return address
  }

  @Test(
    "Files of a site have plain names, and links lead from one to the other",
    arguments: [
      (PageAddress.home, "index.html"), (.actor(.entry("is-khorasan")), "actors/is-khorasan.html"),
      (.actor(.ucdp(303)), "actors/ucdp-303.html"),
      (.picture(Self.address(.ucdp(303)), .map, isNarrow: true), "actors/ucdp-303/map-narrow.svg"),
      (.compare([.entry("a"), .ucdp(2)]), "compare/a-and-ucdp-2.html"), (.asset(.style), "assets/clio.css"),
    ])
  func paths(address: PageAddress, path: String) { #expect(SitePath(address)?.text == path) }

  @Test("Names that cannot be those of files get one that tells them apart, whatever is in them")
  func slugs() throws {
    let names = ["Nunu", "nunu", "../../etc/passwd", "Łódź", "a b", "a-b", "", "x\u{0}y", Self.hostile]
    let slugs = names.map { SitePath.slug(.name($0)) }
    #expect(Set(slugs).count == names.count)
    for slug in slugs {
      #expect(slug.utf8.count < 90)
      #expect(slug.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D })
    }
  }

  @Test("Relative links go up as far as they must and no farther")
  func relative() throws {
    let home = try #require(SitePath(.home)), actor = try #require(SitePath(.actor(.entry("x"))))
    let picture = try #require(SitePath(.picture(Self.address(.entry("x")), .deaths, isNarrow: false)))
    #expect(home.relative(to: actor) == "../index.html")
    #expect(actor.relative(to: home) == "actors/x.html")
    #expect(picture.relative(to: actor) == "x/deaths.svg")
    #expect(actor.relative(to: actor) == "x.html")
  }

  @Test("Numbers of sources and addresses of the web become links, and nothing else does")
  func textLinks() {
    #expect(
      TextLinks("so [1, 12]. See https://example.org/a_b. [x] http: [0]").html.markup
        == "so <sup><a href=\"#source-1\"><span class=\"unseen\">source </span>1</a>, "
        + "<a href=\"#source-12\"><span class=\"unseen\">source </span>12</a></sup>. See "
        + "<a href=\"https://example.org/a_b\" rel=\"noreferrer external\"><bdi>https://example.org/a_b</bdi></a>"
        + ". [x] http: [0]")
    #expect(!TextLinks("javascript:alert(1) https://<b>").html.markup.contains("href"))
  }

  @Test("Figures lead to their address and names to their page; hints for the command line are left out")
  func tables() throws {
    let document = Document(
      title: "T",
      blocks: [
        .heading("Who", ornament: "▁▂"), .hint("clio who"),
        .table(
          DocumentTable(
            [.text("name"), .bar, .figure("deaths"), .address],
            rows: [["A & B", "██", "12", "ucdp-ged@19.1/deaths/actor=is-khorasan"]], actors: [0: [.ucdp(303)]])),
      ])
    let html = HTMLRenderer(links: shell().links).render(document).markup
    #expect(html.contains("<h2 id=\"who\">Who</h2>"))
    #expect(html.contains("<a href=\"actors/ucdp-303.html\"><bdi>A &amp; B</bdi></a>"))
    #expect(html.contains("<a class=\"figure\" href=\"/live\" title=\"ucdp-ged@19.1/deaths/actor=is-khorasan\">"))
    for absent in ["██", "▁", "clio who", "address"] { #expect(!html.contains(absent)) }
  }

  @Test("Hostile words do no harm anywhere on a page, and its tags fit together")
  func hostile() throws {
    let shell = shell(base: "https://example.org/")
    let listing = ActorsPage.Line(
      reference: .name(Self.hostile), name: Self.hostile, otherNames: [Self.hostile], account: DeathAccount())
    let card = PageCard(name: Self.hostile, address: .article(Self.hostile), why: Self.hostile)
    let error = ClioError(.badInput, Self.hostile, hint: Self.hostile, candidates: [Self.hostile])
    let pages = [
      HomePage(shell: shell, ranking: nil, stories: [card], actorCount: 1).html,
      ActorsPage(shell: shell, lines: [listing]).html,
      ActorsPage(shell: shell, lines: [listing], query: Self.hostile).html,
      ArticlePage(
        InventedCheck.text(saying: Self.hostile), shell: shell, address: .article("x"), editions: [], related: [card]
      ).html,
      CheckFormPage(shell: shell).html(text: Self.hostile, published: Self.hostile, error: error),
      FaultPage(
        "No", message: error.message, hint: error.hint, candidates: error.candidates, links: shell.links,
        program: "Clio"
      ).html,
    ]
    for page in pages {
      try PageBalance.check(page)
      #expect(!page.contains("<script>alert"))
      #expect(!page.contains("\u{202E}") && !page.contains("\u{0}"))
    }
    let names = SiteScript.names([(path: "a.html", name: Self.hostile, otherNames: [])])
    #expect(!names.contains("<") && !names.contains("\u{202E}"))
  }

  @Test("A document by itself is one file that loads nothing, with the addresses of its figures")
  func document() throws {
    let figure = FigureAddress(edition: InventedCheck.edition.id, measure: .events)
    let html = Document(
      title: Self.hostile,
      blocks: [
        .heading("Part"), .hint("clio next"),
        .table(DocumentTable([.text("who"), .number("events")], rows: [[Self.hostile, "3"]], figures: [1: [figure]])),
      ]
    ).htmlPage(program: Self.hostile)
    try PageBalance.check(html)
    #expect(!html.contains("<script") && !html.contains("\u{202E}"))
    #expect(!html.contains("clio next"))
    #expect(html.contains("<span class=\"figure\" title=\"ucdp-ged@23.1/events\">"))
    #expect(!html.contains("href="))
  }

  @Test("A page loads nothing from elsewhere and has nothing inline")
  func policy() {
    let page = HomePage(shell: shell(), ranking: nil, stories: [], actorCount: 0).html
    #expect(!page.contains("style=") && !page.contains("onclick") && !page.contains("<style"))
    #expect(!PageShell.served.contains("unsafe") && !PageShell.policy.contains("unsafe"))
    #expect(!page.contains("src=\"http"))
    for word in ["url(", "@import", "http:"] { #expect(!SiteStyle.css.contains(word)) }
  }
}
