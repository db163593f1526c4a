import ArgumentParser
import ClioEmbedded
import ClioModel
import ClioRegistry
import Foundation

/// Which registry a command goes by: the one built in, with a user's own files over it where there are any.
struct RegistryOptions: ParsableArguments {
  @Option(
    name: .customLong("registry"),
    help: "A folder of your own registry files; an entry with an id of ours takes its place. Default: CLIO_REGISTRY.")
  var folder: String?

  func registry() throws -> Registry {
    let named = folder ?? ProcessInfo.processInfo.environment["CLIO_REGISTRY"]
    guard let folder = named, !folder.isEmpty else { return try Self.embedded() }
    return try RegistryOverlay(folder: folder).registry()
  }

  static func embedded() throws(ClioError) -> Registry { try Registry(compiled: Embedded.registry) }
}

/// A user's files over the registry built in. The compiled whole is kept in the cache folder, so that YAML is read only when
/// a file has changed.
struct RegistryOverlay {
  let folder: String

  func registry() throws -> Registry {
    let base = try RegistryOptions.embedded()
    let stamp = try stamp(base)
    let cache = "\(StoreOptions.cacheFolder)/registry-\(stamp).txt"
    if let data = FileManager.default.contents(atPath: cache),
      let kept = try? Registry(compiled: String(decoding: data, as: UTF8.self))
    {
      return kept
    }
    let (_, entries, faults) = try RegistryFolder.check(folder, over: base)
    if let fault = faults.first {
      throw ClioError(
        fault.kind, fault.message, hint: "\(fault.hint); clio actors lint \(folder) --overlay tells all faults")
    }
    let text = Registry.compiledText(entries)
    let registry = try Registry(compiled: text)
    // The cache only saves time; without it all is read again.
    try? FileManager.default.createDirectory(atPath: StoreOptions.cacheFolder, withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: URL(fileURLWithPath: cache), options: .atomic)
    return registry
  }

  /// Names the state of our registry and of each file: its path, size and time of change to the nanosecond.
  private func stamp(_ base: Registry) throws -> String {
    var text = base.hash
    for path in try RegistryFolder.paths(folder) {
      var status = stat()
      let full = URL(fileURLWithPath: path).path
      guard stat(path, &status) == 0 else {
        text += "\n\(full) cannot be read"
        continue
      }
      text += "\n\(full) \(status.st_size) \(status.changeTime)"
    }
    return Registry.fingerprint(text)
  }
}

extension stat {
  fileprivate var changeTime: String {
    #if os(Linux)
      "\(st_ctim.tv_sec).\(st_ctim.tv_nsec)"
    #else
      "\(st_ctimespec.tv_sec).\(st_ctimespec.tv_nsec)"
    #endif
  }
}
