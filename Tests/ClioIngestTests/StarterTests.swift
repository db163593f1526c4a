import ClioEmbedded
import ClioIngest
import ClioModel
import ClioSQLite
import ClioTesting
import Testing

@Suite("The starter chronology")
struct StarterTests {
  @Test("It loads whole, keeps UCDP's identity in every row, and says that it is a sample")
  func loads() async throws {
    let fixture = try IngestFixture()
    let job = LoadJob(
      path: "starter.csv", dataset: .starter, version: "1", content: Array(Embedded.starterCSV.utf8))
    guard case .loaded(let edition) = try job.run(into: fixture.store, loadedAt: "2026-01-01T00:00:00Z") else {
      throw ClioError(.failed, "not loaded")
    }
    #expect(edition.id.description == "starter@1")
    #expect((150...300).contains(edition.events))
    #expect(edition.rejects == 0)
    #expect(edition.firstYear == 2014)
    #expect(edition.lastYear == 2024)
    #expect(edition.warnings["best is not the sum of the four death columns"] == nil)
    #expect(edition.warnings["low above best"] == nil)
    #expect(edition.warnings["high below best"] == nil)
    #expect(edition.warnings["a side without an id"] == nil)
    #expect(edition.warnings["no coordinates"] == nil)
    #expect(edition.caveats.map(\.code) == ["sample"])
  }

  @Test("Every fact names the record it is from")
  func isSourced() async throws {
    let fixture = try IngestFixture()
    let job = LoadJob(path: "s.csv", dataset: .starter, version: "1", content: Array(Embedded.starterCSV.utf8))
    _ = try job.run(into: fixture.store, loadedAt: "")
    let lines = Embedded.starterCSV.split(separator: "\n").dropFirst()
    #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count >= 30 })
    let rows = try await fixture.store.sourceRows(
      matching: TallyQuery(edition: EditionID(dataset: .starter, version: "1")))
    let office = try #require(rows.columns.firstIndex(of: "source_office"))
    #expect(office == 8)
  }
}
