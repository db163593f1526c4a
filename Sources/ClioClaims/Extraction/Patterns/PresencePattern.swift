import ClioModel

/// "G is active in C", "has a presence in", "attempted to expand into", "attacked C"; and that it has never been there.
struct PresencePattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard let sign = sign(index, context), !guards.isForeseen(index) || sign == .trying else { return [] }
      return findings(index, sign, context)
    }
  }

  private enum Sign { case being, having, trying, attacking }

  private func sign(_ index: Int, _ context: SentenceContext) -> Sign? {
    let word = context.word(index)
    switch word {
    case "active", "present": return isMost(index, context) || isAttribute(index, context) ? nil : .being
    case "operate", "operates", "operated", "operating": return .being
    case "presence", "foothold", "cells", "branches", "bases", "base", "stronghold", "strongholds":
      return isHad(index, context) ? .having : nil
    case "expand", "expanded", "expanding", "extended", "extend", "spread", "moved", "crossed":
      return isInto(index, context) ? .trying : nil
    case "attacked": return isCountry(index + 1, context) ? .attacking : nil
    case "attacks" where isCarriedOut(index, context) && !isNever(index, context): return .having
    case "attack", "attacks":
      // "has never carried out an attack in Tanzania"
      return isNever(index, context) ? .having : nil
    case "killed": return nil
    default: return nil
    }
  }

  private func findings(_ index: Int, _ sign: Sign, _ context: SentenceContext) -> [Finding] {
    let verb = sign == .having ? verb(before: index, context) ?? index : index
    guard
      let actor = context.subject(of: verb).actor ?? context.subject(of: index).actor ?? context.actor(owning: index)
    else { return [] }
    let whole = context.clause(of: index)
    let gap = sign == .being ? gap(in: index + 1..<max(index + 1, whole.upperBound), context) : nil
    let clause = whole.lowerBound..<(gap ?? whole.upperBound)
    let scoping = Scoping(context: context)
    var scope = ClaimScope(actor: actor.claimed)
    scope.span = scoping.scope(at: index).span
    if scope.span == .always, context.has(["along"], in: index..<clause.upperBound) {
      // "while it was present in C all along": when the clause before is set.
      scope.span = context.chunks[0..<clause.lowerBound].lazy.compactMap(\.span).first ?? .always
    }
    var countries = scoping.countries(in: index..<clause.upperBound, index)
    if sign == .trying, let into = context.first(["into", "to"], in: context.window(index + 1, index + 6)) {
      countries.formUnion(targets(context.word(into + 1) == "the" ? into + 2 : into + 1, context))
    }
    if sign == .attacking || context.word(index) == "attack" { countries.formUnion(targets(index + 1, context)) }
    if countries.isEmpty { countries = scoping.countries(in: clause, index) }
    if countries.isEmpty { countries = scoping.countries(in: context.lead) }
    if countries.isEmpty, context.word(index + 1) == "there",
      let known = context.chunks[0..<index].last(where: { $0.country != nil })?.country
    {
      countries = [known]
    }
    let place = scoping.place(in: index..<clause.upperBound, index)
    guard !countries.isEmpty || place != nil else { return [] }
    let isAbsent = isNever(index, context)
    let range = index..<index + 1
    func finding(_ scope: ClaimScope) -> Finding {
      let isAct = isAbsent && ["attack", "attacks", "attacked"].contains(context.word(index))
      return Finding(
        claim: isAbsent ? .absence(scope) : .presence(scope), chunks: range,
        note: isAct ? "that it did not attack is asked as that no event of it is recorded there" : nil)
    }
    let others = gap.map { elided(from: $0, to: whole.upperBound, scope, context) } ?? []
    if countries.isEmpty || place != nil {
      scope.countries = countries
      scope.place = place
      return [finding(scope)] + others
    }
    return countries.sorted().map { country in
      scope.countries = [country]
      return finding(scope)
    } + others
  }

  /// ", the LRA in Uganda": a subject of its own whose verb is that of the first.
  private func gap(in range: Range<Int>, _ context: SentenceContext) -> Int? {
    range.first { index in
      guard [",", "and", ";"].contains(context.word(index)), let (_, at) = context.actor(at: index + 1, within: 2)
      else {
        return false
      }
      return context.word(at + 1) == "in" && context.chunks.indices.contains(at + 2)
        && context.chunks[at + 2].country != nil
    }
  }

  private func elided(from gap: Int, to end: Int, _ scope: ClaimScope, _ context: SentenceContext) -> [Finding] {
    var found: [Finding] = []
    var start = gap
    while start < end, let (mention, at) = context.actor(at: start + 1, within: 2) {
      let next = self.gap(in: at + 1..<max(at + 1, end), context) ?? end
      for country in Scoping(context: context).countries(in: at..<next).sorted() {
        var scope = scope
        scope.actor = mention.claimed
        scope.countries = [country]
        scope.place = nil
        found.append(Finding(claim: .presence(scope), chunks: at..<at + 1))
      }
      start = next
    }
    return found
  }

  /// "has carried out attacks in C": no number, so that it was there is all that is said.
  private func isCarriedOut(_ index: Int, _ context: SentenceContext) -> Bool {
    context.counted.values.allSatisfy { !$0.range.contains(index) }
      && context.has(["carried", "launched", "staged", "mounted", "conducted"], in: max(0, index - 4)..<index)
      && context.word(index + 1) == "in"
  }

  private func isMost(_ index: Int, _ context: SentenceContext) -> Bool {
    ["most", "more", "less", "least", "-"].contains(context.word(index - 1))
      || context.word(index - 1).hasSuffix("-most")
  }

  /// "the last active guerrilla army", "the present war"
  private func isAttribute(_ index: Int, _ context: SentenceContext) -> Bool {
    let next = context.word(index + 1)
    return !next.isEmpty && !context.chunks[index + 1].isSign && !WordClasses.prepositions.contains(next)
      && !WordClasses.isAdverb(next) && !["there", "here", "and", "all", "both", "or", "but", "along"].contains(next)
  }

  private func isInto(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(["into", "to"], in: context.window(index + 1, index + 5))
  }

  private func isCountry(_ index: Int, _ context: SentenceContext) -> Bool {
    context.chunks.indices.contains(index) && context.chunks[index].country != nil
      && !(context.chunks.indices.contains(index + 1)
        && (context.word(index + 1) == "'s" || WordClasses.otherAgents.contains(context.word(index + 1))))
  }

  private func targets(_ start: Int, _ context: SentenceContext) -> Set<Int> {
    var found: Set<Int> = []
    var index = start
    while index < context.chunks.count, let country = context.chunks[index].country {
      found.insert(country)
      index += 1
      while ["and", ","].contains(context.word(index)) { index += 1 }
    }
    return found
  }

  private func isHad(_ index: Int, _ context: SentenceContext) -> Bool { verb(before: index, context) != nil }

  private func verb(before index: Int, _ context: SentenceContext) -> Int? {
    (max(0, index - 6)..<index).last { Self.having.contains(context.word($0)) }
  }

  private func isNever(_ index: Int, _ context: SentenceContext) -> Bool {
    let range = max(context.clause(of: index).lowerBound, index - 7)..<index
    return range.contains { place in
      let word = context.word(place)
      return word == "never" || word == "no" || word == "not" && context.word(place + 1) != "only"
        || word.hasSuffix("n't") || word == "without"
    }
  }

  private static let having: Set<String> = [
    "has", "have", "had", "maintains", "maintained", "established", "keeps", "kept", "retains", "retained", "set",
    "gained", "built", "carried", "launched", "staged", "mounted", "conducted", "established",
  ]
}
