/// The forms of answers, as `format=` names them.
enum AnswerFormat: String, CaseIterable, Sendable {
  case json, csv, md, gexf, graphml, text, bibtex, ris, csl

  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv; charset=utf-8"
    case .md: "text/markdown; charset=utf-8"
    case .gexf: "application/gexf+xml"
    case .graphml: "application/graphml+xml"
    case .text: "text/plain; charset=utf-8"
    case .bibtex: "application/x-bibtex; charset=utf-8"
    case .ris: "application/x-research-info-systems; charset=utf-8"
    case .csl: "application/vnd.citationstyles.csl+json"
    }
  }

  /// How a browser names the file when it keeps the answer; nil for what it shows.
  func fileName(_ kind: String) -> String? {
    switch self {
    case .json, .text, .md: nil
    case .csv, .gexf, .graphml, .ris: "\(kind).\(rawValue)"
    case .bibtex: "\(kind).bib"
    case .csl: "\(kind).csl.json"
    }
  }
}
