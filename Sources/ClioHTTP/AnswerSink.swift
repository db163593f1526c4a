internal import Foundation

/// Where the bytes of one answer go, and who decides whether the answer is wanted.
protocol AnswerSink: Sendable {
  /// Bytes held so far, those from before this request included.
  var received: Int { get }
  /// Bytes there should be at the end; nil if nobody knows.
  var total: Int? { get }

  /// Judges the head of the answer, once, before any byte.
  mutating func begin(_ head: AnswerHead) throws(HTTPFailure) -> BodyWish
  /// Takes the next bytes at once: URLSession has no back-pressure, what waits here piles up in memory.
  mutating func append(_ data: Data) throws(HTTPFailure)
  /// Tells the caller how far we are; runs outside any lock.
  func announce()
}

/// Whether a body is wanted after its head was seen.
enum BodyWish { case read, skip }
