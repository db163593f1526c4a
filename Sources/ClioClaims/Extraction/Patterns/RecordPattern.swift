import ClioModel

/// "2018 was Afghanistan's bloodiest year since 2001", "the deadliest day for the US military in a decade".
struct RecordPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.compactMap { index in
      if let unmatched = unmatched(index, context) ?? unequalled(index, context) { return unmatched }
      guard let superlative = Superlative(at: index, context), !guards.isDenied(index), !guards.isForeseen(index),
        !(context.word(index - 1) == "the" && guards.isDenied(index - 1)),
        let unit = unit(superlative, context)
      else { return nil }
      return finding(superlative, unit, context)
    }
  }

  func date(_ index: Int, _ context: SentenceContext) -> StatedDate? {
    if let span = context.chunks[index].span { return span.from == span.to ? span.from : nil }
    guard case .exactly(let number)? = context.chunks[index].amount, DateReader.years.contains(number) else {
      return nil
    }
    return StatedDate(year: number)
  }

  private func unit(_ superlative: Superlative, _ context: SentenceContext) -> RecordUnit? {
    switch context.word(superlative.noun) {
    case "year": .year
    case "month": .month
    case "day": .day
    case "attack", "event", "incident", "bombing", "massacre", "battle", "assault", "raid": .event
    default: ownUnit(superlative, context)
    }
  }

  /// "October 2017 was the bloodiest in C": the date that is the subject tells what it is of.
  private func ownUnit(_ superlative: Superlative, _ context: SentenceContext) -> RecordUnit? {
    let be = superlative.start - 2
    let isPlain =
      superlative.end > superlative.start && context.word(superlative.start - 1) == "the"
      && (WordClasses.be.contains(context.word(be)) || ["remains", "remained"].contains(context.word(be))) && be > 0
    let next = context.word(superlative.noun)
    guard isPlain,
      Self.afterOwn.contains(next) || superlative.noun == superlative.start
        || context.chunks[superlative.noun].span != nil || context.chunks[superlative.noun].isSign,
      let date = date(be - 1, context), !isAdjunct(be - 1, context)
    else { return nil }
    return date.day != nil ? .day : date.month != nil ? .month : .year
  }

  /// "the attack in April 2015 was": the date is not the subject.
  private func isAdjunct(_ date: Int, _ context: SentenceContext) -> Bool {
    let first = context.text(date..<date + 1).lowercased().prefix { $0 != " " }
    return WordClasses.prepositions.contains(String(first))
  }

  private static let afterOwn: Set<String> = ["in", "for", "on", "of", "so", "ever", "yet", "since", "that"]

  private func finding(_ superlative: Superlative, _ unit: RecordUnit, _ context: SentenceContext) -> Finding? {
    let clause = context.clause(of: superlative.start)
    // "one of the deadliest attacks" is no record.
    let before = max(0, superlative.start - 4)..<superlative.start
    if before.contains(where: { index in
      context.chunks[index].amount != nil && date(index, context) == nil
        || ["among", "second", "third", "one"].contains(context.word(index))
    }) {
      return nil
    }
    var scope = ClaimScope()
    guard let told = told(superlative, unit, clause, context) else { return nil }
    scope.span = StatedSpan(from: told, to: told)
    whose(superlative, clause, context, &scope)
    guard scope.actor != nil || !scope.countries.isEmpty || scope.place != nil || scope.victims != nil else {
      return nil
    }
    let since = since(superlative, clause, told, context)
    return Finding(
      claim: .record(unit, scope, by: .measure(.deaths), since: since), chunks: superlative.start..<superlative.end)
  }

  /// The year, month or day that is the record.
  private func told(_ superlative: Superlative, _ unit: RecordUnit, _ clause: Range<Int>, _ context: SentenceContext)
    -> StatedDate?
  {
    let spans = clause.filter { context.chunks[$0].span != nil }
    func date(_ index: Int) -> StatedDate? {
      guard let span = context.chunks[index].span, let from = span.from, span.to == from else { return nil }
      return from
    }
    if let before = spans.last(where: { $0 < superlative.start }).flatMap(date) { return before }
    // "The deadliest year was 2018", a bare year after "was" or "as"
    if let after = spans.filter({ $0 > superlative.start }).lazy.compactMap(date).first { return after }
    let bare = (clause.lowerBound..<clause.upperBound).first { year($0, context) != nil }
    return bare.flatMap { year($0, context) }
  }

  private func year(_ index: Int, _ context: SentenceContext) -> StatedDate? {
    guard case .exactly(let number)? = context.chunks[index].amount, DateReader.years.contains(number),
      index + 1 < context.chunks.count,
      WordClasses.be.contains(context.word(index + 1)) || index == 0 || WordClasses.be.contains(context.word(index - 1))
        || context.word(index - 1) == "made"
    else { return nil }
    return StatedDate(year: number)
  }

  private func whose(
    _ superlative: Superlative, _ clause: Range<Int>, _ context: SentenceContext, _ scope: inout ClaimScope
  ) {
    let before = superlative.start - 1
    if before >= 1, context.word(before) == "'s", let country = context.chunks[before - 1].country {
      scope.countries = [country]
    }
    var index = superlative.end
    while index < clause.upperBound, index - superlative.end < 14 {
      let chunk = context.chunks[index]
      if let country = chunk.country, !isNamed(index, context) { scope.countries.insert(country) }
      if let mention = chunk.actor, mention.how != .pronoun { scope.actor = scope.actor ?? mention.claimed }
      if let phrase = context.events[index], let mention = phrase.agent ?? phrase.parties.first {
        scope.actor = scope.actor ?? mention.claimed
      }
      if chunk.word == "for", let victims = victims(after: index, context) { scope.victims = victims }
      if let place = chunk.place, scope.place == nil { scope.place = place }
      if index > superlative.end, joinsAnother(index, context) { break }
      if WordClasses.killing[chunk.word] != nil || chunk.word == ";" || WordClasses.be.contains(chunk.word)
        || chunk.word == "with"
      {
        break
      }
      index += 1
    }
    if context.word(superlative.noun) == "attack" || scope.actor != nil && context.events[superlative.noun] != nil,
      scope.countries.isEmpty, scope.place == nil, context.has([","], in: max(0, before - 1)..<superlative.start)
    {
      // "the bombing of a ferry in C, the deadliest attack of G"
      scope.countries = Scoping(context: context).countries(in: clause.lowerBound..<superlative.start)
    }
    if scope.actor == nil, before >= 0, let mention = context.chunks[before].actor, mention.isPossessive {
      scope.actor = mention.claimed
    }
    if scope.countries.isEmpty, scope.actor == nil, scope.victims == nil {
      scope.countries = Scoping(context: context).countries(in: clause)
      if let number = clause.first(where: { context.chunks[$0].country != nil && context.word($0 - 1) == "for" })
        .flatMap({ context.chunks[$0].country })
      {
        scope.countries = [number]
      }
      if scope.countries.isEmpty { scope.countries = lived(superlative, clause, context) }
    }
  }

  /// ", and the army blames G": the end of what the record is about.
  private func joinsAnother(_ index: Int, _ context: SentenceContext) -> Bool {
    guard ["and", "but", "while", "which"].contains(context.word(index)) else { return false }
    let next = index + 1
    return context.word(index - 1) == ","
      || context.chunks.indices.contains(next) && context.chunks[next].country == nil
        && context.chunks[next].place == nil
  }

  /// "Ukraine has lived through its deadliest year"
  private func lived(_ superlative: Superlative, _ clause: Range<Int>, _ context: SentenceContext) -> Set<Int> {
    let isOwn =
      context.word(superlative.start - 1) == "its"
      || context.chunks[max(0, superlative.start - 1)].actor?.isPossessive == true
    guard isOwn, let first = clause.first(where: { context.chunks[$0].country != nil && $0 < superlative.start }),
      let number = context.chunks[first].country
    else { return [] }
    return [number]
  }

  /// "for the US military": a country within what is named.
  private func isNamed(_ index: Int, _ context: SentenceContext) -> Bool {
    Self.forces.contains(context.word(index + 1))
  }

  private func victims(after index: Int, _ context: SentenceContext) -> String? {
    let start = context.word(index + 1) == "the" ? index + 2 : index + 1
    guard start + 1 < context.chunks.count else { return nil }
    let isNational = context.chunks[start].country != nil || CountryNames.adjective(context.word(start)) != nil
    guard isNational, Self.forces.contains(context.word(start + 1)) else { return nil }
    return context.text(start..<start + 2)
  }

  /// "since 2001", "in a decade", "in 12 years"
  private func since(_ superlative: Superlative, _ clause: Range<Int>, _ told: StatedDate, _ context: SentenceContext)
    -> StatedDate?
  {
    for index in superlative.end..<max(superlative.end, context.chunks.count) {
      if let span = context.chunks[index].span, span.to == nil, let from = span.from { return from }
      if context.word(index) == "decade", ["a", "the", "past", "last"].contains(context.word(index - 1)) {
        return StatedDate(year: told.year - 10)
      }
      if let years = century(index, context) { return StatedDate(year: told.year - years) }
      if context.word(index) == "decades" || context.word(index) == "years", index > 0,
        case .exactly(let number)? = context.chunks[index - 1].amount
      {
        return number < 200 ? StatedDate(year: told.year - number * (context.word(index) == "decades" ? 10 : 1)) : nil
      }
    }
    // "Of all months since 2015, October 2017 was the bloodiest"
    return (clause.lowerBound..<superlative.start).lazy.compactMap { context.chunks[$0].span }.first {
      $0.to == nil && $0.from.map { $0 < told } == true
    }?.from
  }

  /// "in a quarter of a century", "in half a century"
  private func century(_ index: Int, _ context: SentenceContext) -> Int? {
    guard context.word(index) == "century" else { return nil }
    let before = max(0, index - 3)..<index
    if context.has(["quarter", "quarter-century"], in: before) { return 25 }
    return context.has(["half"], in: before) ? 50 : context.has(["a"], in: before) ? 100 : nil
  }

  private static let forces: Set<String> = [
    "military", "army", "troops", "forces", "soldiers", "marines", "police", "personnel", "servicemen", "navy",
  ]
}
