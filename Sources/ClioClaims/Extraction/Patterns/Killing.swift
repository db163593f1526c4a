import ClioModel

/// Deaths that a sentence tells of, and the claims they make.
struct Killing {
  /// Who killed; nil where nobody is said to have.
  var agent: ActorMention?
  /// True where somebody is said to have who is no actor.
  var isByOther = false
  var event: EventPhrase?
  var victims: [CountedPhrase]
  /// The chunk of the verb or noun that tells of the deaths.
  var anchor: Int
  /// How it is told: by a verb that tells of an attack, "stormed".
  var isStorming = false

  func findings(in context: SentenceContext) -> [Finding] {
    victims.compactMap { victim in
      claim(victim, in: context).map {
        Finding(claim: $0, chunks: min(anchor, victim.range.lowerBound)..<max(anchor + 1, victim.range.upperBound))
      }
    }
  }

  private func claim(_ victim: CountedPhrase, in context: SentenceContext) -> Claim? {
    var scope = scope(in: context)
    let isOwnLoss = agent == nil && event?.agent == nil && victim.owner != nil && victim.noun == .fighters
    let isOne = !isByOther && !isOwnLoss && isOneAttack(scope)
    if isOne {
      let event = event ?? context.attackPhrase(near: anchor)
      if let event, event.isSpokenOf, scope.span == .always, scope.place == nil, scope.countries.isEmpty,
        let known = context.memory.attack
      {
        scope = known
      }
      scope.about = scope.about ?? event?.about ?? context.stormed(near: anchor) ?? context.site(after: anchor)
      let doer = agent ?? event?.agent
      scope.actor = scope.actor ?? doer?.claimed
      if let nationality = victim.nationality, victim.noun == .opponents { scope.victims = context.text(nationality) }
      return .attack(scope, .kills(part(victim, doer), victim.amount))
    }
    return count(victim, scope, in: context)
  }

  /// Around the verb, and around the event that it speaks of where that stands outside its clause.
  private func scope(in context: SentenceContext) -> ClaimScope {
    let scoping = Scoping(context: context)
    var scope = scoping.scope(at: anchor)
    guard let event, context.asides.contains(where: { $0.contains(anchor) && !$0.contains(event.head) }) else {
      return scope
    }
    let outer = scoping.scope(at: event.head)
    if scope.span == .always { scope.span = outer.span }
    if scope.countries.isEmpty { scope.countries = outer.countries }
    scope.place = scope.place ?? outer.place
    return scope
  }

  /// A bombing, a massacre; or deaths on one day, or at one place within a month.
  private func isOneAttack(_ scope: ClaimScope) -> Bool {
    let isDay = scope.span.from?.day != nil && isShort(scope.span)
    let isMonth = scope.span.from?.month != nil && (scope.span.from == scope.span.to || isShort(scope.span))
    if event?.kind == .violence { return false }
    if let event, event.kind == .attack {
      return isMonth || scope.place != nil || event.about != nil || agent == nil && event.agent == nil
        || event.isSpokenOf
    }
    if event?.kind == .attacks { return isDay && event?.agent != nil }
    if isStorming, isMonth { return true }
    return isDay || (isMonth && scope.place != nil && agent != nil)
  }

  private func isShort(_ span: StatedSpan) -> Bool {
    guard let from = span.from, let to = span.to, from.day != nil else { return false }
    return to.lastDay.daysSince1970 - from.firstDay.daysSince1970 <= 6
  }

  private func part(_ victim: CountedPhrase, _ doer: ActorMention?) -> AttackPart {
    switch victim.noun {
    case .civilians: .civilians
    case .opponents: .opponents
    case .attackers: .attackers
    case .fighters:
      if let owner = victim.owner, owner.ids != doer?.ids { .opponents } else { .attackers }
    default: .all
    }
  }

  private func count(_ victim: CountedPhrase, _ base: ClaimScope, in context: SentenceContext) -> Claim? {
    if event?.isJoint == true { return nil }
    var scope = base
    let doer = agent ?? (event?.kind == .violence ? nil : event?.agent)
    if let doer {
      scope.actor = doer.claimed
      switch victim.noun {
      case .civilians: return .count(.civilians, scope, victim.amount)
      case .opponents:
        if let owner = victim.owner, owner.ids != doer.ids { scope.opponent = owner.claimed }
        return .count(.measure(.opponent), scope, victim.amount)
      case .fighters, .attackers:
        if let owner = victim.owner {
          if owner.ids == doer.ids { return .count(.measure(.suffered), scope, victim.amount) }
          scope.opponent = owner.claimed
        }
        return .count(.measure(.opponent), scope, victim.amount)
      default: return .count(.measure(.inflicted), scope, victim.amount)
      }
    }
    if victim.noun == .fighters || victim.noun == .attackers || victim.noun == .people, let owner = victim.owner {
      scope.actor = owner.claimed
      return .count(.measure(.suffered), scope, victim.amount)
    }
    if isByOther { return nil }
    if let event, event.kind == .violence, let first = event.parties.first ?? event.agent {
      scope.actor = first.claimed
      if event.parties.count > 1 { scope.opponent = event.parties[1].claimed }
    } else if scope.countries.isEmpty, scope.place == nil {
      return nil
    }
    switch victim.noun {
    case .civilians: return .count(.civilians, scope, victim.amount)
    case .opponents, .fighters, .attackers: return nil
    default: return .count(.measure(.deaths), scope, victim.amount)
    }
  }
}

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
    where ["at", "outside", "inside", "on"].contains(word(index)) && ["a", "an"].contains(word(index + 1)) {
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
}
