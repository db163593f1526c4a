import ClioDesk
import ClioEmbedded
import ClioIngest
import ClioModel
import ClioRegistry
import ClioSQLite
import ClioTesting
import Foundation

@testable import ClioWeb

/// A store with the starter in a folder of its own, and apps over it.
final class WebFixture: Sendable {
  let folder: String
  var path: String { folder + "/clio.sqlite" }
  let registry: Registry

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/clio-web-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    registry = try Registry(compiled: Embedded.registry)
    try load(Embedded.starterCSV, dataset: .starter, version: "1")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func load(
    _ text: String, dataset: DatasetID = .ucdpGED, version: String, label: String? = nil, partial: String? = nil
  ) throws {
    let store = try SQLiteStore(path: path, access: .loading)
    let job = LoadJob(
      path: "\(dataset)-\(version).csv", dataset: dataset, version: version, label: label, partial: partial,
      content: Array(text.utf8))
    _ = try job.run(into: store, loadedAt: "2026-01-01T00:00:00Z")
  }

  func remove(_ edition: String) throws {
    try SQLiteStore(path: path, access: .loading).remove(EditionID(edition) ?? InventedEvents.edition)
  }

  func desk() throws -> Desk {
    Desk(store: try SQLiteStore(path: path, access: .serving(readers: 2)), registry: registry)
  }

  func app(_ change: (inout WebSettings) -> Void = { _ in }) throws -> WebApp {
    var settings = WebSettings(port: 0)
    change(&settings)
    return WebApp(try desk(), version: "test", settings: settings)
  }

  /// One with other routes beside its own.
  func app(_ extra: [Endpoint], pages: [PageRoute] = [], _ change: (inout WebSettings) -> Void = { _ in }) throws
    -> WebApp
  {
    var settings = WebSettings(port: 0)
    change(&settings)
    return WebApp(
      try desk(), version: "test", settings: settings,
      routes: RouteTable(endpoints: Endpoint.all + extra, pages: PageRoute.all + pages, assets: PageRoute.assets))
  }
}
