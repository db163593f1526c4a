import ClioAnalysis
import ClioClaims
import ClioModel
import ClioPages

/// Which pages have something in common with an article: actors and places of its claims, and telling words.
struct ArticleRelations {
  struct Item {
    let text: CheckedText
    let address: PageAddress
    /// Whom its claims speak of.
    let actors: [ActorReference]
    let places: [Int]

    init(_ text: CheckedText, address: PageAddress) {
      self.text = text
      self.address = address
      let scopes = text.claims.compactMap(\.claim.scope)
      actors = scopes.flatMap { [$0.actor, $0.opponent] }.compactMap { named in
        if case .reference(let reference)? = named { reference } else { nil }
      }
      places = scopes.flatMap(\.countries)
    }
  }

  private let items: [Item]
  private let directory: ActorDirectory
  private let index: RelatedIndex

  init(_ items: [Item], _ directory: ActorDirectory) {
    self.items = items
    self.directory = directory
    index = RelatedIndex(items.map { Self.features($0, directory) })
  }

  private static func features(_ item: Item, _ directory: ActorDirectory) -> [SharedFeature: Double] {
    var features: [SharedFeature: Double] = [:]
    for actor in item.actors {
      features[.actor(actor, name: directory.listing(actor)?.name ?? actor.description), default: 0] += 1
    }
    for place in item.places { features[.place(Country.numbered(place)?.name ?? String(place)), default: 0] += 1 }
    for word in words(item) { features[.word(word), default: 0] += 0.25 }
    return features
  }

  /// Long words in small letters, as often as they stand.
  private static func words(_ item: Item) -> [String] {
    item.text.blocks.flatMap { block in
      block.text.lowercased().split { !$0.isLetter }.filter { $0.count > 6 }.map(String.init)
    }
  }

  /// Other articles first, then the profiles of those it speaks of most.
  func related(to number: Int) -> [PageCard] {
    let articles = index.related(to: number, limit: 3).map { match in
      let other = items[match.item]
      let shared = match.shared.prefix(4).map(\.name)
      return PageCard(
        name: other.text.title ?? other.text.name, address: other.address,
        why: "An article; both speak of " + shared.joined(separator: ", "))
    }
    var counts: [ActorReference: Int] = [:]
    for actor in items[number].actors {
      if let page = directory.page(of: actor) { counts[page, default: 0] += 1 }
    }
    let profiles = counts.sorted { ($1.value, $0.key.description) < ($0.value, $1.key.description) }.prefix(6)
    return articles
      + profiles.compactMap { reference, count in
        directory.listing(reference).map { listing in
          PageCard(
            name: listing.name, address: .actor(reference),
            why: "Profile; \(count) \(count == 1 ? "claim speaks" : "claims speak") of it")
        }
      }
  }
}
