/// Text between quotes in a claim. The language has no escapes, so that no text holds a straight double quote or a
/// control character.
///
///     QuotedText.plain("the \"Base\"\n")   // "the 'Base' "
public enum QuotedText {
  /// The text as a claim can hold it: `"` becomes `'`, line ends, tabs and other control characters become spaces. A
  /// claim whose texts are all plain is the same again once printed and read.
  public static func plain(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append("'")
      case _ where scalar.properties.generalCategory == .control: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// True for what needs no quotes: ASCII letters, digits, `-`, `_`.
  static func isBare(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  static func printed(_ text: String) -> String { "\"\(plain(text))\"" }

  /// What may open a quoted text.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }

  /// What closes it: straight quotes only each other, so that typographic ones may stand within; those each other.
  static func closes(_ scalar: Unicode.Scalar, openedBy opening: Unicode.Scalar) -> Bool {
    switch opening {
    case "\"": scalar == "\""
    case "«": scalar == "»"
    case "»": scalar == "«"
    default: scalar == "”" || scalar == "“"
    }
  }
}
