public import Foundation

/// Why a request came to nothing. `description` is one sentence; `hint` says what the user can do about it.
///
/// Example: `HTTPFailure(.status(404, retryAfter: nil), url)` reads
/// "https://ucdp.uu.se/a.zip: the server answered 404 Not Found".
public struct HTTPFailure: Error, Equatable, Sendable {
  /// What happened. Wording is in `HTTPFailure+Wording.swift`.
  public enum Kind: Equatable, Sendable {
    /// Not an `http` or `https` address with a host.
    case unsupportedURL
    /// No connection or no answer in time: no network, no such host, refused, silent.
    case unreachable(reason: String)
    /// The TLS handshake or the certificate failed.
    case untrusted(reason: String)
    /// A status of 400 or above, with the server's `Retry-After` if it sent one.
    case status(Int, retryAfter: Duration?)
    /// The connection broke, or ended before the length the server had named.
    case broken(received: Int, total: Int?, reason: String)
    /// No byte arrived for `HTTPPatience.stallTimeout`.
    case stalled(received: Int, total: Int?, after: Duration)
    /// The body's size, or the size the server names, is not the expected one.
    case wrongSize(actual: Int, expected: Int)
    /// The body is, or is said to be, longer than the caller allows.
    case tooLarge(limit: Int)
    /// The server resumed at another place, or another edition, than asked.
    case badRange(reason: String)
    /// An answer that fits no rule of HTTP, such as a redirect to nowhere.
    case badAnswer(reason: String)
    /// A redirect we do not follow: from https to http, to another scheme, or one too many.
    case redirectRefused(to: String, reason: String)
    /// The local file could not be opened, written, or moved into place.
    case disk(path: String, reason: String)
    /// Another download is writing the same part file.
    case inUse(path: String)
    /// The surrounding task was cancelled. What had arrived is kept for a later run.
    case cancelled
  }

  public var kind: Kind
  /// The address asked for, before redirects.
  public var url: URL

  public init(_ kind: Kind, _ url: URL) {
    self.kind = kind
    self.url = url
  }

  /// Whether asking again may help. `reached`: an earlier attempt of this run had an answer from the server.
  func isWorthRetrying(reached: Bool) -> Bool {
    switch kind {
    case .broken, .stalled, .badRange: true
    case .status(let status, _): status == 408 || status == 429 || status >= 500
    case .unreachable: reached
    case .unsupportedURL, .untrusted, .wrongSize, .tooLarge, .badAnswer, .redirectRefused, .disk, .inUse, .cancelled:
      false
    }
  }

  /// What the server asked us to wait, if it did.
  var askedPause: Duration? {
    if case .status(_, let pause) = kind { pause } else { nil }
  }
}
