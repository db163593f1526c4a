import ClioModel

extension RankPattern {
  /// "G was deadlier than any other group", "no group was as active as G": first of all.
  func comparative(_ index: Int, _ context: SentenceContext) -> Finding? {
    guard let degree = Comparison(at: index, context), !isForeseen(index, context) else { return nil }
    let clause = context.clause(of: index)
    guard
      let joint = context.first([degree.joint], in: context.window(degree.end, min(degree.end + 14, clause.upperBound)))
    else { return nil }
    let no = (clause.lowerBound..<index).last {
      context.word($0) == "no" && hasGroup(context.window($0 + 1, min($0 + 5, index)), context)
    }
    let actor: ActorMention?
    if no != nil {
      actor = context.actor(at: joint + 1)?.mention
    } else if degree.isMore, context.word(joint + 1) == "any",
      hasGroup(context.window(joint + 2, min(joint + 6, clause.upperBound)), context),
      !Guards(context: context).isDenied(index)
    {
      actor = context.subject(of: index).actor
    } else {
      return nil
    }
    guard let actor else { return nil }
    var scope = Scoping(context: context).scope(at: index)
    if scope.span == .always { scope.span = bareYear(clause, context) ?? .always }
    scope.actor = actor.claimed
    scope.countries.formUnion(owners(in: clause, context))
    if isWorld(index, context) { scope.place = nil }
    return Finding(claim: .rank(scope, by: degree.lens, .nth(1)), chunks: index..<joint + 1)
  }

  private func hasGroup(_ range: Range<Int>, _ context: SentenceContext) -> Bool {
    range.contains { Self.groups.contains(context.word($0)) }
  }

  private func bareYear(_ clause: Range<Int>, _ context: SentenceContext) -> StatedSpan? {
    clause.lazy.compactMap { context.chunks[$0].span }.first
  }
}

/// "deadlier", "more lethal", "as active", with the word that the other follows.
struct Comparison {
  let lens: Lens
  /// "than" or "as".
  let joint: String
  let end: Int
  var isMore: Bool { joint == "than" }

  init?(at index: Int, _ context: SentenceContext) {
    let word = context.word(index)
    if word == "deadlier" || word == "bloodier" {
      (lens, joint, end) = (.lethality, "than", index + 1)
      return
    }
    guard word == "more" || word == "as" else { return nil }
    switch context.word(index + 1) {
    case "lethal", "deadly", "murderous", "violent", "bloody": lens = .lethality
    case "active": lens = .activity
    default: return nil
    }
    joint = word == "more" ? "than" : "as"
    end = index + 2
  }
}
