public import ClioModel
public import ClioRegistry

/// The reference desk: a store and the registry that gives actors their meaning. Questions go in, analyses come out; the
/// command line, the web app and the site all ask here.
public struct Desk: Sendable {
  public let store: any EventStore
  public let registry: Registry

  public init(store: any EventStore, registry: Registry) {
    self.store = store
    self.registry = registry
  }

  /// The edition named, in full (`ucdp-ged@19.1`), by its dataset or by its version; without a name the best one there is.
  ///
  /// - Throws: `ClioError` where the store is empty, or the name stands for none or for several.
  public func edition(_ name: String?) async throws(ClioError) -> Edition {
    let all = try await store.editions()
    guard let name else {
      guard let best = EditionChoice.best(of: all) else {
        throw ClioError(
          .notFound, "the store is empty", hint: "clio load FILE, clio fetch ucdp-ged, or clio load --starter")
      }
      return best
    }
    return try EditionChoice.named(name, in: all)
  }

  /// The same, where its figures may be totalled.
  ///
  /// - Throws: `ClioError` also where the edition is a partial one.
  public func wholeEdition(_ name: String?) async throws(ClioError) -> Edition {
    let edition = try await edition(name)
    if let partial = edition.partial { throw DeskMessage.partial(edition, partial) }
    return edition
  }

  /// The question behind an address: what its actors mean in its edition.
  public func query(for address: FigureAddress) async throws(ClioError) -> TallyQuery {
    let usesActors = address.filter.actor != nil || address.filter.opponent != nil
    return try registry.query(for: address, sides: usesActors ? try await store.sides(in: address.edition) : [])
  }

  /// The edition behind an address.
  public func edition(of address: FigureAddress) async throws(ClioError) -> Edition {
    try await edition(address.edition.description)
  }
}
