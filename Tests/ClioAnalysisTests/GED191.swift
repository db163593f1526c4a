import ClioAnalysis
import ClioEmbedded
import ClioIngest
import ClioModel
import ClioRegistry
import ClioSQLite
import ClioTesting
import Foundation
import Testing

/// GED 19.1 in a store, with the registry built in. Suites that use it are skipped where the file is absent.
final class GED191: Sendable {
  static var isThere: Bool { SharedData.path("ucdp-ged/ged191-global-core.csv") != nil }

  /// One store for all suites: loading takes a second or two.
  private static let world = Result { try GED191() }
  static func loaded() throws -> GED191 { try world.get() }

  let store: SQLiteStore
  let registry: Registry
  let id = EditionID(dataset: .ucdpGED, version: "19.1")

  private init() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/clio-ged191-\(UUID().uuidString)"
    let path = try #require(SharedData.path("ucdp-ged/ged191-global-core.csv"))
    store = try SQLiteStore(path: folder + "/clio.sqlite", access: .loading)
    _ = try LoadJob(path: path, dataset: .ucdpGED, version: "19.1").run(into: store, loadedAt: "2026-01-01T00:00:00Z")
    registry = try Registry(compiled: Embedded.registry)
  }

  func edition() async throws -> Edition { try #require(try await store.editions().first) }

  func table(_ actor: ActorReference, by keys: [TallyKey] = [], _ narrow: (inout TallyFilter) -> Void = { _ in })
    async throws -> TallyTable
  {
    var query = TallyQuery(edition: id, groupBy: keys)
    query.filter.actor = actor
    narrow(&query.filter)
    query.actor = try registry.definition(of: actor, sides: try await store.sides(in: id))
    return try await store.tables(for: [query])[0]
  }

  /// A profile without its ranking.
  func profile(_ reference: ActorReference, from: String? = nil, to: String? = nil) async throws -> Profile {
    let sides = try await store.sides(in: id)
    let actor = try registry.actor(reference, sides: sides)
    let days = try from.map {
      try #require(CalendarDay(iso: $0))...(try #require(CalendarDay(iso: to ?? "2018-12-31")))
    }
    let plan = ProfilePlan(edition: try await edition(), actor: actor, days: days)
    let tables = try await store.tables(for: plan.queries)
    guard case .entry = reference else { return Profile(plan, tables, deadliest: [], ranking: nil) }
    let sequel = ProfileSequel(
      plan, tables, related: registry.related(to: actor), branches: registry.branches(of: actor))
    return Profile(
      plan, tables, deadliest: [], ranking: nil, sequel: (sequel, try await store.tables(for: sequel.queries)))
  }
}
