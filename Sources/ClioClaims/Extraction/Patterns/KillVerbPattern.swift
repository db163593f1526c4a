import ClioModel

/// "G killed 40 people", "190 civilians were killed by G", "an attack that killed 68", "the war cost 600 lives".
struct KillVerbPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    context.chunks.indices.flatMap { index -> [Finding] in
      guard let killing = killing(at: index, context) else { return [] }
      return killing.findings(in: context)
    }
  }

  private func killing(at verb: Int, _ context: SentenceContext) -> Killing? {
    let word = context.word(verb)
    guard !word.isEmpty else { return nil }
    let guards = Guards(context: context)
    if WordClasses.dying.contains(word) || (word == "lives" && isLost(verb, context)) {
      guard !guards.isUnreal(verb) else { return nil }
      return passive(verb, context)
    }
    if Self.felling.contains(word), WordClasses.be.contains(context.word(verb - 1)),
      ["dead", "down", "to"].contains(context.word(verb + 1)), !guards.isUnreal(verb)
    {
      // "were gunned down"
      return passive(verb, context)
    }
    if let victims = shortened(verb, context) {
      guard !guards.isUnreal(verb) else { return nil }
      return active(verb, victims, context)
    }
    guard let form = WordClasses.killing[word] else { return nil }
    if isWithWounded(verb, context) || guards.isUnreal(verb) { return nil }
    if isRelativeObject(verb, context), let victims = victimsBefore(verb, context) {
      return active(verb, victims, context)
    }
    switch voice(verb, form, context) {
    case .active:
      let victims = victimsAfter(verb + 1, context)
      return victims.isEmpty ? nil : active(verb, victims, context)
    case .passive: return passive(verb, context)
    }
  }

  // MARK: Active

  private func active(_ verb: Int, _ victims: [CountedPhrase], _ context: SentenceContext) -> Killing? {
    let subject = context.subject(of: verb)
    let isStorming = context.has(WordClasses.storming, in: context.clause(of: verb))
    switch subject {
    case .actor(let mention, let place):
      if mention.how == .pronoun, let attack = spokenOf(place, context) {
        return Killing(agent: mention, event: attack, victims: victims, anchor: attack.head)
      }
      let event = singleAttack(around: verb, context)
      return Killing(agent: mention, event: event, victims: victims, anchor: verb, isStorming: isStorming)
    case .event(let phrase):
      return Killing(
        agent: phrase.kind == .violence ? nil : phrase.agent, event: phrase, victims: victims, anchor: verb)
    case .other:
      if context.isByUnknown(verb) {
        return Killing(
          event: singleAttack(around: verb, context), victims: victims, anchor: verb, isAttackOnly: true,
          isStorming: isStorming)
      }
      guard victims.contains(where: { $0.owner != nil }) else { return nil }
      return Killing(isByOther: true, victims: victims, anchor: verb)
    case .none:
      guard let assault = context.assault(near: verb), assault.verb < verb else { return nil }
      return Killing(agent: assault.agent, victims: victims, anchor: verb, isAttackOnly: true, isStorming: true)
    }
  }

  /// "G carried out one attack, but it killed 250": the attack is what "it" stands for.
  private func spokenOf(_ pronoun: Int, _ context: SentenceContext) -> EventPhrase? {
    let text = context.text(pronoun..<pronoun + 1).lowercased()
    let clause = context.clause(of: pronoun)
    guard text == "it", clause.lowerBound > 0 else { return nil }
    return context.events.values.filter { $0.kind == .attack && $0.head < clause.lowerBound }.max { $0.head < $1.head }
  }

  /// "in an attack on a mosque" after the verb.
  private func singleAttack(around verb: Int, _ context: SentenceContext) -> EventPhrase? {
    let clause = context.clause(of: verb)
    return context.events.values.filter {
      clause.contains($0.head) && $0.kind != .violence && abs($0.head - verb) <= 14
        && !context.has(Self.excepting, in: min($0.head, verb)..<max($0.head, verb))
    }.min { $0.head < $1.head }
  }

  private static let excepting: Set<String> = [
    "counting", "excluding", "except", "besides", "apart", "before", "despite",
  ]

  /// "left 40 dead", "claimed 40 lives", "cost 600 lives", "shot dead 40", "caused 40 deaths"
  private func shortened(_ verb: Int, _ context: SentenceContext) -> [CountedPhrase]? {
    switch context.word(verb) {
    case "left", "leaving", "leaves", "leave":
      let victims = victimsAfter(verb + 1, context)
      guard let last = victims.last else { return nil }
      let isDead = context.word(last.range.upperBound) == "dead" || context.word(last.range.upperBound - 1) == "dead"
      return isDead ? victims : nil
    case "claimed", "cost", "claiming", "costing", "claims", "took", "taken", "costs", "caused", "causing", "inflicted",
      "produced":
      let victims = victimsAfter(verb + 1, context)
      if let first = victims.first, first.noun == .deaths { return victims }
      if let end = victims.last?.range.upperBound, context.word(end + 1) == "lives" { return victims }
      // "cost the lives of 40 people"
      let start = context.word(verb + 1) == "the" ? verb + 2 : verb + 1
      if context.word(start) == "lives", context.word(start + 1) == "of" {
        return some(victimsAfter(start + 2, context))
      }
      if context.word(verb) == "claimed" || context.word(verb) == "cost", let first = victims.first,
        first.noun == nil && !first.isOther, context.word(verb - 1) == "alone"
      {
        return victims
      }
      return nil
    case "put", "puts", "putting", "burned", "burnt", "hacked", "stabbed", "stoned", "beat":
      // "put 40 civilians to death"
      guard !["dead", "to"].contains(context.word(verb + 1)) else { return felled(verb, context) }
      guard !WordClasses.be.contains(context.word(verb - 1)) else { return nil }
      let victims = victimsAfter(verb + 1, context)
      guard let end = victims.last?.range.upperBound else { return nil }
      return context.word(end) == "to" && context.word(end + 1) == "death" ? victims : nil
    case "shot", "gunned", "mowed": return felled(verb, context)
    default: return nil
    }
  }

  /// "shot dead 40", "gunned down 40", "hacked to death 40"
  private func felled(_ verb: Int, _ context: SentenceContext) -> [CountedPhrase]? {
    let next = context.word(verb + 1)
    guard ["dead", "down", "to"].contains(next), !WordClasses.be.contains(context.word(verb - 1)) else { return nil }
    return some(victimsAfter(next == "to" ? verb + 3 : verb + 2, context))
  }

  private static let felling: Set<String> = [
    "shot", "gunned", "mowed", "mown", "hacked", "burned", "burnt", "beaten", "stabbed", "stoned", "cut",
  ]

  private func some(_ victims: [CountedPhrase]) -> [CountedPhrase]? { victims.isEmpty ? nil : victims }

  /// Counted phrases that follow one another: "190 civilians and 13 soldiers", "170 people, among them 13 soldiers".
  private func victimsAfter(_ start: Int, _ context: SentenceContext) -> [CountedPhrase] {
    var victims: [CountedPhrase] = []
    var index = start
    while index < context.chunks.count, WordClasses.isAdverb(context.word(index)) || context.word(index) == "a" {
      index += 1
    }
    while let phrase = context.counted[index]?.asVictims, phrase.isKillable {
      victims.append(phrase)
      index = phrase.range.upperBound
      let isListed = [",", "and", "including", "among", "as", "plus", "dead"].contains(context.word(index))
      guard isListed else { break }
      var steps = 0
      while steps < 5,
        [",", "and", "including", "among", "them", "as", "well", "plus", "dead"].contains(context.word(index))
      {
        index += 1
        steps += 1
      }
      if let next = context.counted[index], next.isOther || next.noun == nil { break }
    }
    return victims
  }

  // MARK: Passive

  private func passive(_ verb: Int, _ context: SentenceContext) -> Killing? {
    let victims = victimsBefore(verb, context) ?? []
    guard !victims.isEmpty else { return nil }
    var killing = Killing(victims: victims, anchor: verb)
    let clause = context.clause(of: verb)
    let after = (verb + 1)..<min(clause.upperBound, verb + 16)
    if let by = after.clamped(to: verb..<context.chunks.count).first(where: { context.word($0) == "by" }),
      context.events[by + 1] == nil
    {
      if let (mention, index) = context.actor(at: by + 1), context.phrase(holding: index, mention) == nil,
        !context.isPersonOf(index)
      {
        killing.agent = mention
      } else if let event = context.events.values.filter({ $0.head > by && $0.head - by <= 5 }).min(by: {
        $0.head < $1.head
      }) {
        killing.event = event
      } else {
        killing.isByOther = true
      }
    }
    if killing.event == nil {
      if killing.agent == nil, let hands = after.first(where: { context.word($0) == "hands" }),
        context.word(hands + 1) == "of"
      {
        // "died at the hands of G"
        killing.agent = context.actor(at: hands + 2)?.mention
        killing.isByOther = killing.agent == nil
      }
      killing.event = events(near: verb, after, context)
      if killing.agent == nil, killing.event?.kind != .violence { killing.agent = killing.event?.agent }
    }
    if killing.agent == nil, killing.event == nil, !killing.isByOther, let mention = stormer(after, context) {
      killing.agent = mention
      killing.isStorming = true
    }
    return killing
  }

  private func events(near verb: Int, _ after: Range<Int>, _ context: SentenceContext) -> EventPhrase? {
    if let next = after.clamped(to: context.chunks.indices).first(where: { context.events[$0] != nil }) {
      return context.events[next]
    }
    // "the bombing in which 140 civilians died"
    let clause = context.clause(of: verb)
    return (clause.lowerBound..<verb).last { context.events[$0] != nil }.flatMap { context.events[$0] }
  }

  /// "when G fighters stormed a hotel"
  private func stormer(_ after: Range<Int>, _ context: SentenceContext) -> ActorMention? {
    guard let verb = context.first(WordClasses.storming, in: after) else { return nil }
    return context.subject(of: verb).actor
  }

  private func victimsBefore(_ verb: Int, _ context: SentenceContext) -> [CountedPhrase]? {
    let lower = max(context.clause(of: verb).lowerBound, verb - 16)
    var index = verb - 1
    while index >= lower {
      if context.events[index] != nil, index < verb - 3 { return nil }
      if let phrase = context.counted[index] {
        guard phrase.isKillable, phrase.range.upperBound <= verb,
          phrase.noun != nil || phrase.isPlural || phrase.range.upperBound >= verb - 2
        else { return nil }
        return [phrase] + earlier(than: phrase, lower, context)
      }
      let word = context.word(index)
      if word == ";" || WordClasses.killing[word] != nil { return nil }
      index -= 1
    }
    return nil
  }

  private func earlier(than phrase: CountedPhrase, _ lower: Int, _ context: SentenceContext) -> [CountedPhrase] {
    var index = phrase.range.lowerBound - 1
    while index >= lower, ["and", ",", "among", "them", "including"].contains(context.word(index)) { index -= 1 }
    guard index < phrase.range.lowerBound - 1 else { return [] }
    let first = (max(lower, index - 6)...max(lower, index)).last { context.counted[$0]?.range.upperBound == index + 1 }
    return first.flatMap { context.counted[$0] }.flatMap { $0.isKillable && $0.noun != nil ? [$0] : nil } ?? []
  }

  // MARK: Forms

  private enum Voice { case active, passive }

  private func voice(_ verb: Int, _ form: VerbForm, _ context: SentenceContext) -> Voice {
    guard form == .past else { return .active }
    var index = verb - 1
    while index >= 0, WordClasses.isAdverb(context.word(index)) || context.word(index) == "not" { index -= 1 }
    let before = context.word(index)
    if WordClasses.be.contains(before) { return .passive }
    if WordClasses.have.contains(before) { return .active }
    let after = context.chunks.indices.contains(verb + 1) ? context.chunks[verb + 1] : nil
    let isFollowed =
      after.map {
        $0.amount != nil || $0.actor != nil || ["the", "a", "an", "many"].contains($0.word)
          || WordClasses.isAdverb($0.word)
      } ?? false
    return isFollowed && context.counted[verb - 1] == nil ? .active : .passive
  }

  /// "killed and wounded 40", "killed or injured"
  private func isWithWounded(_ verb: Int, _ context: SentenceContext) -> Bool {
    let isJoined = ["and", "or"].contains(context.word(verb + 1))
    return isJoined
      && ["wounded", "injured", "maimed", "wounding", "injuring", "hurt"].contains(context.word(verb + 2))
  }

  /// "the 24 villagers whom G had killed"
  private func isRelativeObject(_ verb: Int, _ context: SentenceContext) -> Bool {
    let range = max(0, verb - 7)..<verb
    guard let relative = context.first(["whom", "that", "who"], in: range) else { return false }
    guard context.actor(at: relative + 1, within: 2) != nil else { return false }
    return context.counted[verb + 1] == nil
  }

  /// "40 people lost their lives"
  private func isLost(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(["lost", "losing", "lose"], in: max(0, index - 2)..<index)
  }
}
