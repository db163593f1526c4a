import ClioModel

/// How many more: "more", "30 percent fewer", "twice as many", "five times more", with the word that the other follows.
struct Multiple {
  let difference: Difference
  /// "than" or "as".
  let joint: String
  /// How it was read where it could be read otherwise.
  var note: String?

  init?(at index: Int, _ context: SentenceContext) {
    let less = ["more", "fewer", "less"]
    if less.contains(context.word(index)) {
      // "five times more", "40 percent fewer": read from its number on.
      if index > 0, context.chunks[index - 1].percent != nil || ["times", "twice"].contains(context.word(index - 1)) {
        return nil
      }
      difference = context.word(index) == "more" ? .more(percent: nil) : .less(percent: nil)
      joint = "than"
    } else if let percent = context.chunks.indices.contains(index) ? context.chunks[index].percent : nil,
      less.contains(context.word(index + 1))
    {
      difference = context.word(index + 1) == "more" ? .more(percent: percent) : .less(percent: percent)
      joint = "than"
    } else if let times = Self.times(index, context), context.word(times.end) == "as" {
      (difference, joint) = (times.difference, "as")
    } else if let times = Self.times(index, context), context.word(times.end) == "more" {
      (difference, joint) = (times.difference, "than")
      note = Self.note(index..<times.end + 1, context)
    } else {
      return nil
    }
  }

  /// What stands before "deadlier", "as deadly": "40 percent", "twice", "five times"; nil where nothing of the kind does.
  init?(before adjective: Int, _ context: SentenceContext) {
    let isAs = context.word(adjective) == "as"
    if adjective > 0, let percent = context.chunks[adjective - 1].percent, !isAs {
      (difference, joint) = (.more(percent: percent), "than")
      return
    }
    for start in [adjective - 1, adjective - 2] where start >= 0 {
      guard let times = Self.times(start, context), times.end == adjective else { continue }
      (difference, joint) = (times.difference, isAs ? "as" : "than")
      if !isAs { note = Self.note(start..<adjective + 1, context) }
      return
    }
    return nil
  }

  /// "five times more" is mostly said for five times as many.
  private static func note(_ range: Range<Int>, _ context: SentenceContext) -> String {
    "\"\(context.text(range))\" is read as \(context.text(range.lowerBound..<range.upperBound - 1)) as many"
  }

  /// "twice", "six times", "half", and the chunk after it.
  private static func times(_ index: Int, _ context: SentenceContext) -> (difference: Difference, end: Int)? {
    let word = context.word(index)
    let modifier = context.word(index - 1)
    func amount(_ number: Int) -> Amount {
      ["nearly", "almost", "about", "roughly"].contains(modifier) ? .about(number) : .exactly(number)
    }
    if word == "twice" { return (.more(percent: amount(100)), index + 1) }
    if word == "half", context.word(index + 1) == "as" { return (.less(percent: amount(50)), index + 1) }
    guard context.chunks.indices.contains(index), let number = context.chunks[index].amount,
      context.word(index + 1) == "times"
    else { return nil }
    let percent: Amount
    switch number {
    case .exactly(let value) where (2..<1000).contains(value): percent = .exactly((value - 1) * 100)
    case .about(let value) where (2..<1000).contains(value): percent = .about((value - 1) * 100)
    case .atLeast(let value) where (2..<1000).contains(value): percent = .atLeast((value - 1) * 100)
    case .moreThan(let value) where (2..<1000).contains(value): percent = .moreThan((value - 1) * 100)
    default: return nil
    }
    return (.more(percent: percent), index + 2)
  }
}
