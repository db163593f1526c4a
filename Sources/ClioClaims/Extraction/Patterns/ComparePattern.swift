import ClioModel

/// "G was deadlier than H", "killed twice as many civilians as H", "killed more people than H".
struct ComparePattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      guard !guards.isUnreal(index) else { return nil }
      if WordClasses.killing[context.word(index)] != nil || context.word(index) == "inflicted" {
        return killing(index, context)
      }
      return deadlier(index, context)
    }
  }

  private func deadlier(_ index: Int, _ context: SentenceContext) -> Finding? {
    let word = context.word(index)
    let isMore = ["more", "less"].contains(word) && ["lethal", "deadly"].contains(context.word(index + 1))
    guard word == "deadlier" || word == "bloodier" || isMore else { return nil }
    let than = isMore ? index + 2 : index + 1
    guard context.word(than) == "than", let (other, _) = context.actor(at: than + 1),
      let actor = context.subject(of: index).actor
    else { return nil }
    return finding(
      .measure(.inflicted), actor, other, word == "less" ? .less(percent: nil) : .more(percent: nil), index, context)
  }

  private func killing(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let actor = context.subject(of: verb).actor else { return nil }
    let end = min(verb + 18, context.chunks.count)
    var index = verb + 1
    while WordClasses.isAdverb(context.word(index)) { index += 1 }
    let joint: String
    let difference: Difference
    if ["more", "fewer", "less"].contains(context.word(index)) {
      difference = context.word(index) == "more" ? .more(percent: nil) : .less(percent: nil)
      joint = "than"
    } else if let percent = context.chunks.indices.contains(index) ? context.chunks[index].percent : nil,
      ["more", "fewer", "less"].contains(context.word(index + 1))
    {
      difference = context.word(index + 1) == "more" ? .more(percent: percent) : .less(percent: percent)
      joint = "than"
    } else if let times = times(index, context) {
      difference = times
      joint = "as"
    } else {
      return nil
    }
    let after = context.window(index + 1, end).filter { context.word($0) == joint }
    for place in after.reversed() {
      guard let (other, _) = context.actor(at: place + 1), other.ids != actor.ids || other.ids.isEmpty else { continue }
      return finding(quantity(index..<place, context), actor, other, difference, verb, context)
    }
    return nil
  }

  /// "twice as many", "six times as many", "half as many"
  private func times(_ index: Int, _ context: SentenceContext) -> Difference? {
    let word = context.word(index)
    let modifier = context.word(index - 1)
    func amount(_ number: Int) -> Amount {
      ["nearly", "almost", "about", "roughly"].contains(modifier) ? .about(number) : .exactly(number)
    }
    if word == "twice", context.word(index + 1) == "as" { return .more(percent: amount(100)) }
    if word == "half", context.word(index + 1) == "as" { return .less(percent: amount(50)) }
    guard context.chunks.indices.contains(index), let number = context.chunks[index].amount,
      context.word(index + 1) == "times"
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

  private func quantity(_ range: Range<Int>, _ context: SentenceContext) -> Quantity {
    for index in range {
      switch CountedNoun(context.word(index)) {
      case .civilians: return .civilians
      case .opponents: return .measure(.opponent)
      default: break
      }
    }
    return .measure(.inflicted)
  }

  private func finding(
    _ quantity: Quantity, _ actor: ActorMention, _ other: ActorMention, _ difference: Difference, _ anchor: Int,
    _ context: SentenceContext
  ) -> Finding {
    var scope = Scoping(context: context).scope(at: anchor)
    scope.actor = actor.claimed
    return Finding(claim: .compare(quantity, scope, with: other.claimed, difference), chunks: anchor..<anchor + 1)
  }
}
