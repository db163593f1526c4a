import ClioModel

/// The path of a route: words, and perhaps one value at the end.
struct PathPattern: Sendable {
  enum Value: Sendable, Equatable {
    /// Exactly one segment, which is decoded.
    case segment(name: String)
    /// All that is left, as it came: a figure address decodes its own values. An address that stands in one segment, with
    /// its slashes encoded, as clients made from a description send it, is decoded once.
    case address(name: String)
  }

  let words: [String]
  let value: Value?

  /// `PathPattern("/api/v1/actor", .segment(name: "reference"))`
  init(_ words: String, _ value: Value? = nil) {
    self.words = words.split(separator: "/").map(String.init)
    self.value = value
  }

  var valueName: String? {
    switch value {
    case .segment(let name), .address(let name): name
    case nil: nil
    }
  }

  /// As OpenAPI writes it: `/api/v1/actor/{reference}`.
  var template: String { "/" + (words + (valueName.map { ["{\($0)}"] } ?? [])).joined(separator: "/") }

  /// Nil where the path is another; the value as it came, empty where the pattern has none.
  func match(_ target: RequestTarget) -> String? {
    let segments = target.segments
    guard value != nil else { return matches(segments[...], words.isEmpty ? [""] : words) ? "" : nil }
    guard segments.count > words.count, matches(segments.prefix(words.count), words) else { return nil }
    let rest = segments.dropFirst(words.count)
    if case .segment = value, rest.count != 1 { return nil }
    return rest.contains { !$0.isEmpty } ? rest.joined(separator: "/") : nil
  }

  private func matches(_ segments: ArraySlice<Substring>, _ words: [String]) -> Bool {
    segments.count == words.count && zip(segments, words).allSatisfy { $0 == $1 }
  }

  /// - Throws: `ClioError` of kind `badInput` for what is not percent-encoded UTF-8.
  func decoded(_ raw: String) throws(ClioError) -> String {
    switch value {
    case nil: return raw
    case .address where raw.contains("/"): return raw
    case .address, .segment:
      guard let decoded = PercentCoding.decode(raw) else { throw AskingMessage.notEncoded(raw) }
      return decoded
    }
  }
}

extension PathPattern.Value {
  /// Of the value, in characters.
  var longest: Int {
    switch self {
    case .segment: 300
    case .address: 4096
    }
  }
}

extension PathPattern {
  /// - Throws: `ClioError` of kind `badInput` where the value is longer than one can be.
  func checkLength(_ text: String) throws(ClioError) {
    guard let value, let name = valueName, text.unicodeScalars.count > value.longest else { return }
    throw ClioError(.badInput, "\(name): expected at most \(value.longest) characters, found more")
  }
}
