internal import Foundation

/// Gathers one answer in memory, up to a limit.
struct MemorySink: AnswerSink {
  let url: URL
  let maximumBytes: Int
  private(set) var bytes = Data()
  private(set) var total: Int?
  private(set) var finalURL: URL

  init(url: URL, maximumBytes: Int) {
    self.url = url
    self.maximumBytes = maximumBytes
    finalURL = url
  }

  var received: Int { bytes.count }

  mutating func begin(_ head: AnswerHead) throws(HTTPFailure) -> BodyWish {
    switch head.status {
    case 200: break
    case 400...: throw HTTPFailure(.status(head.status, retryAfter: head.retryAfter()), url)
    default: throw HTTPFailure(.badAnswer(reason: HTTPReason.status(head.status)), url)
    }
    (total, finalURL) = (head.contentLength, head.finalURL)
    if let total, total > maximumBytes { throw HTTPFailure(.tooLarge(limit: maximumBytes), url) }
    return .read
  }

  mutating func append(_ data: Data) throws(HTTPFailure) {
    guard bytes.count + data.count <= maximumBytes else { throw HTTPFailure(.tooLarge(limit: maximumBytes), url) }
    bytes.append(data)
  }

  func announce() {}
}
