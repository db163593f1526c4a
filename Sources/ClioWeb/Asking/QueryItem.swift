import ClioModel

/// One `name=value` of a query, decoded.
struct QueryItem: Equatable, Sendable {
  let name: String
  let value: String

  /// The parts of a query in their order; `+` is a space, as forms send it.
  ///
  /// - Throws: `ClioError` of kind `badInput` for what is not percent-encoded UTF-8.
  static func items(of query: String) throws(ClioError) -> [QueryItem] {
    var items: [QueryItem] = []
    for part in query.split(separator: "&") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      items.append(
        QueryItem(name: try decoded(halves[0]), value: halves.count == 2 ? try decoded(halves[1]) : ""))
    }
    return items
  }

  /// The same without fields of a form that were left empty.
  ///
  /// - Throws: as `items` does.
  static func filled(_ query: String) throws(ClioError) -> [QueryItem] {
    try items(of: query).filter { !$0.value.isEmpty }
  }

  private static func decoded(_ text: Substring) throws(ClioError) -> String {
    let spaced = String(decoding: text.utf8.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    guard let decoded = PercentCoding.decode(spaced) else { throw AskingMessage.notEncoded(String(text)) }
    return decoded
  }
}
