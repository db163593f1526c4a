import ClioModel
import Foundation

extension Citation {
  /// BibTeX: a `@misc` for the data, an `@article` for each work.
  public var bibTeX: String {
    var entries = [
      entry(
        "misc", key,
        [
          ("author", "{\(edition.dataset?.publisher ?? "")}"), ("title", dataTitle), ("year", year),
          ("version", edition.id.version), ("url", edition.dataset?.url ?? ""), ("urldate", accessed),
          ("note", note),
        ])
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
      record([
        ("TY", "DATA"), ("AU", edition.dataset?.publisher ?? ""), ("TI", dataTitle), ("PY", year),
        ("ET", edition.id.version), ("UR", edition.dataset?.url ?? ""), ("Y2", accessed.replacing("-", with: "/")),
        ("N1", note),
      ])
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
      note: note)
    let articles = works.map { work in
      CSLItem(
        id: work.key, type: "article-journal", title: work.title,
        author: work.authors.map { name in
          let parts = name.split(separator: ",", maxSplits: 1).map { $0.trimmingPrefix(" ") }
          return .init(family: String(parts[0]), given: parts.count > 1 ? String(parts[1]) : nil)
        }, issued: .init([work.year]), containerTitle: work.journal, volume: work.volume, issue: work.issue,
        page: work.pages, DOI: work.doi)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode([data] + articles), as: UTF8.self) + "\n"
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

  private func entry(_ type: String, _ key: String, _ fields: [(String, String)]) -> String {
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\(escape($0.1))},\n" }
    return "@\(type){\(key),\n\(lines.joined())}\n"
  }

  private func escape(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "&%$#_".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  private func record(_ fields: [(String, String)]) -> String {
    fields.filter { !$0.1.isEmpty }.map { "\($0.0)  - \($0.1)\n" }.joined() + "ER  - \n"
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
  var containerTitle: String?
  var volume: String?
  var issue: String?
  var page: String?
  var DOI: String?

  enum CodingKeys: String, CodingKey {
    case id, type, title, author, issued, version, URL, accessed, note, volume, issue, page, DOI
    case containerTitle = "container-title"
  }
}
