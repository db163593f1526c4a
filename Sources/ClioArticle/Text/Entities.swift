/// Character references of HTML as they occur in Markdown: numbers, and the names that writers use.
enum Entities {
  private static let longest = 12

  /// What `&...;` at `start` stands for, and where the text goes on; nil where it is none, which is then plain text.
  static func character(at start: Int, in bytes: [UInt8]) -> (text: String, end: Int)? {
    let rest = bytes[(start + 1)...].prefix(longest)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return nil }
    let name = rest[..<end].string
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let code, code >= 32, let scalar = Unicode.Scalar(code) else { return nil }
      return (String(Character(scalar)), end + 1)
    }
    return names[name].map { ($0, end + 1) }
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ",
    "shy": "", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "sbquo": "‚", "bdquo": "„", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "copy": "©", "reg": "®",
    "trade": "™", "sect": "§", "para": "¶", "deg": "°", "plusmn": "±", "times": "×", "minus": "−", "frac12": "½",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "larr": "←", "rarr": "→", "asymp": "≈", "le": "≤", "ge": "≥",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
    "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "iacute": "í",
    "oacute": "ó", "ocirc": "ô", "otilde": "õ", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç", "aring": "å",
    "oslash": "ø", "aelig": "æ", "Eacute": "É",
  ]
}
