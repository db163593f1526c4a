internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// The process's one URLSession. On Linux, ending sessions while sockets are open has crashed, so it is never ended.
enum HTTPSession {
  private static let relay = SessionRelay()

  private static let session: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil  // The cache would hold whole bodies in memory.
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.httpMaximumConnectionsPerHost = 64  // Queued transfers would run into connectTimeout.
    #if canImport(FoundationNetworking)
      let queue: OperationQueue? = DelegateQueue()
    #else
      let queue: OperationQueue? = nil
    #endif
    return URLSession(configuration: configuration, delegate: relay, delegateQueue: queue)
  }()

  /// A task, not yet resumed, whose events go to `listener`.
  static func task(_ request: URLRequest, _ listener: any TransferListener) -> URLSessionDataTask {
    let task = session.dataTask(with: request)
    relay.register(listener, for: task)
    return task
  }

  /// Cancels from another thread: `cancel()` waits for URLSession's queue, which may be looking up a name.
  ///
  /// Not to be called before the head has come: cancelling during a redirect traps inside URLSession on Linux.
  static func cancel(_ task: URLSessionTask) {
    DispatchQueue.global().async { task.cancel() }
  }

  /// A GET that asks for the bytes as they are stored.
  static func request(_ url: URL, patience: HTTPPatience) -> URLRequest {
    var request = URLRequest(url: url)
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    request.setValue("clio", forHTTPHeaderField: "User-Agent")
    // Ours are the limits that count; URLSession's only has to clear away what we have given up.
    request.timeoutInterval = 30 + max(patience.connectTimeout, patience.stallTimeout) / .seconds(1)
    return request
  }
}
