import ClioModel

extension TrendPattern {
  /// "killed fewer people in 2018 than in 2017", "more people died in 2018 than the year before".
  func yearOnYear(_ index: Int, _ context: SentenceContext) -> Finding? {
    guard let multiple = Multiple(at: index, context) else { return nil }
    let clause = context.clause(of: index)
    let reach = context.window(index + 1, min(index + 14, clause.upperBound))
    guard let joint = reach.last(where: { context.word($0) == multiple.joint && isTime($0 + 1, context) }),
      let late = time(in: clause, joint, context), let early = earlier(joint + 1, than: late, context)
    else { return nil }
    let verb = verb(of: index, joint, clause, context)
    guard let verb, !Guards(context: context).isUnreal(verb) else { return nil }
    var scope = ClaimScope(countries: Scoping(context: context).countries(in: clause))
    guard let quantity = quantity(verb, index..<joint, context, &scope),
      scope.actor != nil || !scope.countries.isEmpty
    else { return nil }
    let isForward = early < late
    scope.span = isForward ? StatedSpan(from: early, to: late) : StatedSpan(from: late, to: early)
    let change: Change
    switch (multiple.difference, isForward) {
    case (.more(let percent), true): change = .rising(percent: percent)
    case (.less(let percent), true): change = .falling(percent: percent)
    case (.more(let percent), false) where percent == nil: change = .falling(percent: nil)
    case (.less(let percent), false) where percent == nil: change = .rising(percent: nil)
    default: return nil
    }
    return Finding(claim: .trend(quantity, scope, change), chunks: min(verb, index)..<joint + 1, note: multiple.note)
  }

  /// "in 2017", "the year before"
  private func isTime(_ index: Int, _ context: SentenceContext) -> Bool {
    guard context.chunks.indices.contains(index) else { return false }
    if context.chunks[index].span != nil { return true }
    return ["the", "a", "in"].contains(context.word(index))
      && context.has(["year", "month"], in: context.window(index + 1, index + 4))
      && context.has(["before", "earlier", "previous", "preceding"], in: context.window(index + 1, index + 5))
  }

  private func earlier(_ index: Int, than late: StatedDate, _ context: SentenceContext) -> StatedDate? {
    guard let span = context.chunks[index].span else { return StatedDate(year: late.year - 1) }
    return span.from == span.to ? span.from : nil
  }

  /// The date before "than", or the one that leads.
  private func time(in clause: Range<Int>, _ joint: Int, _ context: SentenceContext) -> StatedDate? {
    let spans = (clause.lowerBound..<joint).compactMap { context.chunks[$0].span }
    let span = spans.last ?? context.lead.lazy.compactMap { context.chunks[$0].span }.last
    return span.flatMap { $0.from == $0.to ? $0.from : nil }
  }

  private func verb(of index: Int, _ joint: Int, _ clause: Range<Int>, _ context: SentenceContext) -> Int? {
    if let before = (max(clause.lowerBound, index - 3)..<index).last(where: { isDeadly($0, context) }) { return before }
    return (index..<joint).first { isDeadly($0, context) || context.word($0) == "deaths" }
  }

  private func isDeadly(_ index: Int, _ context: SentenceContext) -> Bool {
    WordClasses.killing[context.word(index)] != nil || WordClasses.dying.contains(context.word(index))
      || ["claimed", "cost", "took", "lost"].contains(context.word(index))
  }

  private func quantity(_ verb: Int, _ range: Range<Int>, _ context: SentenceContext, _ scope: inout ClaimScope)
    -> Quantity?
  {
    let nouns = range.compactMap { CountedNoun(context.word($0)) }
    guard let noun = nouns.first, noun.isKillable else { return nil }
    let isCivilian = nouns.contains(.civilians)
    if verb < range.lowerBound, !WordClasses.dying.contains(context.word(verb)) {
      switch context.subject(of: verb) {
      case .actor(let mention, _):
        scope.actor = mention.claimed
        if context.word(verb) == "lost" { return noun == .fighters || noun == .opponents ? .measure(.suffered) : nil }
        return isCivilian ? .civilians : .measure(noun == .opponents ? .opponent : .inflicted)
      case .event(let phrase) where context.word(verb) != "lost":
        scope.actor = (phrase.agent ?? phrase.parties.first)?.claimed
        if phrase.parties.count > 1 { scope.opponent = phrase.parties[1].claimed }
        return isCivilian ? .civilians : .measure(.deaths)
      default: return nil
      }
    }
    if let by = context.first(["by"], in: context.window(verb + 1, verb + 3)),
      let (mention, _) = context.actor(at: by + 1)
    {
      scope.actor = mention.claimed
      return isCivilian ? .civilians : .measure(.inflicted)
    }
    return isCivilian ? .civilians : .measure(.deaths)
  }
}
