import ClioModel
import ClioReport

/// The wording of the export command.
enum ExportMessage {
  static func notOfAddress(_ format: ExportFormat) -> ClioError {
    ClioError(
      .badInput, "\(format.rawValue): expected an actor, found a figure address",
      hint: "csv, geojson, ftm, bibtex, ris and csl take addresses: clio export ADDRESS --format csv")
  }

  static func notOfEdition() -> ClioError {
    ClioError(
      .badInput, "stix: expected an actor, found --all",
      hint: "a bundle is about one actor: clio export ACTOR --format stix")
  }

  static func noMaybes(_ format: ExportFormat) -> ClioError {
    ClioError(
      .badInput, "--maybes: expected csv, geojson, ftm, bibtex, ris or csl, found \(format.rawValue)",
      hint: "fights between two actors are counted from established rows only")
  }

  static func runnable(_ cells: Int) -> String {
    "\(Wording.count(cells, "text cell")) of the data \(cells == 1 ? "begins" : "begin") with =, +, - or @, which a spreadsheet may run as a formula; --spreadsheet guards such cells"
  }

  static let none = "no row passes: no recorded event, which is not the same as none happened"

  /// What a CSV has no place for.
  static func source(_ provenance: Provenance) -> String {
    """
    \(Citation(provenance.edition).text)
    events: \(provenance.address), registry \(provenance.registryHash)
    hint: --output FILE writes this and the column dictionary beside the CSV; --dictionary prints the dictionary
    """
  }

  static func written(_ files: [String], events: Int?) -> String {
    (events.map { "\(Wording.count($0, "event")) written to " } ?? "written: ") + files.joined(separator: " and ")
  }
}
