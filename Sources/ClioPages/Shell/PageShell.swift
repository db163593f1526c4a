public import ClioMarkup
public import ClioModel
import ClioReport

/// What is the same on every page: head, navigation, foot.
public struct PageShell: Sendable {
  /// What the site is.
  public struct Site: Sendable {
    public var name: String
    /// Where it will stand, `https://example.org/clio/`; nil where that is not known. Without it there are no links for
    /// sharing, no feed and no canonical addresses.
    public var base: String?
    /// `Clio 0.1.0`.
    public var program: String
    /// The edition whose figures the pages show.
    public var edition: Edition
    public var registryHash: String
    /// When the pages were made or asked for, `yyyy-mm-dd`.
    public var day: String
    /// True for pages that a program answers with: they can check texts and look figures up.
    public var isLive: Bool
    /// True where profiles and articles have pictures for previews of links.
    public var hasPreviews = false

    public init(
      name: String, base: String?, program: String, edition: Edition, registryHash: String, day: String, isLive: Bool
    ) {
      self.name = name
      self.base = base
      self.program = program
      self.edition = edition
      self.registryHash = registryHash
      self.day = day
      self.isLive = isLive
    }
  }

  /// What is a page's own.
  public struct Head: Sendable {
    public var title: String
    /// One or two sentences, for search engines and previews.
    public var description: String
    /// Where the page is; nil for one that has no lasting address.
    public var address: PageAddress?
    /// `website`, `article`, `profile`.
    public var kind: String
    /// schema.org, as JSON-LD.
    public var linkedData: String?
    /// The entry of the navigation that the page belongs to.
    public var section: PageAddress?
    /// How the page itself is cited, without the date.
    public var citation: String?

    public init(
      title: String, description: String, address: PageAddress? = nil, kind: String = "website",
      linkedData: String? = nil, section: PageAddress? = nil, citation: String? = nil
    ) {
      self.title = title
      self.description = description
      self.address = address
      self.kind = kind
      self.linkedData = linkedData
      self.section = section
      self.citation = citation
    }
  }

  public let site: Site
  public let links: PageLinks

  public init(site: Site, links: PageLinks) {
    self.site = site
    self.links = links
  }

  /// Nothing from elsewhere, nothing inline. `file:` lets a site be read from a disk.
  public static let policy =
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; "
    + "connect-src 'self'; form-action 'self'; base-uri 'none'"

  /// The same for pages that a program answers with.
  public static let served =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'"

  /// The whole page.
  public func page(_ head: Head, @MarkupBuilder main: () -> Markup) -> String {
    Markup.page(
      self.head(head),
      Self.skip + Self.banner(site.name, links, section: head.section)
        + .element("main", .id("main"), .attribute("tabindex", "-1"), content: main) + footer(head))
  }

  /// A page that is of no edition, as a running program answers with: what went wrong, or that nothing is loaded.
  public static func bare(
    _ title: String, links: PageLinks, program: String, @MarkupBuilder main: () -> Markup
  ) -> String {
    Markup.page(
      foundations(program, policy: served) + Markup.element("title") { title == name ? title : "\(title) · \(name)" }
        + assets(links),
      skip + banner(name, links, section: nil)
        + .element("main", .id("main"), .attribute("tabindex", "-1"), content: main))
  }

  /// What the program's own site is called.
  private static let name = "Clio"
  private static let skip = Markup.element("a", .class("skip"), .href(fragment: "main")) { "Skip to the content" }

  /// What the head of every page begins with.
  @MarkupBuilder static func foundations(_ program: String, policy: String) -> Markup {
    Markup.void("meta", .attribute("charset", "utf-8"))
    Markup.void("meta", .attribute("http-equiv", "Content-Security-Policy"), .attribute("content", policy))
    Markup.void("meta", .attribute("name", "viewport"), .attribute("content", "width=device-width, initial-scale=1"))
    Markup.void("meta", .attribute("name", "color-scheme"), .attribute("content", "light dark"))
    Markup.void("meta", .attribute("name", "referrer"), .attribute("content", "same-origin"))
    Markup.void("meta", .attribute("name", "generator"), .attribute("content", program))
  }

