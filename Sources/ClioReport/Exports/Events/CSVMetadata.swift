import ClioModel

/// The column dictionary of a CSV export, for machines: metadata by W3C's CSV on the Web
/// (https://www.w3.org/TR/tabular-metadata/).
public struct CSVMetadata: Sendable {
  private let provenance: Provenance
  private let fileName: String
  private let events: Int
  private let runnable: Int
  private let isGuarded: Bool

  /// - Parameters:
  ///   - fileName: of the CSV, in the same folder.
  ///   - writer: what wrote it, after its last event.
  public init(_ provenance: Provenance, fileName: String, writer: CSVEventWriter) {
    self.provenance = provenance
    self.fileName = fileName
    events = writer.events
    runnable = writer.runnable
    isGuarded = writer.isGuarded
  }

  /// What the metadata of a file are called.
  public static func name(for file: String) -> String { file + "-metadata.json" }

  public var text: String {
    JSONNode.known([
      ("@context", ["http://www.w3.org/ns/csvw", .object([("@language", "en")])]),
      ("url", .text(Self.reference(fileName))), ("dc:title", .text(provenance.title)),
      (
        "dc:description", .text("One row an event, \(Wording.number(events)) in all, in the order of their start days.")
      ),
      ("dc:identifier", .text(provenance.address.description)),
      ("dc:bibliographicCitation", .text(provenance.citation.text)),
      ("dc:publisher", provenance.edition.dataset.map { .text($0.publisher) }),
      ("dc:license", provenance.licenceURL.map { .object([("@id", .text($0))]) }),
      ("dc:rights", provenance.licence.map { .text($0) }),
      ("dc:source", provenance.edition.dataset.flatMap { $0.url.isEmpty ? nil : .text($0.url) }),
      ("notes", .list(notes)),
      (
        "dialect",
        .object([
          ("encoding", isGuarded ? "utf-8-sig" : "utf-8"), ("delimiter", ","), ("quoteChar", "\""),
          ("doubleQuote", true), ("header", true),
          ("lineTerminators", ["\n"]),
        ])
      ),
      (
        "tableSchema",
        .object([("columns", .list(ExportColumn.all.map(Self.column))), ("primaryKey", "id")])
      ),
    ]).pretty
  }

  /// Names and texts, each an object: what the vocabulary has no word for.
  private var notes: [JSONNode] {
    var facts = provenance.facts
    if isGuarded {
      facts.append(
        (
          "guard",
          "text cells that begin with =, +, -, @ or ' have an apostrophe before them; leave out the first apostrophe of a cell to have the source's text (cells that a spreadsheet might run: \(runnable))"
        ))
    } else if runnable > 0 {
      facts.append(
        (
          "guard",
          "text stands as in the source, and a spreadsheet might run cells that begin with =, +, - or @: \(runnable)"
        ))
    }
    return facts.map { .object([("dc:identifier", .text($0.name)), ("dc:description", .text($0.text))]) }
  }

  private static func column(_ column: ExportColumn) -> JSONNode {
    .known([
      ("name", .text(column.name)), ("titles", .text(column.name)), ("datatype", datatype(column.kind)),
      ("required", column.missing == nil ? true : nil),
      (
        "dc:description",
        .text(column.meaning + (column.missing.map { " Empty where \($0)." } ?? ""))
      ),
    ])
  }

  private static func datatype(_ kind: ExportColumn.Kind) -> JSONNode {
    switch kind {
    case .text: "string"
    case .word(let words): .object([("base", "string"), ("format", .text(words.joined(separator: "|")))])
    case .whole(nil, nil): "integer"
    case .whole(let from, let to):
      .known([
        ("base", "integer"), ("minimum", from.map { .text(String($0)) }), ("maximum", to.map { .text(String($0)) }),
      ])
    case .degrees(let limit):
      .object([("base", "decimal"), ("minimum", .text("-\(limit)")), ("maximum", .text("\(limit)"))])
    case .day: .object([("base", "date"), ("format", "yyyy-MM-dd")])
    case .flag: .object([("base", "boolean"), ("format", "true|false")])
    }
  }

  /// The file's name as a relative URL.
  private static func reference(_ name: String) -> String {
    var result = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
