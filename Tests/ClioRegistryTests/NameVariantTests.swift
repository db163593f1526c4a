import ClioEmbedded
import ClioModel
import Foundation
import Testing

@testable import ClioRegistry

/// `Tests/Tables/NameVariants.tsv`: names as published lists print them, each with the actor meant; gathered without a look
/// at the registry. `expected` holds one id, several with commas where the name is truly ambiguous, or `none` for the name
/// of a group that the registry does not have and for words that name no group.
@Suite("Names of published lists")
struct NameVariantTests {
  private struct Variant {
    let name: String
    let expected: Set<String>
    let source: String
    let kind: String
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Tables")

  private func rows(_ file: String) throws -> [[String]] {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func variants() throws -> [Variant] {
    try rows("NameVariants.tsv").map { row in
      Variant(
        name: row[0], expected: row[1] == "none" ? [] : Set(row[1].split(separator: ",").map(String.init)),
        source: row[2], kind: row[3])
    }
  }

  @Test("Every name means what its list says, ambiguous names all that they may, other names nothing")
  func resolves() throws {
    let registry = try Registry(compiled: Embedded.registry)
    var right: [String: Int] = [:], all: [String: Int] = [:]
    for variant in try variants() {
      let found = Set(registry.matches(variant.name).map(\.id))
      all[variant.kind, default: 0] += 1
      if found == variant.expected { right[variant.kind, default: 0] += 1 }
      #expect(found == variant.expected, "\(variant.name) (\(variant.source))")
    }
    let total = all.values.reduce(0, +)
    #expect(total >= 800)
    #expect((all["ambiguous"] ?? 0) >= 10 && (all["other-group"] ?? 0) >= 100)
    let kinds = all.sorted { $0.key < $1.key }.map { "\($0.key) \(right[$0.key] ?? 0)/\($0.value)" }
    print("name variants: \(right.values.reduce(0, +))/\(total) right: " + kinds.joined(separator: ", "))
  }

  @Test("Every row names a source that is listed, and entries that exist")
  func isSourced() throws {
    let keys = Set(try rows("NameVariantSources.tsv").map { $0[0] } + ["made-here"])
    let registry = try Registry(compiled: Embedded.registry)
    for variant in try variants() {
      #expect(keys.contains(variant.source), "\(variant.name): \(variant.source)")
      #expect(variant.expected.allSatisfy { registry.head($0) != nil }, "\(variant.name)")
    }
  }
}
