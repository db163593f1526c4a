public import ClioModel

/// Events as CSV (RFC 4180, UTF-8, line feeds), one row an event, under the headings of `ExportColumn.all`.
///
/// Text stands as in the source. Spreadsheets run a cell that begins with `=`, `+`, `-` or `@`; `isGuarded` puts an
/// apostrophe before such a cell, and before one that begins with an apostrophe, so that leaving out the first
/// apostrophe of every cell gives the source's text again. Both are counted.
public struct CSVEventWriter: EventWriter {
  private let provenance: Provenance
  /// True for a file made for spreadsheets: cells guarded, and a byte order mark, by which they know UTF-8.
  public let isGuarded: Bool
  /// Cells that a spreadsheet might run.
  public private(set) var runnable = 0
  public private(set) var events = 0

  public init(_ provenance: Provenance, isGuarded: Bool = false) {
    self.provenance = provenance
    self.isGuarded = isGuarded
  }

  public mutating func begin(into bytes: inout [UInt8]) {
    if isGuarded { bytes += [0xEF, 0xBB, 0xBF] }
    bytes += ExportColumn.all.map(\.name).joined(separator: ",").utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func add(_ match: MatchedEvent, into bytes: inout [UInt8]) {
    events += 1
    let actor = provenance.actor?.reference
    for (position, column) in ExportColumn.all.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      switch column.cell(match, provenance.edition.id, actor) {
      case .missing: break
      case .text(let text): add(text, isFree: column.isFreeText, into: &bytes)
      case .whole(let number): bytes += String(number).utf8
      case .degrees(let degrees): bytes += Microdegrees.format(degrees).utf8
      case .flag(let flag): bytes += (flag ? "true" : "false").utf8
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func end(into bytes: inout [UInt8]) {}

  private mutating func add(_ text: String, isFree: Bool, into bytes: inout [UInt8]) {
    var isMarked = false
    if isFree, let first = text.utf8.first {
      if Self.starters.contains(first) {
        runnable += 1
        isMarked = isGuarded
      } else {
        isMarked = isGuarded && first == UInt8(ascii: "'")
      }
    }
    CSVText.write(isMarked ? "'" + text : text, to: &bytes)
  }

  /// With what a spreadsheet's formula may begin; tab and carriage return are passed over by some
  /// (https://owasp.org/www-community/attacks/CSV_Injection).
  private static let starters = Set("=+-@\t\r".utf8)
}
