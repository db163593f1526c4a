import ClioModel
import ClioRegistry

/// Who a claim speaks of, in one edition.
struct ActorInEdition: Sendable {
  let actor: ConflictActor
  var reference: ActorReference { actor.reference }
  var name: String { actor.name }
  var definition: ActorDefinition { actor.definition }
}

/// Why a claim cannot be checked, before any row is read.
struct Obstacle: Error {
  let verdict: Verdict

  init(_ ruling: Ruling, _ reason: String, edition: EditionID? = nil, remedy: String? = nil) {
    var verdict = Verdict(ruling, reason, edition: edition)
    verdict.remedy = remedy
    self.verdict = verdict
  }
}

extension ClaimWorld {
  /// The one actor that is meant.
  ///
  /// - Throws: `Obstacle` where several or none are, or where the edition's dataset has no code for it.
  func actor(_ named: ClaimActor, in edition: Edition) async throws -> ActorInEdition {
    try await memory.actor(named, in: edition.id) { try await resolve(named, in: edition) }
  }

  private func resolve(_ named: ClaimActor, in edition: Edition) async throws -> ActorInEdition {
    let sides = try await tallies.sides(in: edition.id)
    let text =
      switch named {
      case .reference(let reference): reference.description
      case .name(let name): name
      }
    let actor: ConflictActor
    do {
      actor = try registry.actor(try ActorResolver(registry: registry, sides: sides).resolve(text), sides: sides)
    } catch {
      guard error.kind == .ambiguous || error.kind == .noSuchActor else { throw error }
      let more = error.candidates.isEmpty ? "" : ": " + error.candidates.joined(separator: "; ")
      let why =
        error.kind == .ambiguous
        ? "\"\(text)\" stands for several actors\(more)" : "no actor is known by the name \"\(text)\""
      throw Obstacle(.unclear, why)
    }
    guard !actor.definition.selectors.isEmpty else {
      throw Obstacle(
        .unclear,
        "\(actor.name): \(edition.dataset?.shortTitle ?? edition.title) has no code of its own for it, so its events cannot be told from others'",
        edition: edition.id)
    }
    return ActorInEdition(actor: actor)
  }

  /// - Throws: `Obstacle` where the registry has several groups of this name.
  func checkMeaning(of named: ClaimActor) throws(Obstacle) {
    guard case .name(let name) = named else { return }
    let matches = firmMatches(name)
    guard matches.count > 1 else { return }
    let meant = matches.map { "\($0.id)  \(registry.head($0.id)?.name ?? "")" }.joined(separator: "; ")
    throw Obstacle(.unclear, "\"\(name)\" stands for several actors: \(meant)")
  }

  /// The entries of a name, those that only sound like it left out.
  private func firmMatches(_ name: String) -> [NameMatch] { registry.matches(name).filter { $0.how != .spelling } }

  /// As the registry knows it, whatever editions there are; nil where it does not.
  func registered(_ named: ClaimActor) -> RegistryHead? {
    switch named {
    case .reference(.entry(let id)): return registry.head(id)
    case .reference: return nil
    case .name(let name):
      let matches = firmMatches(name)
      return matches.count == 1 ? registry.head(matches[0].id) : nil
    }
  }
}
