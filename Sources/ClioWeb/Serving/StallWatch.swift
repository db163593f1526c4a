import NIOCore
import Synchronization

/// Closes the connection of a reader who has stopped taking a long answer: without it the answer would wait for ever, and
/// hold its place and its memory.
struct StallWatch {
  private let moves: Moves
  private let watch: Task<Void, Never>

  private final class Moves: Sendable {
    let last = Mutex(ContinuousClock.now)
  }

  init(_ channel: any Channel, limit: Duration) {
    let moves = Moves()
    self.moves = moves
    watch = Task {
      while !Task.isCancelled {
        let due = moves.last.withLock { $0 } + limit
        guard due > .now else {
          channel.close(mode: .all, promise: nil)
          return
        }
        try? await Task.sleep(until: due, clock: .continuous)
      }
    }
  }

  /// The reader took something.
  func moved() { moves.last.withLock { $0 = .now } }

  func end() { watch.cancel() }
}
