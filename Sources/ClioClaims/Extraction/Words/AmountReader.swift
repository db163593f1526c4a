/// Reads a number with the words that weaken it: "at least 40", "600 to 700", "some two dozen".
struct AmountReader {
  /// What was read.
  struct Reading {
    let amount: Amount
    let end: Int
    /// True for "40 percent".
    let isPercent: Bool
  }

  let tokens: [TextToken]

  func read(at start: Int) -> Reading? {
    guard start < tokens.count else { return nil }
    var bound = Bound.none
    var index = start
    while let (next, end) = modifier(at: index) {
      if next != .none || bound == .none { bound = next == .none ? bound : next }
      index = end
      if index - start > 8 { return nil }
    }
    let numbers = NumberReader(tokens: tokens)
    guard let (value, end) = numbers.read(at: index) else { return nil }
    index = end
    guard case .exact(let low) = value else {
      guard case .vague(let amount) = value else { return nil }
      return Reading(amount: amount, end: index, isPercent: false)
    }
    if let (high, end) = rangeEnd(from: low, at: index, isBetween: bound == .between, start: start) {
      return reading(.between(low, high), end)
    }
    if bound == .between { return nil }
    if let (after, end) = trailer(at: index) { (bound, index) = (bound == .moreThan ? bound : after, end) }
    return reading(bound.amount(low), index)
  }

  private func reading(_ amount: Amount, _ end: Int) -> Reading {
    let isOneWord = ["percent", "%", "pc"].contains(word(end))
    let isTwoWords = word(end) == "per" && word(end + 1) == "cent"
    return Reading(
      amount: amount, end: isOneWord ? end + 1 : isTwoWords ? end + 2 : end, isPercent: isOneWord || isTwoWords)
  }

  private func word(_ index: Int) -> String? { index < tokens.count ? tokens[index].lower : nil }

  private enum Bound {
    case none, about, atLeast, atMost, moreThan, fewerThan, between

    func amount(_ number: Int) -> Amount {
      switch self {
      case .none, .between: .exactly(number)
      case .about: .about(number)
      case .atLeast: .atLeast(number)
      case .atMost: .atMost(number)
      case .moreThan: .moreThan(number)
      case .fewerThan: .fewerThan(number)
      }
    }
  }

  /// A modifier that begins here, and the token after it; the longest wins.
  private func modifier(at index: Int) -> (Bound, Int)? {
    guard let first = word(index), let candidates = Self.modifiers[first] else { return nil }
    for (words, bound) in candidates where words.indices.allSatisfy({ word(index + 1 + $0) == words[$0] }) {
      return (bound, index + 1 + words.count)
    }
    return nil
  }

  private func rangeEnd(from low: Int, at index: Int, isBetween: Bool, start: Int) -> (Int, Int)? {
    let joint = word(index)
    let isFrom = start > 0 && tokens[start - 1].lower == "from"
    let isRange = isBetween ? joint == "and" || joint == "to" : (joint == "to" && !isFrom) || isTightDash(index)
    guard isRange, case .exact(let high)? = NumberReader(tokens: tokens).read(at: index + 1)?.value, high > low,
      let end = NumberReader(tokens: tokens).read(at: index + 1)?.end
    else { return nil }
    return (high, end)
  }

  private func isTightDash(_ index: Int) -> Bool {
    guard index < tokens.count, index + 1 < tokens.count else { return false }
    let isDash = tokens[index].isSign("-") || tokens[index].isSign("–")
    return isDash && !tokens[index].hasSpaceBefore && tokens[index + 1].kind == .number
  }

  private func trailer(at index: Int) -> (Bound, Int)? {
    switch (word(index), word(index + 1)) {
    case ("or", "more"): (.atLeast, index + 2)
    case ("or", "so"): (.about, index + 2)
    case ("or", "fewer"), ("or", "less"): (.atMost, index + 2)
    case ("+", _): (.atLeast, index + 1)
    case ("-", "plus"): (.atLeast, index + 2)
    case ("-", "odd"): (.about, index + 2)
    default: nil
    }
  }

  private static let modifiers: [String: [(words: [String], bound: Bound)]] = [
    "about": [([], .about)], "around": [([], .about)], "roughly": [([], .about)], "some": [([], .about)],
    "nearly": [([], .about)], "almost": [([], .about)], "approximately": [([], .about)], "circa": [([], .about)],
    "ca": [([], .about)], "estimated": [([], .about)], "perhaps": [([], .about)],
    "an": [(["estimated"], .about), (["additional"], .none), (["approximate"], .about)],
    "close": [(["to"], .about)],
    "over": [([], .moreThan)], "upwards": [(["of"], .moreThan)], "upward": [(["of"], .moreThan)],
    "exceeding": [([], .moreThan)],
    "more": [(["than"], .moreThan)], "in": [(["excess", "of"], .moreThan)], "well": [([], .none)],
    "at": [(["least"], .atLeast), (["most"], .atMost), (["the", "most"], .atMost), (["a", "minimum"], .atLeast)],
    "no": [
      (["fewer", "than"], .atLeast), (["less", "than"], .atLeast), (["more", "than"], .atMost),
    ],
    "not": [(["less", "than"], .atLeast), (["fewer", "than"], .atLeast), (["more", "than"], .atMost)],
    "a": [
      (["minimum", "of"], .atLeast), (["maximum", "of"], .atMost), (["total", "of"], .none), (["further"], .none),
      (["combined"], .none),
    ],
    "minimum": [(["of"], .atLeast)],
    "up": [(["to"], .atMost)], "as": [(["many", "as"], .atMost), (["few", "as"], .atLeast)],
    "fewer": [(["than"], .fewerThan)], "less": [(["than"], .fewerThan)], "under": [([], .fewerThan)],
    "below": [([], .fewerThan)],
    "between": [([], .between)], "anywhere": [(["between"], .between)],
    "exactly": [([], .none)], "precisely": [([], .none)], "just": [([], .none)], "only": [([], .none)],
    "another": [([], .none)], "other": [([], .none)], "additional": [([], .none)], "possibly": [([], .none)],
    "all": [([], .none)], "those": [([], .none)], "these": [([], .none)], "further": [([], .none)],
  ]
}
