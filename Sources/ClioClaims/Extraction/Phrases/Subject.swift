import ClioModel

/// Who or what does what a verb says.
enum Subject {
  case actor(ActorMention, at: Int)
  case event(EventPhrase)
  /// Somebody who is no actor of the registry.
  case other
  case none

  var actor: ActorMention? {
    if case .actor(let mention, _) = self { return mention }
    return nil
  }
  var event: EventPhrase? {
    if case .event(let phrase) = self { return phrase }
    return nil
  }
  var isOther: Bool {
    if case .other = self { return true }
    return false
  }
}

extension SentenceContext {
  /// The subject of the verb at a chunk, looked for to its left.
  func subject(of verb: Int) -> Subject {
    let clause = clause(of: verb)
    if chunks[verb].word.hasSuffix("ing"), [",", "–", "while"].contains(word(verb - 1)) {
      let main = mainSubject(clause.lowerBound..<verb)
      if case .none = main {} else { return main }
    }
    if let first = coordinated(verb, clause) { return first }
    var index = verb - 1
    var hasJumped = false
    while index >= clause.lowerBound {
      let chunk = chunks[index]
      if chunk.word == ")" || chunk.word == "–" && index < verb - 1 && !hasJumped {
        if let open = opening(before: index, ["(", "–"], clause.lowerBound) {
          hasJumped = true
          index = open - 1
          continue
        }
      }
      if chunk.word == ",", !hasJumped, let open = opening(before: index, [","], max(clause.lowerBound, index - 16)),
        !lead.contains(open)
      {
        hasJumped = true
        if let inner = chunks[open + 1].actor, index - open == 2 { return .actor(inner, at: open + 1) }
        // "G, which ..., killed": what stands between is about G.
        index = open - 1
        continue
      }
      if let found = candidate(at: index, before: verb) { return found }
      index -= 1
    }
    if clause.lowerBound > 0, let first = shared(clause, verb) { return first }
    return .none
  }

  /// "G ambushed a police convoy and killed 76": what "and" joins to a verb has its subject.
  private func coordinated(_ verb: Int, _ clause: Range<Int>) -> Subject? {
    var joint = verb - 1
    while joint > clause.lowerBound, WordClasses.isAdverb(word(joint)) || WordClasses.have.contains(word(joint)) {
      joint -= 1
    }
    guard joint > clause.lowerBound, ["and", "then"].contains(word(joint)),
      let first = (clause.lowerBound..<joint).last(where: { isTold($0) })
    else { return nil }
    let subject = subject(of: first)
    if case .none = subject { return nil }
    return subject
  }

  /// True for the past of a verb of violence that is no participle: "stormed", "killed".
  private func isTold(_ index: Int) -> Bool {
    guard WordClasses.storming.contains(word(index)) || WordClasses.killing[word(index)] == .past,
      !word(index).hasSuffix("ing"), events[index] == nil
    else { return false }
    return !WordClasses.be.contains(word(index - 1)) && counted[index - 1] == nil && word(index + 1) != "by"
  }

  /// "G was founded in 2002 and has killed": a clause without a subject has that of the one before.
  private func shared(_ clause: Range<Int>, _ verb: Int) -> Subject? {
    guard clauses.count > 1 else { return nil }
    if word(clause.lowerBound) == ":" { return heading(before: clause.lowerBound, verb) }
    guard word(clause.lowerBound) == "and" || word(clause.lowerBound) == "but" else { return nil }
    return mainSubject(0..<clause.lowerBound)
  }

  /// "G: killed 40 people", "G (Country): ...": a name alone before a colon is whose the verb after it is.
  private func heading(before colon: Int, _ verb: Int) -> Subject? {
    let named = (0..<colon).filter { chunks[$0].actor != nil }
    guard named.count == 1, let index = named.first, let mention = chunks[index].actor, verb - colon <= 3,
      (0..<colon).allSatisfy({
        $0 == index || chunks[$0].isSign || chunks[$0].country != nil || Self.articles.contains(word($0))
      })
    else { return nil }
    return .actor(mention, at: index)
  }

  private static let articles: Set<String> = ["the", "a", "an", "*"]

  /// The first subject in a range of chunks, its lead left out.
  func mainSubject(_ range: Range<Int>) -> Subject {
    for index in range where !lead.contains(index) {
      if case .actor(let mention)? = chunks[index].kind as Chunk.Kind?, !isOblique(index) {
        if let phrase = phrase(holding: index, mention) { return .event(phrase) }
        return .actor(mention, at: index)
      }
      if let phrase = events[index], !isOblique(index) { return .event(phrase) }
      if WordClasses.otherAgents.contains(chunks[index].word), !isOblique(index), events[index] == nil {
        // "gunmen of G"
        if ["of", "from"].contains(word(index + 1)), actor(at: index + 2, within: 2) != nil { continue }
        return .other
      }
    }
    return .none
  }

