/// Which encoding a page is in: the byte order mark, then what the page declares, then UTF-8 if it is, else
/// Windows-1252, as in browsers.
enum HTMLCharset {
  enum Encoding: Equatable {
    case utf8, windows1252
    /// Any other that the page declares.
    case named(String)
  }

  /// How far in a page declares its encoding; browsers look at the first 1024 bytes.
  private static let head = 4096
  /// Names that browsers take as Windows-1252 (WHATWG Encoding).
  private static let latin = [
    "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii",
  ]

  static func encoding(of source: SourceText) -> Encoding {
    if source.isMarked { return .utf8 }
    switch declared(in: source.bytes) {
    case nil: return SourceText.isUTF8(source.bytes) ? .utf8 : .windows1252
    // A page that could declare UTF-16 in ASCII is not in UTF-16.
    case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be": return .utf8
    case let name? where latin.contains(name): return .windows1252
    case let name?: return .named(name)
    }
  }

  /// The name behind the first `charset=` or the XML declaration's `encoding=`, in small letters.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(Self.head).map(\.lowercased)[...]
    let isXML = head.hasPrefix("<?xml")
    guard let range = head.firstRange(of: "charset=") ?? (isXML ? head.firstRange(of: "encoding=") : nil)
    else { return nil }
    let name = head[range.upperBound...].drop { "\"' ".utf8.contains($0) }
      .prefix { $0.isLetter || $0.isDigit || "-_:.".utf8.contains($0) }
    return name.isEmpty || name.count > 40 ? nil : name.string
  }
}
