internal import Foundation

/// All wording of this module's failures.
extension HTTPFailure: CustomStringConvertible {
  /// One line: the address without its query (queries may carry keys), then what happened.
  public var description: String { "\(Self.shown(url)): \(message)" }

  /// What the user can do, or nil where nothing better than trying later comes to mind.
  public var hint: String? {
    switch kind {
    case .unsupportedURL: "give an address that begins with https:// or http://"
    case .unreachable: "check the network connection, and the proxy if this machine needs one"
    case .untrusted: "check this machine's clock and its CA certificates"
    case .status(401, _), .status(403, _): "the publisher wants a login or refuses this machine; fetch it in a browser"
    case .status(404, _), .status(410, _): "this version may not exist, or the publisher has moved it"
    case .status(_, let pause?): "the server asks to wait \(Self.seconds(pause)) before the next try"
    case .status(429, _), .status(500..., _): "the server is busy or out of order; try again later"
    case .broken, .stalled, .cancelled: "run it again: a download goes on from where it stopped if the server can"
    case .wrongSize: "the publisher may have replaced the file, or a login page came in its place"
    case .disk: "check that the folder exists, is writable, and has room"
    case .inUse: "wait for the other download, or end it"
    case .status, .tooLarge, .badRange, .badAnswer, .redirectRefused: nil
    }
  }

  private var message: String {
    switch kind {
    case .unsupportedURL: "not an http or https address"
    case .unreachable(let reason): "cannot reach the server: \(reason)"
    case .untrusted(let reason): "no trusted connection: \(reason)"
    case .status(let status, _): "the server answered \(Self.named(status))"
    case .broken(let received, let total, let reason):
      "the connection broke after \(Self.extent(received, total)): \(reason)"
    case .stalled(let received, let total, let after):
      "no data for \(Self.seconds(after)) after \(Self.extent(received, total))"
    case .wrongSize(let actual, let expected): "expected \(expected) bytes, found \(actual)"
    case .tooLarge(let limit): "larger than the allowed \(limit) bytes"
    case .badRange(let reason): "the server did not resume where asked: \(reason)"
    case .badAnswer(let reason): "unusable answer: \(reason)"
    case .redirectRefused(let target, let reason): "redirect to \(target) not followed: \(reason)"
    case .disk(let path, let reason): "cannot write \(path): \(reason)"
    case .inUse(let path): "another download is writing \(path)"
    case .cancelled: "cancelled"
    }
  }

  /// "404 Not Found"; a status without a name is given bare.
  private static func named(_ status: Int) -> String {
    let names = [
      400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 410: "Gone",
      416: "Range Not Satisfiable", 429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway",
      503: "Service Unavailable",
      504: "Gateway Timeout",
    ]
    return names[status].map { "\(status) \($0)" } ?? "\(status)"
  }

  private static func extent(_ received: Int, _ total: Int?) -> String {
    total.map { "\(received) of \($0) bytes" } ?? "\(received) bytes"
  }

  /// "30 s", "0.2 s".
  static func seconds(_ duration: Duration) -> String {
    let (whole, fraction) = duration.components
    let tenths = fraction / 100_000_000_000_000_000
    return tenths == 0 ? "\(whole) s" : "\(whole).\(tenths) s"
  }

  /// The address without user, password, query and fragment.
  static func shown(_ url: URL) -> String {
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true) else { return url.absoluteString }
    let hadQuery = parts.query != nil
    (parts.user, parts.password, parts.query, parts.fragment) = (nil, nil, nil, nil)
    return (parts.string ?? url.absoluteString) + (hadQuery ? "?..." : "")
  }
}

/// Reasons that this module itself finds; the system's own are passed on as they come.
enum HTTPReason {
  static func noAnswer(_ limit: Duration) -> String { "no answer in \(HTTPFailure.seconds(limit))" }
  static let endedEarly = "the server closed it before the announced end"
  static let noHead = "the server closed it without an answer"
  static let insecure = "it leaves https"
  static let scheme = "not an http or https address"
  static let tooMany = "more than \(Redirects.limit) redirects"
  static let isFolder = "it is a folder"
  static let noContentRange = "no readable Content-Range"
  static let otherEdition = "the file has changed on the server"
  static let unaskedPart = "part of a file, though the whole was asked for"
  static func otherPlace(_ found: Int, _ asked: Int) -> String { "it began at byte \(found), not \(asked)" }
  static func notSatisfiable(_ offset: Int) -> String { "it has nothing from byte \(offset) on" }
  static func status(_ status: Int) -> String { "status \(status)" }
}
