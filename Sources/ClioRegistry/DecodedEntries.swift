import Synchronization

/// Entries that were decoded, for the next time they are asked for: a registry never changes.
final class DecodedEntries: Sendable {
  private let known = Mutex<[String: RegistryEntry]>([:])

  func entry(_ id: String, decode: () -> RegistryEntry?) -> RegistryEntry? {
    if let entry = known.withLock({ $0[id] }) { return entry }
    let entry = decode()
    known.withLock { $0[id] = entry }
    return entry
  }
}
