import ClioModel

extension RelationPattern {
  /// "G's pledge of allegiance to H", "G's split from H", "G's union with H made it a branch".
  func nominalised(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard let subject = context.actor(owning: index), subject.isPossessive,
      let joint = context.first(["to", "with", "from", "into"], in: context.window(index + 1, index + 5)),
      let (object, at) = context.actor(at: joint + 1), object.ids != subject.ids
    else { return [] }
    let clause = context.clause(of: index)
    let type: RelationType
    switch (context.word(index), context.word(joint)) {
    case ("union", "with"):
      guard context.has(["branch", "affiliate", "franchise", "arm"], in: index..<clause.upperBound) else { return [] }
      type = .branchOf
    case ("merger", "with"), ("merger", "into"), ("union", "into"): type = .mergedInto
    case ("pledge", "to"): type = .pledgedTo
    case ("split", _), ("break", _), ("breakaway", _), ("rift", _):
      guard ["from", "with"].contains(context.word(joint)) else { return [] }
      type = .splinterOf
    default: return []
    }
    let span = (at..<clause.upperBound).lazy.compactMap { context.chunks[$0].span }.first
    return [
      Finding(
        claim: .relation(
          subject.claimed, type, object.claimed, ClaimScope(span: span ?? .always), isDenied: false),
        chunks: index..<at + 1)
    ]
  }

  /// "Hezbollah and Hamas are allies": the two before the verb.
  func pair(before index: Int, _ context: SentenceContext) -> (ActorMention, ActorMention)? {
    guard context.word(index).hasSuffix("s") || context.word(index) == "enemies" || context.word(index) == "allied",
      !["of", "to", "with"].contains(context.word(index + 1))
    else { return nil }
    let clause = context.clause(of: index)
    guard
      let be = (max(clause.lowerBound, index - 4)..<index).last(where: {
        ["are", "were", "been", "remained", "became"].contains(context.word($0))
      }),
      let last = (clause.lowerBound..<be).last(where: { context.chunks[$0].actor != nil }),
      let second = context.chunks[last].actor
    else { return nil }
    let and = context.word(last - 1) == "the" ? last - 2 : last - 1
    guard context.word(and) == "and", and > 0, let first = context.chunks[and - 1].actor, first.ids != second.ids else {
      return nil
    }
    return (first, second)
  }

  /// "G also fought H": rivals, where no number makes it an event; "alongside" makes them allies.
  func fought(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard !Guards(context: context).isDenied(index), let subject = context.subject(of: index).actor,
      context.clause(of: index).allSatisfy({ context.counted[$0] == nil })
    else { return [] }
    let isAlly = context.word(index + 1) == "alongside" || context.word(index + 1) == "beside"
    let start = isAlly || ["with", "against"].contains(context.word(index + 1)) ? index + 2 : index + 1
    guard let (object, _) = context.actor(at: start, within: 1), object.ids != subject.ids,
      [subject, object].allSatisfy({ $0.ids.first?.hasPrefix("government-of") != true }),
      !(start == index + 2 && context.word(index + 1) == "with")
    else { return [] }
    return [finding(subject, isAlly ? .ally : .rival, object, index, context)]
  }

  /// "G, which H took in as a branch", "H accepted G as its affiliate".
  func accepted(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard let noun = branch(after: index, context), let holder = context.subject(of: index).actor else { return [] }
    if let (object, _) = context.actor(at: index + 1), object.ids != holder.ids {
      return [finding(object, .branchOf, holder, at: index, noun, context)]
    }
    let clause = context.clause(of: index)
    guard
      let which = (clause.lowerBound..<index).last(where: { ["which", "that", "whom"].contains(context.word($0)) }),
      let object = (clause.lowerBound..<which).last(where: { context.chunks[$0].actor != nil })
        .flatMap({ context.chunks[$0].actor }), object.ids != holder.ids
    else { return [] }
    return [finding(object, .branchOf, holder, at: index, noun, context)]
  }

  /// "G joined H as a branch"; to join alone may be less.
  func joinedAs(_ index: Int, _ context: SentenceContext) -> [Finding] {
    guard branch(after: index, context) != nil, let (holder, _) = context.actor(at: index + 1),
      let subject = context.subject(of: index).actor, subject.ids != holder.ids
    else { return [] }
    return [finding(subject, .branchOf, holder, at: index, index, context)]
  }

  private func branch(after index: Int, _ context: SentenceContext) -> Int? {
    let range = context.window(index + 1, min(index + 10, context.clause(of: index).upperBound))
    guard let at = context.first(["as"], in: range) else { return nil }
    return context.first(["branch", "affiliate", "franchise", "province", "chapter", "arm"], in: at..<range.upperBound)
  }

  private func finding(
    _ subject: ActorMention, _ type: RelationType, _ object: ActorMention, at verb: Int, _ noun: Int,
    _ context: SentenceContext
  ) -> Finding {
    Finding(
      claim: .relation(
        subject.claimed, type, object.claimed, ClaimScope(span: Scoping(context: context).verbSpan(verb) ?? .always),
        isDenied: false),
      chunks: min(verb, noun)..<max(verb, noun) + 1)
  }

  /// "is a splinter of H; it broke away in 2009": the second says when.
  func dated(
    _ found: Finding, after index: Int, _ subject: ActorMention, _ object: ActorMention, _ context: SentenceContext
  ) -> Finding {
    let later = context.window(index + 1, context.chunks.count).first { place in
      ["broke", "split", "splintered", "seceded", "left"].contains(context.word(place))
        && context.subject(of: place).actor?.ids == subject.ids
        && !context.has(["from", "with"], in: context.window(place + 1, place + 4))
    }
    guard let later, let span = Scoping(context: context).verbSpan(later) else { return found }
    return Finding(
      claim: .relation(subject.claimed, .splinterOf, object.claimed, ClaimScope(span: span), isDenied: false),
      chunks: found.chunks)
  }
}
