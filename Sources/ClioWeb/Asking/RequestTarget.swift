/// What a request line asks for, as it came: nothing is decoded, since `/` inside a value is not `/` between two.
struct RequestTarget: Equatable, Sendable {
  let path: String
  /// Nil where there is no `?`.
  let query: String?

  /// Nil for what is no path: a proxy's `http://...`, or `*`.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(halves[0])
    query = halves.count == 2 ? String(halves[1]) : nil
  }

  /// Between the slashes, as they came; `/` has one empty segment.
  var segments: [Substring] { path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) }
}
