import ArgumentParser
import ClioModel
import ClioRegistry
import ClioSQLite

/// Where a command's answers come from.
struct SessionOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions
  @OptionGroup var registry: RegistryOptions
}

/// A store to read from, with the registry that gives actors their meaning.
struct Session {
  let store: SQLiteStore
  let registry: Registry

  init(_ options: SessionOptions) throws {
    store = try options.store.open(.reading)
    registry = try options.registry.registry()
  }

  /// The edition named, in full (`ucdp-ged@19.1`), by its dataset or by its version; without a name the best one there is.
  func edition(_ name: String?) async throws(ClioError) -> Edition {
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

  /// The question behind an address: what its actors mean in its edition.
  func query(for address: FigureAddress) async throws(ClioError) -> TallyQuery {
    let usesActors = address.filter.actor != nil || address.filter.opponent != nil
    return try registry.query(for: address, sides: usesActors ? try await store.sides(in: address.edition) : [])
  }

  /// The edition behind an address.
  func edition(of address: FigureAddress) async throws(ClioError) -> Edition {
    try await edition(address.edition.description)
  }
}

/// Picks an edition where a person has not, or only half, said which.
enum EditionChoice {
  /// The newest whole release; else the newest labelled part; else the sample; else provisional; else incomplete.
  static func best(of editions: [Edition]) -> Edition? {
    editions.max { (standing($0), $0.id) < (standing($1), $1.id) }
  }

  private static func standing(_ edition: Edition) -> Int {
    if edition.partial != nil { return 0 }
    switch edition.dataset?.standing {
    case .published, nil: return edition.id.label == nil ? 4 : 3
    case .sample: return 2
    case .provisional: return 1
    }
  }

  static func named(_ name: String, in editions: [Edition]) throws(ClioError) -> Edition {
    if let exact = editions.first(where: { $0.id.description == name }) { return exact }
    let loose = editions.filter { $0.id.dataset.name == name || $0.id.version == name || $0.id.label == name }
    if loose.count == 1 { return loose[0] }
    // A dataset or version with one whole release among its parts means that one; of several releases the newest.
    let whole = loose.filter { $0.id.label == nil && $0.partial == nil }
    if let best = whole.max(by: { $0.id < $1.id }) { return best }
    let names = editions.map(\.id.description)
    let near = names.filter { $0.contains(name) }
    if loose.count > 1 {
      throw ClioError(
        .badInput, "edition: '\(name)' stands for \(loose.count) editions", hint: "name one in full",
        candidates: loose.map(\.id.description))
    }
    throw ClioError(
      .notFound, "edition: expected one that is loaded, found '\(name)'",
      hint: names.isEmpty ? "the store is empty: clio load FILE" : "clio data shows what is loaded",
      candidates: near.isEmpty ? names : near)
  }
}
