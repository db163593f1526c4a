import ClioModel

/// Where and when a claim holds, by what the sentence says around the words it rests on.
struct Scoping {
  let context: SentenceContext

  /// The scope for a claim that rests on a chunk.
  func scope(at anchor: Int) -> ClaimScope {
    let clause = context.clause(of: anchor)
    var scope = ClaimScope()
    scope.span =
      sinceThen(clause, anchor) ?? span(in: clause, anchor) ?? lead { $0.span } ?? seriesSpan(after: clause)
      ?? .always
    scope.countries = countries(in: clause, anchor)
    if scope.countries.isEmpty { scope.countries = leadCountries() }
    scope.place = place(in: clause, anchor) ?? lead { $0.place }
    if scope == ClaimScope(), clause.lowerBound > 0, [";", ":"].contains(context.word(clause.lowerBound)) {
      // "...; the fights of G alone cost 40 lives": set where the clause before it is.
      let before = context.clause(of: clause.lowerBound - 1)
      scope.span = span(in: before, anchor) ?? .always
      scope.countries = countries(in: before)
      scope.place = place(in: before, anchor)
    }
    return scope
  }

  /// When, in a clause with several dates: the first after the anchor, else the last before it.
  func span(in range: Range<Int>, _ anchor: Int) -> StatedSpan? {
    let dated = range.filter {
      context.chunks[$0].span != nil && !isAside($0) && !isCompared($0, anchor) && !isLookedBack($0, anchor)
        && !isHidden($0, from: anchor)
    }
    let after = dated.first { $0 > anchor }
    let before = dated.last { $0 < anchor }
    if let after, let before {
      // "in May, on 5 May 2019": the more exact of two neighbours.
      let first = context.chunks[before].span, second = context.chunks[after].span
      if context.lead.contains(before), let first, let second { return narrower(first, second) }
      return second
    }
    let found = after ?? before
    guard let found else { return nil }
    if let to = context.chunks[found].span?.to, isBefore(found, anchor) { return StatedSpan(to: to) }
    if let after, let further = dated.first(where: { $0 > after && $0 - after <= 2 }),
      let first = context.chunks[after].span, let second = context.chunks[further].span
    {
      return narrower(first, second)
    }
    return context.chunks[found].span
  }

  /// "300 people in Nigeria and 40 in Cameroon in 2015": a series without a time but at its end has it throughout.
  func seriesSpan(after clause: Range<Int>) -> StatedSpan? {
    guard let first = context.clauses.firstIndex(of: clause) else { return nil }
    var found: StatedSpan?
    for next in context.clauses[(first + 1)...] {
      guard ClauseSplitter.isElliptical(next.lowerBound, context.chunks) else { break }
      if found != nil { return nil }
      found = next.lazy.compactMap { context.chunks[$0].span }.first
    }
    return found
  }

  /// "has since killed", "killed since then": from the date before it on.
  private func sinceThen(_ clause: Range<Int>, _ anchor: Int) -> StatedSpan? {
    let found = clause.first { index in
      guard context.word(index) == "since" else { return false }
      return context.word(index + 1) == "then"
        || index < anchor && anchor - index <= 2 && WordClasses.have.contains(context.word(index - 1))
    }
    guard let found else { return nil }
    let earlier = context.chunks[0..<found].last { $0.span != nil }?.span?.from ?? context.memory.date
    return earlier.map { StatedSpan(from: $0) }
  }

  private func narrower(_ first: StatedSpan, _ second: StatedSpan) -> StatedSpan {
    guard let start = first.from, let inner = second.from, first.to != nil, second.to != nil else { return second }
    if start.year == inner.year {
      return (inner.month == nil && start.month != nil) || (inner.day == nil && start.day != nil) ? first : second
    }
    return second
  }

  /// "before they laid down their arms in November 2013"
  private func isBefore(_ date: Int, _ anchor: Int) -> Bool {
    guard anchor < date else { return false }
    return (anchor..<date).contains { context.word($0) == "before" && context.word($0 + 1) != "then" && $0 + 1 < date }
  }

  /// A date that tells of something else: "the toll of 2016", "than in 2017", "in the year before".
  private func isAside(_ index: Int) -> Bool {
    let before = context.word(index - 1)
    // "the toll of Saturday's bombing"
    if before == "toll" { return !(index + 1..<index + 4).contains { context.events[$0] != nil } }
    return before == "than" || before == "as" || before == "before" || before == "after"
      || Self.saying.contains(before)
  }

  /// "the deadliest since a bomb killed 150 in May": the date of what is looked back to.
  private func isLookedBack(_ date: Int, _ anchor: Int) -> Bool {
    guard anchor < date else { return false }
    return (anchor + 1..<date).contains {
      context.word($0) == "since" && context.word($0 + 1) != "then" && $0 + 1 < date
    }
  }

  /// A date after these is when it was said: "..., the army said on Friday".
  private static let saying: Set<String> = ["said", "says", "told", "added", "stated"]

  /// "fewer than 250 in 2017, against 1,200 in 2013": the date of another number.
  private func isCompared(_ date: Int, _ anchor: Int) -> Bool {
    guard anchor < date else { return false }
    return (max(anchor + 1, date - 6)..<date).contains {
      Self.comparing.contains(context.word($0)) && context.counted[$0 + 1] != nil
    }
  }

