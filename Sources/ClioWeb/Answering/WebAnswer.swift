import HTTPTypes
import NIOCore

/// A finished answer, or one that is sent while it is made.
struct WebAnswer: Sendable {
  enum Body: Sendable {
    case bytes(ByteBuffer)
    /// Pieces, asked for until there are none; together they are `length` bytes, where that is known beforehand.
    case pieces(length: Int?, next: @Sendable (Int) async throws -> ByteBuffer?)
  }

  /// How long an answer stays true.
  enum Freshness: Sendable {
    /// Of one state of the store and the registry: it may be kept, and must be asked after each time.
    case state
    /// Of the moment.
    case moment
  }

  var status: HTTPResponse.Status = .ok
  var mediaType: String
  var body: Body
  var freshness: Freshness
  /// Fields beside those that every answer has.
  var fields: [(name: HTTPField.Name, value: String)] = []
  /// Nil for none: that of the answer that is kept holds on.
  var contentSecurityPolicy: String? = WebAnswer.nothingAllowed

  /// For answers that no browser shows as a page.
  static let nothingAllowed = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

  init(_ text: String, mediaType: String, freshness: Freshness = .state) {
    self.init(.bytes(ByteBuffer(string: text)), mediaType: mediaType, freshness: freshness)
  }

  init(_ body: Body, mediaType: String, freshness: Freshness = .state) {
    self.body = body
    self.mediaType = mediaType
    self.freshness = freshness
  }

  /// Nil for one that is sent while it is made.
  var byteCount: Int? {
    if case .bytes(let buffer) = body { buffer.readableBytes } else { nil }
  }
}
