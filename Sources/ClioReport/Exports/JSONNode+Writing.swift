import ClioModel

extension JSONNode {
  /// Adds the value's text to `bytes`.
  ///
  /// - Parameter indent: blanks before the line it stands on; nil writes one line.
  func write(to bytes: inout [UInt8], indent: Int? = nil) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .whole(let number): bytes += String(number).utf8
    case .degrees(let degrees): bytes += Microdegrees.format(degrees).utf8
    case .text(let text): Self.write(text, to: &bytes)
    case .list(let items):
      Self.write("[", "]", count: items.count, to: &bytes, indent) { position, bytes, deeper in
        items[position].write(to: &bytes, indent: deeper)
      }
    case .members(let members):
      Self.write("{", "}", count: members.count, to: &bytes, indent) { position, bytes, deeper in
        Self.write(members[position].name, to: &bytes)
        bytes += (deeper == nil ? ":" : ": ").utf8
        members[position].value.write(to: &bytes, indent: deeper)
      }
    }
  }

  private static func write(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, count: Int, to bytes: inout [UInt8], _ indent: Int?,
    item: (_ position: Int, _ bytes: inout [UInt8], _ indent: Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    let deeper = indent.map { $0 + 2 }
    for position in 0..<count {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(&bytes, deeper)
      item(position, &bytes, deeper)
    }
    if count > 0 { breakLine(&bytes, indent) }
    bytes.append(UInt8(ascii: close))
  }

  private static func breakLine(_ bytes: inout [UInt8], _ indent: Int?) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: indent)
  }

  /// Between quotes. Beside what RFC 8259 asks for, `\u` stands for what breaks lines in some readers of JSON Lines, for
  /// marks that turn the direction of the text around them, and for `<`, which could end a script that holds the JSON.
  /// A reader gets the same text.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly all text is plain, and then its bytes go as they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C && $0 != 0x3C }) {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { write(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case "<", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      let digits = String(scalar.value, radix: 16)
      bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    default: bytes += String(scalar).utf8
    }
  }
}
