import ClioModel

/// "G was founded in 2002", "the formation of G was announced in March 2017", "put on the list of terrorist organizations".
struct MilestonePattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard let word = milestone(index, context), !guards.isUnreal(index) else { return [] }
      return finding(index, word, context)
    }
  }

  private func milestone(_ index: Int, _ context: SentenceContext) -> MilestoneWord? {
    let word = context.word(index)
    if let plain = Self.verbs[word] { return plain }
    let after = context.window(index + 1, index + 10)
    switch word {
    case "created", "formed", "established", "set":
      return word != "set" || context.word(index + 1) == "up" ? .founded : nil
    case "listed", "designated", "proscribed", "banned", "blacklisted", "outlawed": return .listed
    case "put", "placed", "added": return context.has(["list", "blacklist", "lists"], in: after) ? .listed : nil
    case "signed", "agreed", "declared":
      return context.has(Self.truces, in: after) || isTruceOf(index, context) ? .truce : nil
    case "announcement": return .announced
    case "founding", "creation", "formation", "establishment":
      return context.actor(owning: index)?.isPossessive == true && isDated(index + 1, context) ? .founded : nil
    case "dissolution", "disbandment":
      return context.actor(owning: index)?.isPossessive == true && isDated(index + 1, context) ? .dissolved : nil
    case "announced": return hasFormation(before: index, context) ? .announced : nil
    case "proclaimed": return .announced
    default: return nil
    }
  }

  private static let truces: Set<String> = ["peace", "ceasefire", "truce", "cease-fire", "armistice"]

  /// "the truce the group signed in 2013"
  private func isTruceOf(_ index: Int, _ context: SentenceContext) -> Bool {
    guard let noun = (max(0, index - 5)..<index).last(where: { Self.truces.contains(context.word($0)) }) else {
      return false
    }
    return (noun + 1..<index).contains { context.chunks[$0].actor != nil }
  }

  private func isDated(_ index: Int, _ context: SentenceContext) -> Bool {
    context.chunks.indices.contains(index) && context.chunks[index].span != nil
  }

  /// "the formation of G was announced"
  private func hasFormation(before index: Int, _ context: SentenceContext) -> Bool {
    WordClasses.be.contains(context.word(index - 1)) && context.has(Self.formations, in: max(0, index - 14)..<index)
  }

  private static let formations: Set<String> = ["formation", "creation", "founding", "establishment", "birth"]

  private func finding(_ index: Int, _ word: MilestoneWord, _ context: SentenceContext) -> [Finding] {
    let actors = actors(index, word, context)
    let next = context.window(index + 1, context.chunks.count).first {
      context.clause(of: index).contains($0) && milestone($0, context) != nil
    }
    let scoping = Scoping(context: context)
    let clause = context.clause(of: index)
    let own = index..<min(clause.upperBound, next ?? clause.upperBound)
    let span =
      scoping.span(in: own, index) ?? (next == nil ? scoping.span(in: clause, index) : nil)
      ?? scoping.span(in: context.lead, index)
    guard var span, let from = span.from else { return [] }
    // "listed since October 1997": then it was done.
    if span.to == nil { span = StatedSpan(from: from, to: from) }
    return actors.map {
      Finding(claim: .milestone(ClaimScope(actor: $0.claimed, span: span), word), chunks: index..<index + 1)
    }
  }

  private func actors(_ index: Int, _ word: MilestoneWord, _ context: SentenceContext) -> [ActorMention] {
    // "the announcement of G", "the formation of G was announced"
    let before = max(0, index - 14)..<index
    if context.word(index) == "announcement", context.word(index + 1) == "of",
      let (mention, _) = context.actor(at: index + 2)
    {
      return [mention]
    }
    if let noun = context.first(Self.formations, in: before), context.word(noun + 1) == "of",
      let (mention, _) = context.actor(at: noun + 2)
    {
      return [mention]
    }
    if word == .announced {
      // "G was proclaimed in October 2007"
      return context.word(index) == "proclaimed" && WordClasses.be.contains(context.word(index - 1))
        ? subject(index, context) : []
    }
    if let owner = context.actor(owning: index), Self.nouns.contains(context.word(index)) { return [owner] }
    if context.word(index - 1) == ",", index > 1, let mention = context.chunks[index - 2].actor {
      // "G, founded in 1976, ..."
      return [mention]
    }
    if word == .truce, isTruceOf(index, context) {
      return (max(0, index - 4)..<index).last { context.chunks[$0].actor != nil }.flatMap { context.chunks[$0].actor }
        .map { [$0] } ?? []
    }
    let isPassive = WordClasses.be.contains(context.word(index - 1)) || isShared(index, context)
    if !isPassive, word == .founded || word == .renamed {
      // "G created IS-India and IS-Pakistan in 2019": those are the founded.
      var found: [ActorMention] = []
      var place = index + 1
      while place < min(index + 10, context.chunks.count), context.chunks[place].span == nil {
        if let mention = context.chunks[place].actor { found.append(mention) }
        place += 1
      }
      if !found.isEmpty { return word == .founded ? found : [] }
      if word == .founded {
        return context.word(index) == "formed" && context.chunks.indices.contains(index + 1)
          && context.chunks[index + 1].span != nil ? subject(index, context) : []
      }
    }
    if word == .listed, !isPassive {
      return (context.window(index + 1, index + 6)).compactMap { context.chunks[$0].actor }.prefix(1).map(
        \.self)
    }
    return subject(index, context)
  }

  private func subject(_ index: Int, _ context: SentenceContext) -> [ActorMention] {
    if let event = context.subject(of: index).event {
      // "G began its campaign in 1996 and agreed a ceasefire in 2001"
      let first = context.mainSubject(context.clause(of: index).lowerBound..<index).actor
      return (event.agent ?? first).map { [$0] } ?? []
    }
    if case .actor(let mention, let at) = context.subject(of: index) {
      // "G and the government agreed a truce": of the two, the one that is no government.
      let and = context.word(at - 1) == "the" ? at - 2 : at - 1
      guard mention.ids.first?.hasPrefix("government-of") == true, context.word(and) == "and", and > 0,
        let first = context.chunks[and - 1].actor
      else { return [mention] }
      return [first]
    }
    guard context.subject(of: index).isOther else { return [] }
    let before = context.clause(of: index).lowerBound..<index
    let actors = before.filter { !context.isOblique($0) && !context.isPersonOf($0) }.compactMap {
      context.chunks[$0].actor
    }
    let groups = actors.filter { $0.ids.first?.hasPrefix("government-of") != true }
    return actors.count == 2 && groups.count == 1 ? groups : []
  }

  /// "was founded in 2002, banned in 2013": the second has the first's auxiliary.
  private func isShared(_ index: Int, _ context: SentenceContext) -> Bool {
    let clause = context.clause(of: index)
    guard [",", "and"].contains(context.word(index - 1)) || WordClasses.isAdverb(context.word(index - 1)) else {
      return false
    }
    return (clause.lowerBound..<index).contains {
      WordClasses.be.contains(context.word($0)) && $0 + 1 < index && ClauseSplitter.isParticiple(context.word($0 + 1))
    }
  }

  private static let nouns: Set<String> = [
    "founding", "creation", "formation", "establishment", "dissolution", "disbandment",
  ]
  private static let verbs: [String: MilestoneWord] = [
    "founded": .founded, "renamed": .renamed, "dissolved": .dissolved, "disbanded": .dissolved,
  ]
}

extension ClauseSplitter {
  static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || ["set", "put", "known", "made"].contains(word)
  }
}
