import ClioAnalysis
public import ClioModel
public import ClioPages

/// Which profiles have most in common with another: whom they fight, where, and what sources state.
public struct RelatedActors: Sendable {
  private let directory: ActorDirectory
  private let index: RelatedIndex

  public init(_ directory: ActorDirectory) {
    self.directory = directory
    index = RelatedIndex(directory.listings.map { Self.features($0, directory) })
  }

  /// A stated relation weighs as much as the foe it fights most.
  private static func features(
    _ listing: ActorDirectory.Listing, _ directory: ActorDirectory
  ) -> [SharedFeature: Double] {
    var features: [SharedFeature: Double] = [:]
    let deaths = Double(max(1, listing.account.toll.best))
    for opponent in listing.opponents.prefix(20) where !SideName.isGovernment(opponent.side.name) {
      let reference = directory.page(of: opponent.side.reference) ?? opponent.side.reference
      let name = directory.listing(reference)?.name ?? opponent.side.name
      features[.actor(reference, name: name), default: 0] += 0.5 + Double(opponent.deaths) / deaths
    }
    for other in listing.related {
      features[.actor(.entry(other.id), name: other.name), default: 0] += 1.5
    }
    // Those who fight or know the same one are alike, and so is that one itself.
    features[.actor(listing.reference, name: listing.name), default: 0] += 1
    for country in listing.countries.prefix(8) {
      features[.place(country.name), default: 0] += 0.5 + Double(country.deaths) / deaths
    }
    return features
  }

  public func related(to reference: ActorReference, limit: Int = 6) -> [PageCard] {
    guard let own = directory.position(of: reference) else { return [] }
    return index.related(to: own, limit: limit).map { match in
      let other = directory.listings[match.item]
      return PageCard(
        name: other.name, address: .actor(other.reference), why: Self.why(match, directory.listings[own], other))
    }
  }

  /// What they have in common, in words.
  private static func why(
    _ match: RelatedIndex.Match, _ own: ActorDirectory.Listing, _ other: ActorDirectory.Listing
  ) -> String {
    var between: [String] = []
    var actors: [String] = [], places: [String] = []
    for feature in match.shared.prefix(4) {
      switch feature {
      case .actor(let reference, let name):
        if reference == own.reference || reference == other.reference {
          if between.isEmpty { between.append("they met, or a source relates them") }
        } else {
          actors.append(name)
        }
      case .place, .word: places.append(feature.name)
      }
    }
    var parts = between
    if !actors.isEmpty { parts.append("both with or against " + actors.prefix(2).joined(separator: ", ")) }
    if !places.isEmpty { parts.append("in " + places.prefix(2).joined(separator: ", ")) }
    return parts.joined(separator: "; ")
  }
}
