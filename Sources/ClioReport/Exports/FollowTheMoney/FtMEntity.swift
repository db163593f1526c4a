import ClioModel

/// One entity of FollowTheMoney (https://followthemoney.tech): an id, a schema, and lists of texts by property.
struct FtMEntity {
  let id: String
  let schema: String
  private var properties: [(name: String, values: [String])] = []

  init(_ schema: String, id: String) {
    self.schema = schema
    self.id = id
  }

  /// Adds values that are not empty and not there yet.
  mutating func add(_ name: String, _ values: [String?]) {
    let position = properties.firstIndex { $0.name == name } ?? properties.count
    if position == properties.count { properties.append((name, [])) }
    for case let value? in values where !value.isEmpty && !properties[position].values.contains(value) {
      properties[position].values.append(value)
    }
  }

  mutating func add(_ name: String, _ value: String?) { add(name, [value]) }

  /// Adds a short text as the property can hold it; where that is not all of it, `description` has it in full.
  mutating func add(_ name: String, short text: String?, atMost limit: Int) {
    guard let text, !text.isEmpty else { return }
    let fitting = Self.fitting(text, atMost: limit)
    add(name, fitting)
    if fitting != text { add("description", Self.chunks(text)) }
  }

  /// Adds long texts, cut into values where one is longer than a value may be.
  mutating func add(_ name: String, long texts: [String]) { add(name, texts.flatMap(Self.chunks)) }

  /// On a line of its own.
  func write(to bytes: inout [UInt8]) {
    let filled = properties.filter { !$0.values.isEmpty }
    JSONNode.object([
      ("id", .text(id)), ("schema", .text(schema)),
      ("properties", .object(filled.map { ($0.name, .list($0.values.map { .text($0) })) })),
    ]).write(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The limits of property types in code points (followthemoney 4, `types`).
  static let nameLimit = 384, addressLimit = 250, stringLimit = 1024
  private static let textLimit = 65_000

  /// On one line, with single blanks and no controls, cut to a length.
  private static func fitting(_ text: String, atMost limit: Int) -> String {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
    let line = words.map { String($0) }.joined(separator: " ")
    guard line.unicodeScalars.count > limit else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit - 1))) + "…"
  }

  private static func chunks(_ text: String) -> [String] {
    guard text.unicodeScalars.count > textLimit else { return [text] }
    let head = text.unicodeScalars.prefix(textLimit)
    return [String(head)] + chunks(String(text.unicodeScalars.dropFirst(textLimit)))
  }
}
