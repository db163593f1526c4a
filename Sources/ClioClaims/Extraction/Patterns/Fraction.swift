import ClioModel

/// A part told in words: "half", "a third", "about three quarters", "more than two thirds".
struct Fraction {
  /// In percent, with the words that weaken it.
  let percent: Amount

  init?(at start: Int, _ context: SentenceContext) {
    var index = start
    var wrap: (Int) -> Amount = { .exactly($0) }
    switch context.word(index) {
    case "about", "around", "roughly", "nearly", "almost", "some": (wrap, index) = ({ .about($0) }, index + 1)
    case "over": (wrap, index) = ({ .moreThan($0) }, index + 1)
    case "more" where context.word(index + 1) == "than": (wrap, index) = ({ .moreThan($0) }, index + 2)
    case "less" where context.word(index + 1) == "than": (wrap, index) = ({ .fewerThan($0) }, index + 2)
    case "at" where context.word(index + 1) == "least": (wrap, index) = ({ .atLeast($0) }, index + 2)
    default: break
    }
    if let whole = Self.wholes[context.word(index)] {
      percent = wrap(whole)
      return
    }
    var count = 1
    if ["a", "one"].contains(context.word(index)) {
      index += 1
    } else if context.chunks.indices.contains(index), let amount = context.chunks[index].amount {
      switch amount {
      case .exactly(let number): count = number
      case .about(let number): (count, wrap) = (number, { .about($0) })
      case .moreThan(let number): (count, wrap) = (number, { .moreThan($0) })
      case .fewerThan(let number): (count, wrap) = (number, { .fewerThan($0) })
      case .atLeast(let number): (count, wrap) = (number, { .atLeast($0) })
      default: return nil
      }
      index += 1
    }
    guard let parts = Self.parts[context.word(index)], (1..<parts).contains(count) else { return nil }
    percent = wrap((count * 100 + parts / 2) / parts)
  }

  /// The hyphen leaves no number: "two-thirds".
  private static let wholes: [String: Int] = ["half": 50, "x-thirds": 67, "x-quarters": 75]
  private static let parts: [String: Int] = [
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
  ]
}
