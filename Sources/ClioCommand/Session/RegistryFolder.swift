import ClioModel
import ClioRegistry
import Foundation

/// Registry files on disk.
enum RegistryFolder {
  /// The entries of a folder.
  ///
  /// - Throws: the first fault of a file, as `ClioError` of kind `badInput`.
  static func entries(_ folder: String) throws -> [RegistryEntry] {
    try paths(folder).map { try read($0).entry }
  }

  /// All faults of a folder's files and of how they fit together.
  ///
  /// - Parameter base: a registry that the files are laid over; its entries may be pointed at, and those not replaced are
  ///   among the entries.
  static func check(
    _ folder: String, over base: Registry?
  ) throws -> (files: Int, entries: [RegistryEntry], faults: [ClioError]) {
    var files: [EntryFile] = []
    var faults: [ClioError] = []
    for path in try paths(folder) {
      do {
        files.append(try read(path))
      } catch let error as ClioError {
        faults.append(error)
      }
    }
    let count = files.count + faults.count
    // Where a file cannot be read, what others say of it would look like a fault of theirs.
    guard faults.isEmpty else { return (count, [], faults) }
    let own = Set(files.map(\.entry.id))
    files += (base?.entries ?? []).filter { !own.contains($0.id) }.map { EntryFile(builtIn: $0) }
    return (count, files.map(\.entry), RegistryLint(files).faults())
  }

  static func paths(_ folder: String) throws(ClioError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw ClioError(.notFound, "\(folder): expected a folder of registry files, found none")
    }
    let paths = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { "\(folder)/\($0)" }
    guard !paths.isEmpty else {
      throw ClioError(
        .notFound, "\(folder): expected files that end in .yaml, found none", hint: "docs/registry.md shows one")
    }
    return paths
  }

  private static func read(_ path: String) throws -> EntryFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ClioError(.notFound, "\(path): expected a file that can be read")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw ClioError(.badInput, "\(path): expected text in UTF-8, found other bytes", hint: "save it as UTF-8")
    }
    return try YAMLEntryReader(file: path).read(text)
  }

  static func swiftSource(_ entries: [RegistryEntry]) -> String {
    let lines = Registry.compiledText(entries).split(separator: "\n").map { "    " + $0 + "\n" }.joined()
    return """
      // Made by `make registry` from the files in Registry/; do not edit by hand.

      extension Embedded {
        /// The registry in its compiled form (`Registry.init(compiled:)`).
        public static let registry = ##\"\"\"
      \(lines)    \"\"\"##
      }

      """
  }
}
