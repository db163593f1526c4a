import ClioModel

/// "G was deadlier than H", "killed twice as many civilians as H", "killed more people than H".
struct ComparePattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard !guards.isUnreal(index) else { return [] }
      if WordClasses.killing[context.word(index)] != nil || context.word(index) == "inflicted" {
        return killing(index, context)
      }
      return deadlier(index, context).map { [$0] } ?? []
    }
  }

  private func deadlier(_ index: Int, _ context: SentenceContext) -> Finding? {
    let word = context.word(index)
    let isOfTwo = ["more", "less", "as"].contains(word) && ["lethal", "deadly"].contains(context.word(index + 1))
    guard word == "deadlier" || word == "bloodier" || isOfTwo else { return nil }
    let multiple = Multiple(before: index, context)
    // "as deadly as" alone says that they are alike.
    guard word != "as" || multiple != nil else { return nil }
    // "five times less deadly" has no one meaning.
    guard word != "less" || multiple == nil else { return nil }
    let joint = isOfTwo ? index + 2 : index + 1
    guard context.word(joint) == (word == "as" ? "as" : "than"), let (other, _) = context.actor(at: joint + 1),
      let actor = context.subject(of: index).actor
    else { return nil }
    let difference = multiple?.difference ?? (word == "less" ? .less(percent: nil) : .more(percent: nil))
    return finding(.measure(.inflicted), actor, other, difference, index, context, note: multiple?.note)
  }

  private func killing(_ verb: Int, _ context: SentenceContext) -> [Finding] {
    guard let actor = context.subject(of: verb).actor else { return [] }
    let end = min(verb + 18, context.chunks.count)
    var index = verb + 1
    while WordClasses.isAdverb(context.word(index)) || ["far", "many", "slightly"].contains(context.word(index)) {
      index += 1
    }
    guard let multiple = Multiple(at: index, context) else { return [] }
    let after = context.window(index + 1, end).filter { context.word($0) == multiple.joint }
    for place in after.reversed() {
      guard let (other, at) = context.actor(at: place + 1), other.ids != actor.ids || other.ids.isEmpty else {
        continue
      }
      if isOfOtherTime(at, verb, context) { return [] }
      let quantity = quantity(index..<place, context)
      return [finding(quantity, actor, other, multiple.difference, verb, context, note: multiple.note)]
        + against(at, quantity, actor, other, verb, context)
    }
    guard let earlier = earlier(multiple, index, actor, context) else { return [] }
    return [finding(earlier.quantity, actor, earlier.other, multiple.difference, verb, context, note: multiple.note)]
  }

  /// "than H has in its whole existence": two times, which a claim cannot say.
  private func isOfOtherTime(_ other: Int, _ verb: Int, _ context: SentenceContext) -> Bool {
    let clause = context.clause(of: verb)
    let after = context.window(other + 1, clause.upperBound)
    guard let next = after.first else { return false }
    if ["has", "have", "had", "ever"].contains(context.word(next)) {
      return !WordClasses.have.contains(context.word(verb - 1))
    }
    let isDated = (verb..<other).contains { context.chunks[$0].span != nil }
    return isDated && after.prefix(3).contains { context.chunks[$0].span != nil }
  }

  /// "..., 24 against 200": the numbers of both.
  private func against(
    _ at: Int, _ quantity: Quantity, _ actor: ActorMention, _ other: ActorMention, _ verb: Int,
    _ context: SentenceContext
  ) -> [Finding] {
    let range = context.window(at + 1, at + 6)
    guard let first = range.first(where: { context.counted[$0] != nil }), let own = context.counted[first],
      own.noun == nil, !own.isOther,
      let joint = context.first(
        ["against", "to", "versus", "compared"], in: first + 1..<min(first + 3, context.chunks.count)),
      let second = context.window(joint + 1, joint + 3).first(where: { context.counted[$0] != nil }),
      let its = context.counted[second], !its.isOther
    else { return [] }
    var scope = Scoping(context: context).scope(at: verb)
    return [(actor, own), (other, its)].map { mention, phrase in
      scope.actor = mention.claimed
      return Finding(claim: .count(quantity, scope, phrase.amount), chunks: phrase.range)
    }
  }

  /// "...; in 2017 they killed three times as many": as those of the clause before.
  private func earlier(_ multiple: Multiple, _ index: Int, _ actor: ActorMention, _ context: SentenceContext)
    -> (quantity: Quantity, other: ActorMention)?
  {
    guard multiple.joint == "as", ["many"].contains(context.word(index + 2)) || context.word(index + 3) == "many" else {
      return nil
    }
    let start = context.clause(of: index).lowerBound
    guard
      let than = (0..<start).last(where: {
        ["than", "as"].contains(context.word($0)) && context.actor(at: $0 + 1) != nil
      }),
      let (other, _) = context.actor(at: than + 1), other.ids != actor.ids
    else { return nil }
    let own = quantity(index..<context.clause(of: index).upperBound, context)
    return (own == .measure(.inflicted) ? quantity(0..<than, context) : own, other)
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
    _ context: SentenceContext, note: String? = nil
  ) -> Finding {
    var scope = Scoping(context: context).scope(at: anchor)
    scope.actor = actor.claimed
    return Finding(
      claim: .compare(quantity, scope, with: other.claimed, difference), chunks: anchor..<anchor + 1, note: note)
  }
}
