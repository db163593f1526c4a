import ClioModel
import ClioYAML

/// The wording of everything that can be wrong with a registry or a question to it.
enum RegistryMessage {
  static func noEntry(_ id: String, in registry: Registry) -> ClioError {
    let named = registry.entries(named: id).map(\.id)
    let near = named.isEmpty ? Spelling.nearest(to: id, in: registry.heads.map(\.id)) : named
    return ClioError(
      .noSuchActor, "actor: expected an entry of the registry, found '\(id)'",
      hint: near.first.map { "did you mean '\($0)'?" }
        ?? "clio actors list shows them all; ucdp:NUMBER works for every actor",
      candidates: near)
  }

  static func noRemainder(_ head: RegistryHead) -> ClioError {
    ClioError(
      .noSuchActor, "actor: expected an entry with slices, of which something is left, found '\(head.id)'",
      hint: "it has no slices: ask for \(head.id)")
  }

  static func notCompiled(_ found: String) -> ClioError {
    ClioError(
      .badInput, "registry: expected its compiled form \(CompiledRegistry.form), found '\(found)'",
      hint: "make registry writes it anew")
  }

  static let manual = "docs/registry.md"

  static func at(_ file: String, _ line: Int?, _ what: String, hint: String = "") -> ClioError {
    YAMLFault.at(file, line, what, manual, hint: hint)
  }
}
