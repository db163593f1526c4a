import ClioIngest
import ClioModel
import ClioSQLite
import ClioTesting
import Foundation

/// A folder with files and a store, removed when it goes away.
final class IngestFixture: Sendable {
  let folder: String
  let store: SQLiteStore

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/clio-ingest-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try SQLiteStore(path: folder + "/clio.sqlite", access: .loading)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  /// Loads a file and returns its edition, whether it was new or not.
  @discardableResult
  func load(
    _ path: String, version: String? = nil, label: String? = nil, partial: String? = nil
  ) throws -> Edition {
    let job = LoadJob(
      path: path, dataset: version == nil ? nil : .ucdpGED, version: version, label: label, partial: partial)
    switch try job.run(into: store, loadedAt: "2026-01-01T00:00:00Z") {
    case .loaded(let edition), .unchanged(let edition): return edition
    }
  }
}

extension IngestFixture {
  static func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
}
