import ClioModel
import ClioPages

/// The addresses of the app's pages.
enum AppLinks {
  /// - Parameters:
  ///   - edition: as it was asked for; it is asked for again on the pages that are linked to.
  ///   - page: whose page tells of an actor; nil where none does.
  static func links(
    edition: String?, page: @escaping @Sendable (ActorReference) -> ActorReference? = { $0 }
  ) -> PageLinks {
    PageLinks { address in
      guard case .actor(let reference) = address else { return path(address, edition) }
      return page(reference).flatMap { path(.actor($0), edition) }
    }
  }

  private static func path(_ address: PageAddress, _ edition: String?) -> String? {
    let asked = [("edition", edition)]
    switch address {
    case .home: return "/" + query(asked)
    case .actors: return "/actors" + query(asked)
    case .actor(let reference): return "/actor/" + encoded(reference.description) + query(asked)
    case .compare(let references):
      let actors = references.map(\.description).joined(separator: ", ")
      return "/compare" + query([("actors", actors.isEmpty ? nil : actors)] + asked)
    case .rank: return "/rank" + query(asked)
    case .network(let reference): return "/network" + query([("actor", reference?.description)] + asked)
    case .map(let reference): return "/map" + query([("actor", reference?.description)] + asked)
    case .figure(let address): return "/figure/\(address)"
    case .rows(let address, let first):
      return "/figure/\(address)" + query([("row", first == 0 ? nil : "\(first + 1)")]) + "#rows"
    case .check: return "/check"
    case .data: return "/data" + query(asked)
    case .picture(let address, let picture, let isNarrow):
      return address.filter.actor.map {
        "/picture/\(picture.rawValue)/" + encoded($0.description)
          + query([("width", isNarrow ? "360" : nil)] + profile(address))
      }
    case .download(let address, .json):
      return address.filter.actor.map {
        "\(Endpoint.prefix)/actor/" + encoded($0.description) + query(profile(address))
      }
    case .download(let address, let file): return events(address, as: file == .csv ? .csv : .geojson)
    case .asset(let asset): return "/assets/" + asset.rawValue
    case .profile(let address):
      return address.filter.actor.map { "/actor/" + encoded($0.description) + query(profile(address)) }
    case .articles, .article, .feed, .preview: return nil
    }
  }

  /// The events behind a figure, as a file.
  static func events(_ address: FigureAddress, as format: AnswerFormat) -> String {
    "\(Endpoint.prefix)/events/\(address)?format=\(format.rawValue)"
  }

  /// What makes a profile the one of an address: its edition, its days, its maybes.
  private static func profile(_ address: FigureAddress) -> [(String, String?)] {
    let days = address.filter.days
    return [
      ("edition", address.edition.description), ("from", days.map { "\($0.lowerBound)" }),
      ("to", days.map { "\($0.upperBound)" }), ("maybes", address.filter.includesMaybes ? "true" : nil),
    ]
  }

  /// With its question mark; nothing where no item has a value.
  private static func query(_ items: [(name: String, value: String?)]) -> String {
    let parts = items.compactMap { item in item.value.map { "\(item.name)=\(encoded($0))" } }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }

  /// `+` would be read as a space in a query.
  private static func encoded(_ text: String) -> String { PercentCoding.encode(text).replacing("+", with: "%2B") }
}
