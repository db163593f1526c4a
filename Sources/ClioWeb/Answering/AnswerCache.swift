import Synchronization

/// Answers that were given, to be given again while nothing has changed; together no more than a number of bytes.
final class AnswerCache: Sendable {
  private struct Entry {
    let answer: WebAnswer
    let byteCount: Int
    var lastUse: Int
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var bytes = 0
    var clock = 0
  }

  private let limit: Int
  private let state = Mutex(State())

  init(bytes limit: Int) { self.limit = limit }

  /// - Parameter key: its tag with the question, so that another state of the store finds nothing of an earlier one.
  func answer(_ key: String) -> WebAnswer? {
    state.withLock { state in
      guard state.entries[key] != nil else { return nil }
      state.clock += 1
      state.entries[key]?.lastUse = state.clock
      return state.entries[key]?.answer
    }
  }

  /// One that is sent while it is made, or takes more than a sixteenth of the room, is not kept.
  func keep(_ answer: WebAnswer, _ key: String) {
    guard let size = answer.byteCount.map({ $0 + key.utf8.count + Self.overhead }), size <= limit / 16 else { return }
    state.withLock { state in
      state.clock += 1
      state.bytes += size - (state.entries[key]?.byteCount ?? 0)
      state.entries[key] = Entry(answer: answer, byteCount: size, lastUse: state.clock)
      guard state.bytes > limit else { return }
      // A quarter goes at once, so that not every answer has to look for the oldest.
      for (key, entry) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
        guard state.bytes > limit / 4 * 3 else { break }
        state.entries[key] = nil
        state.bytes -= entry.byteCount
      }
    }
  }

  /// What is kept now.
  var byteCount: Int { state.withLock { $0.bytes } }

  /// Of an entry beside its bytes, about.
  private static let overhead = 512
}
