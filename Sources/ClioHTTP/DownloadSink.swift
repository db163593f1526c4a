internal import Foundation

/// Writes one answer into the part file, after checking that it is the part of the file that was asked for.
struct DownloadSink: AnswerSink {
  let download: Download
  let part: PartFile
  let progress: @Sendable (DownloadProgress) -> Void
  /// The first byte asked for; 0 asks for the whole file.
  private(set) var offset: Int
  /// What the part file held when the request was made.
  let record: PartRecord?

  private(set) var received: Int
  private(set) var total: Int?
  private(set) var head: AnswerHead?

  init(
    _ download: Download, part: PartFile, offset: Int, record: PartRecord?,
    progress: @escaping @Sendable (DownloadProgress) -> Void
  ) {
    self.download = download
    self.part = part
    self.offset = offset
    self.record = record
    self.progress = progress
    received = offset
  }

  mutating func begin(_ head: AnswerHead) throws(HTTPFailure) -> BodyWish {
    self.head = head
    switch head.status {
    case 200: try beginWhole(head)
    case 206: try beginRest(head)
    case 416 where offset > 0: return try endIfWhole(head)
    case 400...: throw failure(.status(head.status, retryAfter: head.retryAfter()))
    default: throw failure(.badAnswer(reason: HTTPReason.status(head.status)))
    }
    return .read
  }

  mutating func append(_ data: Data) throws(HTTPFailure) {
    if let limit = download.maximumBytes, received + data.count > limit { throw failure(.tooLarge(limit: limit)) }
    if let total, received + data.count > total {
      throw failure(.wrongSize(actual: received + data.count, expected: total))
    }
    try part.write(data, at: received)
    received += data.count
  }

  func announce() {
    progress(DownloadProgress(received: received, total: total ?? download.expectedBytes, resumedFrom: offset))
  }

  /// The server sends the file from its first byte, asked to or not.
  private mutating func beginWhole(_ head: AnswerHead) throws(HTTPFailure) {
    try part.restart()
    (offset, received, total) = (0, 0, head.contentLength)
    try checkTotal()
    let record = PartRecord(url: download.url, head: head, total: total)
    // The bytes of a packed body are not those the server would resume at.
    if record.resumeCondition != nil, !head.isEncoded { try part.save(record) }
  }

  private mutating func beginRest(_ head: AnswerHead) throws(HTTPFailure) {
    guard offset > 0 else { throw failure(.badAnswer(reason: HTTPReason.unaskedPart)) }
    guard let range = head.contentRange, let span = range.span, !head.isEncoded else {
      throw failure(.badRange(reason: HTTPReason.noContentRange))
    }
    guard span.lowerBound == offset else {
      throw failure(.badRange(reason: HTTPReason.otherPlace(span.lowerBound, offset)))
    }
    total = range.total ?? record?.total ?? head.contentLength.map { offset + $0 }
    guard record?.agrees(with: head) ?? true, record?.total == nil || record?.total == total else {
      throw failure(.badRange(reason: HTTPReason.otherEdition))
    }
    try checkTotal()
  }

  /// 416 to a resumed request: nothing is missing if we hold all of the same edition.
  private mutating func endIfWhole(_ head: AnswerHead) throws(HTTPFailure) -> BodyWish {
    let whole = head.contentRange?.total ?? record?.total ?? download.expectedBytes
    guard whole == offset, record?.agrees(with: head) ?? true else {
      throw failure(.badRange(reason: HTTPReason.notSatisfiable(offset)))
    }
    total = whole
    try checkTotal()
    return .skip
  }

  /// Compares the size the server names with what the caller knows, before a byte is fetched.
  private func checkTotal() throws(HTTPFailure) {
    guard let total else { return }
    if let expected = download.expectedBytes, total != expected {
      throw failure(.wrongSize(actual: total, expected: expected))
    }
    if let limit = download.maximumBytes, total > limit { throw failure(.tooLarge(limit: limit)) }
  }

  private func failure(_ kind: HTTPFailure.Kind) -> HTTPFailure { HTTPFailure(kind, download.url) }
}
