extension Markup {
  /// The text as it can stand between tags and between double quotes.
  ///
  /// What would be read as markup becomes a reference; what does not show but turns or breaks lines is dropped or becomes
  /// a space. The marks U+200E, U+200F and U+061C stay: they order their own neighbours only.
  public static func escaped(_ text: some StringProtocol) -> String {
    // Most texts are plain.
    if text.utf8.allSatisfy(isPlain) { return String(text) }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where isLineEnd(scalar): result += " "
      case _ where isUnruly(scalar): break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// True for the bytes of ASCII that stand for themselves anywhere.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case 0x20...0x7E, UInt8(ascii: "\n"), UInt8(ascii: "\t"): true
    default: false
    }
  }

  /// What ends a line in some readers and in others does not.
  public static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Controls, characters that are none, and embeddings, overrides and isolates of direction, which reach beyond their
  /// own text.
  public static func isUnruly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    // The controls, and the code points that are no characters (Unicode 16.0, 23.1 and 23.7): there will never be others.
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
