import ClioCharts
import Testing

@Suite("Texts in a picture")
struct TextFittingTests {
  @Test("Widths are those of Arial and a twentieth, more for bold")
  func widths() {
    // At 12 px: seven digits and letters of 0.56 em, 1.05 times: 12 * 0.56 * 1.05 = 7.056 each.
    #expect(abs(TextStyle.tick.width(of: "2018") - 28.224) < 0.001)
    // A comma is 0.32 em: 4 * 7.056 + 4.032.
    #expect(abs(TextStyle.value.width(of: "1,147") - 32.256) < 0.001)
    // 19 px bold: 19 * 0.67 * 1.13.
    #expect(abs(TextStyle.title.width(of: "A") - 14.3849) < 0.001)
    // Letters of one width: 10.5 * 0.61 each.
    #expect(abs(TextStyle.address.width(of: "il/W") - 25.62) < 0.001)
    // Marks on a letter and what does not show take no room.
    #expect(TextStyle.label.width(of: "e\u{301}\u{202E}\u{200B}") == TextStyle.label.width(of: "e"))
  }

  @Test("Lines break between words, and the last is cut")
  func lines() {
    // "Fire and" is 9 digits' worth at most: F .6 i .24 r .32 e .56 ' ' .32 a .56 n .56 d .56 = 3.72 em, * 12 * 1.05 = 46.9
    #expect(TextStyle.tick.lines("Fire and smoke", width: 50, atMost: 2) == ["Fire and", "smoke"])
    #expect(TextStyle.tick.lines("Fire  and\nsmoke", width: 500, atMost: 2) == ["Fire and smoke"])
    // Room for 50 less the ellipsis of 1.05 em (13.2): "Fire a" is 2.6 em = 32.8, "Fire an" 39.8.
    #expect(TextStyle.tick.lines("Fire and smoke", width: 50, atMost: 1) == ["Fire a…"])
    #expect(TextStyle.tick.lines("", width: 50, atMost: 3) == [])
    #expect(TextStyle.tick.lines(" \n\t ", width: 50, atMost: 3) == [])
    #expect(TextStyle.tick.lines("a", width: 50, atMost: 0) == [])
  }

  @Test("Words too long for a line break after a slash or a comma, else anywhere")
  func longWords() {
    // 6.405 px a letter: ten fit on 64.05.
    #expect(
      TextStyle.address.lines("ucdp-ged@19.1/deaths/year=2018", width: 64.1, atMost: 9) == [
        "ucdp-ged@1", "9.1/", "deaths/", "year=2018",
      ])
    #expect(TextStyle.address.lines("0123456789012", width: 64.1, atMost: 9) == ["0123456789", "012"])
  }

  @Test("Titles have lines of like width, as many as they need")
  func evenLines() {
    // On 100 px "0123 0123 01" takes two lines; broken greedily they are "0123 0123" and "01".
    #expect(TextStyle.title.lines("0123 0123 01", width: 120, atMost: 3) == ["0123 0123", "01"])
    #expect(TextStyle.title.evenLines("0123 0123 01", width: 120, atMost: 3) == ["0123", "0123 01"])
    #expect(TextStyle.title.evenLines("0123", width: 120, atMost: 3) == ["0123"])
    #expect(TextStyle.title.evenLines("", width: 120, atMost: 3) == [])
    // A word broken on narrower lines would be another text.
    #expect(TextStyle.title.evenLines("0123456789 0", width: 125, atMost: 3) == ["0123456789", "0"])
  }

  @Test("No line of a hostile text is wider than its room", arguments: TextStyle.allCases)
  func hostile(style: TextStyle) {
    let texts = [
      String(repeating: "W", count: 10_000), String(repeating: "الدولة الإسلامية ", count: 700),
      String(repeating: "एकीकृत नेपाल कम्युनिष्ट पार्टी", count: 300), String(repeating: "👩‍👩‍👧", count: 3_000),
      "a" + String(repeating: "\u{301}", count: 10_000), String(repeating: "\u{202E}", count: 10_000),
      String(repeating: "x \r\n", count: 5_000), "\u{0}\u{7}\u{1B}", String(repeating: "/", count: 10_000),
    ]
    for text in texts {
      for width in [300.0, 20] {
        let lines = style.lines(text, width: width, atMost: 3)
        #expect(lines.count <= 3)
        for line in lines { #expect(style.width(of: line) <= width || line.count <= 1) }
      }
    }
  }
}
