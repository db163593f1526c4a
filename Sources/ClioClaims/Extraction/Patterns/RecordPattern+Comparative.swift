import ClioModel

extension RecordPattern {
  /// "No year since 2006 was deadlier for C than 2009", "not since 2001 has there been a bloodier year for C than 2015".
  func unmatched(_ index: Int, _ context: SentenceContext) -> Finding? {
    guard Self.negations.contains(context.word(index)) || context.word(index).hasSuffix("n't") else { return nil }
    let clause = context.clause(of: index)
    let range = index..<clause.upperBound
    let noun = range.first { place in
      RecordUnit(rawValue: context.word(place)) != nil
        && (place == index + 1 && context.word(index) == "no" || Self.comparatives.contains(context.word(place - 1))
          || context.word(place - 1) == "other" && context.word(place - 2) == "no")
    }
    guard let noun, let unit = RecordUnit(rawValue: context.word(noun)), unit != .event,
      context.has(Self.comparatives.union(Self.deadly), in: range),
      let told = context.window(noun + 1, clause.upperBound).last(where: {
        ["than", "as"].contains(context.word($0 - 1)) && date($0, context) != nil
      }),
      let date = date(told, context)
    else { return nil }
    guard let countries = countries(clause, before: index, context) else { return nil }
    var scope = ClaimScope(countries: countries)
    scope.span = StatedSpan(from: date, to: date)
    let since = (index..<told).lazy.compactMap { context.chunks[$0].span }.first { $0.to == nil }?.from
    return Finding(claim: .record(unit, scope, by: .measure(.deaths), since: since), chunks: index..<told + 1)
  }

  /// "G was deadlier in 2013 than in any other year", "more people died in C in 2018 than in any year since 2001".
  func unequalled(_ index: Int, _ context: SentenceContext) -> Finding? {
    guard context.word(index) == "than", !Guards(context: context).isDenied(index) else { return nil }
    let clause = context.clause(of: index)
    var any = index + 1
    while ["in", "during", "on"].contains(context.word(any)) { any += 1 }
    guard context.word(any) == "any",
      let noun = context.window(any + 1, any + 4).first(where: { RecordUnit(rawValue: context.word($0)) != nil }),
      let unit = RecordUnit(rawValue: context.word(noun)), unit != .event,
      let more = (clause.lowerBound..<index).last(where: {
        Self.comparatives.contains(context.word($0)) || context.word($0) == "more"
      }),
      let told = (clause.lowerBound..<index).last(where: { date($0, context) != nil }),
      let date = date(told, context)
    else { return nil }
    var scope = ClaimScope(span: StatedSpan(from: date, to: date))
    var quantity = Quantity.measure(.deaths)
    if let verb = (clause.lowerBound..<more).last(where: { WordClasses.killing[context.word($0)] != nil }) {
      // "G killed more civilians in 2014 than in any other year"
      guard let actor = context.subject(of: verb).actor else { return nil }
      scope.actor = actor.claimed
      let isCivilian = (more..<index).contains { CountedNoun(context.word($0)) == .civilians }
      quantity = isCivilian ? .civilians : .measure(.inflicted)
    } else if Self.comparatives.contains(context.word(more)), let actor = context.subject(of: more).actor {
      scope.actor = actor.claimed
    } else if !Self.comparatives.contains(context.word(more)), !context.has(Self.deadly, in: more..<index) {
      return nil
    }
    scope.countries = Scoping(context: context).countries(in: clause)
    guard scope.actor != nil || !scope.countries.isEmpty else { return nil }
    let since = context.window(noun, clause.upperBound).lazy.compactMap { context.chunks[$0].span }.first {
      $0.to == nil
    }
    return Finding(claim: .record(unit, scope, by: quantity, since: since?.from), chunks: more..<noun + 1)
  }

  /// Those that the clause is set in, or its only one, or the only one named before.
  private func countries(_ clause: Range<Int>, before index: Int, _ context: SentenceContext) -> Set<Int>? {
    for place in clause where context.word(place) == "for" && context.chunks.indices.contains(place + 1) {
      if let country = context.chunks[place + 1].country { return [country] }
    }
    let set = Scoping(context: context).countries(in: clause)
    if !set.isEmpty { return set }
    let own = clause.compactMap { context.chunks[$0].country }
    if own.count == 1 { return Set(own) }
    let known = context.chunks[0..<index].compactMap(\.country)
    return known.count == 1 ? Set(known) : nil
  }

  private static let negations: Set<String> = ["no", "not", "never"]
  static let comparatives: Set<String> = ["deadlier", "bloodier"]
  private static let deadly: Set<String> = ["lives", "deaths", "dead", "died", "killed", "perished"]
}
