import Foundation

/// JSON as all answers have it: sorted keys and plain slashes, so that equal values are equal texts.
public enum JSONText {
  /// - Parameter isPretty: with a line for each member.
  /// - Throws: the encoder's error; never for text and finite numbers.
  public static func of(_ value: some Encodable, isPretty: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
