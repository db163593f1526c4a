import ClioDesk
import ClioModel
import ClioPages
import ClioRegistry
import ClioReport

/// What a page is asked.
struct PageRequest: DeskRequest, Sendable {
  let desk: Desk
  let asked: Asked
  /// The program's.
  let version: String
  let limits: WebLimits
  let facts: PageFacts

  /// What somebody wrote into a form.
  var words: AskedWords {
    AskedWords(
      actors: asked.text("actors") ?? asked.text("actor") ?? "", from: asked.text("from") ?? asked.text("in") ?? "",
      to: asked.text("to") ?? "", measure: asked.text("by") ?? "", among: asked.text("among") ?? "groups")
  }

  func shell(_ edition: Edition) -> PageShell {
    PageShell(
      site: .init(
        name: "Clio", base: nil, program: "Clio \(version)", edition: edition, registryHash: desk.registry.hash,
        day: Citation(edition).accessed, isLive: true),
      links: AppLinks.links(edition: asked.text("edition")))
  }
}

/// The addresses of the app's pages.
enum AppLinks {
  /// - Parameter edition: as it was asked for; it is asked for again on the pages that are linked to.
  static func links(edition: String?) -> PageLinks {
    PageLinks { address in path(address).map { withEdition($0, edition, address) } }
  }

  private static func withEdition(_ path: String, _ edition: String?, _ address: PageAddress) -> String {
    guard let edition else { return path }
    switch address {
    case .figure, .rows, .asset, .check: return path
    default: return path + (path.contains("?") ? "&" : "?") + "edition=" + encoded(edition)
    }
  }

  private static func path(_ address: PageAddress) -> String? {
    switch address {
    case .home: "/"
    case .actors: "/actors"
    case .actor(let reference): "/actor/" + encoded(reference.description)
    case .compare(let references):
      "/compare"
        + (references.isEmpty ? "" : "?actors=" + encoded(references.map(\.description).joined(separator: ", ")))
    case .rank: "/rank"
    case .network(let reference): "/network" + (reference.map { "?actor=" + encoded($0.description) } ?? "")
    case .map(let reference): "/map" + (reference.map { "?actor=" + encoded($0.description) } ?? "")
    case .figure(let address): "/figure/" + address.description
    case .rows(let address): "/api/v1/rows/" + address.description
    case .check: "/check"
    case .data: "/data"
    case .picture(let reference, let picture, let isNarrow):
      "/picture/\(picture.rawValue)/" + encoded(reference.description) + (isNarrow ? "?width=360" : "")
    case .download(let reference, let file):
      switch file {
      case .json: "/api/v1/actor/" + encoded(reference.description)
      case .csv, .geojson: nil
      }
    case .asset(let asset): "/assets/" + asset.rawValue
    case .articles, .article, .feed: nil
    }
  }

  /// `+` would be read as a space in a query.
  private static func encoded(_ text: String) -> String { PercentCoding.encode(text).replacing("+", with: "%2B") }
}
