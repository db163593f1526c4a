internal import ClioModel

extension ClaimParser {
  private static let amountWords: [String: Amount] = [
    "dozens": .dozens, "scores": .scores, "hundreds": .hundreds, "thousands": .thousands, "heavy": .heavy,
  ]

  mutating func amount() throws(ClioError) -> Amount {
    expectNumericAmount()
    expect(words: ["dozens", "scores", "hundreds", "thousands", "heavy"])
    if let amount = Self.amountWords[token.word] {
      advance()
      return amount
    }
    return try numericAmount()
  }

  /// `by 100 %`; nil where no `by` stands here. Whole numbers from 1.
  mutating func percentage(atMost limit: Int = .max) throws(ClioError) -> Amount? {
    guard accept("by") else { return nil }
    expectNumericAmount()
    let place = position
    let amount = try numericAmount()
    expect(.percent)
    guard accept(.percent) != nil else { throw unexpected() }
    guard amount.numbers.allSatisfy({ $0 >= 1 }) else {
      throw error("expected at least 1 %, found less", at: place)
    }
    guard amount.numbers.allSatisfy({ $0 <= limit }) else {
      throw error("expected at most \(limit) %, found more", at: place)
    }
    return amount
  }

  private mutating func expectNumericAmount() {
    expect(.number)
    expect(words: ["about", "at least", "at most", "more than", "fewer than"])
  }

  private mutating func numericAmount() throws(ClioError) -> Amount {
    if skip("about") { return .about(try number()) }
    if skip("at") {
      if accept("least") { return .atLeast(try number()) }
      try require("most")
      return .atMost(try number())
    }
    if skip("more") {
      try require("than")
      return .moreThan(try number())
    }
    if skip("fewer") {
      try require("than")
      return .fewerThan(try number(atLeast: 1))
    }
    let least = try number()
    guard accept("to") else { return .exactly(least) }
    let place = position
    let most = try number()
    guard least <= most else { throw mismatch("a number of at least \(least)", at: place) }
    return .between(least, most)
  }

  /// Digits, with or without commas between thousands.
  mutating func number(atLeast minimum: Int = 0) throws(ClioError) -> Int {
    expect(.number)
    let place = position
    guard token.isDigits else { throw unexpected() }
    var digits = token.text
    var isGrouped = token.text.utf8.count <= 3
    var hasGroups = false
    var end = token.end
    advance()
    while token.kind == .comma, token.start == end, token(after: 1).isDigits, token(after: 1).start == token.end {
      let group = token(after: 1)
      hasGroups = true
      isGrouped = isGrouped && group.text.utf8.count == 3
      digits += group.text
      end = group.end
      advance()
      advance()
    }
    guard !hasGroups || isGrouped else { throw mismatch(ClaimMessage.groups, from: place) }
    guard let number = Int(digits), number <= Amount.largest else { throw mismatch(ClaimMessage.tooLarge, from: place) }
    guard number >= minimum else { throw mismatch(ClaimMessage.atLeastOne, at: place) }
    return number
  }
}

extension Amount {
  /// The largest number of a claim, so that those who check it can reckon with it: money in no currency is more.
  static let largest = 1_000_000_000_000_000

  /// The numbers it is told by: none, one or two.
  var numbers: [Int] {
    switch self {
    case .exactly(let number), .about(let number), .atLeast(let number), .atMost(let number), .moreThan(let number),
      .fewerThan(let number):
      [number]
    case .between(let least, let most): [least, most]
    case .dozens, .scores, .hundreds, .thousands, .heavy: []
    }
  }
}
