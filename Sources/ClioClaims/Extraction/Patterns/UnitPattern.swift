import ClioModel

/// What UCDP does not count: the wounded, fighters, the abducted, the displaced, the arrested.
struct UnitPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      let word = context.word(index)
      guard !word.isEmpty, let found = unit(word, index, context), !guards.isUnreal(index) else { return nil }
      return found
    }
  }

  private func unit(_ word: String, _ index: Int, _ context: SentenceContext) -> Finding? {
    if let unit = Self.verbs[word] {
      // "seized 276 girls"
      let isOfPeople = unit == .area && (context.counted[index + 1]?.noun.map { $0 != .area } ?? false)
      if unit == .area, !isOfPeople, context.counted[index + 1]?.noun != .area { return nil }
      return transitive(isOfPeople ? .abducted : unit, index, context)
    }
    if Self.driving.contains(word), let found = driven(index, context) { return found }
    if Self.holding.contains(word), let found = held(index, context) { return found }
    if Self.having.contains(word) { return strength(index, context) }
    if Self.earning.contains(word) { return money(index, context) }
    return nil
  }

  /// "G wounded 800 people", "800 people were wounded by G", "the conflict with G has displaced 2 million".
  private func transitive(_ unit: CountedUnit, _ verb: Int, _ context: SentenceContext) -> Finding? {
    let next = WordClasses.isAdverb(context.word(verb + 1)) ? verb + 2 : verb + 1
    if let phrase = context.counted[next], !phrase.isOther || unit == .abducted {
      switch context.subject(of: verb) {
      case .actor(let mention, _): return finding(unit, mention, phrase, verb, context)
      case .event(let event):
        guard let mention = event.agent ?? event.parties.first else { return nil }
        return finding(unit, mention, phrase, verb, context)
      default: return nil
      }
    }
    guard WordClasses.be.contains(context.word(verb - 1)) || WordClasses.isAdverb(context.word(verb - 1)),
      let by = context.first(["by"], in: context.window(verb, verb + 8)),
      let (mention, _) = context.actor(at: by + 1),
      let start = (max(0, verb - 8)..<verb).last(where: { context.counted[$0] != nil }),
      let phrase = context.counted[start]
    else { return nil }
    return finding(unit, mention, phrase, verb, context)
  }

  /// "G has between 5,000 and 7,000 fighters"
  private func strength(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let phrase = context.counted[verb + 1], phrase.noun == .fighters,
      phrase.owner == nil || phrase.owner?.how == .pronoun,
      !WordClasses.be.contains(context.word(phrase.range.upperBound)),
      context.word(phrase.range.upperBound) != "killed",
      let mention = context.subject(of: verb).actor
    else { return nil }
    return finding(.fighters, mention, phrase, verb, context)
  }

  /// "has driven 2.3 million people from their homes"
  private func driven(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let phrase = context.counted[verb + 1], phrase.isKillable,
      let home = context.first(
        ["homes", "home", "houses"], in: context.window(phrase.range.upperBound, phrase.range.upperBound + 5)),
      context.has(["from", "of", "flee"], in: phrase.range.upperBound..<home)
    else { return nil }
    let subject = context.subject(of: verb)
    guard let mention = subject.actor ?? subject.event.flatMap({ $0.agent ?? $0.parties.first }) else { return nil }
    return finding(.displaced, mention, phrase, verb, context)
  }

  /// "held 100,000 square kilometres", "controls 70 districts"
  private func held(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let phrase = context.counted[verb + 1],
      phrase.noun == .area || context.word(phrase.range.lowerBound + 1) == "square",
      let mention = context.subject(of: verb).actor ?? shared(verb, context)
    else { return nil }
    return finding(.area, mention, phrase, verb, context)
  }

  /// "made 3 million dollars a day and held": the subject of the verb before.
  private func shared(_ verb: Int, _ context: SentenceContext) -> ActorMention? {
    guard context.word(verb - 1) == "and" else { return nil }
    return context.mainSubject(context.clause(of: verb).lowerBound..<verb).actor
  }

  private func money(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard
      let start = (context.window(verb + 1, verb + 4)).first(where: {
        context.counted[$0]?.noun == .money || context.counted[$0] != nil && CountedNoun(context.word($0 + 1)) == .money
      }),
      let phrase = context.counted[start], let mention = context.subject(of: verb).actor
    else { return nil }
    return finding(.money, mention, phrase, verb, context)
  }

  private func finding(
    _ unit: CountedUnit, _ mention: ActorMention, _ phrase: CountedPhrase, _ verb: Int, _ context: SentenceContext
  ) -> Finding {
    var scope = Scoping(context: context).scope(at: verb)
    scope.actor = mention.claimed
    return Finding(
      claim: .count(.unit(unit), scope, phrase.amount),
      chunks: min(verb, phrase.range.lowerBound)..<max(verb + 1, phrase.range.upperBound))
  }

  private static let verbs: [String: CountedUnit] = [
    "wounded": .wounded, "injured": .wounded, "wounding": .wounded, "injuring": .wounded, "abducted": .abducted,
    "kidnapped": .abducted, "abducting": .abducted, "kidnapping": .abducted, "displaced": .displaced,
    "displacing": .displaced, "uprooted": .displaced, "arrested": .arrested, "detained": .arrested,
    "captured": .arrested, "seized": .area,
  ]
  private static let driving: Set<String> = ["driven", "drove", "forced", "driving", "forcing", "chased"]
  private static let holding: Set<String> = ["held", "holds", "controlled", "controls", "ruled", "rules", "occupied"]
  private static let having: Set<String> = [
    "has", "have", "had", "numbers", "numbered", "commands", "fields", "fielded", "counts", "commanded", "with",
    "boasts",
  ]
  private static let earning: Set<String> = ["earned", "raised", "earns", "made", "collected", "extorted", "received"]
}
