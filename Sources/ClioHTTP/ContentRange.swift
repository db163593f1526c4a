/// A `Content-Range` header in bytes (RFC 9110, 14.4): `bytes 100-199/200`, `bytes 100-199/*` or `bytes */200`.
struct ContentRange: Equatable {
  /// First and last byte of the part; nil in the form `*/200` that goes with status 416.
  var span: ClosedRange<Int>?
  /// Bytes of the whole file; nil where the server writes `*`.
  var total: Int?

  /// Nil if the text has another form, another unit, or limits out of order.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bytes" else { return nil }
    let sides = words[1].split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    if sides[1] != "*" {
      guard let total = Int(sides[1]), total >= 0 else { return nil }
      self.total = total
    }
    if sides[0] == "*" { return }
    let ends = sides[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last, last < total ?? .max else {
      return nil
    }
    span = first...last
  }
}
