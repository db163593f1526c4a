import ClioModel
import ClioReaders
import ClioSQLite
import ClioTesting
import GRDB
import Testing

@Suite("Odd files and odd stores")
struct OddLayoutTests {
  private let events = InventedEvents.make(30, seed: 21)

  @Test("A column without a name stays in its place")
  func keepsUnnamedColumns() async throws {
    let fixture = try StoreFixture()
    let lines = GEDText.file(events).split(separator: "\n").enumerated().map { number, line in
      (number == 0 ? "\"\"," : "\(number),") + line
    }
    try fixture.load(lines.joined(separator: "\n") + "\n")
    let rows = try await fixture.reader().sourceRows(matching: TallyQuery(edition: InventedEvents.edition))
    #expect(rows.columns.first == "")
    #expect(rows.columns.count == GEDText.columns.count + 1)
    let fields = SourceRowFields.split(rows.rows[3])
    #expect(fields[rows.columns.firstIndex(of: "id") ?? 0] == String(events[3].id))
  }

  @Test("The largest deaths a row may have are summed, not trapped on")
  func sumsLargeNumbers() async throws {
    let fixture = try StoreFixture()
    var large = events
    for index in large.indices where large[index].violence != .oneSided {
      (large[index].deathsA, large[index].deathsB) = (Int(Int32.max), Int(Int32.max))
      large[index].toll = DeathToll(low: 0, best: Int(Int32.max), high: Int(Int32.max))
    }
    try fixture.load(GEDText.file(large))
    let table = try await fixture.reader().tables(for: [TallyQuery(edition: InventedEvents.edition)])[0]
    #expect(table.total.toll.best == large.reduce(0) { $0 + $1.toll.best })
  }

  @Test("A region or area that the edition does not have is refused, not answered with zero")
  func refusesUnknownNames() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    var query = TallyQuery(edition: InventedEvents.edition)
    query.filter.regions = ["asia"]
    let asked = query
    let error = await #expect(throws: ClioError.self) { try await fixture.reader().tables(for: [asked]) }
    #expect(error?.message == "address: region: expected one of Africa, Asia, found 'asia'")
    #expect(error?.hint == "did you mean 'Asia'?")
  }

  @Test(
    "A damaged store is an error, never a trap or a smaller answer",
    arguments: [
      "UPDATE tally_chunk SET rows = substr(rows, 2)",
      "UPDATE tally_chunk SET rows = zeroblob(length(rows))",
      "DELETE FROM side_rows",
      "DELETE FROM tally_chunk",
      "UPDATE rollup SET columns = substr(columns, 9)",
    ])
  func noticesDamage(sql: String) async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(events))
    let queue = try DatabaseQueue(path: fixture.path)
    try await queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    let store = try fixture.reader()
    var fine = TallyQuery(edition: InventedEvents.edition)
    fine.groupBy = [.month]
    let queries = [fine, TallyQuery(edition: InventedEvents.edition)]
    await #expect(throws: ClioError.self) { try await store.tables(for: queries) }
  }
}