  @MarkupBuilder private static func assets(_ links: PageLinks) -> Markup {
    for (relation, asset) in [("stylesheet", PageAsset.style), ("icon", .icon)] {
      if let address = links[.asset(asset)] {
        Markup.void("link", .attribute("rel", relation), .attribute("href", address))
      }
    }
    if let script = links[.asset(.script)] {
      Markup.element("script", .attribute("src", script), .flag("defer", when: true))
    }
  }

  @MarkupBuilder private func head(_ head: Head) -> Markup {
    Self.foundations(site.program, policy: site.isLive ? Self.served : Self.policy)
    Markup.element("title") { head.title == site.name ? head.title : "\(head.title) · \(site.name)" }
    Markup.void("meta", .attribute("name", "description"), .attribute("content", head.description))
    property("og:site_name", site.name)
    property("og:title", head.title)
    property("og:description", head.description)
    property("og:type", head.kind)
    if let url = url(of: head.address) {
      property("og:url", url)
      Markup.void("link", .attribute("rel", "canonical"), .attribute("href", url))
    }
    if let image = image(of: head.address) {
      property("og:image", image)
      property("og:image:width", "1200")
      property("og:image:height", "630")
      property("og:image:alt", head.title)
      Markup.void("meta", .attribute("name", "twitter:card"), .attribute("content", "summary_large_image"))
    }
    Self.assets(links)
    if site.base != nil, let feed = links[.feed] {
      Markup.void(
        "link", .attribute("rel", "alternate"), .attribute("type", "application/atom+xml"), .attribute("href", feed),
        .attribute("title", site.name))
    }
    if let json = head.linkedData { Markup.linkedData(json) }
  }

  private func property(_ name: String, _ content: String) -> Markup {
    .void("meta", .attribute("property", name), .attribute("content", content))
  }

  /// Where the page will stand; nil where nobody knows.
  public func url(of address: PageAddress?) -> String? {
    guard let base = site.base, let address else { return nil }
    return SitePath(address).map { base + $0.text }
  }

  private func image(of address: PageAddress?) -> String? {
    guard site.hasPreviews else { return nil }
    switch address {
    case .actor?, .article?: return address.flatMap { url(of: .preview($0)) }
    default: return nil
    }
  }

  private static func banner(_ name: String, _ links: PageLinks, section: PageAddress?) -> Markup {
    .element("header", .class("banner")) {
      if let home = links[.home] {
        Markup.element("a", .class("brand"), .attribute("href", home), .attribute("rel", "home")) { name }
      }
      Markup.element("nav", .attribute("aria-label", "Main")) {
        Markup.element("ul") {
          for (title, address) in navigation {
            if let target = links[address] {
              Markup.element("li") {
                Markup.element(
                  "a", .attribute("href", target),
                  address == section ? .attribute("aria-current", "page") : nil
                ) { title }
              }
            }
          }
        }
      }
    }
  }

  private static let navigation: [(String, PageAddress)] = [
    ("Actors", .actors), ("Rank", .rank), ("Compare", .compare([])), ("Network", .network(nil)), ("Map", .map(nil)),
    ("Check a text", .check), ("Articles", .articles), ("Data and method", .data),
  ]

  private func footer(_ head: Head) -> Markup {
    .element("footer", .class("foot")) {
      Markup.element("section", .labelled(by: "cite-page")) {
        Markup.element("h2", .id("cite-page")) { "How to cite" }
        if let citation = head.citation {
          Markup.element("p") {
            "\(citation) \(site.program), \(site.day)." + (url(of: head.address).map { " \($0)" } ?? "")
          }
        }
        Markup.element("p") { "The data: \(Citation(site.edition).text)" }
      }
      Markup.element("p", .class("quiet")) {
        "Figures are of \(site.edition.title)\(site.isLive ? ", actors as in registry \(site.registryHash)" : ""). Low and high are the source's own range, not a confidence interval. Nothing on this page is loaded from elsewhere, and nobody is followed."
      }
    }
  }
}
