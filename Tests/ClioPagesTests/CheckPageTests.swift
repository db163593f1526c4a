import ClioClaims
import ClioMarkup
import ClioModel
import ClioTesting
import ClioReport
import Foundation
import Testing

@testable import ClioPages

@Suite("Pages of checked texts")
struct CheckPageTests {
  private let hostile = """
    <script>alert('1')</script> "quoted" & 'single' --> ]]> \u{202E}turned\u{202C} \u{2067}isolated\u{2069} \u{200F}mark \
    \u{0}\u{7}\u{1B}[31m </style></title>
    """

  @Test("Marks that overlap, nest, have no range, lie outside or cut a letter end once each and lose no text")
  func marks() {
    // é is two bytes, at 3 and 4; the e with a combining accent at 6 is three.
    let text = "abcé e\u{301}fg"
    let length = text.utf8.count
    let cut = MarkedText(
      text,
      marks: [
        .init(0, over: 0..<5), .init(1, over: 2..<7), .init(2, over: 4..<4, else: 5), .init(3, over: nil, else: 4),
        .init(4, over: 50..<60), .init(5, over: -5..<0, else: 0), .init(6, over: 7..<8), .init(7, over: 2..<900),
        .init(8, over: nil),
      ])
    #expect(cut.pieces.map(\.text).joined() == text)
    #expect(cut.pieces.flatMap(\.ending).sorted() == Array(0...8))
    #expect(length == 11)
    #expect(
      cut.pieces == [
        .init(text: "", covering: [], ending: [5]),
        .init(text: "ab", covering: [0], ending: []),
        .init(text: "cé", covering: [0, 1, 7], ending: [0, 2, 3]),
        .init(text: " ", covering: [1, 7], ending: []),
        .init(text: "e\u{301}", covering: [1, 6, 7], ending: [1, 6]),
        .init(text: "fg", covering: [7], ending: [4, 7, 8]),
      ])
  }

  @Test("A range of offsets anywhere in any text never traps", arguments: ["", "a", "🇦🇫👩‍👩‍👧", "e\u{301}\r\nx", "\u{202E}"])
  func anyRange(text: String) {
    for lower in -2...20 {
      for upper in lower...21 {
        let cut = MarkedText(
          text, marks: [.init(1, over: lower..<upper), .init(2, over: nil, else: lower), .init(3, over: .min ..< .max)])
        #expect(cut.pieces.map(\.text).joined() == text)
        #expect(cut.pieces.flatMap(\.ending).sorted() == [1, 2, 3])
      }
    }
  }

  @Test("The page of a hostile text is balanced and holds nothing of it as markup")
  func hostileText() throws {
    let long = String(repeating: hostile, count: 100)
    let page = InventedCheck.text(saying: long).htmlPage(
      editions: [InventedCheck.edition], program: hostile, checked: hostile)
    try PageBalance.check(page)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</style>").count == 2)
    #expect(page.components(separatedBy: "</title>").count == 2)
    #expect(!page.unicodeScalars.contains { Markup.isUnruly($0) && $0 != "\n" })
    #expect(!page.contains("<script>"))
    #expect(!page.contains("href=\"javascript:"))
    #expect(!page.contains(" style="))
  }

  @Test("Every claim has one card, one mark where it stands in the text, and both lead to each other")
  func anchors() throws {
    let text = InventedCheck.text(saying: "about 40 people died")
    let page = text.htmlPage(editions: [InventedCheck.edition], program: "Clio 9", checked: "2026-03-05")
    try PageBalance.check(page)
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for match in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(match.1)), "\(match.1)") }
    #expect(text.claims.count == 8)
    for number in 1...8 { #expect(ids.contains("claim-\(number)")) }
    #expect(ids.filter { $0.hasPrefix("mark-") } == (1...6).map { "mark-\($0)" })
    // All are closed; what fails or depends says why before it is opened, what holds only then.
    #expect(!page.contains(" open=\"\""))
    let cards = page.components(separatedBy: "<details class=\"card ").dropFirst()
    #expect(cards.count == 8)
    for card in cards {
      let summary = card.components(separatedBy: "</summary>")[0]
      #expect(summary.contains("class=\"why\"") == (card.hasPrefix("fails") || card.hasPrefix("depends")))
    }
    #expect(page.contains("Changed since it was saved: was holds: before"))
    for part in [
      "<html lang=\"en\">", "<header", "<main", "<footer", "docs/claims.md", "Clio 9", "UCDP GED 23.1, Uppsala",
      "clio figure ucdp-ged@23.1/deaths/actor=is-khorasan", "clio rows ucdp-ged@23.1/deaths/country=AFG",
      "href=\"https://example.org/list\"", "Not understood: no verb", "<h2 class=\"passage question\"",
      "<blockquote", "<b>2 fail</b>",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test("An empty text has a page that says so")
  func empty() throws {
    let page = CheckedText(name: "empty.txt").htmlPage(editions: [], program: "Clio", checked: "2026-03-05")
    try PageBalance.check(page)
    #expect(page.contains(CheckWording.nothingFound))
  }

  @Test("All text has a contrast of 4.5 or more with what it stands on (WCAG 2.2, 1.4.3)")
  func contrast() {
    #expect(contrast(0x000000, 0xFFFFFF) == 21)
    for palette in [PagePalette.light, .dark] {
      #expect(palette.verdicts.count == Ruling.allCases.count)
      for pair in palette.pairs {
        let ratio = contrast(pair.front, pair.back)
        #expect(ratio >= 4.5, "\(pair.name): \(ratio)")
      }
    }
  }

  @Test("The page's policy knows its style sheet, and the sheet loads nothing")
  func policy() {
    let hash = Data(SHA256Digest(Array(PageStyle.article.css.utf8)).bytes).base64EncodedString()
    #expect(PageStyle.articleHash == hash)
    #expect(Data(SHA256Digest([]).bytes.prefix(4)) == Data([0xE3, 0xB0, 0xC4, 0x42]))
    for word in ["url(", "@import", "</", "http:"] { #expect(!PageStyle.article.css.contains(word)) }
  }

  /// The ratio of WCAG 2.2, from relative luminance.
  private func contrast(_ front: UInt32, _ back: UInt32) -> Double {
    func luminance(_ colour: UInt32) -> Double {
      let parts = [16, 8, 0].map { shift -> Double in
        let value = Double((colour >> UInt32(shift)) & 0xFF) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(front), luminance(back)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test("Its reviews say the same as those by themselves, with nothing that could end their element")
  func embedded() throws {
    let text = InventedCheck.text(saying: "</script><b>40\u{202E} people</b> & \"more\"")
    let page = text.htmlPage(editions: [], program: "Clio", checked: "2026-03-05")
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page.range(of: "</script>"))
    let json = String(page[start.upperBound..<end.lowerBound])
    for word in ["<", "\u{202E}"] { #expect(!json.contains(word)) }
    #expect(json.contains("\\u003c"))
    func object(_ json: String) throws -> NSObject? {
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSObject
    }
    #expect(try object(json) == object(text.claimReviews(checked: "2026-03-05").text()))
  }

}

/// FIPS 180-4, for the one hash that the page needs and the program does not compute.
private struct SHA256Digest {
  let bytes: [UInt8]

  init(_ message: [UInt8]) {
    let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }
    func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }
    let constants = primes.map { fraction(cbrt(Double($0))) }
    var state = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    padded += (0..<8).map { UInt8(truncatingIfNeeded: (message.count * 8) >> (56 - 8 * $0)) }
    func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    for start in stride(from: 0, to: padded.count, by: 64) {
      var words = (0..<16).map { index in
        padded[(start + 4 * index)..<(start + 4 * index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      for index in 16..<64 {
        let (a, b) = (words[index - 15], words[index - 2])
        let first = rotated(a, 7) ^ rotated(a, 18) ^ a >> 3
        let second = rotated(b, 17) ^ rotated(b, 19) ^ b >> 10
        words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
      }
      var s = state
      for index in 0..<64 {
        let mixed = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)
        let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
        let first = s[7] &+ mixed &+ choice &+ constants[index] &+ words[index]
        let second = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)
        let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
        s = [first &+ second &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
      }
      state = zip(state, s).map { $0 &+ $1 }
    }
    bytes = state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
  }
}
