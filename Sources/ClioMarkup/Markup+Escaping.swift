extension Markup {
  /// The text as it can stand between tags and between double quotes.
  ///
  /// What would be read as markup becomes a reference; what does not show but turns or breaks lines is dropped or becomes
  /// a space. The marks U+200E, U+200F and U+061C stay: they order their own neighbours only.
  public static func escaped(_ text: some StringProtocol) -> String {
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
    default: scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
    }
  }
}
