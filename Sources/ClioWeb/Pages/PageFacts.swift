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
  private let materials = Mutex<[(key: String, material: ActorMaker.Material)]>([])
  /// A profile's page, and its pictures soon after it, are made of the same.
  private static let mostMaterials = 16

  private let known = Mutex<(state: String, directory: ActorDirectory, related: RelatedActors)?>(nil)

  init(borders: Borders?) { self.borders = borders }

  /// A profile and what can be drawn of it; kept for those who ask for its pictures next.
  func material(
    of name: String, _ desk: Desk, _ edition: Edition, days: ClosedRange<CalendarDay>?, maybes: Bool
  ) async throws(ClioError) -> ActorMaker.Material {
    let reference = try await desk.actor(name, edition: edition).reference
    let key = [
      "\(edition.id)", edition.sha256, desk.registry.hash, "\(reference)", days.map { "\($0)" } ?? "", "\(maybes)",
    ].joined(separator: "\n")
    let kept = materials.withLock { kept -> ActorMaker.Material? in
      guard let place = kept.firstIndex(where: { $0.key == key }) else { return nil }
      kept.append(kept.remove(at: place))
      return kept.last?.material
    }
    if let kept { return kept }
    let material = try await ActorMaker(desk: desk, edition: edition, borders: borders)
      .material(reference.description, days: days, maybes: maybes)
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
    let state = "\(edition.id) \(edition.sha256) \(desk.registry.hash)"
    if let known = known.withLock({ $0 }), known.state == state { return (known.directory, known.related) }
    let directory = try await ActorDirectory(desk, edition: edition)
    let related = RelatedActors(directory)
    known.withLock { $0 = (state, directory, related) }
    return (directory, related)
  }
}
