import ClioModel
import ClioSQLite
import ClioTesting
import Testing

@Suite("The SQLite store under a server")
struct SQLiteStoreServingTests {
  private static let all = TallyQuery(edition: InventedEvents.edition)

  private static func server(_ fixture: StoreFixture) throws -> SQLiteStore {
    try SQLiteStore(path: fixture.path, access: .serving(readers: 3))
  }

  @Test("Answers many at once as the reference does")
  func answersAsReference() async throws {
    let fixture = try StoreFixture()
    let events = InventedEvents.make(400, seed: 8)
    try fixture.load(GEDText.file(events))
    let store = try Self.server(fixture)
    let edition = try #require(try await store.editions().first)
    let conformance = TallySourceConformance(store, edition: edition, events: events)
    try await withThrowingTaskGroup(of: [String].self) { group in
      for seed in 1...4 as ClosedRange<UInt64> {
        group.addTask { try await conformance.differences(questions: 30, seed: seed) }
      }
      for try await differences in group { #expect(differences == []) }
    }
  }

  @Test("The fingerprint changes with what is loaded and with nothing else")
  func fingerprint() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(20, seed: 1)))
    let store = try Self.server(fixture)
    let first = try store.fingerprint()
    _ = try await store.tables(for: [Self.all])
    #expect(try store.fingerprint() == first)
    // A load that fails leaves the store as it was.
    #expect(throws: ClioError.self) { try fixture.load(GEDText.file(InventedEvents.make(21, seed: 2))) }
    #expect(try store.fingerprint() == first)
    let other = EditionID(dataset: .ucdpGED, version: "98.1")
    try fixture.load(GEDText.file(InventedEvents.make(21, seed: 2)), as: other)
    #expect(try store.fingerprint() != first)
    try SQLiteStore(path: fixture.path, access: .loading).remove(other)
    #expect(try store.fingerprint() == first)
  }

  @Test("A connection that loads sees its own changes")
  func ownChanges() throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(20, seed: 1)))
    let store = try SQLiteStore(path: fixture.path, access: .loading)
    let first = try store.fingerprint()
    try store.remove(InventedEvents.edition)
    #expect(try store.fingerprint() != first)
  }

  /// 5,000 rows stand in two blocks of at most 4,096.
  @Test("Rows come piece by piece, and together they are the file")
  func pieces() async throws {
    let fixture = try StoreFixture()
    let file = GEDText.file(InventedEvents.make(5000, seed: 3), lineEnd: "\r\n")
    try fixture.load(file)
    let store = try Self.server(fixture)
    let list = try await store.rowList(matching: Self.all)
    #expect(list.numbers.count == 5000)
    #expect(list.head.count + list.byteCount == file.utf8.count)
    #expect(list.pieces() == [0..<4096, 4096..<5000])
    var bytes = list.head
    for piece in list.pieces() {
      for row in try await store.rows(piece, of: list) { bytes += row }
    }
    #expect(bytes == Array(file.utf8))
    var filtered = Self.all
    filtered.filter.countries = [700]
    let some = try await store.rowList(matching: filtered)
    let rows = try await store.sourceRows(matching: filtered)
    #expect(some.byteCount == rows.rows.reduce(0) { $0 + $1.count })
    #expect(try await store.rows(0..<some.numbers.count, of: some) == rows.rows)
  }

  @Test("Rows of an edition that was replaced meanwhile are refused")
  func replaced() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(20, seed: 1)))
    let store = try Self.server(fixture)
    let list = try await store.rowList(matching: Self.all)
    try SQLiteStore(path: fixture.path, access: .loading).remove(InventedEvents.edition)
    await #expect(throws: ClioError.self) { try await store.rows(0..<5, of: list) }
    try fixture.load(GEDText.file(InventedEvents.make(20, seed: 2)))
    await #expect(
      throws: ClioError(
        .notFound, "ucdp-ged@99.1: expected the edition as it was, found that it was replaced", hint: "ask again")
    ) { try await store.rows(0..<5, of: list) }
  }

  @Test("Nothing is read for a task that was cancelled")
  func cancelled() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(20, seed: 1)))
    let store = try Self.server(fixture)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await store.editions().count
    }
    task.cancel()
    await #expect(throws: ClioError.self) { try await task.value }
  }
}
