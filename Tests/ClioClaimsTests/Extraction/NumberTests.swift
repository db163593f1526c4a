import Testing

@testable import ClioClaims

@Suite("Numbers in prose")
struct NumberTests {
  private func tokens(_ text: String) -> [TextToken] {
    var reader = TokenReader(Array(text.utf8))
    var tokens: [TextToken] = []
    while let token = reader.next() { tokens.append(token) }
    return tokens
  }

  @Test(
    "Numbers in digits and words",
    arguments: [
      ("40 people", 40), ("1,200 people", 1_200), ("27,000", 27_000), ("1.2 million people", 1_200_000),
      ("a dozen soldiers", 12), ("two dozen", 24), ("half a dozen", 6), ("a hundred", 100), ("two hundred", 200),
      ("one hundred and fifty men", 150), ("twenty-five", 25), ("three thousand five hundred", 3_500),
      ("half a million", 500_000), ("ninety", 90), ("12 thousand", 12_000), ("a thousand", 1_000),
    ])
  func numbers(_ text: String, _ expected: Int) {
    #expect(NumberReader(tokens: tokens(text)).read(at: 0)?.value == .exact(expected))
  }

  @Test(
    "Words for many",
    arguments: [
      ("dozens of people", Amount.dozens), ("scores of people", .scores), ("several hundred", .hundreds),
      ("hundreds", .hundreds), ("tens of thousands", .thousands), ("a few thousand", .thousands),
    ])
  func vague(_ text: String, _ expected: Amount) {
    #expect(NumberReader(tokens: tokens(text)).read(at: 0)?.value == .vague(expected))
  }

  @Test(
    "Words that are no numbers",
    arguments: ["a soldier", "several men", "people", "99999999999999999999", "and fifty", "many", "few"])
  func none(_ text: String) { #expect(NumberReader(tokens: tokens(text)).read(at: 0) == nil) }

  @Test(
    "Numbers with what weakens them",
    arguments: [
      ("at least 40", Amount.atLeast(40)), ("no fewer than 40", .atLeast(40)), ("40 or more", .atLeast(40)),
      ("more than 40", .moreThan(40)), ("over 40", .moreThan(40)), ("upwards of 1,000", .moreThan(1_000)),
      ("about 40", .about(40)), ("some 40", .about(40)), ("nearly forty", .about(40)), ("an estimated 40", .about(40)),
      ("up to 40", .atMost(40)), ("as many as 40", .atMost(40)), ("no more than 40", .atMost(40)),
      ("fewer than 40", .fewerThan(40)), ("under 40", .fewerThan(40)),
      ("600 to 700", .between(600, 700)), ("between 600 and 700", .between(600, 700)), ("600-700", .between(600, 700)),
      ("exactly 40", .exactly(40)), ("a total of 40", .exactly(40)), ("just over 40", .moreThan(40)),
      ("at least two dozen", .atLeast(24)),
    ])
  func amounts(_ text: String, _ expected: Amount) {
    #expect(AmountReader(tokens: tokens(text)).read(at: 0)?.amount == expected)
  }

  @Test("A percentage is told from a number")
  func percent() {
    #expect(AmountReader(tokens: tokens("40 percent")).read(at: 0)?.isPercent == true)
    #expect(AmountReader(tokens: tokens("40 per cent")).read(at: 0)?.isPercent == true)
    #expect(AmountReader(tokens: tokens("40%")).read(at: 0)?.isPercent == true)
    #expect(AmountReader(tokens: tokens("40 people")).read(at: 0)?.isPercent == false)
  }
}
