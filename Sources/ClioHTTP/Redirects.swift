internal import Foundation

/// Which redirects we follow.
enum Redirects {
  /// Hops in one request before we give up.
  static let limit = 10

  /// Where `location` leads from `origin`.
  ///
  /// URLSession on Linux resolves "next.zip" seen at "/a/b.zip" to "/next.zip", so we resolve it ourselves.
  static func target(of location: String?, from origin: URL?) -> URL? {
    guard let location, !location.isEmpty else { return nil }
    return URL(string: location, relativeTo: origin)?.absoluteURL
  }

  /// Why hop number `hop` (from 1) is not followed; nil if it is.
  static func objection(from origin: URL?, to target: URL, hop: Int) -> String? {
    if hop > limit { return HTTPReason.tooMany }
    if !isSupported(target) { return HTTPReason.scheme }
    if origin?.scheme?.lowercased() == "https", target.scheme?.lowercased() == "http" { return HTTPReason.insecure }
    return nil
  }

  /// Whether an address is http or https and names a host.
  static func isSupported(_ url: URL) -> Bool {
    guard let scheme = url.scheme?.lowercased(), let host = url.host, !host.isEmpty else { return false }
    return scheme == "http" || scheme == "https"
  }
}
