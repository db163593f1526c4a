import Testing

@testable import ClioCharts

@Suite("Colours of pictures")
struct PicturePaletteTests {
  /// Relative luminance and contrast: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  private func luminance(_ colour: Colour) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((colour.code >> UInt32(shift)) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the 2.4th: the fifth root of x to the 12th, by Newton's steps.
  private func power(_ x: Double) -> Double {
    let wanted = x * x * x * x * x * x * x * x * x * x * x * x
    var root = 1.0
    for _ in 0..<100 { root -= (root * root * root * root * root - wanted) / (5 * root * root * root * root) }
    return root
  }

  private func contrast(_ left: Colour, _ right: Colour) -> Double {
    let (one, other) = (luminance(left), luminance(right))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test("Black on white is 21 to 1")
  func measure() {
    #expect(abs(contrast(Colour(0), Colour(0xFFFFFF)) - 21) < 0.001)
    // A published pair: #767676 on white is 4.54 to 1.
    #expect(abs(contrast(Colour(0x767676), Colour(0xFFFFFF)) - 4.54) < 0.01)
  }

  @Test("Texts can be read and marks seen, in light and dark")
  func contrasts() {
    for palette in [PicturePalette.light, .dark] {
      for back in [palette.paper, palette.band] {
        #expect(contrast(palette.text, back) >= 4.5)
        #expect(contrast(palette.quiet, back) >= 4.5)
      }
      #expect(contrast(palette.axis, palette.paper) >= 3)
      #expect(contrast(palette.uncovered, palette.paper) >= 3)
      for mark in PictureMark.allCases {
        #expect(contrast(palette[mark], palette.paper) >= 3, "\(mark)")
        #expect(
          contrast(palette[mark], Colour(0xFFFFFF)) >= 3 || palette.paper != PicturePalette.light.paper, "\(mark)")
      }
    }
  }

  @Test(
    "Marks differ by more than colour: no two have the same pattern but the first and the rest, which differ in light")
  func patterns() {
    let patterned = PictureMark.allCases.compactMap(\.pattern)
    #expect(Set(patterned).count == patterned.count)
    #expect(PictureMark.allCases.filter { $0.pattern == nil } == [.first, .muted])
    for palette in [PicturePalette.light, .dark] { #expect(contrast(palette[.first], palette[.muted]) >= 1.7) }
  }

  @Test("Every class of a picture has a rule, and no rule uses a variable")
  func classes() {
    let classes =
      TextStyle.allCases.map(\.className) + PictureInk.allCases.map(\.className)
      + PictureMark.allCases.flatMap { [$0.fillClass, $0.lineClass] }
    for name in classes {
      #expect(PictureStyle.css.contains(".\(name) {") || PictureStyle.css.contains(".\(name), "), "\(name)")
    }
    #expect(!PictureStyle.css.contains("var(") && !PictureStyle.css.contains("<") && !PictureStyle.css.contains("&"))
    #expect(Colour(0x0072B2).css == "#0072b2")
  }
}
