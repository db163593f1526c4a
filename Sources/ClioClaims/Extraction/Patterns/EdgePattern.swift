import ClioModel

/// "G's first attack was in November 2009", "the last attack by G in Algeria dates back to 1998".
struct EdgePattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    context.chunks.indices.compactMap { index in
      let word = context.word(index)
      guard word == "first" || word == "last" || word == "earliest" || word == "latest" || word == "final",
        let noun = noun(after: index, context) ?? verb(at: index + 1, context),
        let actor = actor(index, noun, context)
      else { return nil }
      let clause = context.clause(of: index)
      let scoping = Scoping(context: context)
      guard let date = date(noun, clause, context) else { return nil }
      var scope = ClaimScope(actor: actor.claimed, countries: scoping.countries(in: clause))
      scope.place = scoping.place(in: clause, noun)
      let isFirst = word == "first" || word == "earliest"
      return Finding(claim: isFirst ? .first(scope, date) : .last(scope, date), chunks: index..<noun + 1)
    }
  }

  /// "its first attack": told as an edge, and no attack of its own.
  static func isEdge(_ head: Int, _ context: SentenceContext) -> Bool {
    context.has(["first", "last", "earliest", "latest", "final"], in: max(0, head - 3)..<head)
  }

  private func noun(after index: Int, _ context: SentenceContext) -> Int? {
    (context.window(index + 1, index + 4)).first { place in
      let word = context.word(place)
      return WordClasses.attack.contains(word) || WordClasses.attacks.contains(word)
        || WordClasses.incidents.contains(word) || word == "event"
    }
  }

  /// "G first attacked in June 2004"
  private func verb(at index: Int, _ context: SentenceContext) -> Int? {
    ["attacked", "struck", "attack", "strike"].contains(context.word(index)) ? index : nil
  }

  private func actor(_ index: Int, _ noun: Int, _ context: SentenceContext) -> ActorMention? {
    if let owner = context.actor(owning: index) { return owner }
    if let agent = context.events[noun]?.agent { return agent }
    for place in context.window(noun + 1, noun + 6)
    where ["by", "of"].contains(context.word(place)) {
      if let (mention, _) = context.actor(at: place + 1) { return mention }
    }
    if verb(at: noun, context) == noun, noun == index + 1, case .actor(let mention, _) = context.subject(of: index) {
      return mention
    }
    // "G carried out its first attack", "G staged the first attack"
    let subject = (max(0, index - 5)..<index).last { Self.doing.contains(context.word($0)) }
    return subject.flatMap { context.subject(of: $0).actor }
  }

  private func date(_ noun: Int, _ clause: Range<Int>, _ context: SentenceContext) -> StatedDate? {
    let spans = clause.filter { context.chunks[$0].span != nil }
    let found = spans.first { $0 > noun } ?? spans.last
    guard let span = found.flatMap({ context.chunks[$0].span }) else {
      return clause.first { $0 > noun && year($0, context) != nil }.flatMap { year($0, context) }
    }
    return span.from == span.to ? span.from : span.to == nil ? nil : span.from
  }

  /// "dates back to 2009"
  private func year(_ index: Int, _ context: SentenceContext) -> StatedDate? {
    guard case .exactly(let number)? = context.chunks[index].amount, DateReader.years.contains(number),
      ["to", "was", "from"].contains(context.word(index - 1))
    else { return nil }
    return StatedDate(year: number)
  }

  private static let doing: Set<String> = [
    "carried", "staged", "launched", "mounted", "conducted", "claimed", "committed", "made", "perpetrated", "struck",
  ]
}
