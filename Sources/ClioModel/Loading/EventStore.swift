/// Whatever keeps editions whole: it answers tallies and gives the source rows back.
public protocol EventStore: TallySource {
  /// The source rows behind a tally, in the order of the file.
  ///
  /// - Parameter limit: at most this many; nil for all.
  /// - Throws: `ClioError` as `tables(for:)` does.
  func sourceRows(matching query: TallyQuery, limit: Int?) async throws(ClioError) -> SourceRows

  /// The events behind a tally by start day, then id, one at a time, in little memory however many they are.
  ///
  /// - Parameter take: gets each event while the store is read; what it throws ends the reading.
  /// - Throws: `ClioError` as `events(matching:order:limit:)` does, and whatever `take` throws.
  func eachEvent(
    matching query: TallyQuery, take: (MatchedEvent) throws(ClioError) -> Void
  ) async throws(ClioError)

  /// The source rows of single events, in the order asked; those that the edition lacks are left out.
  func sourceRows(of events: [Int], in edition: EditionID) async throws(ClioError) -> [(event: Int, bytes: [UInt8])]

  /// The header's names.
  func columns(of edition: EditionID) async throws(ClioError) -> [String]

  /// First-order areas as the edition spells them.
  func areas(in edition: EditionID) async throws(ClioError) -> [String]

  /// Reads at once what several batches of queries will need, where that is known beforehand.
  func prepare(for queries: [TallyQuery]) throws(ClioError)
}

/// Rows as they stand in the source file.
public struct SourceRows: Sendable {
  /// Everything before the first data row of the file: byte order mark, header, tag line.
  public let head: [UInt8]
  /// The header's names.
  public let columns: [String]
  /// Each row's own bytes, line end included (but for a last line that had none).
  public let rows: [[UInt8]]

  public init(head: [UInt8], columns: [String], rows: [[UInt8]]) {
    self.head = head
    self.columns = columns
    self.rows = rows
  }
}
