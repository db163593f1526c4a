import Synchronization

/// Work that is waited for no longer than a limit.
enum TimeLimit {
  /// The work's value, or nil once the limit has passed.
  ///
  /// Work that is late is cancelled and goes on until it notices. It holds its place until it really is over.
  static func run<Value: Sendable>(
    _ limit: Duration, on threads: DeskThreads, in place: Admission.Place,
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value? {
    let race = Race<Value>()
    return try await withCheckedThrowingContinuation { continuation in
      race.wait(continuation)
      let task = Task(executorPreference: threads) {
        let result: Result<Value?, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        withExtendedLifetime(place) {}
        _ = race.finish(result)
      }
      race.keep(
        Task {
          guard (try? await Task.sleep(for: limit)) != nil else { return }
          if race.finish(.success(nil)) { task.cancel() }
        })
    }
  }

  /// The first of work and clock is heard, the other is not.
  private final class Race<Value: Sendable>: Sendable {
    private struct State {
      var continuation: CheckedContinuation<Value?, any Error>?
      var clock: Task<Void, Never>?
      var isOver = false
    }

    private let state = Mutex(State())

    func wait(_ continuation: CheckedContinuation<Value?, any Error>) {
      state.withLock { $0.continuation = continuation }
    }

    func keep(_ clock: Task<Void, Never>) {
      let isLate = state.withLock { state in
        if !state.isOver { state.clock = clock }
        return state.isOver
      }
      if isLate { clock.cancel() }
    }

    /// False where the race was over already.
    func finish(_ result: Result<Value?, any Error>) -> Bool {
      let (continuation, clock) = state.withLock { state in
        defer { state = State(isOver: true) }
        return (state.continuation, state.clock)
      }
      clock?.cancel()
      continuation?.resume(with: result)
      return continuation != nil
    }
  }
}
