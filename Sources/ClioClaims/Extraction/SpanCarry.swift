import ClioModel

/// Carries a time on to what is counted after it: "In 2018 the group killed 40 people, and it lost 20 fighters."
///
/// Within a paragraph a year told once holds for the numbers that follow, as long as the same group is spoken of and no
/// other time is told.
struct SpanCarry {
  /// The time in force; nil where none is, or several are.
  private var span: StatedSpan?
  private var actor: ClaimActor?

  /// A new paragraph begins without a time.
  mutating func beginBlock() { (span, actor) = (nil, nil) }

  /// - Parameter hasDate: true where the sentence tells a time of its own, which then holds for it.
  mutating func carried(_ claims: [FoundClaim], hasDate: Bool) -> [FoundClaim] {
    var inForce = hasDate ? nil : span
    var speaker = actor
    var result: [FoundClaim] = []
    for found in claims {
      var claim = found.claim
      if let scope = claim.scope {
        if scope.span != .always {
          inForce = scope.span.isOnePeriod ? scope.span : nil
          speaker = scope.actor
        } else if let carried = inForce, scope.actor == speaker || speaker == nil || scope.actor == nil {
          claim = claim.during(carried)
        }
      }
      result.append(found.saying(claim))
    }
    let spans = Set(result.compactMap { $0.claim.scope?.span }.filter { $0 != .always && $0.isOnePeriod })
    if spans.count == 1 {
      span = spans.first
      actor = result.lazy.compactMap { $0.claim.scope?.actor }.first
    } else if spans.count > 1 || hasDate {
      (span, actor) = (nil, nil)
    }
    return result
  }
}

extension StatedSpan {
  /// True for a year, a month or a day.
  fileprivate var isOnePeriod: Bool { from != nil && from == to }
}

extension Claim {
  /// The same of a time, for what is counted; other kinds stay as they are.
  fileprivate func during(_ span: StatedSpan) -> Claim {
    guard case .count(let quantity, var scope, let amount) = self else { return self }
    scope.span = span
    return .count(quantity, scope, amount)
  }
}

extension FoundClaim {
  fileprivate func saying(_ claim: Claim) -> FoundClaim {
    FoundClaim(claim: claim, range: range, quote: quote, hedge: hedge, speaker: speaker, notes: notes)
  }
}
