import Foundation
import Testing

/// What must hold for the repository as a whole.
@Suite("The repository")
struct RepositoryTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func files(in folder: String, ending: String) throws -> [String] {
    let base = root.appendingPathComponent(folder)
    let walker = FileManager.default.enumerator(atPath: base.path)
    return (walker?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }
      .sorted()
  }

  @Test("No source file is over 500 lines")
  func fileSizes() throws {
    let long = try (Self.files(in: "Sources", ending: ".swift") + Self.files(in: "Tests", ending: ".swift")).filter {
      try !$0.contains("ClioEmbedded/")
        && Self.text($0).split(separator: "\n", omittingEmptySubsequences: false).count > 500
    }
    #expect(long == [])
  }

  /// Each with its reason beside it: our own table is malformed; the superclass's claim restated.
  static let knownTraps = ["Sources/ClioModel/Places/CountryTable.swift", "Sources/ClioHTTP/DelegateQueue.swift"]

  @Test("Sources hold no trap and no unchecked claim but those with a reason")
  func noTraps() throws {
    let words = ["fatalError(", "try!", "@unchecked Sendable", "nonisolated(unsafe)", "preconditionFailure("]
    let found = try Self.files(in: "Sources", ending: ".swift").filter { path in
      let text = try Self.text(path)
      return words.contains { text.contains($0) }
    }
    #expect(Set(found) == Set(Self.knownTraps))
  }

  @Test("Each package enters through one module")
  func oneDoor() throws {
    let doors = [
      "ArgumentParser": ["ClioCommand"], "GRDB": ["ClioSQLite"], "GRDBSQLite": ["ClioSQLite"], "Yams": ["ClioYAML"],
      "CLibxml2": ["ClioArticle"],
      "Crypto": ["ClioIngest"], "CLibzip": ["ClioIngest"], "CZstd": ["ClioSQLite"],
      "FoundationNetworking": ["ClioHTTP"], "Hummingbird": ["ClioWeb"], "HummingbirdCore": ["ClioWeb"],
      "HTTPTypes": ["ClioWeb"], "NIOCore": ["ClioWeb"], "NIOHTTP1": ["ClioWeb"], "Logging": ["ClioWeb"],
      "ServiceLifecycle": ["ClioWeb"], "UnixSignals": ["ClioWeb"],
    ]
    for path in try Self.files(in: "Sources", ending: ".swift") {
      let module = path.split(separator: "/")[1]
      for line in try Self.text(path).split(separator: "\n") {
        guard let match = line.firstMatch(of: /^\s*(?:public |internal )?import (\w+)/),
          let allowed = doors[String(match.1)]
        else { continue }
        #expect(allowed.contains(String(module)), "\(path) imports \(match.1)")
      }
    }
  }

  @Test("The README stays short and shows a picture that is there")
  func readme() throws {
    let readme = try Self.text("README.md")
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
    let image = try #require(readme.firstMatch(of: /\((docs\/images\/[^)]+)\)|src="(docs\/images\/[^"]+)"/))
    let path = String(image.1 ?? image.2 ?? "")
    #expect(FileManager.default.fileExists(atPath: Self.root.appendingPathComponent(path).path))
    #expect(readme.contains("make run"))
    #expect(readme.contains("make test"))
    #expect(readme.contains("swift test --disable-xctest --parallel"))
  }

  @Test("Links between documents lead somewhere")
  func links() throws {
    let pages =
      ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] + (try Self.files(in: "docs", ending: ".md"))
    for page in pages {
      let folder = Self.root.appendingPathComponent(page).deletingLastPathComponent()
      for match in try Self.text(page).matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
        let target = folder.appendingPathComponent(String(match.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(page): \(match.1)")
      }
    }
  }

  @Test("No file names a path of one machine")
  func noMachinePaths() throws {
    let pages = try Self.files(in: "docs", ending: ".md") + Self.files(in: "Sources", ending: ".swift") + ["README.md"]
    let found = try pages.filter { try Self.text($0).firstMatch(of: /[^A-Za-z0-9.]\/(?:root|home)\/[a-z]/) != nil }
    #expect(found == [])
  }
}
