internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

extension Download {
  /// Fetches the file, calling `progress` after each chunk from another thread; keep it short.
  ///
  /// Throws the failure of the last attempt. The part file stays for a later run, unless its size was wrong or nothing
  /// had arrived. Cancelling the task ends the transfer and throws `.cancelled`.
  @discardableResult
  public func run(
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in }
  ) async throws(HTTPFailure) -> DownloadReceipt {
    guard Redirects.isSupported(url) else { throw HTTPFailure(.unsupportedURL, url) }
    let part = try PartFile(destination: destination, url: url)
    defer { part.release() }
    do throws(HTTPFailure) {
      return try await RetryLoop(url: url, patience: patience).run { number throws(HTTPFailure) in
        try await attempt(number, part, progress)
      }
    } catch {
      if part.size() == 0 || error.condemnsThePart { part.discard() }
      throw error
    }
  }

  private func attempt(
    _ number: Int, _ part: PartFile, _ progress: @escaping @Sendable (DownloadProgress) -> Void
  ) async throws(HTTPFailure) -> DownloadReceipt {
    let (offset, record) = try resumePoint(of: part)
    var request = HTTPSession.request(url, patience: patience)
    if offset > 0, let condition = record?.resumeCondition {
      request.setValue("bytes=\(offset)-", forHTTPHeaderField: "Range")
      request.setValue(condition, forHTTPHeaderField: "If-Range")
    }
    let sink = DownloadSink(self, part: part, offset: offset, record: record, progress: progress)
    let done: DownloadSink
    do throws(HTTPFailure) {
      done = try await Transfer(request, url: url, patience: patience, into: sink).run()
    } catch {
      if case .badRange = error.kind { try part.restart() }
      throw error
    }
    if let expectedBytes, done.received != expectedBytes {
      throw HTTPFailure(.wrongSize(actual: done.received, expected: expectedBytes), url)
    }
    try part.finish()
    // A server need not repeat what the edition is in the answer to a resumed request.
    return DownloadReceipt(
      bytes: done.received, resumedFrom: done.offset, attempts: number,
      etag: done.head?["ETag"] ?? (done.offset > 0 ? record?.etag : nil),
      lastModified: done.head?["Last-Modified"] ?? (done.offset > 0 ? record?.lastModified : nil),
      finalURL: done.head?.finalURL ?? url, lengthWasKnown: done.total != nil)
  }

  /// Where to go on from. Empties a part file of unknown or other origin, or one that is too long.
  private func resumePoint(of part: PartFile) throws(HTTPFailure) -> (offset: Int, record: PartRecord?) {
    let size = part.size()
    if size > 0, let record = part.record(), record.url == url.absoluteString, record.resumeCondition != nil,
      size <= record.total ?? expectedBytes ?? .max
    {
      return (size, record)
    }
    try part.restart()
    return (0, nil)
  }
}

extension HTTPFailure {
  /// Whether what has arrived can be of no use to a later run.
  fileprivate var condemnsThePart: Bool {
    switch kind {
    case .wrongSize, .tooLarge: true
    default: false
    }
  }
}
