import ClioModel

/// "G lost 220 fighters", "G suffered heavy losses", "its own losses were heavy".
struct LossPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      let word = context.word(index)
      guard Self.losing.contains(word) || Self.losses.contains(word) || Self.suffering.contains(word),
        !guards.isUnreal(index)
      else { return nil }
      return Self.losses.contains(word) ? heavy(index, context) : lost(index, context)
    }
  }

  private func lost(_ verb: Int, _ context: SentenceContext) -> Finding? {
    var index = verb + 1
    while WordClasses.isAdverb(context.word(index)) { index += 1 }
    guard let phrase = lostMen(index, verb, context) else { return nil }
    let subject = context.subject(of: verb)
    if let attack = inAttack(phrase, subject, verb, context) { return attack }
    guard let loser = subject.actor else { return nil }
    var scope = Scoping(context: context).scope(at: verb)
    scope.actor = loser.claimed
    return Finding(claim: .count(.measure(.suffered), scope, phrase.amount), chunks: verb..<phrase.range.upperBound)
  }

  /// "220 fighters", "eight of their own", "160", and of suffering "2,000 fatalities".
  private func lostMen(_ index: Int, _ verb: Int, _ context: SentenceContext) -> CountedPhrase? {
    guard var phrase = context.counted[index] else { return nil }
    let isOwn = context.word(index + 1) == "of" && ["own", "men", "number"].contains(context.word(index + 3))
    let isBare = phrase.noun == nil && !phrase.isOther && !phrase.isPlural && isEnd(phrase.range.upperBound, context)
    let isSuffering = Self.suffering.contains(context.word(verb))
    if isSuffering {
      return phrase.noun == .deaths ? phrase : nil
    }
    if isOwn || isBare { phrase.noun = .fighters }
    guard phrase.isKillable, let noun = phrase.noun, noun == .fighters || noun == .people || noun == .opponents else {
      return nil
    }
    return phrase
  }

  private func isEnd(_ index: Int, _ context: SentenceContext) -> Bool {
    guard index < context.chunks.count else { return true }
    return context.chunks[index].isSign || context.chunks[index].span != nil || context.word(index) == "in"
  }

  /// "the army lost 46 soldiers when G attacked at P on D", "G stormed a base, losing 20 men"
  private func inAttack(_ phrase: CountedPhrase, _ subject: Subject, _ verb: Int, _ context: SentenceContext)
    -> Finding?
  {
    guard let assault = context.assault(near: verb), let agent = assault.agent, agent.how != .pronoun || subject.isOther
    else { return nil }
    var phrase = phrase
    let isOwn = subject.actor?.ids == agent.ids
    phrase.noun = isOwn ? .attackers : .opponents
    let killing = Killing(agent: agent, victims: [phrase], anchor: verb, isAttackOnly: true, isStorming: true)
    return killing.findings(in: context).first
  }

  /// "heavy losses", "losses were heavy"
  private func heavy(_ noun: Int, _ context: SentenceContext) -> Finding? {
    let isBefore = context.has(Self.heavy, in: max(0, noun - 2)..<noun)
    let verb = context.first(WordClasses.be, in: context.window(noun + 1, noun + 5))
    let isAfter = verb.map { context.has(Self.heavy, in: context.window($0 + 1, $0 + 3)) } ?? false
    guard isBefore || isAfter else { return nil }
    let subject: ActorMention?
    if let owner = context.actor(owning: noun) {
      subject = owner
    } else if let verb = context.first(Self.suffering, in: max(0, noun - 5)..<noun) {
      subject = context.subject(of: verb).actor
    } else {
      return nil
    }
    guard let subject else { return nil }
    var scope = Scoping(context: context).scope(at: noun)
    scope.actor = subject.claimed
    // "its own losses were heavy": a place told of its deeds is none of its losses.
    return Finding(claim: .count(.measure(.suffered), scope, .heavy), chunks: noun..<noun + 1)
  }

  private static let losing: Set<String> = ["lost", "loses", "losing", "lose"]
  private static let losses: Set<String> = ["losses", "casualties"]
  private static let heavy: Set<String> = [
    "heavy", "significant", "severe", "substantial", "massive", "serious", "major", "crippling", "devastating",
  ]
  private static let suffering: Set<String> = [
    "suffered", "sustained", "took", "experienced", "incurred", "taken", "suffering", "sustaining", "endured",
  ]
}

extension SentenceContext {
  /// "the group's own losses", "its heavy losses": whose the noun is.
  func actor(owning noun: Int) -> ActorMention? {
    var index = noun - 1
    while index >= 0, noun - index <= 5 {
      if let mention = chunks[index].actor { return mention.isPossessive || index == noun - 1 ? mention : nil }
      guard !chunks[index].isSign, !WordClasses.prepositions.contains(chunks[index].word),
        !ClauseSplitter.isFinite(word(index))
      else { return nil }
      index -= 1
    }
    return nil
  }
}
