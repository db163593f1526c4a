internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// One request and its answer, streamed into a sink; used once.
///
/// Whatever ends it first wins: URLSession, the sink's refusal, a deadline, cancellation. What URLSession says afterwards
/// is ignored, so a sink's file may be closed as soon as `run` returns.
final class Transfer<Sink: AnswerSink>: TransferListener {
  private struct State {
    var sink: Sink
    var answered = false
    var hops = 0
    var lastSign = ContinuousClock.now
    /// Set once; `.success` if the body is complete.
    var end: Result<Void, HTTPFailure>?
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let request: URLRequest
  private let url: URL
  private let patience: HTTPPatience
  private let state: Mutex<State>

  init(_ request: URLRequest, url: URL, patience: HTTPPatience, into sink: Sink) {
    self.request = request
    self.url = url
    self.patience = patience
    state = Mutex(State(sink: sink))
  }

  /// Returns the sink when the answer is complete. Throws what the sink threw, `.unreachable`, `.untrusted`, `.broken`,
  /// `.stalled`, `.redirectRefused` or `.cancelled`.
  func run() async throws(HTTPFailure) -> Sink {
    if Task.isCancelled { throw HTTPFailure(.cancelled, url) }
    let task = HTTPSession.task(request, self)
    state.withLock { $0.lastSign = .now }
    let watch = Task { await self.watch() }
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        let ended = state.withLock { state -> Bool in
          if state.end == nil { state.waiter = waiter }
          return state.end != nil
        }
        task.resume()  // Even if cancelled by now: only a task that ran leaves the session's books.
        if ended { waiter.resume() }
      }
    } onCancel: {
      end(.cancelled)
    }
    watch.cancel()
    let (sink, outcome, answered) = state.withLock { ($0.sink, $0.end, $0.answered) }
    // Before the head has come the task is left to its own timeout, or to be cancelled when the head comes.
    if answered, case .failure = outcome { HTTPSession.cancel(task) }
    if case .failure(let failure) = outcome { throw failure }
    return sink
  }

  /// Ends the transfer when its head or its next bytes are too long in coming.
  private func watch() async {
    while !Task.isCancelled {
      let (deadline, answered) = state.withLock { state -> (ContinuousClock.Instant?, Bool) in
        let limit = state.answered ? patience.stallTimeout : patience.connectTimeout
        return (state.end == nil ? state.lastSign + limit : nil, state.answered)
      }
      guard let deadline else { return }
      if deadline <= .now {
        if answered { endStalled() } else { end(.unreachable(reason: HTTPReason.noAnswer(patience.connectTimeout))) }
      } else {
        // The head may come while we sleep, and with it the other limit.
        try? await Task.sleep(until: min(deadline, .now + patience.stallTimeout), clock: .continuous)
      }
    }
  }

  private func endStalled() {
    let (received, total) = state.withLock { ($0.sink.received, $0.sink.total) }
    end(.stalled(received: received, total: total, after: patience.stallTimeout))
  }

  private func end(_ kind: HTTPFailure.Kind) { end(.failure(HTTPFailure(kind, url))) }

  private func end(_ result: Result<Void, HTTPFailure>) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.end == nil { state.end = result }
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  /// Runs `work` on the sink unless the transfer has ended; a throw ends it. Returns nil when it does not go on.
  @discardableResult
  private func feed(_ work: (inout State) throws(HTTPFailure) -> BodyWish) -> BodyWish? {
    let (result, sink) = state.withLock { state -> (Result<BodyWish, HTTPFailure>?, Sink) in
      guard state.end == nil else { return (nil, state.sink) }
      do throws(HTTPFailure) {
        let wish = try work(&state)
        state.lastSign = .now
        return (.success(wish), state.sink)
      } catch {
        return (.failure(error), state.sink)
      }
    }
    switch result {
    case nil: return nil
    case .success(let wish):
      sink.announce()
      return wish
    case .failure(let failure):
      end(.failure(failure))
      return nil
    }
  }

  // MARK: - What URLSession tells us

  func redirected(by response: HTTPURLResponse, to proposal: URL?) -> URLRequest? {
    let origin = response.url ?? url
    let location = AnswerHead(response, asked: url)["Location"]
    guard let target = Redirects.target(of: location, from: origin) ?? proposal else { return nil }
    let hop = state.withLock { state -> Int? in
      guard state.end == nil else { return nil }
      state.hops += 1
      state.lastSign = .now
      return state.hops
    }
    guard let hop else { return nil }
    if let objection = Redirects.objection(from: origin, to: target, hop: hop) {
      end(.redirectRefused(to: HTTPFailure.shown(target), reason: objection))
      return nil
    }
    var next = request
    next.url = target
    return next
  }

  func answered(_ response: URLResponse) -> Bool {
    guard let response = response as? HTTPURLResponse else { return false }
    let head = AnswerHead(response, asked: url)
    let wish = feed { state throws(HTTPFailure) in
      state.answered = true
      return try state.sink.begin(head)
    }
    if wish == .skip { end(.success(())) }
    return wish == .read
  }

  func received(_ data: Data) {
    feed { state throws(HTTPFailure) in
      try state.sink.append(data)
      return .read
    }
  }

  func completed(_ response: URLResponse?, _ error: (any Error)?) {
    // A redirect without a target ends the task without a word about its head.
    if error == nil, !state.withLock({ $0.answered }), let response { _ = answered(response) }
    let (hasHead, received, total) = state.withLock { ($0.answered, $0.sink.received, $0.sink.total) }
    if let error {
      end(NetworkError.kind(of: error, answered: hasHead, received: received, total: total))
    } else if !hasHead {
      end(.broken(received: received, total: total, reason: HTTPReason.noHead))
    } else if let total, received < total {
      end(.broken(received: received, total: total, reason: HTTPReason.endedEarly))
    } else {
      end(.success(()))
    }
  }
}
