internal import ClioModel

extension ClaimParser {
  /// The window of a record, and where its date stands.
  struct SinceClause {
    let date: StatedDate
    let position: Int
  }

  /// Where each clause's word stands.
  typealias ClausePlaces = [ClaimClause: Int]

  /// The clauses of a claim about events.
  ///
  /// - Parameter quantity: what is counted of them; some have a meaning for an actor only.
  mutating func clauses(
    _ allowed: Set<ClaimClause>, counting quantity: Quantity? = nil, in start: ClaimScope = ClaimScope()
  ) throws(ClioError) -> ClaimScope {
    var scope = start
    let places = try clauses(allowed, into: &scope)
    if let quantity, quantity.needsActor, scope.actor == nil { throw missingActor(for: quantity.name) }
    try check(scope, places)
    return scope
  }

  /// The clauses of a claim that means nothing without an actor.
  mutating func actorsScope(_ allowed: Set<ClaimClause>) throws(ClioError) -> ClaimScope {
    var scope = ClaimScope()
    let places = try clauses(allowed, into: &scope)
    guard scope.actor != nil else { throw missingActor(for: kind) }
    try check(scope, places)
    return scope
  }

  /// Reads clauses in any order until something else stands here.
  mutating func clauses(_ allowed: Set<ClaimClause>, into scope: inout ClaimScope) throws(ClioError) -> ClausePlaces {
    var none: SinceClause?
    return try clauses(allowed, into: &scope, windowSince: &none, hasWindow: false)
  }

  /// As above for a record, whose `since` is no end of its span.
  mutating func clauses(
    _ allowed: Set<ClaimClause>, into scope: inout ClaimScope, windowSince: inout SinceClause?, hasWindow: Bool = true
  ) throws(ClioError) -> ClausePlaces {
    var places: ClausePlaces = [:]
    while true {
      let place = position
      if let clause = ClaimClause(rawValue: token.word), allowed.contains(clause) {
        if places[clause] != nil { throw error("expected one '\(clause.rawValue)', found two", at: place) }
        if !hasWindow, clause == .during || clause == .since, places[.during] != nil || places[.since] != nil {
          throw error("expected one of 'during' and 'since', found both", at: place)
        }
        places[clause] = place
        advance()
        if hasWindow, clause == .since {
          windowSince = SinceClause(date: try date(), position: position - 1)
        } else {
          try read(clause, into: &scope)
        }
      } else {
        let isDated = !hasWindow && (places[.during] != nil || places[.since] != nil)
        expect(
          words: ClaimClause.allCases.filter { clause in
            allowed.contains(clause) && places[clause] == nil && !(isDated && (clause == .during || clause == .since))
          }.map(\.rawValue))
        markEndOfClauses()
        return places
      }
    }
  }

  private mutating func read(_ clause: ClaimClause, into scope: inout ClaimScope) throws(ClioError) {
    switch clause {
    case .of: scope.actor = try actor()
    case .against: scope.opponent = try actor()
    case .in: scope.countries = try countries()
    case .at: scope.place = try quoted()
    case .about: scope.about = try quoted()
    case .for: scope.victims = try quoted()
    case .during: scope.span = try span()
    case .since: scope.span = StatedSpan(from: try date())
    }
  }

  /// An opponent is somebody's.
  func check(_ scope: ClaimScope, _ places: ClausePlaces) throws(ClioError) {
    guard let against = places[.against], scope.actor == nil else { return }
    throw error("expected 'of' and an actor beside 'against', found none", at: against)
  }
}
