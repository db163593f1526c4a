/// One loaded file: dataset, version, hash, date read, and what it covers.
public struct Edition: Sendable, Hashable, Codable, Identifiable {
  public var id: EditionID
  /// Base name of the file it was read from.
  public var fileName: String
  /// Bytes of that file as given (of the archive, where it was zipped).
  public var fileBytes: Int
  /// SHA-256 of that file, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// When it was read: ISO 8601, UTC.
  public var loadedAt: String
  /// Where it was downloaded from; nil for a file the user had.
  public var origin: String?
  /// Why its rows must not be totalled; nil for an edition that is complete in its coverage.
  public var partial: String?
  public var rows: Int
  public var events: Int
  public var rejects: Int
  public var toll: DeathToll
  /// First and last `year` of its rows; nil where it has no rows.
  public var firstYear: Int?
  public var lastYear: Int?
  /// First start and last end of its rows.
  public var firstDay: CalendarDay?
  public var lastDay: CalendarDay?
  /// Gleditsch-Ward numbers of the countries its rows lie in, in rising order.
  public var countries: [Int]
  /// The header, in the file's order.
  public var columns: [String]
  /// Names of columns that other layouts have and this file lacks.
  public var missingColumns: [String]
  /// How many rows each kind of warning met.
  public var warnings: [String: Int]

  public var hasCoordinates: Bool { !missingColumns.contains("latitude") && !missingColumns.contains("longitude") }

  public init(
    id: EditionID, fileName: String, fileBytes: Int, sha256: String, loadedAt: String, origin: String?,
    partial: String?, rows: Int, events: Int, rejects: Int, toll: DeathToll, firstYear: Int?, lastYear: Int?,
    firstDay: CalendarDay?, lastDay: CalendarDay?, countries: [Int], columns: [String], missingColumns: [String],
    warnings: [String: Int]
  ) {
    self.id = id
    self.fileName = fileName
    self.fileBytes = fileBytes
    self.sha256 = sha256
    self.loadedAt = loadedAt
    self.origin = origin
    self.partial = partial
    self.rows = rows
    self.events = events
    self.rejects = rejects
    self.toll = toll
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.countries = countries
    self.columns = columns
    self.missingColumns = missingColumns
    self.warnings = warnings
  }

  /// What Clio knows of its dataset; nil for a dataset it does not know.
  public var dataset: Dataset? { Dataset.with(id: id.dataset) }

  /// `UCDP GED 22.1`, with its label where it has one.
  public var title: String {
    "\(dataset?.shortTitle ?? id.dataset.name) \(id.version)" + (id.label.map { " (\($0))" } ?? "")
  }
}
