import ClioClaims

/// The colours of a page, in light or dark.
///
/// Those of the verdicts follow Okabe and Ito's set for all kinds of colour vision (https://jfly.uni-koeln.de/color/),
/// each darker or lighter than there so that it can be read as text. Signs and words say the same without colour.
struct PagePalette: Sendable {
  /// 0xRRGGBB.
  typealias Colour = UInt32

  let paper, card, text, quiet, line, link: Colour
  /// Of words and signs, and behind the words of the article.
  let verdicts: [Ruling: (ink: Colour, tint: Colour)]

  static let light = PagePalette(
    paper: 0xFDFCF9, card: 0xFFFFFF, text: 0x1D1F21, quiet: 0x5A5F66, line: 0xD9D6CE, link: 0x005A94,
    verdicts: [
      .holds: (0x00664B, 0xD3F0E5), .fails: (0xA63F00, 0xFCDDCB), .depends: (0x795000, 0xFBEABF),
      .outside: (0x3D5A75, 0xE0E9F2), .unclear: (0x64487A, 0xEDE4F4),
    ])

  static let dark = PagePalette(
    paper: 0x15181B, card: 0x1D2125, text: 0xE8E4DB, quiet: 0xA9AEB5, line: 0x3A4047, link: 0x7CC0F0,
    verdicts: [
      .holds: (0x62D6B2, 0x0D3D2F), .fails: (0xFF9F70, 0x522409), .depends: (0xF3C452, 0x443404),
      .outside: (0xA9C3DB, 0x24384B), .unclear: (0xCDB7E6, 0x3A2C4B),
    ])

  /// As custom properties of CSS: `--paper: #fdfcf9; ...`.
  var css: String {
    let plain = [
      ("paper", paper), ("card", card), ("text", text), ("quiet", quiet), ("line", line), ("link", link),
    ]
    let ruled = Ruling.allCases.flatMap { ruling in
      verdicts[ruling].map { [("\(ruling.rawValue)-ink", $0.ink), ("\(ruling.rawValue)-tint", $0.tint)] } ?? []
    }
    return (plain + ruled).map { "--\($0): #\(Self.digits($1));" }.joined(separator: " ")
  }

  /// What stands on what, for measuring.
  var pairs: [(name: String, front: Colour, back: Colour)] {
    var pairs = [
      ("text on paper", text, paper), ("text on card", text, card), ("quiet on paper", quiet, paper),
      ("quiet on card", quiet, card), ("link on paper", link, paper), ("link on card", link, card),
    ]
    for ruling in Ruling.allCases {
      guard let (ink, tint) = verdicts[ruling] else { continue }
      pairs += [
        ("\(ruling) on paper", ink, paper), ("\(ruling) on card", ink, card), ("\(ruling) on its tint", ink, tint),
        ("text on the tint of \(ruling)", text, tint), ("quiet on the tint of \(ruling)", quiet, tint),
      ]
    }
    return pairs
  }

  private static func digits(_ colour: Colour) -> String {
    let digits = String(colour, radix: 16)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
