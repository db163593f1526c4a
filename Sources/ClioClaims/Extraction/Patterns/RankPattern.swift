import ClioModel

/// "the second-deadliest group", "one of the top four most lethal groups in the world", "among the five deadliest".
struct RankPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      if let unmatched = unmatched(index, context) { return unmatched }
      guard let superlative = Superlative(at: index, context), isGroup(superlative, context), !guards.isDenied(index)
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
        return .top(10)
      }
      if word == "one" && context.word(index + 1) == "of" { return .top(10) }
      if case .exactly(1)? = context.chunks[index].amount, context.word(index + 1) == "of" { return .top(10) }
      if context.chunks[index].isSign || ClauseSplitter.isFinite(word) { break }
    }
    // "the deadliest group", "the most active one"; "the deadliest groups" are several.
    if context.word(superlative.noun).hasSuffix("s"), superlative.noun > start { return .top(10) }
    return .nth(1)
  }

  private func ordinal(_ word: String) -> Int? {
    NumberReader.ordinal(word) ?? NumberReader.ordinal(String(word.prefix { $0 != "-" }))
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

  private func isForeseen(_ index: Int, _ context: SentenceContext) -> Bool {
    let clause = context.clause(of: index)
    return context.has(["will", "could", "might", "may", "would"], in: clause.lowerBound..<index)
  }

  private func isWorld(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(["world", "globally", "worldwide"], in: context.clause(of: index))
  }

  private static let groups: Set<String> = [
    "group", "groups", "organisation", "organization", "organisations", "organizations", "movement", "movements",
    "militia", "militias", "insurgency", "insurgencies", "faction", "factions", "outfit", "outfits", "cartel",
    "cartels",
    "one", "network", "networks", "perpetrator", "perpetrators", "actor", "actors", "affiliate", "affiliates", "branch",
    "branches", "militants", "insurgents", "rebels", "killers", "killer", "army", "armies", "force", "party",
  ]
}

/// "deadliest", "most lethal", "most active", with the noun that it belongs to.
struct Superlative {
  let start: Int
  let end: Int
  /// The chunk of the noun; the superlative's own where there is none.
  let noun: Int
  let lens: Lens?

  init?(at index: Int, _ context: SentenceContext) {
    let word = context.word(index)
    let stem = word.split(separator: "-").last.map(String.init) ?? word
    var next = index + 1
    if Self.lethal.contains(stem) {
      lens = .lethality
    } else if word == "most" || word.hasSuffix("-most") || word == "worst" {
      let adjective = context.word(index + 1)
      if Self.lethalAdjectives.contains(adjective) {
        lens = .lethality
      } else if adjective == "active" {
        lens = .activity
      } else {
        return nil
      }
      next = index + 2
    } else {
      return nil
    }
    start = index
    var noun = next
    while noun < context.chunks.count, noun - next < 5,
      Self.between.contains(context.word(noun)) || context.word(noun).hasSuffix("ist")
        || CountryNames.adjective(context.word(noun)) != nil || context.word(noun) == "-"
    {
      noun += 1
    }
    self.noun = min(noun, context.chunks.count - 1)
    end = min(noun + 1, context.chunks.count)
  }

  private static let lethal: Set<String> = ["deadliest", "bloodiest"]
  private static let lethalAdjectives: Set<String> = ["lethal", "deadly", "murderous", "violent", "bloody"]
  private static let between: Set<String> = [
    "armed", "militant", "terror", "terrorist", "terrorism", "rebel", "insurgent", "jihadist", "single", "of", "all",
    "the", "islamist", "extremist", "and", "criminal", "non-state",
  ]
}
