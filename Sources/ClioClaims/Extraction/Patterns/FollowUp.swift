import ClioModel

/// What a sentence adds to a claim by a number alone: "up from 221 in 2017", "and 260 in all".
struct FollowUp {
  let context: SentenceContext

  func adding(to findings: [Finding]) -> [Finding] {
    findings
      + findings.compactMap { finding in
        guard case .count(let quantity, let scope, _) = finding.claim else { return nil }
        return earlier(finding, quantity, scope)
      } + findings.flatMap { series($0) }
  }

  /// "up from 221 in 2017", "compared with 300 in 2016"
  private func earlier(_ finding: Finding, _ quantity: Quantity, _ scope: ClaimScope) -> Finding? {
    let end = min(finding.chunks.upperBound + 10, context.chunks.count)
    guard finding.chunks.upperBound < end else { return nil }
    for index in finding.chunks.upperBound..<end {
      let isFrom = ["up", "down"].contains(context.word(index)) && context.word(index + 1) == "from"
      let isCompared = context.word(index) == "compared" && ["with", "to"].contains(context.word(index + 1))
      let isAgainst = ["against", "versus"].contains(context.word(index))
      guard isFrom || isCompared || isAgainst, let phrase = context.counted[isAgainst ? index + 1 : index + 2],
        phrase.noun == nil || phrase.isKillable,
        let date = (context.window(phrase.range.upperBound, phrase.range.upperBound + 3)).lazy.compactMap({
          context.chunks[$0].span
        }).first
      else { continue }
      var scope = scope
      scope.span = date
      return Finding(claim: .count(quantity, scope, phrase.amount), chunks: phrase.range)
    }
    return nil
  }
}

extension FollowUp {
  /// "killed 60 people in 2018, 80 in 2019 and 90 in 2020", "300 in Nigeria and 40 in Cameroon": the same of other times
  /// and places.
  func series(_ finding: Finding) -> [Finding] {
    guard case .count(let quantity, let scope, _) = finding.claim,
      let first = context.clauses.firstIndex(where: { $0.contains(finding.chunks.upperBound - 1) })
    else { return [] }
    var found: [Finding] = []
    for clause in context.clauses[(first + 1)...] {
      guard ClauseSplitter.isElliptical(clause.lowerBound, context.chunks),
        let start = clause.first(where: { context.counted[$0] != nil }), let phrase = context.counted[start],
        phrase.noun == nil, !phrase.isOther
      else { break }
      var scope = scope
      if let span = clause.lazy.compactMap({ context.chunks[$0].span }).first { scope.span = span }
      let scoping = Scoping(context: context)
      let countries = scoping.countries(in: clause), place = scoping.place(in: clause, start)
      if !countries.isEmpty || place != nil { (scope.countries, scope.place) = (countries, place) }
      found.append(Finding(claim: .count(quantity, scope, phrase.amount), chunks: phrase.range))
    }
    return found
  }
}
