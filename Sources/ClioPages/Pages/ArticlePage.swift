public import ClioClaims
import ClioMarkup
public import ClioModel
import ClioReport

/// An article with the verdicts on its claims: questions as headings, its byline, evidence beside the text, and pages that
/// have something in common with it.
public struct ArticlePage {
  private let text: CheckedText
  private let shell: PageShell
  private let address: PageAddress
  private let editions: [Edition]
  private let related: [PageCard]

  /// - Parameters:
  ///   - editions: those that may have been asked.
  ///   - related: the best first.
  public init(
    _ text: CheckedText, shell: PageShell, address: PageAddress, editions: [Edition], related: [PageCard]
  ) {
    self.text = text
    self.shell = shell
    self.address = address
    self.editions = editions
    self.related = related
  }

  public var html: String {
    let url = shell.url(of: address)
    let checked = CheckPage(
      text: text, editions: CheckWording.asked(text, of: editions), program: shell.site.program, day: shell.site.day,
      url: url)
    let title = text.title ?? text.name
    return shell.page(
      .init(
        title: title, description: "\(CheckWording.summary(text)) \(text.byline.map { "By \($0)." } ?? "")",
        address: address, kind: "article",
        linkedData: try? text.claimReviews(checked: shell.site.day, url: url, article: ArticleData(text, url: url))
          .text(),
        section: address == .check ? .check : .articles,
        citation: [text.byline, text.published.map { "(\($0))" }, title + "."].compactMap(\.self).joined(separator: " ")
      )
    ) {
      checked.masthead
      share(title, url)
      CheckArticle(text, links: shell.links, saidBefore: checked.saidBefore).html
      LinkCards(related, links: shell.links).section("Related", id: "related")
    }
  }

  /// Links that need no script and load nothing; only where the page's address is known.
  @MarkupBuilder private func share(_ title: String, _ url: String?) -> Markup {
    if let url {
      let subject = PercentCoding.encode(title), address = PercentCoding.encode(url)
      Markup.element("nav", .class("share"), .attribute("aria-label", "Share")) {
        Markup.element("ul", .class("files")) {
          Markup.element("li") {
            Markup.element("a", .attribute("href", "mailto:?subject=\(subject)&body=\(address)")) { "Send by mail" }
          }
          for (name, target) in [
            ("Share on Mastodon", "https://mastodonshare.com/?text=\(subject)&url=\(address)"),
            ("Share on Bluesky", "https://bsky.app/intent/compose?text=\(subject)%20\(address)"),
          ] {
            Markup.element("li") { Markup.link(name, to: target) }
          }
        }
      }
    }
  }
}

/// Articles, checked.
public struct ArticlesPage {
  private let shell: PageShell
  private let stories: [PageCard]

  public init(shell: PageShell, stories: [PageCard]) {
    self.shell = shell
    self.stories = stories
  }

  public var html: String {
    shell.page(
      .init(
        title: "Articles", description: "Articles with a verdict on each checkable claim.", address: .articles,
        section: .articles, citation: "Articles, checked.")
    ) {
      Markup.element("header", .class("masthead")) { Markup.element("h1") { "Articles, checked" } }
      LinkCards(stories, links: shell.links).list
    }
  }
}

/// "Check a text": paste, see verdicts.
public struct CheckFormPage {
  private let shell: PageShell

  public init(shell: PageShell) { self.shell = shell }

  /// - Parameters:
  ///   - text: what was sent, where it could not be read.
  ///   - error: why.
  public func html(text: String = "", published: String = "", error: ClioError? = nil) -> String {
    shell.page(
      .init(
        title: "Check a text",
        description: "A verdict on each checkable claim of a text about armed groups, with the rows behind it.",
        address: .check, section: .check)
    ) {
      Markup.element("header", .class("masthead")) {
        Markup.element("h1") { "Check a text" }
        Markup.element("p", .class("lede")) {
          "Paste an article about armed groups. Each statement that the data can be asked about gets a verdict, with the definitions tried and the rows that matter. The text is not kept."
        }
      }
      if let error {
        Markup.element("p", .class("caution"), .attribute("role", "alert")) {
          Markup.isolated(error.message) + (error.hint.isEmpty ? "" : " (" + Markup.isolated(error.hint) + ")")
        }
      }
      Markup.element(
        "form", .class("text"), .attribute("method", "post"), .attribute("action", shell.links[.check] ?? ""),
        .attribute("aria-label", "Check a text")
      ) {
        Markup.element("div") {
          Markup.element("label", .attribute("for", "text")) {
            "Text " + Markup.element("span", .class("quiet")) { "(plain text or Markdown)" }
          }
          Markup.element(
            "textarea", .id("text"), .attribute("name", "text"), .flag("required", when: true),
            .attribute("dir", "auto")
          ) { text }
        }
        Markup.element("div") {
          Markup.element("label", .attribute("for", "published")) {
            "Published "
              + Markup.element("span", .class("quiet")) {
                "(2021, 2021-10 or 2021-10-05; relative dates count from it)"
              }
          }
          Markup.void(
            "input", .id("published"), .attribute("type", "text"), .attribute("name", "published"),
            .attribute("value", published), .attribute("size", "12"), .attribute("maxlength", "10"),
            .attribute("autocomplete", "off"))
        }
        Markup.element("button", .attribute("type", "submit")) { "Check" }
      }
    }
  }
}
