internal import Foundation

/// Repeats a request while that may help, with growing pauses.
struct RetryLoop {
  var url: URL
  var patience: HTTPPatience

  /// Calls `attempt` with 1, 2, ... until it succeeds. Throws its last failure, or `.cancelled`.
  ///
  /// A server that cannot be reached at all is not asked twice; one that answered before in this run is.
  func run<Value>(_ attempt: (Int) async throws(HTTPFailure) -> Value) async throws(HTTPFailure) -> Value {
    var number = 1
    var reached = false
    while true {
      do throws(HTTPFailure) {
        return try await attempt(number)
      } catch {
        if Task.isCancelled { throw HTTPFailure(.cancelled, url) }
        guard number < patience.attempts, error.isWorthRetrying(reached: reached),
          let pause = patience.pause(after: number, asked: error.askedPause)
        else { throw error }
        if case .unreachable = error.kind {} else { reached = true }
        try? await Task.sleep(for: pause)
        if Task.isCancelled { throw HTTPFailure(.cancelled, url) }
        number += 1
      }
    }
  }
}
