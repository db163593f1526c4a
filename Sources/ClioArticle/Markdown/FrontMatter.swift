/// The lines between `---` and `---` at the very beginning: plain `key: value` pairs. Lists and blocks are passed over.
struct FrontMatter {
  /// Values without quotes, by key in small letters.
  private(set) var values: [String: String] = [:]
  /// Where the text after it begins, and on which line; 0 and 1 where there is none.
  private(set) var end = 0
  private(set) var endLine = 1

  private static let longest = 200

  /// There is front matter only where it is closed within 200 lines and has at least one pair.
  init(_ bytes: [UInt8]) {
    var lines = LineCursor(bytes)
    guard let first = lines.next(), bytes[first.range].trimmed.elementsEqual("---".utf8) else { return }
    var found: [String: String] = [:]
    while let line = lines.next(), line.number <= Self.longest {
      let content = bytes[line.range].trimmed
      if content.elementsEqual("---".utf8) || content.elementsEqual("...".utf8) {
        guard !found.isEmpty else { return }
        values = found
        end = min(line.range.upperBound + 1, bytes.count)
        endLine = line.number + 1
        return
      }
      guard let start = bytes[line.range].first, !start.isSpace, let colon = content.firstIndex(of: UInt8(ascii: ":")),
        content[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") })
      else { continue }
      found[content[..<colon].string.lowercased()] = Self.scalar(content[(colon + 1)...].trimmed)
    }
  }

  private static func scalar(_ value: ArraySlice<UInt8>) -> String {
    if value.count >= 2, let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      value.last == quote
    {
      return value.dropFirst().dropLast().string
    }
    return value.string
  }

  /// The value where it is one line of text: no list, no map, no block.
  subscript(key: String) -> String? {
    guard let value = values[key], let first = value.utf8.first, !"[{|>&*!".utf8.contains(first) else { return nil }
    return value
  }
}
