import ArgumentParser
import ClioDesk
import ClioModel
import ClioReaders
import ClioReport
import ClioSite

struct RowsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rows", abstract: "List the source rows behind a figure, with the reports behind each row.",
    discussion: "--format csv gives the rows back exactly as they stand in the file.")

  @Argument(help: "A figure address; its measure and by= do not matter here.") var address: String
  @Option(help: "text, json, md, html or csv.") var format: TableFormat = .text
  @Option(help: "At most so many rows; 0 is all. Default: 50 in text, all elsewhere.") var limit: Int?
  @OptionGroup var options: SessionOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: expected 0 or more.") }
  }

  func run() async throws {
    try await Answer.reporting(asJSON: format == .json, kind: "rows", query: ["address": address]) {
      let address = try FigureAddress(address)
      let desk = try options.desk()
      let limit = limit ?? (format == .text ? 50 : 0)
      let (rows, total, edition) = try await desk.rows(address, limit: limit == 0 ? nil : limit)
      switch format {
      case .csv:
        Terminal.write(rows.head)
        for row in rows.rows { Terminal.write(row) }
      case .text, .md, .html:
        Terminal.write(RowsDocument.document(address, rows, total: total, edition), as: format.form)
      case .json:
        try Answer.write(
          Envelope(
            kind: "rows", query: ["address": address.description], editions: [edition], caveats: edition.caveats,
            data: rows.rows.map { SourceRowFields.byColumn($0, rows.columns) }))
      }
    }
  }
}
