internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Hears the events of one URLSession task; called from URLSession's own serial queue, so nothing here may wait for it.
protocol TransferListener: AnyObject, Sendable {
  /// The request that follows a redirect, or nil to stop there.
  func redirected(by response: HTTPURLResponse, to proposal: URL?) -> URLRequest?
  /// The head has come; returns whether the body is wanted.
  func answered(_ response: URLResponse) -> Bool
  func received(_ data: Data)
  /// The last call. `response` is the final one, also where `answered` was never called.
  func completed(_ response: URLResponse?, _ error: (any Error)?)
}

/// The one session's delegate: passes events on to the task's listener. Linux does not call a delegate set on a task.
final class SessionRelay: NSObject, URLSessionDataDelegate {
  private let listeners = Mutex<[Int: any TransferListener]>([:])

  /// Must come before the task is resumed. The listener is kept until the task completes.
  func register(_ listener: any TransferListener, for task: URLSessionTask) {
    listeners.withLock { $0[task.taskIdentifier] = listener }
  }

  private func listener(of task: URLSessionTask) -> (any TransferListener)? {
    listeners.withLock { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    completionHandler(listener(of: task)?.redirected(by: response, to: newRequest.url))
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let isWanted = listener(of: dataTask)?.answered(response) ?? false
    completionHandler(isWanted ? .allow : .cancel)
    if !isWanted { HTTPSession.cancel(dataTask) }  // Linux ignores `.cancel`.
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    listener(of: dataTask)?.received(data)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let listener = listeners.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    listener?.completed(task.response, error)
  }

  /// Certificates are checked as usual; logins are not offered, so that a 401 arrives as such.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    let isServerTrust = challenge.protectionSpace.authenticationMethod == "NSURLAuthenticationMethodServerTrust"
    // Rejecting cancels the task on Linux, see `HTTPSession.cancel`.
    DispatchQueue.global().async {
      completionHandler(isServerTrust ? .performDefaultHandling : .rejectProtectionSpace, nil)
    }
  }
}
