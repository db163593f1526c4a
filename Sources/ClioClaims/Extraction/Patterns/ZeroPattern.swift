import ClioModel

/// "did not kill a single civilian", "killed nobody in 2018", "no civilian was killed by G": a count of nought.
struct ZeroPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    context.chunks.indices.compactMap { index in
      guard WordClasses.killing[context.word(index)] != nil else { return nil }
      return active(index, context) ?? passive(index, context) ?? placed(index, context)
    }
  }

  /// True for "nobody" and "no one" at a chunk.
  static func isNobody(_ index: Int, _ context: SentenceContext) -> Bool {
    let word = context.word(index)
    if word == "nobody" || word == "noone" || word == "none" { return true }
    return word == "no" && context.chunks.indices.contains(index + 1)
      && context.chunks[index + 1].amount == .exactly(1)
  }

  private func active(_ verb: Int, _ context: SentenceContext) -> Finding? {
    let isDenied = Guards(context: context).isDenied(verb) && !Guards(context: context).isForeseen(verb)
    var index = verb + 1
    if isDenied {
      if ["anyone", "anybody"].contains(context.word(index)), let actor = context.subject(of: verb).actor {
        return finding(actor, .people, verb, context)
      }
      let isSingle =
        ["a", "one", "any"].contains(context.word(index))
        || context.chunks.indices.contains(index) && context.chunks[index].amount == .exactly(1)
      guard isSingle else { return nil }
      index += context.word(index + 1) == "single" ? 2 : 1
    } else if Self.isNobody(index, context) {
      guard !Guards(context: context).isForeseen(verb), let actor = context.subject(of: verb).actor else { return nil }
      return finding(actor, .people, verb, context, isTimed: true)
    } else {
      guard context.word(index) == "no" else { return nil }
      index += 1
    }
    guard let actor = context.subject(of: verb).actor else { return nil }
    return finding(actor, CountedNoun(context.word(index)), verb, context)
  }

  private func passive(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let (noun, isNobody) = none(before: verb, context),
      let by = context.first(["by"], in: context.window(verb + 1, verb + 4)),
      let (mention, _) = context.actor(at: by + 1)
    else { return nil }
    return finding(mention, noun, verb, context, isTimed: isNobody)
  }

  /// "Nobody was killed in Sweden in 2015": of a place and a time, but of no single attack.
  private func placed(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let (noun, _) = none(before: verb, context), noun == .people || noun == .civilians,
      !Guards(context: context).isForeseen(verb), context.first(["by"], in: context.window(verb + 1, verb + 4)) == nil,
      context.events.isEmpty
    else { return nil }
    let scope = Scoping(context: context).scope(at: verb)
    let isLong = scope.span != .always && scope.span.from?.day == nil
    guard isLong, !scope.countries.isEmpty || scope.place != nil else { return nil }
    let quantity: Quantity = noun == .civilians ? .civilians : .measure(.deaths)
    return Finding(claim: .count(quantity, scope, .exactly(0)), chunks: verb..<verb + 1)
  }

  /// Of whom none was killed, and whether that is everybody.
  private func none(before verb: Int, _ context: SentenceContext) -> (noun: CountedNoun?, isNobody: Bool)? {
    var index = verb - 1
    while WordClasses.isAdverb(context.word(index)) { index -= 1 }
    guard WordClasses.be.contains(context.word(index)) else { return nil }
    let before = max(0, verb - 5)..<verb
    if before.contains(where: { Self.isNobody($0, context) }) { return (.people, true) }
    return context.first(["no"], in: before).map { (CountedNoun(context.word($0 + 1)), false) }
  }

  /// - Parameter isTimed: true where the claim needs a time: that somebody never killed anybody is not what is meant.
  private func finding(
    _ actor: ActorMention, _ noun: CountedNoun?, _ verb: Int, _ context: SentenceContext, isTimed: Bool = false
  ) -> Finding? {
    guard let noun, noun.isKillable else { return nil }
    var scope = Scoping(context: context).scope(at: verb)
    guard !isTimed || scope.span != .always && scope.span.from?.day == nil else { return nil }
    scope.actor = actor.claimed
    let quantity: Quantity =
      switch noun {
      case .civilians: .civilians
      case .opponents, .fighters, .attackers: .measure(.opponent)
      default: .measure(.inflicted)
      }
    return Finding(claim: .count(quantity, scope, .exactly(0)), chunks: verb..<verb + 1)
  }
}
