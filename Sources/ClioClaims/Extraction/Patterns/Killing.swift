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
  /// True where it is told only as one attack: "gunmen killed 40" says nothing of any actor.
  var isAttackOnly = false
  /// How it is told: by a verb that tells of an attack, "stormed".
  var isStorming = false

  func findings(in context: SentenceContext) -> [Finding] {
    let end = max(anchor + 1, victims.map(\.range.upperBound).max() ?? 0)
    let known = Set(victims.map(\.range))
    let parts = context.included(after: end).filter { !known.contains($0.range) }
    let isOfSeveral = victims.count + parts.count > 1
    return (victims + parts).compactMap { victim in
      claim(victim, in: context, isOfSeveral: isOfSeveral).map {
        Finding(claim: $0, chunks: min(anchor, victim.range.lowerBound)..<max(anchor + 1, victim.range.upperBound))
      }
    }
  }

  /// - Parameter isOfSeveral: true where other victims of the same deed are told too.
  private func claim(_ victim: CountedPhrase, in context: SentenceContext, isOfSeveral: Bool) -> Claim? {
    guard !context.isReckoned(anchor) else { return nil }
    let base = scope(in: context)
    let isOwnLoss = agent == nil && event?.agent == nil && victim.owner != nil && victim.noun == .fighters
    let assault = event == nil ? context.assault(near: anchor) : nil
    let isTold = event?.kind == .attack || event?.kind == .attacks || assault != nil || victim.noun == .attackers
    var scope = isTold ? context.completed(base, from: assault?.verb ?? event?.head) : base
    let there = agent == nil && event != nil ? nil : context.spokenOfThere(near: anchor, base)
    if let there { scope = there }
    let isOne = !isByOther && !isOwnLoss && (there != nil || isOneAttack(scope, assault, context))
    if isOne {
      let event = event ?? context.attackPhrase(near: anchor)
      if let event, event.isSpokenOf, scope.span == .always, scope.place == nil, scope.countries.isEmpty,
        let known = context.memory.attack
      {
        scope = known
      }
      scope.about =
        scope.about ?? event?.about ?? assault?.about ?? context.stormed(near: anchor)
        ?? context.site(after: min(anchor, event?.head ?? anchor))
      let doer =
        agent ?? event?.agent ?? assault?.agent
        ?? (victim.noun == .attackers ? context.soleGroup : context.superlativeDoer)
      scope.actor = agent?.claimed ?? scope.actor ?? doer?.claimed
      if scope.span == .always, scope.place == nil, scope.countries.isEmpty, scope.actor == nil,
        event?.isSpokenOf != true
      {
        return nil
      }
      // "20 insurgents were killed": nobody knows whose, nor whether they attacked.
      if victim.noun == .fighters, victim.owner == nil, doer == nil { return nil }
      if victim.noun == .fighters, let owner = victim.owner, let doer, owner.ids != doer.ids {
        scope.opponent = owner.claimed
      }
      if let nationality = victim.nationality, victim.noun == .opponents { scope.victims = context.text(nationality) }
      // "14 people, among them two aid workers": not all civilians.
      if isOfSeveral, victim.noun == .civilians { scope.victims = some(victim, context) }
      return .attack(scope, .kills(part(victim, doer), victim.amount))
    }
    return isAttackOnly || context.isRepeated(after: anchor) || context.isUndatedDay(base, anchor)
      ? nil : count(victim, base, in: context)
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
  private func isOneAttack(_ scope: ClaimScope, _ assault: Assault?, _ context: SentenceContext) -> Bool {
    let isDay = scope.span.from?.day != nil && isShort(scope.span)
    let isMonth = scope.span.from?.month != nil && (scope.span.from == scope.span.to || isShort(scope.span))
    if event?.kind == .violence { return false }
    if let event, event.kind == .attack {
      return isMonth || scope.place != nil || event.about != nil || agent == nil && event.agent == nil
        || event.isSpokenOf || event.isSingular && scope.span == .always
    }
    if event?.kind == .attacks { return isDay }
    if isStorming || assault != nil, isMonth { return true }
    let isMassacre = WordClasses.massacring.contains(context.word(anchor))
    return isDay || (isMonth && scope.place != nil && (agent.map { !$0.isGovernment } ?? isMassacre))
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

  /// Who the victims are, where they are only some of those whom the data count together.
  private func some(_ victim: CountedPhrase, _ context: SentenceContext) -> String? {
    let part = victim.range.first { CountedNoun.isPart(context.word($0)) }
    let last = victim.isPlural || victim.isOfSome ? victim.range.upperBound - 1 : nil
    return (part ?? last).map { context.text($0..<$0 + 1) }
  }

  private func count(_ victim: CountedPhrase, _ base: ClaimScope, in context: SentenceContext) -> Claim? {
    if event?.isJoint == true { return nil }
    var scope = base
    scope.victims = some(victim, context)
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
      // Of a government and a group the group is spoken of.
      let parties = [first] + event.parties.dropFirst().prefix(1)
      let isTurned = parties.count > 1 && parties[0].isGovernment && !parties[1].isGovernment
      scope.actor = (isTurned ? parties[1] : first).claimed
      if parties.count > 1 { scope.opponent = (isTurned ? first : parties[1]).claimed }
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
