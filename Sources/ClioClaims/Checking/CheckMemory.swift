import ClioModel
import Synchronization

/// What the checks of one text ask for again and again, kept once found: who is meant, and which rows an attack may be.
final class CheckMemory: Sendable {
  private struct Kept {
    var actors: [ActorKey: ActorInEdition] = [:]
    var searches: [ClaimScope: AttackSearch] = [:]
    /// Nil for rows without words.
    var accounts: [RowKey: RowAccount?] = [:]
  }

  private struct RowKey: Hashable {
    let event: Int
    let edition: EditionID
  }

  private struct ActorKey: Hashable {
    let named: ClaimActor
    let edition: EditionID
  }

  private let kept = Mutex(Kept())

  func actor(
    _ named: ClaimActor, in edition: EditionID, else find: () async throws -> ActorInEdition
  ) async throws -> ActorInEdition {
    let key = ActorKey(named: named, edition: edition)
    if let known = kept.withLock({ $0.actors[key] }) { return known }
    let found = try await find()
    kept.withLock { $0.actors[key] = found }
    return found
  }

  func search(_ scope: ClaimScope, else find: () async throws -> AttackSearch) async throws -> AttackSearch {
    if let known = kept.withLock({ $0.searches[scope] }) { return known }
    let found = try await find()
    kept.withLock { $0.searches[scope] = found }
    return found
  }

  /// The words of rows, those that have any.
  func accounts(
    of events: [Int], in edition: EditionID, from source: any RowSource
  ) async throws -> [RowAccount] {
    let unknown = kept.withLock { kept in events.filter { kept.accounts[RowKey(event: $0, edition: edition)] == nil } }
    if !unknown.isEmpty {
      let found = try await source.accounts(of: unknown, in: edition)
      kept.withLock { kept in
        for event in unknown { kept.accounts[RowKey(event: event, edition: edition)] = .some(nil) }
        for account in found { kept.accounts[RowKey(event: account.event, edition: edition)] = account }
      }
    }
    return kept.withLock { kept in
      events.compactMap { kept.accounts[RowKey(event: $0, edition: edition)] ?? nil }
    }
  }
}
