import ClioReport
import ClioMarkup
public import ClioClaims
public import ClioModel

extension CheckedText {
  /// The text with its marks and the evidence beside it, as one HTML file: it needs no other file, asks nothing of the
  /// net and runs nothing. Every text of the article and of the data is escaped in it.
  ///
  /// - Parameters:
  ///   - editions: those that may have been asked; of these the page names the ones that were.
  ///   - program: who checked it, with its version: `Clio 1.2`.
  ///   - day: when it was checked, `yyyy-mm-dd`.
  ///   - url: where the page will stand, so that search engines can tell which review is which; nil where that is not
  ///     known.
  public func htmlPage(editions: [Edition], program: String, checked day: String, url: String? = nil) -> String {
    CheckPage(text: self, editions: CheckWording.asked(self, of: editions), program: program, day: day, url: url).html
  }
}

/// The page of a checked text: what is above the article and below it. The article is in `CheckArticle`.
struct CheckPage {
  let text: CheckedText
  /// Those that were asked.
  let editions: [Edition]
  let program: String
  let day: String
  let url: String?

  var html: String {
    Markup.page(
      head,
      .element("a", .class("skip"), .href(fragment: "text")) { "Skip to the text" } + masthead
        + .element("main", .id("text"), .attribute("tabindex", "-1")) {
          CheckArticle(text, links: .none, saidBefore: saidBefore).html
        } + footer
    )
  }

  private var title: String { text.title ?? text.name }
  /// Stands with the editions; where none was asked, each card says it.
  var saidBefore: [Caveat] { editions.isEmpty ? [] : CheckWording.shared(text) }

  @MarkupBuilder private var head: Markup {
    Markup.void("meta", .attribute("charset", "utf-8"))
    Markup.void(
      "meta", .attribute("http-equiv", "Content-Security-Policy"), .attribute("content", PageStyle.policy))
    Markup.void("meta", .attribute("name", "viewport"), .attribute("content", "width=device-width, initial-scale=1"))
    Markup.void("meta", .attribute("name", "referrer"), .attribute("content", "no-referrer"))
    Markup.void("meta", .attribute("name", "generator"), .attribute("content", program))
    Markup.element("title") { "\(title) · checked by Clio" }
    Markup.style(PageStyle.article.css)
    // No page without its reviews: the encoder fails for no text.
    if let json = try? text.claimReviews(checked: day, url: url).text() { Markup.linkedData(json) }
  }

  var masthead: Markup {
    .element("header", .class("masthead")) {
      Markup.element("p", .class("kicker")) { "Checked by Clio" }
      Markup.element("h1", .ownDirection) { title }
      byline
      Markup.element("p", .class("found")) { CheckWording.summary(text) }
      if text.claims.isEmpty, text.notUnderstood == 0 { Markup.element("p") { CheckWording.nothingFound } }
      legend
      asked
      if let notes = CardList.bullets((text.notes + text.faults).map { Markup($0) }) {
        Markup.element("section", .class("asked"), .labelled(by: "notes")) {
          Markup.element("h2", .id("notes")) { "What to know of the reading" } + notes
        }
      }
    }
  }

  @MarkupBuilder private var byline: Markup {
    if text.byline != nil || text.published != nil {
      Markup.element("p", .class("quiet")) {
        if let byline = text.byline { Markup.isolated(byline) }
        if text.byline != nil, text.published != nil { " · " }
        if let published = text.published {
          "published " + Markup.element("time", .attribute("datetime", "\(published)")) { "\(published)" }
        }
      }
    }
  }

  @MarkupBuilder private var legend: Markup {
    if !text.claims.isEmpty {
      Markup.element("ul", .class("legend"), .attribute("aria-label", "Verdicts")) {
        for ruling in Ruling.allCases {
          let count = text.count(ruling)
          if count > 0 {
            Markup.element("li", .class(ruling.rawValue)) {
              Markup.element("b", .class("sign"), .hiddenFromSpeech) { CheckWording.mark(ruling) }
              Markup.element("span") {
                Markup.element("b") { CheckWording.tally(ruling, count) } + ": \(CheckWording.meaning(ruling))"
              }
            }
          }
        }
      }
    }
  }

  @MarkupBuilder private var asked: Markup {
    if !editions.isEmpty {
      Markup.element("section", .class("asked"), .labelled(by: "asked")) {
        Markup.element("h2", .id("asked")) { "Asked" }
        Markup.element("ul") {
          for edition in editions {
            Markup.element("li") {
              Markup.element("b") { edition.title } + " " + .element("code") { edition.id.description }
              CardList.bullets(edition.caveats.map { Markup($0.text) }) ?? Markup()
            }
          }
          for caveat in saidBefore { Markup.element("li") { caveat.text } }
        }
      }
    }
  }

  private var footer: Markup {
    .element("footer", .class("closing")) {
      if !editions.isEmpty {
        Markup.element("section", .labelled(by: "cite")) {
          Markup.element("h2", .id("cite")) { "How to cite the data" }
          Markup.element("ul") {
            for edition in editions { Markup.element("li") { Citation(edition).text } }
          }
        }
      }
      Markup.element("p") {
        "Checked by Clio on "
        Markup.element("time", .attribute("datetime", day)) { day }
        " with \(program). What verdicts mean, and how sentences become claims: "
        Markup.element("code") { "docs/claims.md" }
      }
    }
  }
}
