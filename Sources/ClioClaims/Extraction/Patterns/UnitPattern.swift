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
        guard let mention = event.agent ?? event.parties.first, event.kind != .attack else { return nil }
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

  private func money(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard
      let start = (context.window(verb + 1, verb + 4)).first(where: { context.counted[$0]?.noun == .money }
      ),
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
  private static let having: Set<String> = [
    "has", "have", "had", "numbers", "numbered", "commands", "fields", "fielded", "counts", "commanded", "with",
    "boasts",
  ]
  private static let earning: Set<String> = ["earned", "raised", "earns", "made", "collected", "extorted", "received"]
}
