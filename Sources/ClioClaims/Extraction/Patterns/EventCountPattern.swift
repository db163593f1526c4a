import ClioModel

/// "245 deadly incidents involving G", "48 clashes between G and H", "107 attacks by G".
struct EventCountPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    var last: ClaimScope?
    return context.counted.values.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { phrase in
      guard phrase.noun == .events || phrase.noun == .attacks,
        context.word(phrase.range.lowerBound + 1) != "of", !guards.isUnreal(phrase.range.lowerBound)
      else {
        return nil
      }
      guard let finding = finding(phrase, last, context) else { return nil }
      last = finding.claim.scope
      return finding
    }
  }

  private func finding(_ phrase: CountedPhrase, _ last: ClaimScope?, _ context: SentenceContext) -> Finding? {
    var scope = Scoping(context: context).scope(at: phrase.range.upperBound - 1)
    let head = phrase.range.upperBound - 1
    let event = context.events[head]
    var parties = event?.parties ?? []
    if let agent = event?.agent ?? phrase.owner, !parties.contains(agent) { parties.insert(agent, at: 0) }
    if parties.isEmpty, let next = context.first(["involving", "by"], in: context.window(head, head + 6)),
      let (mention, _) = context.actor(at: next + 1)
    {
      parties = [mention]
    }
    if parties.isEmpty,
      let verb = context.first(Self.doing, in: max(0, phrase.range.lowerBound - 4)..<phrase.range.lowerBound),
      let mention = context.subject(of: verb).actor
    {
      parties = [mention]
    }
    let isAttacks = phrase.noun == .attacks
    guard let actor = parties.first else {
      if let last, !isAttacks, scope.countries.isEmpty, scope.place == nil {
        // "245 deadly incidents, and about 260 in all"
        scope.actor = last.actor
        scope.span = scope.span == .always ? last.span : scope.span
        return Finding(
          claim: .count(.measure(phrase.isDeadly ? .deadlyEvents : .events), scope, phrase.amount), chunks: phrase.range
        )
      }
      guard !isAttacks, !scope.countries.isEmpty || scope.place != nil else { return nil }
      return Finding(
        claim: .count(.measure(phrase.isDeadly ? .deadlyEvents : .events), scope, phrase.amount), chunks: phrase.range)
    }
    scope.actor = actor.claimed
    if parties.count > 1, !isAttacks { scope.opponent = parties[1].claimed }
    let quantity: Quantity = isAttacks ? .unit(.attacks) : .measure(phrase.isDeadly ? .deadlyEvents : .events)
    return Finding(claim: .count(quantity, scope, phrase.amount), chunks: phrase.range)
  }

  private static let doing: Set<String> = [
    "carried", "conducted", "launched", "claimed", "mounted", "staged", "committed", "perpetrated", "executed", "in",
  ]
}
