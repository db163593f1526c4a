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
    HTMLText.page(
      head,
      .element("a", .class("skip"), .href(fragment: "text")) { "Skip to the text" } + masthead
        + .element("main", .id("text"), .attribute("tabindex", "-1")) { CheckArticle(text).html } + footer)
  }

  private var title: String { text.title ?? text.name }

  @HTMLBuilder private var head: HTMLText {
    HTMLText.void("meta", .attribute("charset", "utf-8"))
    HTMLText.void(
      "meta", .attribute("http-equiv", "Content-Security-Policy"), .attribute("content", PageStyle.policy))
    HTMLText.void("meta", .attribute("name", "viewport"), .attribute("content", "width=device-width, initial-scale=1"))
    HTMLText.void("meta", .attribute("name", "referrer"), .attribute("content", "no-referrer"))
    HTMLText.void("meta", .attribute("name", "generator"), .attribute("content", program))
    HTMLText.element("title") { "\(title) · checked by Clio" }
    HTMLText.style(.article)
    // No page without its reviews: the encoder fails for no text.
    if let json = try? text.claimReviews(checked: day, url: url).text() { HTMLText.linkedData(json) }
  }

  private var masthead: HTMLText {
    .element("header", .class("masthead")) {
      HTMLText.element("p", .class("kicker")) { "Checked by Clio" }
      HTMLText.element("h1", .ownDirection) { title }
      byline
      HTMLText.element("p", .class("found")) { CheckWording.summary(text) }
      if text.claims.isEmpty, text.notUnderstood == 0 { HTMLText.element("p") { CheckWording.nothingFound } }
      legend
      asked
      if let notes = CardList.bullets((text.notes + text.faults).map { HTMLText($0) }) {
        HTMLText.element("section", .class("asked"), .labelled(by: "notes")) {
          HTMLText.element("h2", .id("notes")) { "What to know of the reading" } + notes
        }
      }
    }
  }

  @HTMLBuilder private var byline: HTMLText {
    if text.byline != nil || text.published != nil {
      HTMLText.element("p", .class("quiet")) {
        if let byline = text.byline { HTMLText.isolated(byline) }
        if text.byline != nil, text.published != nil { " · " }
        if let published = text.published {
          "published " + HTMLText.element("time", .attribute("datetime", "\(published)")) { "\(published)" }
        }
      }
    }
  }

  @HTMLBuilder private var legend: HTMLText {
    if !text.claims.isEmpty {
      HTMLText.element("ul", .class("legend"), .attribute("aria-label", "Verdicts")) {
        for ruling in Ruling.allCases {
          let count = text.count(ruling)
          if count > 0 {
            HTMLText.element("li", .class(ruling.rawValue)) {
              HTMLText.element("b", .class("sign"), .hiddenFromSpeech) { CheckWording.mark(ruling) }
              HTMLText.element("span") {
                HTMLText.element("b") { CheckWording.tally(ruling, count) } + ": \(CheckWording.meaning(ruling))"
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private var asked: HTMLText {
    if !editions.isEmpty {
      HTMLText.element("section", .class("asked"), .labelled(by: "asked")) {
        HTMLText.element("h2", .id("asked")) { "Asked" }
        HTMLText.element("ul") {
          for edition in editions {
            HTMLText.element("li") {
              HTMLText.element("b") { edition.title } + " " + .element("code") { edition.id.description }
              CardList.bullets(edition.caveats.map { HTMLText($0.text) }) ?? HTMLText()
            }
          }
        }
      }
    }
  }

  private var footer: HTMLText {
    .element("footer", .class("closing")) {
      if !editions.isEmpty {
        HTMLText.element("section", .labelled(by: "cite")) {
          HTMLText.element("h2", .id("cite")) { "How to cite the data" }
          HTMLText.element("ul") {
            for edition in editions { HTMLText.element("li") { Citation(edition).text } }
          }
        }
      }
      HTMLText.element("p") {
        "Checked by Clio on "
        HTMLText.element("time", .attribute("datetime", day)) { day }
        " with \(program). What verdicts mean, and how sentences become claims: "
        HTMLText.element("code") { "docs/claims.md" }
      }
    }
  }
}
