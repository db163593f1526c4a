import ClioModel

extension Citation {
  /// BibTeX: a `@misc` for the data, an `@article` for each work.
  public var bibTeX: String {
    var entries = [
      entry(
        "misc", key,
        [
          ("title", dataTitle), ("year", year), ("version", edition.id.version), ("url", edition.dataset?.url ?? ""),
          ("urldate", accessed), ("note", note), ("annote", remarks.joined(separator: "; ")),
        ], body: edition.dataset?.publisher)
    ]
    entries += works.map { work in
      entry(
        "article", work.key,
        [
          ("author", work.authors.joined(separator: " and ")), ("title", work.title), ("journal", work.journal),
          ("year", String(work.year)), ("volume", work.volume), ("number", work.issue),
          ("pages", work.pages.replacing("-", with: "--")), ("doi", work.doi),
        ])
    }
    return entries.joined(separator: "\n")
  }

  /// RIS: `DATA` for the data, `JOUR` for each work.
  public var ris: String {
    var records = [
      record(
        [
          ("TY", "DATA"), ("AU", edition.dataset?.publisher ?? ""), ("TI", dataTitle), ("PY", year),
          ("ET", edition.id.version), ("UR", edition.dataset?.url ?? ""), ("Y2", accessed.replacing("-", with: "/")),
          ("N1", note),
        ] + remarks.map { ("N1", $0) })
    ]
    records += works.map { work in
      let pages = work.pages.split(separator: "-").map(String.init)
      return record(
        [("TY", "JOUR")] + work.authors.map { ("AU", $0) } + [
          ("TI", work.title), ("JO", work.journal), ("PY", String(work.year)), ("VL", work.volume),
          ("IS", work.issue), ("SP", pages.first ?? ""), ("EP", pages.count > 1 ? pages[1] : ""), ("DO", work.doi),
        ])
    }
    return records.joined(separator: "\n")
  }

  /// CSL-JSON: an array with the data first.
  ///
  /// - Throws: never for what an edition can hold; the encoder's error otherwise.
  public func cslJSON() throws -> String {
    let data = CSLItem(
      id: key, type: "dataset", title: dataTitle,
      author: [.init(literal: edition.dataset?.publisher ?? "")], issued: .init([Int(year) ?? 0]),
      version: edition.id.version, URL: edition.dataset?.url,
      accessed: .init(accessed.split(separator: "-").compactMap { Int($0) }),
      note: note, annote: remarks.isEmpty ? nil : remarks.joined(separator: "; "))
    let articles = works.map { work in
      CSLItem(
        id: work.key, type: "article-journal", title: work.title,
        author: work.authors.map { name in
          let parts = name.split(separator: ",", maxSplits: 1).map { $0.trimmingPrefix(" ") }
          return .init(family: String(parts[0]), given: parts.count > 1 ? String(parts[1]) : nil)
        }, issued: .init([work.year]), containerTitle: work.journal, volume: work.volume, issue: work.issue,
        page: work.pages, DOI: work.doi)
    }
    return try JSONText.of([data] + articles) + "\n"
  }

  private var key: String {
    ([edition.id.dataset.name, edition.id.version] + [edition.id.label].compactMap(\.self)).joined(separator: "-")
  }

  private var dataTitle: String {
    "\(edition.dataset?.title ?? edition.id.dataset.name), version \(edition.id.version)"
      + (edition.id.label.map { " (\($0))" } ?? "")
  }

  private var note: String {
    var parts = ["SHA-256 \(edition.sha256)"]
    if let address { parts.append("figure \(address)") }
    if let registryHash { parts.append("registry \(registryHash)") }
    parts += edition.caveats.filter(\.comesFirst).map(\.text)
    return parts.joined(separator: "; ")
  }

  /// - Parameter body: the author, where it is a body: braces keep its name from being cut into given and family names.
  private func entry(_ type: String, _ key: String, _ fields: [(String, String)], body: String? = nil) -> String {
    let author = body.map { "  author = {{\(Self.bibTeXText($0))}},\n" } ?? ""
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\(Self.bibTeXText($0.1))},\n" }
    return "@\(type){\(key),\n\(author)\(lines.joined())}\n"
  }

  /// On one line, with nothing that BibTeX or LaTeX would take for its own. Braces have names, since BibTeX counts them
  /// even where a backslash stands before them.
  private static func bibTeXText(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "$", "#", "_": result += "\\\(scalar)"
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case _ where scalar.endsLine: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// RIS has a tag to a line, so a value that held line ends could add tags of its own.
  private func record(_ fields: [(String, String)]) -> String {
    fields.filter { !$0.1.isEmpty }.map { name, text in
      let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.endsLine ? " " : $0 }))
      return "\(name)  - \(line)\n"
    }.joined() + "ER  - \n"
  }
}

extension Unicode.Scalar {
  /// True for whatever ends a line in some reader of text, and for other controls.
  fileprivate var endsLine: Bool {
    properties.generalCategory == .control || value == 0x2028 || value == 0x2029
  }
}

private struct CSLItem: Encodable {
  struct Name: Encodable {
    var family: String?
    var given: String?
    var literal: String?
  }

  struct Date: Encodable {
    let parts: [[Int]]
    init(_ parts: [Int]) { self.parts = [parts] }
    enum CodingKeys: String, CodingKey { case parts = "date-parts" }
  }

  var id: String
  var type: String
  var title: String
  var author: [Name]
  var issued: Date
  var version: String?
  var URL: String?
  var accessed: Date?
  var note: String?
  var annote: String?
  var containerTitle: String?
  var volume: String?
  var issue: String?
  var page: String?
  var DOI: String?

  enum CodingKeys: String, CodingKey {
    case id, type, title, author, issued, version, URL, accessed, note, annote, volume, issue, page, DOI
    case containerTitle = "container-title"
  }
}
