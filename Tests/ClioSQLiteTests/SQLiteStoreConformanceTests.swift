import ClioModel
import ClioSQLite
import ClioTesting
import Testing

@Suite("The SQLite store as a tally source")
struct SQLiteStoreConformanceTests {
  private static func conformance(seed: UInt64) async throws -> (StoreFixture, TallySourceConformance) {
    let fixture = try StoreFixture()
    let events = InventedEvents.make(600, seed: seed)
    try fixture.load(GEDText.file(events))
    let store = try fixture.reader()
    let edition = try #require(try await store.editions().first)
    return (fixture, TallySourceConformance(store, edition: edition, events: events))
  }

  @Test("Answers random questions as the reference does", arguments: [1, 2, 3] as [UInt64])
  func answersAsReference(seed: UInt64) async throws {
    let (fixture, conformance) = try await Self.conformance(seed: seed)
    let differences = try await conformance.differences(questions: 120, seed: seed &* 77)
    #expect(differences.count == 0, "\(differences.first ?? "")")
    withExtendedLifetime(fixture) {}
  }

  @Test("Answers a batch as it answers single questions")
  func answersBatches() async throws {
    let (fixture, conformance) = try await Self.conformance(seed: 4)
    #expect(try await conformance.batchDifferences(questions: 60, seed: 5) == [])
    withExtendedLifetime(fixture) {}
  }

  @Test("Refuses what the edition cannot answer")
  func refuses() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(10, seed: 6)))
    let store = try fixture.reader()
    var query = TallyQuery(edition: InventedEvents.edition)
    query.groupBy = [.opponent]
    await #expect(throws: ClioError.self) { try await store.tables(for: [query]) }
    let missing = TallyQuery(edition: EditionID(dataset: .ucdpGED, version: "1.0"))
    await #expect(
      throws: ClioError(
        .notFound, "edition: expected one that is loaded, found 'ucdp-ged@1.0'", hint: "loaded: ucdp-ged@99.1",
        candidates: ["ucdp-ged@99.1"])
    ) { try await store.tables(for: [missing]) }
  }
}
