/// Fields of our own CSV output.
public enum CSVText {
  /// A table with its headings as the first line.
  public static func table(_ table: DocumentTable) -> String { lines([table.headings.map(\.title)] + table.rows) }

  static func lines(_ lines: [[String]]) -> String {
    lines.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// Quoted where it must be (RFC 4180).
  public static func field(_ text: String) -> String {
    var bytes: [UInt8] = []
    write(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a field, quoted where it must be. Byte by byte, since a quote with an accent after it is one character.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
