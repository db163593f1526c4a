/// The words that begin the clauses of a claim, in canonical order.
enum ClaimClause: String, CaseIterable {
  case of, against, `in`, at, about, `for`, during, since

  /// Words that may follow an actor besides relation types; an actor's id that is one of them needs one of all these
  /// after it.
  static let wordsAfterActors = Set(allCases.map(\.rawValue) + ["is", "by", "kills", "with"])
}

extension Set<ClaimClause> {
  /// What each kind of claim can be about. The others would say nothing that can be checked.
  static let ofEvents: Self = Set(ClaimClause.allCases)
  static let ofTotals: Self = ofEvents.subtracting([.about])
  static let ofComparison: Self = ofTotals.subtracting([.of])
  static let ofPresence: Self = [.of, .in, .at, .during, .since]
  static let ofRelation: Self = [.in, .during, .since]
}