  private static let comparing: Set<String> = ["against", "versus", "from", "with", "to", "after"]

  private func isHidden(_ index: Int, from anchor: Int) -> Bool {
    context.asides.contains { $0.contains(index) != $0.contains(anchor) } && !context.lead.contains(index)
  }

  /// The countries that a clause is set in.
  func countries(in range: Range<Int>, _ anchor: Int? = nil) -> Set<Int> {
    var found: Set<Int> = []
    for index in range where context.chunks[index].country != nil && isSetting(index) {
      if let anchor, isHidden(index, from: anchor) { continue }
      if let number = context.chunks[index].country { found.insert(number) }
    }
    return found
  }

  /// "in Somalia", "across Mali and Niger", "Kunduz, Afghanistan", "Nigeria's north-east"
  func isSetting(_ index: Int) -> Bool {
    if isOwner(index) || Self.suffering.contains(context.word(index + 1)) { return true }
    var position = index - 1
    while position >= 0 {
      let chunk = context.chunks[position]
      if Self.settings.contains(chunk.word) { return true }
      if chunk.word == "at" { return context.has(Self.fired, in: context.window(position - 4, position)) }
      if chunk.place != nil || chunk.country != nil {
        // lists and "Kunduz, Afghanistan"
        return chunk.place != nil || isSetting(position)
      }
      if chunk.word == "," || chunk.word == "and" || chunk.word == "both" {
        guard position > 0,
          context.chunks[position - 1].country != nil || context.chunks[position - 1].place != nil
            || chunk.word == "both" || isSiteWord(context.word(position - 1))
        else { return false }
        position -= 1
        if isSiteWord(context.word(position)) { return true }
        continue
      }
      let isPart = chunk.word == "of" && position > 0 && Self.directions.contains(context.word(position - 1))
      guard isPart || Self.directions.contains(chunk.word) || isSiteWord(chunk.word) else { return false }
      position -= 1
    }
    return false
  }

  /// "Syria's war", "Nigeria's north-east"
  private func isOwner(_ index: Int) -> Bool {
    guard context.word(index + 1) == "'s" else { return false }
    return (index + 2..<index + 5).contains { place in
      let word = context.word(place)
      return WordClasses.violence.contains(word) || Self.directions.contains(word) && word != "the"
        || context.chunks.indices.contains(place) && context.chunks[place].place != nil
    }
  }

  private func isSiteWord(_ word: String) -> Bool {
    PlaceNames.areas.contains(word) || PlaceNames.sites.contains(word)
  }

  private func leadCountries() -> Set<Int> {
    countries(in: context.lead)
  }

  private func lead<Value>(_ value: (Chunk) -> Value?) -> Value? {
    for index in context.lead { if let found = value(context.chunks[index]) { return found } }
    return nil
  }

  /// The first place of the clause, the nearest after the anchor first.
  func place(in range: Range<Int>, _ anchor: Int) -> String? {
    let after = range.first { $0 > anchor && context.chunks[$0].place != nil && !isHidden($0, from: anchor) }
    let before = range.last { $0 < anchor && context.chunks[$0].place != nil && !isHidden($0, from: anchor) }
    // "in Bosaso, in Bari": the first of neighbours is the town.
    if let before {
      var first = before
      while let earlier = range.last(where: { $0 < first && context.chunks[$0].place != nil }), first - earlier <= 3 {
        first = earlier
      }
      if after == nil { return context.chunks[first].place }
      if let after, after - anchor > 12 { return context.chunks[first].place }
    }
    return (after ?? before).flatMap { context.chunks[$0].place }
  }

  /// When, for a verb whose phrase ends at the next comma or joint: "split from G in 2014 and rejoined it".
  func verbSpan(_ verb: Int) -> StatedSpan? {
    let clause = context.clause(of: verb)
    var index = verb + 1
    while index < clause.upperBound, !context.chunks[index].isSign || context.word(index) == "(",
      !["and", "but", "while"].contains(context.word(index))
    {
      if let span = context.chunks[index].span { return span }
      index += 1
    }
    for place in stride(from: verb - 1, through: max(clause.lowerBound, verb - 3), by: -1) {
      if context.chunks[place].isSign || ["and", "or"].contains(context.word(place)) { break }
      if let span = context.chunks[place].span { return span }
    }
    return lead { $0.span }
  }

  /// After a country, these say that what follows happened there.
  private static let suffering: Set<String> = [
    "suffered", "saw", "witnessed", "experienced", "endured", "mourned", "counted", "buried",
  ]
  private static let settings: Set<String> = [
    "in", "across", "throughout", "inside", "within", "around", "into", "over", "near",
  ]
  private static let fired: Set<String> = [
    "fired", "missiles", "rockets", "missile", "rocket", "drones", "shells", "launched", "mortars",
  ]
  private static let directions: Set<String> = [
    "the", "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern",
    "northwestern", "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern", "south-western",
    "neighbouring", "neighboring", "all", "most", "parts", "much", "war-torn", "northeast", "northwest", "southeast",
    "southwest", "north-east", "north-west", "south-east", "south-west", "rural", "coastal", "republic",
  ]
}
