import ClioModel
import ClioReport
import HTTPTypes

/// Why there is no answer, with what HTTP says of it.
struct WebFault: Error, Sendable {
  let status: HTTPResponse.Status
  let error: ErrorJSON
  var fields: [(name: HTTPField.Name, value: String)] = []

  init(
    _ status: HTTPResponse.Status, kind: String, _ message: String, hint: String = "",
    fields: [(name: HTTPField.Name, value: String)] = []
  ) {
    self.status = status
    error = ErrorJSON(kind: kind, message: message, hint: hint)
    self.fields = fields
  }

  /// What failed inside says where things lie on this machine, so that readers are told no more than that it failed.
  ///
  /// - Parameter isUnderstood: each part of the request was found to be one by itself: then it is what they mean together
  ///   that cannot be, such as a first day after the last.
  init(_ error: ClioError, isUnderstood: Bool = false) {
    switch error.kind {
    case .notFound, .noSuchActor: status = .notFound
    case .badInput: status = isUnderstood ? .unprocessableContent : .badRequest
    case .ambiguous, .unanswerable: status = .unprocessableContent
    case .failed: status = .serviceUnavailable
    }
    self.error =
      error.kind == .failed
      ? ErrorJSON(kind: "failed", message: "the store could not be read", hint: "try again later") : ErrorJSON(error)
  }
}

extension WebFault {
  /// What a page says of it above all.
  var title: String {
    switch status {
    case .notFound: "Not found"
    case .badRequest, .methodNotAllowed, .uriTooLong, .contentTooLarge, .unsupportedMediaType: "Not understood"
    case .unprocessableContent: "No answer to that"
    case .serviceUnavailable, .tooManyRequests, .gatewayTimeout: "Not now"
    default: "Not answered"
    }
  }

  static func noSuchPath(_ hint: String) -> WebFault {
    WebFault(.notFound, kind: "notFound", "path: expected one of this program, found another", hint: hint)
  }

  static func method(_ found: String, allowed: String) -> WebFault {
    WebFault(
      .methodNotAllowed, kind: "methodNotAllowed", "method: expected \(allowed), found another",
      hint: "OPTIONS tells what a path takes", fields: [(.allow, allowed)])
  }

  static let noPath = WebFault(
    .badRequest, kind: "badInput", "address: expected a path that begins with /", hint: AskingMessage.hint)

  static func longTarget(_ limit: Int) -> WebFault {
    WebFault(.uriTooLong, kind: "tooLarge", "address: expected at most \(limit) bytes, found more")
  }

  static func longBody(_ limit: Int) -> WebFault {
    WebFault(
      .contentTooLarge, kind: "tooLarge", "body: expected at most \(limit.grouped) bytes, found more",
      hint: "check a long text in parts, or on your own machine: clio check")
  }

  static let noHost = WebFault(
    .badRequest, kind: "badInput", "Host: expected the name that the request is addressed to, found none")

  static let wrongHost = WebFault(
    .misdirectedRequest, kind: "wrongHost", "Host: expected a name of this program, found another",
    hint: "whoever runs it can allow a name: clio serve --allow-host NAME")

  static let otherSite = WebFault(
    .forbidden, kind: "wrongHost", "Origin: expected a page of this program, found one of another site")

  static let busy = WebFault(
    .serviceUnavailable, kind: "busy", "expected a free place, found all taken", hint: "ask again in a moment",
    fields: [(.retryAfter, "1")])

  static let checksBusy = WebFault(
    .tooManyRequests, kind: "busy", "expected a free place to check a text, found all taken",
    hint: "ask again in a moment", fields: [(.retryAfter, "5")])

  static let restless = WebFault(
    .serviceUnavailable, kind: "busy", "expected one state of the store, found that it changed again and again",
    hint: "data is being loaded; ask again in a moment", fields: [(.retryAfter, "5")])

  static func late(_ limit: Duration) -> WebFault {
    WebFault(
      .gatewayTimeout, kind: "tooLate", "expected an answer within \(limit.components.seconds) s, found none",
      hint: "ask for fewer years, fewer actors or less text")
  }

  static func mediaType(expected: String) -> WebFault {
    WebFault(
      .unsupportedMediaType, kind: "unsupported", "Content-Type: expected \(expected), found another",
      hint: "curl: -H 'Content-Type: text/plain' --data-binary @article.txt")
  }

  static let failed = WebFault(ClioError(.failed, ""))
}
