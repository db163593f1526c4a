import ArgumentParser
import ClioModel
import ClioSQLite
import Foundation

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
  @Option(help: "The store's file. Default: CLIO_STORE, else clio/clio.sqlite in the XDG data folder.")
  var store: String?

  var path: String {
    let environment = ProcessInfo.processInfo.environment
    if let named = store ?? environment["CLIO_STORE"], !named.isEmpty { return named }
    return Self.folder("XDG_DATA_HOME", else: ".local/share") + "/clio/clio.sqlite"
  }

  /// Where downloads are kept.
  static var cacheFolder: String { folder("XDG_CACHE_HOME", else: ".cache") + "/clio" }

  func open(_ access: SQLiteStore.Access) throws(ClioError) -> SQLiteStore {
    guard !path.contains("://") else {
      throw ClioError(
        .badInput, "store: expected a file, found '\(path)'", hint: "only SQLite stores can be used so far")
    }
    return try SQLiteStore(path: path, access: access)
  }

  private static func folder(_ variable: String, else fallback: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment[variable], named.hasPrefix("/") { return named }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/" + fallback
  }
}
