import ClioReport
import HTTPTypes
import NIOCore
import NIOHTTP1

/// What a connection may do: how long a request may take to come in and how much it may bring, how many requests there may
/// be, and when it is closed. Hummingbird knows neither HTTP/1.0 nor these limits.
///
/// It stands between the bytes' decoder and what turns requests into Swift's own types.
final class ConnectionRules: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let limits: WebLimits
  /// Of each request without its answer, in order: whether the connection ends after it.
  private var isLast: [Bool] = []
  private var requests = 0
  private var bodyBytes = 0
  private var deadline: Scheduled<Void>?
  private var fault: HTTPParserError?
  /// Nothing more is read.
  private var isOver = false

  init(_ limits: WebLimits) { self.limits = limits }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver else { return }
    switch unwrapInboundIn(data) {
    case .head(let head): read(head, context)
    case .body(let buffer):
      bodyBytes += buffer.readableBytes
      // What is too long is answered and passed over, up to a point.
      guard bodyBytes <= 4 * limits.bodyBytes else { return context.close(promise: nil) }
    case .end:
      deadline?.cancel()
      deadline = nil
    }
    if !isOver { context.fireChannelRead(data) }
  }

  private func read(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    requests += 1
    bodyBytes = 0
    isLast.append(!head.isKeepAlive || requests >= limits.requestsPerConnection)
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: .init(limits.requestTime)) {
      context.close(promise: nil)
    }
    // Two names could mean one host to us and another to what stands before us.
    guard head.headers["host"].count <= 1 else {
      isOver = true
      return context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fault = error as? HTTPParserError
    context.fireErrorCaught(error)
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = nil
    context.fireChannelInactive()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head) where isNoAnswer(head):
      let body = describe(&head, context)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: promise)
    case .head(var head):
      if isLast.first ?? true { head.headers.replaceOrAdd(name: "Connection", value: "close") }
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      let ends = isLast.isEmpty ? true : isLast.removeFirst()
      guard ends else { return context.write(data, promise: promise) }
      end(context, data, promise)
    }
  }

  /// True for Hummingbird's own word on a request that could not be read: it has no body and none of our fields.
  private func isNoAnswer(_ head: HTTPResponseHead) -> Bool {
    head.status == .badRequest && !head.headers.contains(name: "X-Content-Type-Options")
  }

  private func describe(_ head: inout HTTPResponseHead, _ context: ChannelHandlerContext) -> ByteBuffer {
    let isLong = fault == .headerOverflow
    if isLong { head.status = .requestHeaderFieldsTooLarge }
    let error =
      isLong
      ? ErrorJSON(
        kind: "tooLarge", message: "head: expected at most \(limits.headBytes) bytes in fields of \(limits.fieldBytes)")
      : ErrorJSON(kind: "badInput", message: "request: expected HTTP/1.1, found something else")
    let envelope = Envelope<[String: String], NoContent>(kind: "error", query: [:], error: error)
    let body = context.channel.allocator.buffer(string: (try? envelope.text()) ?? "")
    for field in SecurityFields.all { head.headers.replaceOrAdd(name: field.name.rawName, value: field.value) }
    head.headers.replaceOrAdd(name: "Content-Security-Policy", value: WebAnswer.nothingAllowed)
    head.headers.replaceOrAdd(name: "Content-Type", value: AnswerFormat.json.mediaType)
    head.headers.replaceOrAdd(name: "Cache-Control", value: "no-store")
    head.headers.replaceOrAdd(name: "Content-Length", value: "\(body.readableBytes)")
    isLast = [true]
    return body
  }

  /// Sends the last part, then the end of the stream; the connection stays a moment longer, since closing it with bytes of the
  /// other side unread would take the answer back from it.
  private func end(_ context: ChannelHandlerContext, _ data: NIOAny, _ promise: EventLoopPromise<Void>?) {
    isOver = true
    let sent = promise ?? context.eventLoop.makePromise()
    context.writeAndFlush(data, promise: sent)
    sent.futureResult.assumeIsolated().whenComplete { _ in
      context.close(mode: .output, promise: nil)
      _ = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { context.close(promise: nil) }
    }
  }
}

/// Puts the rules where they belong, which Hummingbird has no place for, and goes.
final class ConnectionRulesInstaller: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Never

  private let limits: WebLimits

  init(_ limits: WebLimits) { self.limits = limits }

  func handlerAdded(context: ChannelHandlerContext) {
    let pipeline = context.pipeline.syncOperations
    do {
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(ConnectionRules(limits), position: .after(decoder))
    } catch {
      // Without its rules a connection is not served.
      context.close(promise: nil)
    }
  }
}
