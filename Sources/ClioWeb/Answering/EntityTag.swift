/// A strong tag: equal tags, equal bytes. It stands for the program, the registry, all that is loaded, and the question.
struct EntityTag: Sendable, Equatable {
  /// With its quotes.
  let text: String

  init(_ parts: [String]) {
    // FNV-1a with 64 bits over the parts, an end after each.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    text = "\"" + String(repeating: "0", count: 16 - digits.count) + digits + "\""
  }

  /// True where a field `If-None-Match` names it. The weak form counts too, since only reading is at stake; `*` does not:
  /// whether there is an answer is not known before it is made.
  func isNamed(in field: String) -> Bool {
    field.utf8.count <= 4096
      && field.split(separator: ",").contains { part in
        let tag = part.drop { $0 == " " }
        return (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag).split(separator: " ").first.map { $0 == text } ?? false
      }
  }
}
