import ClioEmbedded
import ClioIngest
import ClioModel
import ClioRegistry
import ClioSQLite
import ClioTesting
import Foundation
import Testing

/// Skipped where the file is absent.
@Suite("The Kabul airport attack", .enabled(if: SharedData.path("ucdp-ged/ged231-incomplete-weeks.csv") != nil))
struct KabulAirportTests {
  @Test("Event 412700 is among the rows of is-khorasan on its day, though it is coded Government of Iraq - IS")
  func isFound() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/clio-kabul-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try #require(SharedData.path("ucdp-ged/ged231-incomplete-weeks.csv"))
    let store = try SQLiteStore(path: folder + "/clio.sqlite", access: .loading)
    let job = LoadJob(
      path: path, dataset: .ucdpGED, version: "23.1", label: "weeks", partial: "some country-weeks only")
    _ = try job.run(into: store, loadedAt: "2026-01-01T00:00:00Z")
    let registry = try Registry(compiled: Embedded.registry)
    var query = TallyQuery(edition: EditionID(dataset: .ucdpGED, version: "23.1", label: "weeks"))
    let day = try #require(CalendarDay(iso: "2021-08-26"))
    query.filter.actor = .entry("is-khorasan")
    query.filter.days = day...day
    query.actor = try registry.definition(of: .entry("is-khorasan"), sides: try await store.sides(in: query.edition))
    let event = try #require(
      try await store.events(matching: query, order: .deadliest, limit: nil).first { $0.event.id == 412_700 }?.event)
    #expect(event.sideA.name == "Government of Iraq")
    #expect(event.toll == DeathToll(low: 171, best: 183, high: 184))
    let parts: [Int] = [event.deathsA, event.deathsB, event.deathsCivilians, event.deathsUnknown]
    #expect(parts == [13, 1, 141, 28])
    let caveats = try await store.editions()[0].caveats
    #expect(caveats.map(\.code) == ["partial"])
  }
}
