import Synchronization

/// Gives places for what goes on at one time, up to a limit.
final class Admission: Sendable {
  private let limit: Int
  private let count = Mutex(0)

  init(_ limit: Int) { self.limit = limit }

  /// Nil where all places are taken.
  func enter() -> Place? {
    let isFree = count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
    return isFree ? Place(self) : nil
  }

  /// How many places are taken.
  var taken: Int { count.withLock { $0 } }

  /// Taken as long as somebody holds it.
  final class Place: Sendable {
    private let admission: Admission

    fileprivate init(_ admission: Admission) { self.admission = admission }

    deinit { admission.count.withLock { $0 -= 1 } }
  }
}
