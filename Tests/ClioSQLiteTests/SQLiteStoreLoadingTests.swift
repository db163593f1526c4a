import ClioIngest
import ClioModel
import ClioSQLite
import ClioTesting
import Foundation
import GRDB
import Testing

@Suite("Loading into the SQLite store")
struct SQLiteStoreLoadingTests {
  private let events = InventedEvents.make(50, seed: 8)

  @Test("Every row is an event or a reject, and duplicates are rejects")
  func countsRows() async throws {
    let fixture = try StoreFixture()
    let text = GEDText.file(events + [events[3], events[7]])
    guard case .loaded(let edition) = try fixture.load(text) else { throw ClioError(.failed, "not loaded") }
    #expect(edition.rows == 52)
    #expect(edition.events == 50)
    #expect(edition.rejects == 2)
    let rejects = try fixture.reader().rejects(in: edition.id)
    #expect(rejects.map(\.line) == [52, 53])
    #expect(rejects[0].message == "52: id: expected an id not met before in this file, found 1003 again")
    #expect(try fixture.reader().faults() == [])
  }

  @Test("The same file twice changes nothing; under another name it is told what it is")
  func isIdempotent() async throws {
    let fixture = try StoreFixture()
    let text = GEDText.file(events)
    try fixture.load(text)
    let again = try fixture.load(text)
    guard case .unchanged(let edition) = again else { throw ClioError(.failed, "loaded twice") }
    #expect(edition.id == InventedEvents.edition)
    let error = #expect(throws: ClioError.self) {
      try fixture.load(text, as: EditionID(dataset: .ucdpGED, version: "99.1", label: "copy"))
    }
    #expect(error?.hint == "take it out first: clio data remove ucdp-ged@99.1")
    #expect(try await fixture.reader().editions().count == 1)
  }

  @Test("Another file of one dataset and version wants a label")
  func wantsLabel() throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    let error = #expect(throws: ClioError.self) { try fixture.load(GEDText.file(Array(events.dropLast()))) }
    #expect(
      error?.message
        == "invented.csv: expected the file that ucdp-ged@99.1 was loaded from (invented.csv), found another one")
    #expect(
      error?.hint
        == "give this one a name of its own: --label NAME (as in ucdp-ged@99.1+pakistan), or first: clio data remove ucdp-ged@99.1"
    )
  }

  @Test("A load that fails leaves no trace")
  func undoesFailedLoads() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    let store = try SQLiteStore(path: fixture.path, access: .loading)
    let draft = EditionDraft(
      id: EditionID(dataset: .ucdpGED, version: "99.2"), fileName: "x", loadedAt: "", origin: nil, partial: nil,
      columns: [], missingColumns: [], head: [])
    var steps = 0
    #expect(throws: ClioError(.failed, "the disk fell off")) {
      try store.load(draft) { () throws(ClioError) in
        steps += 1
        if steps == 2 { throw ClioError(.failed, "the disk fell off") }
        return .batch(EventBatch())
      }
    }
    #expect(try await store.editions().map(\.id) == [InventedEvents.edition])
  }

  @Test("Source rows come back byte for byte, line ends included", arguments: ["\n", "\r\n"])
  func keepsBytes(lineEnd: String) async throws {
    let fixture = try StoreFixture()
    let text = GEDText.file(InventedEvents.make(9000, seed: 9), lineEnd: lineEnd)
    try fixture.load(text)
    let rows = try await fixture.reader().sourceRows(matching: TallyQuery(edition: InventedEvents.edition))
    #expect(rows.head + rows.rows.joined() == Array(text.utf8))
  }

  @Test("A reader sees the state before a load while it runs, and is not kept waiting")
  func readsDuringLoad() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    let writer = try SQLiteStore(path: fixture.path, access: .loading)
    let reader = try fixture.reader()
    let draft = EditionDraft(
      id: EditionID(dataset: .ucdpGED, version: "99.2"), fileName: "x", loadedAt: "", origin: nil, partial: nil,
      columns: [], missingColumns: [], head: [])
    var seen: [Int] = []
    var steps = 0
    _ = try writer.load(draft) { () throws(ClioError) in
      steps += 1
      seen.append(try reader.editionCount())
      return steps < 3
        ? .batch(EventBatch())
        : .ending(EditionEnding(sha256: "other", fileBytes: 0, rows: 1, dictionaries: EditionDictionaries()))
    }
    #expect(seen == [1, 1, 1])
    #expect(try reader.editionCount() == 2)
  }

  @Test("The events view gives names and dates to other SQLite programs")
  func hasReadableView() throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    let queue = try DatabaseQueue(path: fixture.path)
    let first = events[0]
    let found: Row? = try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM events WHERE id = ?", arguments: [first.id])
    }
    let row = try #require(found)
    #expect(row["edition"] == "ucdp-ged@99.1")
    #expect(row["side_a"] == first.sideA.name)
    #expect(row["date_start"] == first.start.description)
    #expect(row["country"] == first.countryName)
    #expect(row["adm_1"] == first.adm1)
    #expect(row["best"] == first.toll.best)
  }

  @Test("An edition can be taken out, and its file loaded again")
  func removes() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    let store = try SQLiteStore(path: fixture.path, access: .loading)
    try store.remove(InventedEvents.edition)
    #expect(try await store.editions() == [])
    try fixture.load(GEDText.file(events))
    let table = try await fixture.reader().tables(for: [TallyQuery(edition: InventedEvents.edition)])[0]
    #expect(table.total.events == 50)
  }
}

extension SQLiteStore {
  /// Outside of any task, as another program would ask.
  fileprivate func editionCount() throws(ClioError) -> Int {
    try edition(id: InventedEvents.edition) == nil
      ? 0 : try edition(id: EditionID(dataset: .ucdpGED, version: "99.2")) == nil ? 1 : 2
  }
}
