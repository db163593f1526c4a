import ClioModel

/// Who did an attack, or that there was one: "was claimed by G", "G claimed responsibility for", "G carried out".
struct AttackPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      let word = context.word(index)
      guard !word.isEmpty, !guards.isUnreal(index) else { return nil }
      switch word {
      case "claimed", "claiming", "claims": return claimed(index, context)
      case "behind": return behind(index, context)
      case "attacked", "stormed", "raided", "overran", "ambushed", "bombed", "shelled": return stormed(index, context)
      case "carried", "launched", "staged", "perpetrated", "mounted", "conducted", "committed":
        return carriedOut(index, context)
      case "blames", "accuses", "blaming", "accusing": return blames(index, context)
      case "blamed", "accused", "responsible", "attributed": return blamed(index, context)
      default: return nil
      }
    }
  }

  private func claimed(_ verb: Int, _ context: SentenceContext) -> Finding? {
    // "was claimed by G"
    let isPassive =
      WordClasses.be.contains(context.word(verb - 1)) || context.word(verb - 1) == ","
      || context.events[verb - 1] != nil
    if let by = context.first(["by"], in: context.window(verb + 1, verb + 5)),
      let (mention, _) = context.actor(at: by + 1), isPassive || context.word(verb + 1) == "by"
    {
      return finding(.claimedBy(mention.claimed), nearest(before: verb, context), verb, context)
    }
    guard case .actor(let mention, _) = context.subject(of: verb) else { return nil }
    let next = ["the", "a", "this", "that"].contains(context.word(verb + 1)) ? verb + 2 : verb + 1
    if let phrase = (context.window(next, next + 3)).lazy.compactMap({ context.events[$0] }).first,
      phrase.kind == .attack
    {
      return finding(.claimedBy(mention.claimed), phrase, verb, context)
    }
    let isPlanting = context.word(verb + 1) == "to" && context.word(verb + 2) == "have"
    if ["responsibility", "credit"].contains(context.word(verb + 1)) {
      let after = context.events.values.filter { $0.head > verb }.min { $0.head < $1.head }
      if let after, after.kind != .attack { return nil }
      return finding(.claimedBy(mention.claimed), after ?? nearest(before: verb, context), verb, context)
    }
    if isPlanting, ["planted", "carried", "shot", "downed", "staged", "launched"].contains(context.word(verb + 3)) {
      return finding(.claimedBy(mention.claimed), nearest(before: verb, context), verb, context)
    }
    return nil
  }

  /// "G attacked Diffa in June 2016": an attack at a place and a time, without a number.
  private func stormed(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let mention = context.subject(of: verb).actor, !hasDeaths(context, verb) else { return nil }
    var scope = Scoping(context: context).scope(at: verb)
    guard scope.span.from?.month != nil, scope.span.from == scope.span.to,
      scope.place != nil || context.stormed(near: verb) != nil
    else {
      return nil
    }
    scope.about = context.stormed(near: verb)
    return Finding(claim: .attack(scope, .by(mention.claimed)), chunks: verb..<verb + 1)
  }

  /// "G is believed to be behind it"
  private func behind(_ index: Int, _ context: SentenceContext) -> Finding? {
    guard context.counted[index + 1] == nil else { return nil }
    let isIt =
      context.chunks.indices.contains(index + 1)
      && (context.word(index + 1) == "it" || context.chunks[index + 1].actor?.how == .pronoun)
    let next = ["the", "a", "an"].contains(context.word(index + 1)) ? index + 2 : index + 1
    let phrase = (context.window(next, next + 4)).lazy.compactMap { context.events[$0] }.first
    guard isIt || phrase?.kind == .attack, let mention = context.subject(of: index).actor,
      mention.how != .pronoun || !isIt
    else { return nil }
    return finding(.by(mention.claimed), phrase ?? nearest(before: index, context), index, context)
  }

  private func carriedOut(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard context.word(verb) != "carried" || context.word(verb + 1) == "out" else { return nil }
    let range = context.window(verb + 1, verb + 8)
    if let phrase = range.lazy.compactMap({ context.events[$0] }).first, phrase.kind == .attack,
      let mention = context.subject(of: verb).actor, !hasDeaths(context, verb),
      !EdgePattern.isEdge(phrase.head, context)
    {
      return finding(.by(mention.claimed), phrase, verb, context)
    }
    guard WordClasses.be.contains(context.word(verb - 1)), let by = context.first(["by"], in: range),
      let (mention, _) = context.actor(at: by + 1, within: 5), let phrase = told(before: verb, context)
    else { return nil }
    return finding(.by(mention.claimed), phrase, verb, context)
  }

  /// "G was blamed for an attack on a maternity ward"
  private func blamed(_ verb: Int, _ context: SentenceContext) -> Finding? {
    let range = context.window(verb + 1, verb + 40)
    let phrases = range.compactMap { context.events[$0] }.filter { $0.kind == .attack && !isKilling($0, context) }
    guard let mention = context.subject(of: verb).actor else { return nil }
    guard let phrase = phrases.first else {
      // "...; G was blamed."
      guard WordClasses.be.contains(context.word(verb - 1)), verb + 2 >= context.chunks.count,
        let phrase = told(before: verb, context)
      else { return nil }
      return finding(.by(mention.claimed), phrase, phrase.head, context)
    }
    return finding(.by(mention.claimed), phrase, phrase.head, context)
  }

  /// "the army blames G for the attack on a market"
  private func blames(_ verb: Int, _ context: SentenceContext) -> Finding? {
    guard let (mention, _) = context.actor(at: verb + 1, within: 1) else { return nil }
    let phrase = context.window(verb + 2, verb + 14).lazy.compactMap { context.events[$0] }.first
    guard let phrase, phrase.kind == .attack, !isKilling(phrase, context) else { return nil }
    return finding(.by(mention.claimed), phrase, phrase.head, context)
  }

  /// "an attack that killed 68": its deaths are a claim that names its actor.
  private func isKilling(_ phrase: EventPhrase, _ context: SentenceContext) -> Bool {
    (context.window(phrase.head, phrase.head + 9)).contains { index in
      WordClasses.killing[context.word(index)] != nil && index + 1 < context.chunks.count
        && context.counted[index + 1] != nil
    }
  }

  private func hasDeaths(_ context: SentenceContext, _ verb: Int) -> Bool {
    context.counted.values.contains {
      $0.isKillable && $0.noun != nil || WordClasses.dying.contains(context.word($0.range.upperBound))
        || $0.noun == nil && !$0.isOther && WordClasses.killing[context.word($0.range.lowerBound - 1)] != nil
    }
  }

  /// One attack, or bombings on one day.
  private func told(before verb: Int, _ context: SentenceContext) -> EventPhrase? {
    if let phrase = nearest(before: verb, context) { return phrase }
    guard context.soleDate?.from?.day != nil else { return nil }
    return context.events.values.filter { $0.head < verb && $0.kind == .attacks }.max { $0.head < $1.head }
  }

  private func nearest(before index: Int, _ context: SentenceContext) -> EventPhrase? {
    context.events.values.filter { $0.head < index && $0.kind == .attack }.max { $0.head < $1.head }
  }

  private func finding(_ fact: AttackFact, _ phrase: EventPhrase?, _ anchor: Int, _ context: SentenceContext)
    -> Finding?
  {
    let base = phrase.map { abs($0.head - anchor) < 30 ? $0.head : anchor } ?? anchor
    let scoping = Scoping(context: context)
    var scope = scoping.scope(at: base)
    if scope.span == .always, scope.place == nil, scope.countries.isEmpty {
      let whole = context.chunks.indices
      scope.span = scoping.span(in: whole, anchor) ?? .always
      scope.countries = scoping.countries(in: whole)
      scope.place = scoping.place(in: whole, anchor)
    }
    scope.about =
      phrase?.about ?? context.stormed(near: base)
      ?? (phrase == nil ? context.clauses.lazy.compactMap { context.stormed(near: $0.lowerBound) }.first : nil)
    if scope == ClaimScope(), let known = context.memory.attack { scope = known }
    scope.actor = nil
    return Finding(claim: .attack(scope, fact), chunks: min(anchor, base)..<max(anchor, base) + 1)
  }
}
