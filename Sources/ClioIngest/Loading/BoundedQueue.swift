import Dispatch
import Synchronization

/// Hands elements from one thread to another, and makes the first wait while the second is behind.
final class BoundedQueue<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let spaces: DispatchSemaphore
  private let items = DispatchSemaphore(value: 0)

  init(capacity: Int) { spaces = DispatchSemaphore(value: capacity) }

  deinit {
    // A semaphore must not go below the value it was made with when it goes away.
    state.withLock { for _ in $0.elements { spaces.signal() } }
  }

  /// Waits for room. False once the queue is closed: nobody will take the element.
  func push(_ element: Element) -> Bool {
    spaces.wait()
    let isTaken = state.withLock { state in
      if !state.isClosed { state.elements.append(element) }
      return !state.isClosed
    }
    if isTaken { items.signal() } else { spaces.signal() }
    return isTaken
  }

  /// Waits for an element.
  func pop() -> Element {
    items.wait()
    let element = state.withLock { $0.elements.removeFirst() }
    spaces.signal()
    return element
  }

  /// Tells the pushing thread that nothing more is wanted.
  func close() {
    state.withLock { $0.isClosed = true }
    spaces.signal()
  }
}
