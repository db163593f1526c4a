public import ClioModel
import ClioReaders
public import ClioReport

/// Source rows for reading.
public enum RowsDocument {
  public static func document(_ address: FigureAddress, _ rows: SourceRows, total: Int, _ edition: Edition) -> Document
  {
    var blocks: [Document.Block] = [.table(table(rows))]
    let shown = rows.rows.count
    if shown > 0, !namesReports(rows) { blocks.append(.line([noReports])) }
    if shown < total {
      blocks.append(.paragraph("\(Wording.number(shown)) of \(Wording.number(total)) rows; --limit 0 shows all"))
    }
    if total == 0 {
      let gap = edition.gap(for: address.filter)
      blocks.append(
        .paragraph(
          gap.map(Wording.notCovered) ?? "No recorded event, which is not the same as none happened."))
    }
    if !edition.caveats.isEmpty { blocks.append(.list(edition.caveats.map(\.text))) }
    return Document(title: "\(Wording.count(total, "row")) of \(address)", blocks: blocks)
  }

  /// One line a row; the reports only where the file has columns of them.
  public static func table(_ rows: SourceRows) -> DocumentTable {
    let namesReports = namesReports(rows)
    let lines = rows.rows.map { row -> [String] in
      let fields = SourceRowFields.byColumn(row, rows.columns)
      func field(_ name: String) -> String { fields[name] ?? "" }
      let start = String(field("date_start").prefix(10)), end = String(field("date_end").prefix(10))
      return [
        field("id"), start == end ? start : "\(start) to \(end)",
        [field("where_coordinates"), field("adm_1"), field("country")].filter { !$0.isEmpty }.joined(separator: ", "),
        "\(field("side_a")) - \(field("side_b"))",
        "\(field("best")) [\(field("low"))-\(field("high"))]",
        "\(field("deaths_a"))+\(field("deaths_b"))+\(field("deaths_civilians"))+\(field("deaths_unknown"))",
      ] + (namesReports ? [report(fields)] : [])
    }
    return DocumentTable(
      [
        .text("id"), .text("when", widest: nil), .text("where", widest: 40), .text("sides", widest: 40),
        .number("best [low-high]"), .number("a+b+civ+unk"),
      ] + (namesReports ? [.text("reports", widest: 100)] : []), rows: lines)
  }

  /// True where the file has a column of reports.
  public static func namesReports(_ rows: SourceRows) -> Bool { !reportColumns.isDisjoint(with: rows.columns) }

  /// What is said where it has none, without a stop.
  public static let noReports = "The file does not name the reports that its rows rest on"

  private static let reportColumns: Set<String> = [
    "source_article", "source_office", "source_date", "source_headline",
  ]

  /// Office, date and headline of the reports a row rests on, as far as the file has them.
  private static func report(_ fields: [String: String]) -> String {
    let parts = ["source_office", "source_date", "source_headline"].compactMap { fields[$0] }.filter { !$0.isEmpty }
    let text = parts.isEmpty ? fields["source_article"] ?? "" : parts.joined(separator: " | ")
    return text.split(separator: "\n").joined(separator: " ")
  }
}
