import ClioModel

extension SentenceContext {
  /// The attack that a clause speaks of: "in an attack on a mosque", nearest to a chunk.
  func attackPhrase(near index: Int) -> EventPhrase? {
    let clause = clause(of: index)
    return events.values.filter { $0.kind == .attack && clause.contains($0.head) }
      .min { abs($0.head - index) < abs($1.head - index) }
  }

  /// "at a shrine", "outside a mosque": where, as far as it tells the attack from others.
  func site(after anchor: Int) -> String? {
    let reader = EventPhraseReader(chunks: chunks, bytes: bytes, governments: governments)
    for index in anchor..<clause(of: anchor).upperBound
    where ["outside", "inside", "near"].contains(word(index))
      || ["at", "on", "in"].contains(word(index)) && ["a", "an"].contains(word(index + 1))
    {
      if let site = reader.site(at: index + 1) { return site }
    }
    return nil
  }

  /// What was stormed: "stormed a hotel".
  func stormed(near index: Int) -> String? {
    for verb in clause(of: index) where WordClasses.storming.contains(word(verb)) {
      if let site = EventPhraseReader(chunks: chunks, bytes: bytes, governments: governments).site(at: verb + 1) {
        return site
      }
    }
    for verb in clause(of: index) where ["down", "over"].contains(word(verb)) && verb > 2 && word(verb - 1) == "came" {
      for start in max(0, verb - 5)..<verb {
        if let site = EventPhraseReader(chunks: chunks, bytes: bytes, governments: governments).site(at: start) {
          return site
        }
      }
    }
    return nil
  }

  /// With what the rest of the sentence says of when and where, for what happens once.
  func completed(_ scope: ClaimScope, from told: Int? = nil) -> ClaimScope {
    var scope = scope
    let scoping = Scoping(context: self)
    if scope.span == .always, let date = soleDate { scope.span = date }
    if scope.countries.isEmpty {
      let countries = scoping.countries(in: chunks.indices)
      if countries.count == 1 { scope.countries = countries }
    }
    if scope.place == nil {
      let places = Set(chunks.compactMap(\.place))
      scope.place = places.count == 1 ? places.first : told.flatMap { scoping.place(in: clause(of: $0), $0) }
    }
    return scope
  }

  /// "among them 520 civilians", "including 40 policemen": parts of those told of before a chunk.
  func included(after start: Int) -> [CountedPhrase] {
    var found: [CountedPhrase] = []
    var index = start
    let end = min(clause(of: max(0, start - 1)).upperBound, start + 24)
    while index < end {
      let word = word(index)
      if word == ";" || WordClasses.killing[word] != nil || WordClasses.dying.contains(word) { break }
      let isThose = ["among", "of"].contains(word) && ["them", "whom", "those"].contains(self.word(index + 1))
      guard isThose || word == "including" else {
        index += 1
        continue
      }
      index += isThose ? 2 : 1
      while let phrase = counted[index], phrase.noun == .civilians || phrase.noun == .opponents {
        found.append(phrase)
        index = phrase.range.upperBound
        while ["and", ","].contains(self.word(index)) { index += 1 }
      }
    }
    return found
  }

  /// "G killed 80 worshippers there": the attack that the text spoke of last.
  func spokenOfThere(near index: Int, _ scope: ClaimScope) -> ClaimScope? {
    guard scope == ClaimScope(), let known = memory.attack,
      clause(of: index).contains(where: { word($0) == "there" && !WordClasses.be.contains(word($0 + 1)) })
    else { return nil }
    return known
  }

  /// "in each of the last three months": a number that is told of each.
  func isRepeated(after index: Int) -> Bool {
    has(["each", "every"], in: window(index + 1, clause(of: index).upperBound))
  }

  /// "killed 300 people on a single day", which the text does not tell.
  func isUndatedDay(_ scope: ClaimScope, _ index: Int) -> Bool {
    scope.span == .always
      && clause(of: index).contains {
        word($0) == "single" && ["day", "night", "week", "month"].contains(word($0 + 1))
      }
  }

  /// "..., a day after G had killed four": when that was is told by a reckoning that Clio does not do.
  func isReckoned(_ index: Int) -> Bool {
    let clause = clause(of: index)
    let units: Set<String> = ["day", "days", "week", "weeks", "month", "months", "year", "years", "hours"]
    guard
      let joint = (clause.lowerBound..<index).last(where: {
        ["after", "before"].contains(word($0)) && units.contains(word($0 - 1))
      })
    else { return false }
    return !chunks[window(joint, clause.upperBound)].contains { $0.span != nil }
  }

  /// The only actor of the sentence that is no government.
  var soleGroup: ActorMention? {
    let groups = chunks.compactMap(\.actor).filter { !$0.isGovernment }
    return Set(groups.map(\.ids)).count == 1 ? groups.first : nil
  }

  /// "..., the deadliest attack that G ever carried out": whose the superlative is.
  var superlativeDoer: ActorMention? {
    guard
      let head = events.keys.sorted().first(where: { index in
        events[index]?.kind == .attack
          && has(["deadliest", "worst", "bloodiest", "biggest", "largest"], in: window(index - 3, index))
      }), ["by", "that", "of"].contains(word(head + 1))
    else { return nil }
    return actor(at: head + 2)?.mention
  }

  /// The attack that a sentence without a claim speaks of: "the mosque was bombed on 15 October".
  var toldAttack: ClaimScope? {
    guard soleDate?.from?.day != nil, let assault = assault(near: chunks.count) else { return nil }
    var scope = completed(ClaimScope(), from: assault.verb)
    scope.actor = assault.agent?.claimed
    scope.about = assault.about
    return scope.place != nil || !scope.countries.isEmpty || scope.about != nil ? scope : nil
  }
}
