import ClioModel

/// "did not kill a single civilian", "killed no civilians", "no civilian was killed by G": a count of nought.
struct ZeroPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    context.chunks.indices.compactMap { index in
      guard WordClasses.killing[context.word(index)] != nil else { return nil }
      return active(index, context) ?? passive(index, context)
    }
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
    } else {
      guard context.word(index) == "no" else { return nil }
      index += 1
    }
    guard let actor = context.subject(of: verb).actor else { return nil }
    return finding(actor, CountedNoun(context.word(index)), verb, context)
  }

  private func passive(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard WordClasses.be.contains(context.word(verb - 1)),
      let none = context.first(["no"], in: max(0, verb - 5)..<verb),
      let by = context.first(["by"], in: context.window(verb + 1, verb + 4)),
      let (mention, _) = context.actor(at: by + 1)
    else { return nil }
    return finding(mention, CountedNoun(context.word(none + 1)), verb, context)
  }

  private func finding(_ actor: ActorMention, _ noun: CountedNoun?, _ verb: Int, _ context: SentenceContext) -> Finding?
  {
    guard let noun, noun.isKillable else { return nil }
    var scope = Scoping(context: context).scope(at: verb)
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
