import ClioModel

/// The wording of everything that can be wrong with a registry or a question to it.
enum RegistryMessage {
  static func twice(_ id: String) -> ClioError {
    ClioError(.badInput, "registry: \(id): expected one entry of this id, found two")
  }

  static func noParent(_ parent: String, of id: String) -> ClioError {
    ClioError(.badInput, "registry: \(id): parent: expected an entry of the registry, found '\(parent)'")
  }

  static func noEntry(_ id: String, in registry: Registry) -> ClioError {
    let named = registry.entries(named: id).map(\.id)
    let near = named.isEmpty ? Spelling.nearest(to: id, in: registry.entries.map(\.id)) : named
    return ClioError(
      .noSuchActor, "actor: expected an entry of the registry, found '\(id)'",
      hint: near.first.map { "did you mean '\($0)'?" }
        ?? "clio actors list shows them all; ucdp:NUMBER works for every actor",
      candidates: near)
  }

  static func at(_ file: String, _ line: Int?, _ what: String, hint: String = "") -> ClioError {
    ClioError(.badInput, "\(file):\(line.map { "\($0): " } ?? " ")\(what)", hint: hint)
  }
}
