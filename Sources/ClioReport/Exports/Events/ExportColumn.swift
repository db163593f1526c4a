import ClioModel

/// One column of exported events: what it is called, what it may hold, what it means, and what no value means.
public struct ExportColumn: Sendable {
  /// What the values are.
  public enum Kind: Sendable, Hashable {
    case text
    /// One of these.
    case word([String])
    /// Whole numbers; nil is open.
    case whole(from: Int?, to: Int?)
    /// Decimal degrees between minus and plus this, with at most six digits after the point.
    case degrees(limit: Int)
    /// `yyyy-mm-dd`.
    case day
    /// `true` or `false`.
    case flag
  }

  /// One value.
  enum Cell: Hashable, Sendable {
    case missing
    case text(String)
    case whole(Int)
    case degrees(Int32)
    case flag(Bool)

    init(_ text: String?) { self = text.map { .text($0) } ?? .missing }
    init(_ number: Int?) { self = number.map { .whole($0) } ?? .missing }
  }

  /// UCDP's own where the column is UCDP's.
  public let name: String
  public let kind: Kind
  /// One or two sentences.
  public let meaning: String
  /// What an empty cell means; nil where there is none.
  public let missing: String?
  let cell: @Sendable (MatchedEvent, EditionID, ActorReference?) -> Cell

  init(
    _ name: String, _ kind: Kind, _ meaning: String, missing: String? = nil,
    cell: @escaping @Sendable (_ match: MatchedEvent, _ edition: EditionID, _ actor: ActorReference?) -> Cell
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.missing = missing
    self.cell = cell
  }

  /// A column of the event's own.
  init(
    _ name: String, _ kind: Kind, _ meaning: String, missing: String? = nil,
    of event: @escaping @Sendable (ConflictEvent) -> Cell
  ) {
    self.init(name, kind, meaning, missing: missing) { match, _, _ in event(match.event) }
  }

  /// True where nobody chose the words of a cell but the source or a user: the cells that a spreadsheet might run.
  var isFreeText: Bool { kind == .text }
}

extension ExportColumn {
  /// The columns as a table for reading.
  public static var dictionary: Document {
    let rows = all.map { [$0.name, $0.kind.text, $0.missing ?? "(never)", $0.meaning] }
    return Document(
      title: "Columns of exported events",
      blocks: [
        .table(
          DocumentTable(
            [
              .text("column"), .text("holds", widest: nil), .text("empty where", widest: nil),
              .text("means", widest: nil),
            ],
            rows: rows))
      ])
  }
}

extension ExportColumn.Kind {
  /// `whole number from 1 to 7`.
  var text: String {
    switch self {
    case .text: "text"
    case .word(let words): words.joined(separator: ", ")
    case .whole(let from?, let to?): "whole number, \(from) to \(to)"
    case .whole(let from?, nil): "whole number, \(from) or more"
    case .whole: "whole number"
    case .degrees(let limit): "degrees, -\(limit) to \(limit)"
    case .day: "yyyy-mm-dd"
    case .flag: "true, false"
    }
  }
}
