public import ClioModel

/// Picks an edition where a person has not, or only half, said which.
public enum EditionChoice {
  /// The newest whole release; else the newest labelled part; else the sample; else provisional; else incomplete.
  public static func best(of editions: [Edition]) -> Edition? {
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

  public static func named(_ name: String, in editions: [Edition]) throws(ClioError) -> Edition {
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
