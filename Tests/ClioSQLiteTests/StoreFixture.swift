import ClioIngest
import ClioModel
import ClioSQLite
import ClioTesting
import Foundation

/// A store in a folder of its own, removed when it goes away.
final class StoreFixture: Sendable {
  let folder: String
  var path: String { folder + "/clio.sqlite" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/clio-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Loads a text as a file of the invented edition, or of another.
  @discardableResult
  func load(_ text: String, as id: EditionID = InventedEvents.edition) throws -> LoadOutcome {
    let store = try SQLiteStore(path: path, access: .loading)
    let job = LoadJob(
      path: "invented.csv", dataset: id.dataset, version: id.version, label: id.label, content: Array(text.utf8))
    return try job.run(into: store, loadedAt: "2026-01-01T00:00:00Z")
  }

  func reader() throws -> SQLiteStore { try SQLiteStore(path: path, access: .reading) }
}
