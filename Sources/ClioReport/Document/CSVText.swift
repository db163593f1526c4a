/// Fields of our own CSV output.
public enum CSVText {
  /// A table with its headings as the first line.
  public static func table(_ table: DocumentTable) -> String { lines([table.headings.map(\.title)] + table.rows) }

  static func lines(_ lines: [[String]]) -> String {
    lines.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  /// Quoted where it must be (RFC 4180).
  public static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
