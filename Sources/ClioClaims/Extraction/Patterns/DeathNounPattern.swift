import ClioModel

/// "responsible for 700 deaths", "the deaths of 40 civilians", "26,888 deaths were recorded in Afghanistan".
struct DeathNounPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard let victims = victims(at: index, context), !guards.isUnreal(index) else { return [] }
      let found = killing(index, victims, context)?.findings(in: context) ?? []
      return found.isEmpty && context.word(index - 1) == "with" ? ofRecord(victims, context) : found
    }
  }

  /// "With 26,888 deaths recorded, 2018 was Afghanistan's bloodiest year": the record's own scope.
  private func ofRecord(_ victims: [CountedPhrase], _ context: SentenceContext) -> [Finding] {
    guard let victim = victims.first, let record = RecordPattern().find(in: context).first,
      var scope = record.claim.scope
    else { return [] }
    scope.victims = nil
    return [Finding(claim: .count(.measure(.deaths), scope, victim.amount), chunks: victim.range)]
  }

  private func victims(at index: Int, _ context: SentenceContext) -> [CountedPhrase]? {
    if let phrase = context.counted[index], phrase.noun == .deaths, !isTaken(phrase, context) { return [phrase] }
    if let phrase = context.counted[index], phrase.isKillable, phrase.noun != nil, isDead(phrase, context) {
      return [phrase]
    }
    guard Self.nouns.contains(context.word(index)), context.word(index + 1) == "of" else { return nil }
    var start = index + 2
    while ["the", "a"].contains(context.word(start)) { start += 1 }
    guard let phrase = context.counted[start], phrase.isKillable, !phrase.isOther else { return nil }
    return [phrase]
  }

  /// "185 soldiers dead", "35 deaths of civilians", "40 civilian deaths"
  private func isDead(_ phrase: CountedPhrase, _ context: SentenceContext) -> Bool {
    guard !isTaken(phrase, context) else { return false }
    return phrase.range.contains { ["dead", "deaths", "fatalities"].contains(context.word($0)) }
  }

  /// True for what a verb beside it tells of already: "left 40 dead", "40 killed", "cost 40 lives".
  private func isTaken(_ phrase: CountedPhrase, _ context: SentenceContext) -> Bool {
    let range = phrase.range
    if ["lives", "life"].contains(context.word(range.upperBound - 1)) { return true }
    if WordClasses.killing[context.word(range.upperBound - 1)] != nil { return true }
    let before = context.word(range.lowerBound - 1)
    return ["left", "leaving", "leaves", "caused", "causing", "inflicted", "claimed", "of"].contains(before)
  }

  private func killing(_ index: Int, _ victims: [CountedPhrase], _ context: SentenceContext) -> Killing? {
    let clause = context.clause(of: index)
    if let link = (max(clause.lowerBound, index - 6)..<index).last(where: { Self.links.contains(context.word($0)) }),
      context.word(link) != "with"
    {
      // "the army blames G for the deaths of 40"
      let isActive = !WordClasses.be.contains(context.word(link - 1)) && !context.word(link - 1).isEmpty
      if isActive, Self.blaming.contains(context.word(link)), let (mention, _) = context.actor(at: link + 1, within: 1)
      {
        return Killing(agent: mention, victims: victims, anchor: index)
      }
      switch context.subject(of: link) {
      case .actor(let mention, _): return Killing(agent: mention, victims: victims, anchor: index)
      case .event(let event): return Killing(agent: event.agent, event: event, victims: victims, anchor: index)
      case .other: return Killing(isByOther: true, victims: victims, anchor: index)
      case .none: return nil
      }
    }
    var killing = Killing(victims: victims, anchor: index)
    if isToAccount(victims, context), case .actor(let mention, _) = context.mainSubject(clause) {
      killing.agent = mention
      return killing
    }
    let after = index..<min(clause.upperBound, index + 14)
    if let next = after.first(where: { context.events[$0] != nil }) {
      killing.event = context.events[next]
      if killing.event?.kind != .violence { killing.agent = killing.event?.agent }
    }
    if killing.event == nil, let by = after.first(where: { isDoer($0, context) }),
      let (mention, _) = context.actor(at: by + 1)
    {
      killing.agent = mention
    } else if killing.event == nil, let phrase = insurgency(before: index, clause, context) {
      killing.event = phrase
    }
    return killing
  }

  /// "by G", "attributed to G", "on record for G", "blamed on G"
  private func isDoer(_ index: Int, _ context: SentenceContext) -> Bool {
    switch context.word(index) {
    case "by", "to": true
    case "for": ["record", "recorded"].contains(context.word(index - 1))
    case "on": ["blamed", "pinned"].contains(context.word(index - 1))
    default: false
    }
  }

  /// "With 5,000 deaths to their account, G ..."
  private func isToAccount(_ victims: [CountedPhrase], _ context: SentenceContext) -> Bool {
    guard let end = victims.first?.range.upperBound else { return false }
    return context.word(end) == "to" && ["account", "name", "credit"].contains(context.word(end + 2))
  }

  /// "the bloodiest year of the Naxalite insurgency, with 900 dead"
  private func insurgency(before index: Int, _ clause: Range<Int>, _ context: SentenceContext) -> EventPhrase? {
    (clause.lowerBound..<index).last { context.events[$0] != nil }.flatMap { head in
      guard var phrase = context.events[head], phrase.kind != .attacks else { return nil }
      if phrase.kind == .violence, phrase.parties.isEmpty, let agent = phrase.agent { phrase.parties = [agent] }
      return phrase
    }
  }

  private static let nouns: Set<String> = [
    "deaths", "death", "killing", "killings", "murder", "murders", "massacre", "execution", "slaughter",
  ]
  private static let blaming: Set<String> = [
    "blames", "blamed", "accuses", "accused", "accusing", "blaming", "blame",
  ]
  private static let links: Set<String> = [
    "responsible", "behind", "blamed", "accused", "blames", "accuses", "accusing", "blaming", "caused", "inflicted",
    "blame", "attributed", "guilty",
  ]
}
