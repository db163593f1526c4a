import ClioCharts
import ClioDesk
import ClioModel
import ClioRegistry
import ClioSite
import Synchronization

/// What pages need beside the desk, kept from one to the next.
final class PageFacts: Sendable {
  /// Nil where maps cannot be drawn.
  let borders: Borders?
  /// What a profile hangs on: all that is known of its edition, since a file may come back as another edition's part.
  private struct MaterialKey: Hashable {
    let edition: Edition
    let registry: String
    let reference: ActorReference
    let days: ClosedRange<CalendarDay>?
    let maybes: Bool
  }

  private let materials = Mutex<[(key: MaterialKey, material: ActorMaker.Material)]>([])
  /// A profile's page, and its pictures soon after it, are made of the same.
  private static let mostMaterials = 16

  /// Of an edition, which takes a second to work out.
  private struct Known {
    let edition: Edition
    let registry: String
    let directory: ActorDirectory
    let related: RelatedActors
  }

  private let known = Mutex<[Known]>([])
  private static let mostKnown = 4

  init(borders: Borders?) { self.borders = borders }

  /// A profile and what can be drawn of it; kept for those who ask for its pictures next.
  func material(
    of name: String, _ desk: Desk, _ edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool
  ) async throws(ClioError) -> ActorMaker.Material {
    let reference = try await desk.actor(name, edition: edition).reference
    let key = MaterialKey(
      edition: edition, registry: desk.registry.hash, reference: reference, days: days, maybes: maybes)
    let kept = materials.withLock { kept -> ActorMaker.Material? in
      guard let place = kept.firstIndex(where: { $0.key == key }) else { return nil }
      kept.append(kept.remove(at: place))
      return kept.last?.material
    }
    if let kept { return kept }
    let before = try desk.store.fingerprint()
    let material = try await ActorMaker(desk: desk, edition: edition, borders: borders)
      .material(reference.description, days: days, maybes: maybes)
    // Made of two states of the store it is of no use to anybody else.
    guard try desk.store.fingerprint() == before else { return material }
    materials.withLock { kept in
      kept.removeAll { $0.key == key }
      kept.append((key, material))
      if kept.count > Self.mostMaterials { kept.removeFirst() }
    }
    return material
  }

  /// The actors of an edition and who is like whom; worked out once for a state of it.
  func directory(
    _ desk: Desk, _ edition: Edition
  ) async throws(ClioError) -> (directory: ActorDirectory, related: RelatedActors) {
    let registry = desk.registry.hash
    let found = known.withLock { $0.first { $0.edition == edition && $0.registry == registry } }
    if let found { return (found.directory, found.related) }
    let directory = try await ActorDirectory(desk, edition: edition)
    let related = RelatedActors(directory)
    known.withLock { known in
      known.append(Known(edition: edition, registry: registry, directory: directory, related: related))
      if known.count > Self.mostKnown { known.removeFirst() }
    }
    return (directory, related)
  }
}
