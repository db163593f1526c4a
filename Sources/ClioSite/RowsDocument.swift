public import ClioModel
import ClioReaders
public import ClioReport

/// Source rows for reading.
public enum RowsDocument {
  public static func document(_ address: FigureAddress, _ rows: SourceRows, total: Int, _ edition: Edition) -> Document
  {
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
        report(fields),
      ]
    }
    var blocks: [Document.Block] = [
      .table(
        DocumentTable(
          [
            .text("id"), .text("when", widest: nil), .text("where", widest: 40), .text("sides", widest: 40),
            .number("best [low-high]"), .number("a+b+civ+unk"), .text("reports", widest: 100),
          ], rows: lines))
    ]
    if lines.count < total {
      blocks.append(.paragraph("\(Wording.number(lines.count)) of \(Wording.number(total)) rows; --limit 0 shows all"))
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

  /// Office, date and headline of the reports a row rests on, as far as the file has them.
  private static func report(_ fields: [String: String]) -> String {
    let parts = ["source_office", "source_date", "source_headline"].compactMap { fields[$0] }.filter { !$0.isEmpty }
    let text = parts.isEmpty ? fields["source_article"] ?? "" : parts.joined(separator: " | ")
    return text.isEmpty && fields["source_article"] == nil
      ? "(not in the file)" : text.split(separator: "\n").joined(separator: " ")
  }
}
