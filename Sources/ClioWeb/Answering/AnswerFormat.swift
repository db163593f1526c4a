import ClioReport

/// The forms of answers, as `format=` names them.
enum AnswerFormat: String, CaseIterable, Sendable {
  case json, csv, geojson, csvw, md, gexf, graphml, text, bibtex, ris, csl

  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    case .geojson: "application/geo+json"
    case .csvw: "application/csvm+json"
    case .md: "text/markdown; charset=utf-8"
    case .gexf: "application/gexf+xml"
    case .graphml: "application/graphml+xml"
    case .text: "text/plain; charset=utf-8"
    case .bibtex: "application/x-bibtex; charset=utf-8"
    case .ris: "application/x-research-info-systems; charset=utf-8"
    case .csl: "application/vnd.citationstyles.csl+json"
    }
  }

  /// True for what a browser keeps as a file; it shows the others.
  var isFile: Bool {
    switch self {
    case .json, .text, .md: false
    case .csv, .geojson, .csvw, .gexf, .graphml, .bibtex, .ris, .csl: true
    }
  }

  /// - Parameter stem: the name without its ending.
  func fileName(_ stem: String) -> String {
    switch self {
    case .json, .md, .csv, .geojson, .gexf, .graphml, .ris: "\(stem).\(rawValue)"
    case .text: "\(stem).txt"
    case .csvw: CSVMetadata.name(for: AnswerFormat.csv.fileName(stem))
    case .bibtex: "\(stem).bib"
    case .csl: "\(stem).csl.json"
    }
  }
}
