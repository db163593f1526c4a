import ClioModel
import ClioReport
import HTTPTypes
import Hummingbird
import NIOCore

/// Sends answers: at once where they are small, else piece by piece as fast as the reader takes them.
struct WebResponder: HTTPResponder {
  let answerer: Answerer

  func respond(to request: Request, context: WebContext) async throws -> Response {
    let began = ContinuousClock.now
    let answer = try await answer(request)
    var response = Response(status: answer.status, headers: answer.head)
    if request.method == .head {
      response.headers[.contentLength] = "\(try await length(of: answer))"
    } else {
      response.body = body(of: answer, context.channel)
    }
    if answer.status == .noContent || answer.status == .notModified { response.headers[.contentLength] = nil }
    log(request, answer, .now - began)
    return response
  }

  /// Long answers have places of their own.
  private func answer(_ request: Request) async throws -> WebAnswer {
    var answer = try await answerer.answer(request)
    guard case .pieces(let length, let next) = answer.body, request.method != .head || length == nil else {
      return answer
    }
    guard let place = answerer.streams.enter() else { return answerer.busy(request) }
    answer.body = .pieces(length: length) { number in
      withExtendedLifetime(place) {}
      return try await withTaskExecutorPreference(DeskThreads.answers) { try await next(number) }
    }
    return answer
  }

  /// Without a length the head alone would be sent as the beginning of a body in pieces: they are counted.
  private func length(of answer: WebAnswer) async throws -> Int {
    if let length = answer.length { return length }
    guard case .pieces(_, let next) = answer.body else { return 0 }
    var (number, length) = (0, 0)
    while let piece = try await next(number) {
      length += piece.readableBytes
      number += 1
    }
    return length
  }

  private func body(of answer: WebAnswer, _ channel: any Channel) -> ResponseBody {
    let stallTime = answerer.settings.limits.stallTime
    switch answer.body {
    case .bytes(let buffer) where buffer.readableBytes <= Self.sliceBytes: return ResponseBody(byteBuffer: buffer)
    case .bytes(let buffer):
      return ResponseBody(contentLength: buffer.readableBytes) { writer in
        let watch = StallWatch(channel, limit: stallTime)
        defer { watch.end() }
        try await Self.write(buffer, to: &writer, watch)
        try await writer.finish(nil)
      }
    case .pieces(let length, let next):
      let complain = answerer.settings.complain
      return ResponseBody(contentLength: length) { writer in
        let watch = StallWatch(channel, limit: stallTime)
        defer { watch.end() }
        var number = 0
        while let piece = try await Self.piece(number, next, complain) {
          try await Self.write(piece, to: &writer, watch)
          number += 1
        }
        try await writer.finish(nil)
      }
    }
  }

  /// An answer that cannot be finished is broken off, which its length, or that the last chunk is missing, tells the reader.
  private static func piece(
    _ number: Int, _ next: @Sendable (Int) async throws -> ByteBuffer?, _ complain: @Sendable (String) -> Void
  ) async throws -> ByteBuffer? {
    do {
      return try await next(number)
    } catch {
      complain("a long answer was broken off: \(error)")
      throw error
    }
  }

  private static func write(
    _ buffer: ByteBuffer, to writer: inout any ResponseBodyWriter, _ watch: borrowing StallWatch
  ) async throws {
    var rest = buffer
    while let slice = rest.readSlice(length: min(sliceBytes, rest.readableBytes)), slice.readableBytes > 0 {
      try await writer.write(slice)
      watch.moved()
    }
  }

  private static let sliceBytes = 65_536

  private func log(_ request: Request, _ answer: WebAnswer, _ took: Duration) {
    guard let log = answerer.settings.log else { return }
    let milliseconds = Double(took.components.seconds) * 1e3 + Double(took.components.attoseconds) / 1e15
    let path = TextRenderer.harmless(String((request.head.path ?? "").prefix(1000)))
    log(
      "\(request.method.rawValue) \(path) \(answer.status.code) \(answer.length.map { "\($0.grouped) bytes" } ?? "piece by piece") \((milliseconds * 10).rounded() / 10) ms"
    )
  }
}

extension WebAnswer {
  /// Of the body, in bytes; nil where that is not known before it is sent.
  var length: Int? {
    switch body {
    case .bytes(let buffer): buffer.readableBytes
    case .pieces(let length, _): length
    }
  }
}
