import ClioMarkup

extension TextStyle {
  /// An upper estimate of how wide the text will be, in pixels: there is no font at hand to measure it with.
  ///
  /// It rests on the widths of Arial and of the fonts made to its measure, and adds a twentieth; letters of other
  /// scripts count as wide as the wide ones among them.
  public func width(of text: some StringProtocol) -> Double {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The same for one letter with its marks.
  public func width(of letter: Character) -> Double {
    if isEven, letter.isASCII { return size * 0.61 }
    let ems = letter.unicodeScalars.reduce(0) { $0 + Self.ems($1) }
    return size * ems * (isBold ? 1.13 : 1.05)
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    if scalar.isASCII { return asciiEms(scalar) }
    if Markup.isUnruly(scalar) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x00A0: return 0.28
    case 0x00B7, 0x2018...0x201A, 0x2039, 0x203A: return 0.34
    case 0x2010...0x2013, 0x201C...0x201E: return 0.56
    case 0x00C0...0x00DE, 0x0391...0x03AB, 0x0410...0x042F: return 0.85
    case 0x00DF...0x024F, 0x03AC...0x03CE: return 0.72
    case 0x0430...0x045F: return 0.82
    case 0x0590...0x08FF: return 0.78
    default: return 1.05
    }
  }

  private static func asciiEms(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "'", "i", "j", "l", "|": 0.24
    case " ", "!", ",", ".", "/", ":", ";", "I", "[", "]", "\\", "f", "t", "(", ")", "-", "`", "r", "{", "}": 0.32
    case "J", "c", "k", "s", "v", "x", "y", "z", "\"", "*", "^": 0.5
    case "F", "T", "Z", "+", "<", "=", ">", "~": 0.6
    case "&", "A", "B", "E", "K", "P", "S", "V", "X", "Y": 0.67
    case "C", "D", "H", "N", "R", "U", "w": 0.73
    case "G", "O", "Q": 0.78
    case "M", "m": 0.84
    case "%", "W", "@": 1
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: 0
    default: 0.56
    }
  }
}
