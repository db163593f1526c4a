/// Which edition of which dataset: `ucdp-ged@22.1`, or `ucdp-ged@22.1+pakistan` for a labelled part of it.
public struct EditionID: Hashable, Comparable, Sendable {
  public let dataset: DatasetID
  /// As the publisher writes it: `22.1`, `26.0.9`.
  public let version: String
  /// Tells files of one dataset and version apart (one country, some weeks); nil for the whole release.
  public let label: String?

  public init(dataset: DatasetID, version: String, label: String? = nil) {
    self.dataset = dataset
    self.version = version
    self.label = label
  }

  /// Reads `dataset@version` or `dataset@version+label`; nil for anything else. Letters, digits, `.`, `-` and `_` only.
  public init?(_ source: some StringProtocol) {
    let text = String(source)
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let tail = halves[1].split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let words = [halves[0]] + tail
    guard words.allSatisfy({ Self.isWord(String($0)) }) else { return nil }
    self.init(
      dataset: DatasetID(String(halves[0])), version: String(tail[0]), label: tail.count == 2 ? String(tail[1]) : nil)
  }

  /// True for what may stand as a dataset, version or label: at least one of `a-z A-Z 0-9 . - _`, nothing else.
  public static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Orders by dataset, then by version as numbers (9.1 before 19.1), then by label.
  public static func < (left: Self, right: Self) -> Bool {
    if left.dataset != right.dataset { return left.dataset < right.dataset }
    let leftParts = left.version.split(separator: ".").map { Int($0) ?? 0 }
    let rightParts = right.version.split(separator: ".").map { Int($0) ?? 0 }
    if leftParts != rightParts { return leftParts.lexicographicallyPrecedes(rightParts) }
    if left.version != right.version { return left.version < right.version }
    return (left.label ?? "") < (right.label ?? "")
  }
}

extension EditionID: CustomStringConvertible {
  public var description: String { "\(dataset)@\(version)" + (label.map { "+\($0)" } ?? "") }
}

extension EditionID: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = EditionID(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected DATASET@VERSION, found '\(text)'"))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
