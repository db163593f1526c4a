import ClioModel

/// How many more: "more", "30 percent fewer", "twice as many", with the word that the other follows.
struct Multiple {
  let difference: Difference
  /// "than" or "as".
  let joint: String

  init?(at index: Int, _ context: SentenceContext) {
    let less = ["more", "fewer", "less"]
    if less.contains(context.word(index)) {
      difference = context.word(index) == "more" ? .more(percent: nil) : .less(percent: nil)
      joint = "than"
    } else if let percent = context.chunks.indices.contains(index) ? context.chunks[index].percent : nil,
      less.contains(context.word(index + 1))
    {
      difference = context.word(index + 1) == "more" ? .more(percent: percent) : .less(percent: percent)
      joint = "than"
    } else if let times = Self.times(index, context) {
      difference = times
      joint = "as"
    } else {
      return nil
    }
  }

  /// "twice as many", "six times as many", "half as many"
  private static func times(_ index: Int, _ context: SentenceContext) -> Difference? {
    let word = context.word(index)
    let modifier = context.word(index - 1)
    func amount(_ number: Int) -> Amount {
      ["nearly", "almost", "about", "roughly"].contains(modifier) ? .about(number) : .exactly(number)
    }
    if word == "twice", context.word(index + 1) == "as" { return .more(percent: amount(100)) }
    if word == "half", context.word(index + 1) == "as" { return .less(percent: amount(50)) }
    guard context.chunks.indices.contains(index), let number = context.chunks[index].amount,
      context.word(index + 1) == "times", context.word(index + 2) == "as"
    else { return nil }
    let percent: Amount
    switch number {
    case .exactly(let value) where value < 1000: percent = .exactly((value - 1) * 100)
    case .about(let value) where value < 1000: percent = .about((value - 1) * 100)
    case .atLeast(let value) where value < 1000: percent = .atLeast((value - 1) * 100)
    case .moreThan(let value) where value < 1000: percent = .moreThan((value - 1) * 100)
    default: return nil
    }
    return .more(percent: percent)
  }
}
