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

  /// How many events are behind a tally, to be read piece by piece: nothing is held open between two pieces.
  ///
  /// - Throws: `ClioError` as `tables(for:)` does.
  func eventList(matching query: TallyQuery) async throws(ClioError) -> EventList

  /// Some events of a list, by start day, then id.
  ///
  /// - Parameter positions: within the list.
  /// - Throws: `ClioError` also where the edition was taken out or replaced after the list was made.
  func events(_ positions: Range<Int>, of list: EventList) async throws(ClioError) -> [MatchedEvent]

  /// The source rows of single events, in the order asked; those that the edition lacks are left out.
  func sourceRows(of events: [Int], in edition: EditionID) async throws(ClioError) -> [(event: Int, bytes: [UInt8])]

  /// The header's names.
  func columns(of edition: EditionID) async throws(ClioError) -> [String]

  /// First-order areas as the edition spells them.
  func areas(in edition: EditionID) async throws(ClioError) -> [String]

  /// Where the rows behind a tally stand in the file, to be read piece by piece: all of them may not fit into memory.
  ///
  /// - Throws: `ClioError` as `tables(for:)` does.
  func rowList(matching query: TallyQuery) async throws(ClioError) -> SourceRowList

  /// The bytes of some rows of a list, in its order.
  ///
  /// - Throws: `ClioError` also where the edition was taken out or replaced after the list was made.
  func rows(_ positions: Range<Int>, of list: SourceRowList) async throws(ClioError) -> [[UInt8]]

  /// Stands for all that is loaded now: two equal ones, and every answer between them is of one state.
  func fingerprint() throws(ClioError) -> String

  /// Reads at once what several batches of queries will need, where that is known beforehand.
  func prepare(for queries: [TallyQuery]) throws(ClioError)
}

/// The events behind a tally by start day, then id, without the events themselves.
///
///     let list = try await store.eventList(matching: query)   // list.count == 9000
///     for piece in list.pieces(of: 4096) { ... }              // 0..<4096, 4096..<8192, 8192..<9000
///     let first = try await store.events(0..<10, of: list)
public struct EventList: Sendable {
  /// What the events were asked for with; its grouping does not matter.
  public let query: TallyQuery
  /// The SHA-256 of the edition's file: another file under the same name is another edition.
  public let sha256: String
  /// How many events there are, 0 or more.
  public let count: Int

  /// A list of so many events, as a store that counted them gives it.
  public init(query: TallyQuery, sha256: String, count: Int) {
    self.query = query
    self.sha256 = sha256
    self.count = count
  }

  /// The list cut into pieces of as many events; the last may be shorter.
  public func pieces(of size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}

/// Source rows by their places in the file, without their bytes.
public struct SourceRowList: Sendable {
  public let edition: EditionID
  /// The SHA-256 of the edition's file: another file under the same name is another edition.
  public let sha256: String
  /// Everything before the first data row of the file.
  public let head: [UInt8]
  /// The header's names.
  public let columns: [String]
  /// The number of each row in the file, from 0, rising.
  public let numbers: [Int32]
  /// How many bytes all the rows have together, without the head.
  public let byteCount: Int

  public init(
    edition: EditionID, sha256: String, head: [UInt8], columns: [String], numbers: [Int32], byteCount: Int
  ) {
    self.edition = edition
    self.sha256 = sha256
    self.head = head
    self.columns = columns
    self.numbers = numbers
    self.byteCount = byteCount
  }

  /// Positions of the list cut where the store's blocks end, at most so many rows each: pieces that are read without
  /// unpacking a block twice.
  public func pieces() -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < numbers.count {
      let block = Int(numbers[start]) / EventBatch.capacity
      var end = start + 1
      while end < numbers.count, Int(numbers[end]) / EventBatch.capacity == block { end += 1 }
      pieces.append(start..<end)
      start = end
    }
    return pieces
  }
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
