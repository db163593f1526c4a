import ClioModel

/// "the toll of the fighting passed a thousand", "the number of people killed by G stood at 40".
struct TollPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard let (phrase, verb) = number(after: index, context), !guards.isUnreal(verb) else { return [] }
      switch context.word(index) {
      case "toll", "tolls": return toll(index, phrase, verb, context)
      case "number": return number(index, phrase, verb, context)
      default: return []
      }
    }
  }

  private func toll(_ index: Int, _ phrase: CountedPhrase, _ verb: Int, _ context: SentenceContext) -> [Finding] {
    let clause = context.clause(of: index)
    let event = (index..<verb).lazy.compactMap { context.events[$0] }.first ?? spokenOf(clause, before: index, context)
    guard var event else { return [] }
    if event.kind == .violence, event.parties.isEmpty, let agent = event.agent ?? context.mainSubject(0..<index).actor {
      event.parties = [agent]
    }
    let agent = event.kind == .violence ? nil : event.agent
    return Killing(agent: agent, event: event, victims: [phrase], anchor: verb).findings(in: context)
  }

  /// "the number of civilians killed by G stood at 400"
  private func number(_ index: Int, _ phrase: CountedPhrase, _ verb: Int, _ context: SentenceContext) -> [Finding] {
    guard context.word(index + 1) == "of", let noun = CountedNoun(context.word(index + 2)), noun.isKillable,
      let killed = (index + 3..<max(index + 3, verb)).first(where: { WordClasses.killing[context.word($0)] == .past }),
      context.word(killed + 1) == "by", let (mention, _) = context.actor(at: killed + 2)
    else { return [] }
    var phrase = phrase
    phrase.noun = noun
    return Killing(agent: mention, victims: [phrase], anchor: verb).findings(in: context)
  }

  /// "passed a thousand", "has risen to 63", "was 40"
  private func number(after toll: Int, _ context: SentenceContext) -> (CountedPhrase, verb: Int)? {
    guard ["toll", "tolls", "number"].contains(context.word(toll)) else { return nil }
    for verb in context.window(toll + 1, min(context.clause(of: toll).upperBound, toll + 16)) {
      guard let isBound = Self.verbs[context.word(verb)] else { continue }
      for index in context.window(verb + 1, verb + 4) {
        if ["by", "from"].contains(context.word(index)) { return nil }
        guard var phrase = context.counted[index] else { continue }
        guard !phrase.isOther else { return nil }
        phrase.noun = phrase.noun ?? .deaths
        guard phrase.isKillable else { return nil }
        return (isBound ? phrase.above : phrase, verb)
      }
    }
    return nil
  }

  private func spokenOf(_ clause: Range<Int>, before index: Int, _ context: SentenceContext) -> EventPhrase? {
    (clause.lowerBound..<index).last { context.events[$0] != nil }.flatMap { context.events[$0] }
  }

  /// Verbs of a toll; true where the number is passed.
  private static let verbs: [String: Bool] = [
    "passed": true, "exceeded": true, "topped": true, "surpassed": true, "was": false, "stood": false, "reached": false,
    "rose": false, "risen": false, "climbed": false, "came": false, "is": false, "stands": false, "hit": false,
  ]
}

extension CountedPhrase {
  /// More than what it says exactly: "passed a thousand".
  fileprivate var above: CountedPhrase {
    guard case .exactly(let number) = amount else { return self }
    var phrase = self
    phrase.amount = .moreThan(number)
    return phrase
  }
}
