import ClioModel

/// "the second-deadliest group", "one of the top four most lethal groups in the world", "among the five deadliest".
struct RankPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      if let unmatched = unmatched(index, context) ?? comparative(index, context) { return unmatched }
      guard let superlative = Superlative(at: index, context), !guards.isDenied(index),
        !(context.word(index - 1) == "the" && guards.isDenied(index - 1)),
        isGroup(superlative, context) || isOfGroups(superlative, context)
      else { return nil }
      return finding(index, superlative, context)
    }
  }

  private func finding(_ index: Int, _ superlative: Superlative, _ context: SentenceContext) -> Finding? {
    guard let lens = superlative.lens, !isForeseen(index, context), let actor = actor(of: index, context) else {
      return nil
    }
    var scope = Scoping(context: context).scope(at: index)
    // "by 2012 the group was the most active": in 2012.
    if scope.span.from == nil, let to = scope.span.to { scope.span = StatedSpan(from: to, to: to) }
    scope.actor = actor.claimed
    scope.countries.formUnion(owners(in: context.clause(of: index), context))
    scope.place = isWorld(index, context) ? nil : scope.place
    return Finding(
      claim: .rank(scope, by: lens, place(superlative, context)), chunks: superlative.start..<superlative.end)
  }

  /// "No group killed more civilians than G"
  private func unmatched(_ index: Int, _ context: SentenceContext) -> Finding? {
    guard WordClasses.killing[context.word(index)] != nil,
      let no = context.first(["no", "nobody"], in: max(0, index - 6)..<index),
      Self.groups.contains(context.word(no + 1)) || Self.groups.contains(context.word(no + 2))
        || context.word(no) == "nobody",
      let more = context.first(["more"], in: context.window(index + 1, index + 3)),
      let than = context.first(["than"], in: context.window(more, more + 12)),
      let (mention, _) = context.actor(at: than + 1)
    else { return nil }
    var scope = Scoping(context: context).scope(at: index)
    scope.actor = mention.claimed
    let isCivilian = (more..<than).contains { CountedNoun(context.word($0)) == .civilians }
    return Finding(
      claim: .rank(scope, by: .measure(isCivilian ? .oneSided : .inflicted), .nth(1)), chunks: index..<than)
  }

  private func place(_ superlative: Superlative, _ context: SentenceContext) -> Place {
    let start = superlative.start
    if let standing = standing(superlative, context) { return .nth(standing) }
    for index in stride(from: start, through: max(0, start - 6), by: -1) {
      let word = context.word(index)
      if let ordinal = ordinal(word), ordinal > 1, index >= start - 2 || context.word(index + 1) == "among" {
        return .nth(ordinal)
      }
      if case .exactly(let number)? = context.chunks[index].amount, number > 1, number < 1000 {
        return .top(number)
      }
      if word == "among" || word == "amongst" {
        if let ordinal = ordinal(context.word(index - 1)) { return .nth(ordinal) }
        // "second only to H among the deadliest groups"
        let only = (max(0, index - 6)..<index).last { context.word($0) == "only" && context.word($0 + 1) == "to" }
        if let ordinal = only.flatMap({ ordinal(context.word($0 - 1)) }) { return .nth(ordinal) }
        return .top(10)
      }
      if word == "one" && context.word(index + 1) == "of" { return .top(10) }
      if case .exactly(1)? = context.chunks[index].amount, context.word(index + 1) == "of" { return .top(10) }
      if word != "'s", context.chunks[index].isSign || ClauseSplitter.isFinite(word) { break }
    }
    // "the deadliest group", "the most active one"; "the deadliest groups" are several.
    if context.word(superlative.noun).hasSuffix("s"), superlative.noun > start { return .top(10) }
    return .nth(1)
  }

  /// "Among the ten deadliest groups, G took second place", "came third"
  private func standing(_ superlative: Superlative, _ context: SentenceContext) -> Int? {
    let clause = context.clause(of: superlative.start)
    let from = superlative.noun + 1
    guard from < clause.upperBound,
      let verb = context.first(Self.standing, in: from..<clause.upperBound)
    else { return nil }
    return context.window(verb + 1, min(verb + 4, clause.upperBound)).lazy.compactMap { ordinal(context.word($0)) }
      .first
  }

  private static let standing: Set<String> = [
    "took", "came", "ranked", "ranks", "finished", "held", "occupied", "placed", "stood",
  ]

  private func ordinal(_ word: String) -> Int? {
    NumberReader.ordinal(word) ?? NumberReader.ordinal(String(word.prefix { $0 != "-" }))
  }

  /// "Of the armed groups in C, G was the most active": the noun stands before.
  private func isOfGroups(_ superlative: Superlative, _ context: SentenceContext) -> Bool {
    let clause = context.clause(of: superlative.start)
    guard context.word(superlative.start - 1) == "the" else { return false }
    return (clause.lowerBound..<superlative.start).contains { index in
      ["of", "among", "amongst"].contains(context.word(index))
        && context.window(index + 1, min(index + 7, superlative.start)).contains {
          Self.groups.contains(context.word($0)) && context.word($0).hasSuffix("s")
        }
    }
  }

  /// "C's deadliest group", "the deadliest groups of C", "among C's armed groups"
  func owners(in clause: Range<Int>, _ context: SentenceContext) -> Set<Int> {
    var found: Set<Int> = []
    for index in clause {
      guard let country = context.chunks[index].country else { continue }
      if context.word(index + 1) == "'s" {
        let noun = context.window(index + 2, min(index + 7, clause.upperBound)).first { place in
          Self.groups.contains(context.word(place)) || context.word(place).hasSuffix("iest")
            || context.chunks[place].actor?.how == .name || ClauseSplitter.isFinite(context.word(place))
        }
        if let noun, context.chunks[noun].actor == nil, !ClauseSplitter.isFinite(context.word(noun)) {
          found.insert(country)
        }
      }
      let of = context.word(index - 1) == "the" ? index - 2 : index - 1
      if context.word(of) == "of", Self.groups.contains(context.word(of - 1)) { found.insert(country) }
    }
    return found
  }

  private func isGroup(_ superlative: Superlative, _ context: SentenceContext) -> Bool {
    let noun = context.word(superlative.noun)
    if case .exactly(1)? = context.chunks[min(superlative.noun, context.chunks.count - 1)].amount { return true }
    return Self.groups.contains(noun)
      || context.chunks[min(superlative.noun, context.chunks.count - 1)].actor?.how == .description
  }

  /// Before the superlative, or after "was": "The deadliest group in Nigeria was Boko Haram".
  private func actor(of index: Int, _ context: SentenceContext) -> ActorMention? {
    let clause = context.clause(of: index)
    let before = (clause.lowerBound..<index).last { place in
      guard context.chunks[place].actor != nil, !context.isPersonOf(place) else { return false }
      return !context.isOblique(place) || context.word(place - 1) == "with"
    }
    if let before { return context.chunks[before].actor }
    if let verb = context.first(WordClasses.be, in: index..<clause.upperBound),
      let (mention, _) = context.actor(at: verb + 1)
    {
      return mention
    }
    let after = (index..<clause.upperBound).first { context.chunks[$0].actor != nil && !context.isOblique($0) }
    return after.flatMap { context.chunks[$0].actor }
      ?? (clause.lowerBound > 0 ? context.mainSubject(0..<clause.lowerBound).actor : nil)
  }

  func isForeseen(_ index: Int, _ context: SentenceContext) -> Bool {
    let clause = context.clause(of: index)
    return context.has(["will", "could", "might", "may", "would"], in: clause.lowerBound..<index)
  }

  func isWorld(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(["world", "globally", "worldwide"], in: context.clause(of: index))
  }

  static let groups: Set<String> = [
    "group", "groups", "organisation", "organization", "organisations", "organizations", "movement", "movements",
    "militia", "militias", "insurgency", "insurgencies", "faction", "factions", "outfit", "outfits", "cartel",
    "cartels",
    "one", "network", "networks", "perpetrator", "perpetrators", "actor", "actors", "affiliate", "affiliates", "branch",
    "branches", "militants", "insurgents", "rebels", "killers", "killer", "army", "armies", "force", "party",
  ]
}