  private func candidate(at index: Int, before verb: Int) -> Subject? {
    let chunk = chunks[index]
    if let mention = chunk.actor {
      if let phrase = phrase(holding: index, mention), phrase.head < verb { return .event(phrase) }
      if isPersonOf(index) { return .other }
      if isOblique(index) { return nil }
      return isJoint(index) ? .other : .actor(mention, at: index)
    }
    if let phrase = events[index] { return .event(phrase) }
    if WordClasses.otherAgents.contains(chunk.word), !(index > 0 && chunks[index - 1].actor != nil), !isOblique(index),
      !isWithin(index)
    {
      if word(index - 1) == "of" || index + 2 < verb && word(index + 1) == "of" || isHead(index) { return nil }
      return .other
    }
    return nil
  }

  /// "G gunmen and suicide bombers", "a G suicide bomber": they are the actor's.
  private func isHead(_ index: Int) -> Bool {
    var isModified = WordClasses.unknownAttackers.contains(word(index))
    for before in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if chunks[before].actor != nil {
        return isModified || word(index - 1) == "and" || word(index - 2) == "and"
      }
      isModified = isModified && Self.attackerModifiers.contains(word(before))
      if Self.attackerModifiers.contains(word(before)) { continue }
      guard
        WordClasses.actorHeads.contains(word(before)) || WordClasses.unknownAttackers.contains(word(before))
          || word(before) == "and"
      else { return false }
    }
    return false
  }

  private static let attackerModifiers: Set<String> = [
    "suicide", "car", "truck", "female", "male", "teenage", "young", "lone", "masked", "armed", "suspected",
  ]

  /// "outside the justice ministry", "on a busy police station": within a phrase of place.
  private func isWithin(_ index: Int) -> Bool {
    for before in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if ["outside", "inside", "near", "on", "at", "in", "against"].contains(word(before)) { return true }
      guard chunks[before].actor == nil, !chunks[before].isSign, chunks[before].span == nil,
        !WordClasses.prepositions.contains(word(before)), !word(before).isEmpty
      else { return false }
    }
    return false
  }

  /// The event phrase that an actor belongs to: "attacks by G", "G attacks", "fighting between G and H".
  func phrase(holding index: Int, _ mention: ActorMention) -> EventPhrase? {
    for head in max(0, index - 9)..<min(chunks.count, index + 6) {
      guard let phrase = events[head], abs(head - index) <= 9 else { continue }
      if head > index, phrase.agent?.ids == mention.ids, phrase.agent?.text == mention.text { return phrase }
      if head < index, phrase.agent == mention || phrase.parties.contains(mention) { return phrase }
    }
    return nil
  }

  /// "Hamas and Islamic Jihad": what both did together is neither's alone.
  private func isJoint(_ index: Int) -> Bool {
    var before = index - 1
    if word(before) == "the" { before -= 1 }
    guard word(before) == "and" || word(before) == "or", before > 0 else { return false }
    return chunks[before - 1].actor != nil && chunks[before - 1].actor?.isPossessive == false
  }

  /// "a Taliban commander": a person.
  func isPersonOf(_ index: Int) -> Bool {
    WordClasses.personHeads.contains(word(index + 1))
      || (WordClasses.personHeads.contains(word(index + 2))
        && chunks[index].actor?.isPossessive == true)
  }

  /// True where a noun stands after a preposition: no subject.
  func isOblique(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, ["the", "a", "an", "both"].contains(word(before)) || CountryNames.adjective(word(before)) != nil
    { before -= 1 }
    guard before >= 0 else { return false }
    // "militants from G"
    if word(before) == "from", before > 0, WordClasses.actorHeads.contains(word(before - 1)) { return false }
    return Self.oblique.contains(word(before))
  }

  private static let oblique: Set<String> = [
    "by", "on", "against", "with", "between", "involving", "from", "for", "than", "to", "like", "under", "into",
    "behind",
    "in", "at", "near",
  ]

  func opening(before index: Int, _ signs: Set<String>, _ lower: Int) -> Int? {
    var position = index - 1
    while position >= lower {
      if signs.contains(word(position)) { return position }
      position -= 1
    }
    return nil
  }
}
