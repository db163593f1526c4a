import ClioModel
import HTTPTypes

/// Long lists are given in parts: how many, and after how many.
enum Leafing {
  /// Of a JSON answer; other forms have no end.
  static let most = 1000
  /// Of a JSON answer that does not say.
  static let usual = 100

  /// - Parameter what: `rows`.
  static func parameters(_ what: String) -> [Parameter] {
    [
      Parameter(
        name: "limit", kind: .integer(1...most),
        about:
          "At most so many \(what). Default: \(usual) in JSON, else all. `Clio-Total-Rows` tells how many there are."),
      Parameter(
        name: "offset", kind: .integer(0...10_000_000), about: "How many \(what) to pass over first. Default: 0."),
    ]
  }

  /// The positions asked for, of so many.
  ///
  /// - Throws: `ClioError` of kind `badInput` where all are asked for, but not from the first on.
  static func range(_ request: EndpointRequest, of count: Int) throws(ClioError) -> Range<Int> {
    let limit = request.asked.integer("limit"), offset = request.asked.integer("offset")
    if request.format != .json, limit == nil, offset != nil {
      throw ClioError(.badInput, "offset: expected a limit beside it, found none", hint: "without both all come")
    }
    let first = min(offset ?? 0, count)
    return first..<(first + min(limit ?? (request.format == .json ? usual : .max), count - first))
  }

  /// What was asked, as an envelope tells it.
  static func query(_ request: EndpointRequest, _ address: FigureAddress, _ range: Range<Int>) -> [String: String] {
    [
      "address": address.description, "limit": "\(request.asked.integer("limit") ?? usual)",
      "offset": "\(range.lowerBound)",
    ]
  }
}

extension WebAnswer {
  /// Tells how many there are of which this answer has a part.
  mutating func count(_ total: Int) {
    if let name = HTTPField.Name("Clio-Total-Rows") { fields.append((name, "\(total)")) }
  }
}
