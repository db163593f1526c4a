import HTTPTypes
import ClioMarkup
import ClioModel

/// What somebody sees who opens the address in a browser: what is loaded, and what can be asked.
enum StartPage {
  static func html(version: String, editions: [Edition]) -> String {
    page("Clio") {
      Markup.element("p") {
        "Answers \u{201C}Who is this armed group?\u{201D} from open conflict data. Version \(version)."
      }
      Markup.element("h2") { "Loaded" }
      if editions.isEmpty {
        Markup.element("p") { "Nothing yet: clio fetch ucdp-ged, or clio load FILE." }
      } else {
        Markup.element("ul") {
          for edition in editions {
            Markup.element("li") { "\(edition.id): \(edition.title), \(edition.events.grouped) events" }
          }
        }
      }
      Markup.element("h2") { "What programs can ask" }
      Markup.element("table") {
        for endpoint in Endpoint.all {
          Markup.element("tr") {
            Markup.element("td") { Markup.element("code") { "\(endpoint.method.rawValue) \(endpoint.path.template)" } }
            Markup.element("td") { endpoint.summary }
          }
        }
      }
    }
  }

  /// A page that only says why there is none.
  static func fault(_ message: String, hint: String, candidates: [String]) -> String {
    page("Clio: no such page") {
      Markup.element("p") { Markup.isolated(message) }
      if !hint.isEmpty { Markup.element("p") { Markup.isolated(hint) } }
      if !candidates.isEmpty {
        Markup.element("ul") {
          for candidate in candidates { Markup.element("li") { Markup.isolated(candidate) } }
        }
      }
    }
  }

  private static func page(_ title: String, @MarkupBuilder body: () -> Markup) -> String {
    Markup.page(
      Markup.void("meta", .attribute("charset", "utf-8"))
        + Markup.void(
          "meta", .attribute("name", "viewport"), .attribute("content", "width=device-width, initial-scale=1"))
        + Markup.element("title") { title }
        + Markup.void("link", .attribute("rel", "stylesheet"), .attribute("href", "/assets/clio.css")),
      Markup.element("main") {
        Markup.element("p") { Markup.element("a", .attribute("href", "/")) { "Clio" } }
        Markup.element("h1") { title }
        body()
      })
  }
}
