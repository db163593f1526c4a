import HTTPTypes
import ClioMarkup
import ClioModel
import ClioPages

/// What somebody sees who opens the address in a browser: what is loaded, and what can be asked.
enum StartPage {
  static func html(version: String, editions: [Edition]) -> String {
    PageShell.bare("Clio", links: AppLinks.links(edition: nil), program: "Clio \(version)") {
      Markup.element("h1") { "Clio" }
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
}
