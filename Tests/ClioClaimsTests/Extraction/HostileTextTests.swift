import Testing

@testable import ClioClaims

/// Each would take minutes, or end in a trap, if some reader looked back or ahead without a limit.
@Suite("Texts made to hurt")
struct HostileTextTests {
  @Test(
    "Ends, and finds at most one claim",
    arguments: [
      String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000),
      String(repeating: "Boko Haram killed 40 people and ", count: 20_000), String(repeating: "9", count: 1_000_000),
      String(repeating: "9 ", count: 100_000), String(repeating: "\"", count: 1_000_000),
      String(repeating: "a'", count: 100_000), String(repeating: "killed ", count: 100_000),
      String(repeating: "in the ", count: 100_000), String(repeating: "Islamic State ", count: 50_000),
      String(repeating: "a-", count: 100_000), String(repeating: ", which ", count: 100_000),
      String(repeating: "one hundred and ", count: 50_000), "e" + String(repeating: "\u{301}", count: 100_000),
      "in " + String(repeating: "Kabul and ", count: 20_000), "in " + String(repeating: "Kabul, ", count: 20_000),
      String(repeating: "and 40 in Nigeria ", count: 10_000),
      String(repeating: "killed 40 sheep by the ", count: 10_000),
      String(repeating: "KABUL, ", count: 20_000) + "1 May 2018 — ",
      String(repeating: "nobody was killed ", count: 10_000),
      String(repeating: "Communist Party of India (", count: 20_000), String(repeating: ".", count: 100_000),
      String(repeating: " ", count: 100_000), "\u{FEFF}\u{200B}", "’", "'s", "–", "No.", "$", "0", "in", "the", "by",
      "between", "from 2016 to", "of", "since", "killed", "Boko Haram", "40", "more than", "the group",
      "was claimed by",
    ])
  func bounded(_ text: String) {
    let statements = Extraction.statements(text)
    #expect(statements.flatMap(\.claims).count <= 1)
  }

  @Test("Every beginning of a sentence can be read")
  func prefixes() {
    let text = Array(
      "The deadliest attack by Boko Haram (JAS), which lost 1,200 of its fighters from 2016 to 2018, was the one in Baga: it killed 2,000 people."
        .utf8)
    for end in text.indices {
      let beginning = String(decoding: text[..<end], as: UTF8.self)
      #expect(Extraction.statements(beginning).count <= 1)
    }
  }
}
