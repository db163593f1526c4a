import ArgumentParser

/// What an export is written as.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, geojson, gexf, graphml, stix, ftm, bibtex, ris, csl

  /// What it shows, and so what it can be asked for.
  enum Content {
    /// Events: of an actor, of an address, or of a whole edition.
    case events
    /// Who fights whom and how they stand to each other: around an actor, or in a whole edition.
    case network
    /// An actor's profile and its network.
    case profile
    /// How to cite the events.
    case citation
  }

  var content: Content {
    switch self {
    case .csv, .geojson, .ftm: .events
    case .gexf, .graphml: .network
    case .stix: .profile
    case .bibtex, .ris, .csl: .citation
    }
  }

  /// The format that a file's name asks for; nil where it does not.
  init?(file: String) {
    let name = file.lowercased()
    let endings: [(String, ExportFormat)] = [
      (".csv", .csv), (".geojson", .geojson), (".gexf", .gexf), (".graphml", .graphml), (".stix.json", .stix),
      (".ftm.json", .ftm), (".ftm.jsonl", .ftm), (".bib", .bibtex), (".ris", .ris), (".csl.json", .csl),
    ]
    guard let match = endings.first(where: { name.hasSuffix($0.0) }) else { return nil }
    self = match.1
  }

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
