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
  private let known = Mutex<(state: String, directory: ActorDirectory, related: RelatedActors)?>(nil)

  init(borders: Borders?) { self.borders = borders }

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
