import ClioModel

/// "Deaths in Iraq fell from 2017 to 2018 by about 60 percent", "killings by G doubled", "violence in C rose".
struct TrendPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      if let found = yearOnYear(index, context) { return [found] }
      guard let change = change(index, context), !guards.isUnreal(index) || isSteady(index, context) else { return [] }
      if let ends = ends(index, context) { return ends }
      return (finding(index, change, context).map { [$0] } ?? []) + laterEnds(index, context)
    }
  }

  private enum Direction { case up(Int?), down(Int?), steady }

  private func change(_ index: Int, _ context: SentenceContext) -> Direction? {
    switch context.word(index) {
    case "up", "down":
      let isVerbal = ["went", "gone", "go", "going"].contains(context.word(index - 1))
      guard isVerbal || isMeasured(index, context) else { return nil }
      return context.word(index) == "up" ? .up(nil) : .down(nil)
    case "halved": return .down(50)
    case let word where Self.rising.contains(word): return .up(nil)
    case let word where Self.falling.contains(word): return .down(nil)
    case "doubled": return .up(100)
    case "tripled", "trebled": return .up(200)
    case "quadrupled": return .up(300)
    case "changed": return isSteady(index, context) ? .steady : nil
    case "steady", "unchanged", "stable", "constant": return .steady
    default: return nil
    }
  }

  /// "up by a third", "up 40 percent"
  private func isMeasured(_ index: Int, _ context: SentenceContext) -> Bool {
    context.word(index + 1) == "by"
      || context.chunks.indices.contains(index + 1) && context.chunks[index + 1].percent != nil
  }

  private static let rising: Set<String> = [
    "rose", "increased", "grew", "climbed", "jumped", "surged", "risen", "soared", "grown", "spiked", "escalated",
    "rising", "increasing", "climbing", "soaring", "surging", "growing", "worsened", "swelled", "mounted",
    "skyrocketed",
  ]
  private static let falling: Set<String> = [
    "fell", "dropped", "declined", "decreased", "fallen", "sank", "plummeted", "shrank", "falling", "plunged",
    "diminished", "dropping", "declining", "decreasing", "shrinking", "ebbed", "abated", "subsided", "tumbled",
    "slumped",
  ]

  private func isSteady(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(
      ["hardly", "barely", "little", "scarcely", "not"], in: context.window(index - 2, index + 2))
  }

  private func finding(_ index: Int, _ direction: Direction, _ context: SentenceContext) -> Finding? {
    let clause = context.clause(of: index)
    guard !isTollOfOne(index, clause, context), let measured = measured(index, clause, context) else { return nil }
    let scoping = Scoping(context: context)
    var scope = measured.scope
    guard let span = span(index, clause, context) else { return nil }
    scope.span = span
    if scope.countries.isEmpty { scope.countries = scoping.countries(in: clause) }
    if scope.countries.isEmpty { scope.countries = scoping.countries(in: 0..<index) }
    if scope.place == nil { scope.place = scoping.place(in: clause, index) }
    guard scope.actor != nil || !scope.countries.isEmpty || scope.place != nil else { return nil }
    let percent = percent(index, clause, context)
    let change: Change
    switch direction {
    case .steady: change = .steady
    case .up(let fixed): change = .rising(percent: percent ?? fixed.map { approximate($0, index, context) })
    case .down(let fixed): change = .falling(percent: percent ?? fixed.map { approximate($0, index, context) })
    }
    return Finding(claim: .trend(measured.quantity, scope, change), chunks: index..<index + 1)
  }

  /// "The toll of Saturday's bombing rose to 512": more of the same dead were found.
  private func isTollOfOne(_ index: Int, _ clause: Range<Int>, _ context: SentenceContext) -> Bool {
    let before = clause.lowerBound..<index
    return context.has(["toll"], in: before) && before.contains { context.events[$0]?.kind == .attack }
  }

  /// "fell from 48 in 2015 to 29 in 2017": two counts.
  private func ends(_ index: Int, _ context: SentenceContext) -> [Finding]? {
    context.word(index + 1) == "from" ? counts(from: index + 1, of: index, context) : nil
  }

  /// "has been falling since 2009, from 1,394 that year to 650 in 2010": the counts beside the trend.
  private func laterEnds(_ index: Int, _ context: SentenceContext) -> [Finding] {
    let clause = context.clause(of: index)
    let from = context.window(index + 2, min(index + 6, clause.upperBound)).first {
      context.word($0) == "from" && context.word($0 - 1) == ","
    }
    return from.flatMap { counts(from: $0, of: index, context) } ?? []
  }

  private func counts(from: Int, of index: Int, _ context: SentenceContext) -> [Finding]? {
    let clause = context.clause(of: index)
    guard let first = context.counted[from + 1], first.amount != .exactly(0),
      let to = context.first(["to"], in: context.window(from + 2, min(from + 8, clause.upperBound))),
      let last = context.counted[to + 1],
      let measured = measured(index, clause, context)
    else { return nil }
    let dates = clause.compactMap { place in context.chunks[place].span.map { (place, $0) } }
    guard let early = dates.first(where: { $0.0 > from && $0.0 < to })?.1,
      let late = dates.first(where: { $0.0 > to })?.1
    else { return nil }
    func finding(_ phrase: CountedPhrase, _ span: StatedSpan) -> Finding {
      var scope = measured.scope
      scope.countries = Scoping(context: context).countries(in: clause)
      scope.span = span
      return Finding(claim: .count(measured.quantity, scope, phrase.amount), chunks: phrase.range)
    }
    return [finding(first, early), finding(last, late)]
  }

  /// "more than doubled", "almost doubled"
  private func approximate(_ number: Int, _ index: Int, _ context: SentenceContext) -> Amount {
    let before = context.word(index - 1)
    if before == "than", context.word(index - 2) == "more" { return .moreThan(number) }
    return ["almost", "nearly", "roughly", "about"].contains(before) ? .about(number) : .exactly(number)
  }

  private func percent(_ index: Int, _ clause: Range<Int>, _ context: SentenceContext) -> Amount? {
    let after = context.window(index + 1, min(index + 9, clause.upperBound))
    if let percent = after.lazy.compactMap({ context.chunks[$0].percent }).first { return percent }
    // "by a third", "by more than half", "by about three quarters"
    guard let by = context.first(["by"], in: after) else { return nil }
    return Fraction(at: by + 1, context)?.percent
  }

  /// What rose or fell: the noun before it.
  private func measured(_ index: Int, _ clause: Range<Int>, _ context: SentenceContext) -> (
    quantity: Quantity, scope: ClaimScope
  )? {
    var place = index - 1
    while place >= clause.lowerBound {
      let word = context.word(place)
      if Self.deaths.contains(word) || word == "killings" && context.events[place] == nil || word == "killed" {
        return deaths(place, clause, context)
      }
      if context.events[place]?.kind == .violence || context.events[place]?.kind == .attacks
        || Self.events.contains(word)
      {
        return violence(place, word, context)
      }
      if word == "those" { return context.word(place + 1) == "caused" ? deaths(place, clause, context) : nil }
      place -= 1
    }
    return nil
  }

  private func deaths(_ noun: Int, _ clause: Range<Int>, _ context: SentenceContext) -> (Quantity, ClaimScope)? {
    var scope = ClaimScope()
    let isCivilian = context.has(
      ["civilian", "civilians"], in: context.window(max(clause.lowerBound, noun - 5), noun + 4))
    let after = context.window(noun + 1, min(noun + 7, clause.upperBound))
    let owner = context.actor(owning: noun)
    if let owner { scope.actor = owner.claimed }
    if scope.actor == nil, let by = context.first(["by", "to", "from"], in: after),
      let (mention, _) = context.actor(at: by + 1)
    {
      scope.actor = mention.claimed
    }
    if scope.actor == nil, let hands = context.first(["hands"], in: after),
      let (mention, _) = context.actor(at: hands + 1)
    {
      scope.actor = mention.claimed
    }
    if isCivilian { return (.civilians, scope) }
    if scope.actor == nil, let of = context.first(["in", "from", "involving"], in: after),
      let (mention, _) = context.actor(at: of + 1, within: 4)
    {
      scope.actor = mention.claimed
      return (.measure(.deaths), scope)
    }
    return (.measure(scope.actor == nil ? .deaths : .inflicted), scope)
  }

  private func violence(_ noun: Int, _ word: String, _ context: SentenceContext) -> (Quantity, ClaimScope)? {
    var scope = ClaimScope()
    let phrase = context.events[noun]
    scope.actor = (phrase?.agent ?? phrase?.parties.first)?.claimed
    if let parties = phrase?.parties, parties.count > 1 { scope.opponent = parties[1].claimed }
    if phrase == nil, let joint = context.first(["involving", "by", "with"], in: context.window(noun + 1, noun + 3)) {
      scope.actor = context.actor(at: joint + 1)?.mention.claimed
    }
    let isEvents = WordClasses.incidents.contains(word) || WordClasses.attacks.contains(word)
    return (.measure(isEvents ? .events : .deaths), scope)
  }

  /// "from 2017 to 2018"; "in 2018" is against the year before; "on 2017" and "compared with 2017" tell it.
  private func span(_ index: Int, _ clause: Range<Int>, _ context: SentenceContext) -> StatedSpan? {
    let spans = clause.compactMap { context.chunks[$0].span }
    if let range = spans.first(where: { $0.from != nil && $0.to != nil && $0.from != $0.to }) { return range }
    var dates = spans.compactMap { $0.from == $0.to ? $0.from : nil }
    for place in clause {
      if case .exactly(let number)? = context.chunks[place].amount, DateReader.years.contains(number) {
        dates.append(StatedDate(year: number))
      }
    }
    if dates.isEmpty, let lead = context.lead.lazy.compactMap({ context.chunks[$0].span }).first {
      if lead.from != lead.to { return lead }
      if let from = lead.from { dates.append(from) }
    }
    if dates.isEmpty {
      dates = context.chunks[0..<index].compactMap { $0.span }.compactMap { $0.from == $0.to ? $0.from : nil }.suffix(1)
    }
    if dates.isEmpty,
      let earlier = context.chunks[0..<index].compactMap(\.span).last(where: { $0.from != nil && $0.to != nil })
    {
      return earlier
    }
    guard let last = dates.max(), let first = dates.min() else { return open(index, spans, context) }
    if last == first, let since = open(index, spans, context)?.from, since < last {
      return StatedSpan(from: since, to: last)
    }
    if first < last { return StatedSpan(from: first, to: last) }
    guard last.month == nil else { return nil }
    return StatedSpan(from: StatedDate(year: last.year - 1), to: last)
  }

  /// "has risen since 2015": until now, where the sentence does not say it again with both ends.
  private func open(_ index: Int, _ spans: [StatedSpan], _ context: SentenceContext) -> StatedSpan? {
    let others = context.chunks.indices.filter { $0 != index && change($0, context) != nil }
    guard others.isEmpty, let span = spans.first(where: { $0.to == nil && $0.from != nil }) else { return nil }
    return context.has(["has", "have"], in: max(0, index - 4)..<index) ? span : nil
  }

  private static let deaths: Set<String> = ["deaths", "fatalities", "toll", "casualties", "killings"]
  private static let events: Set<String> = ["incidents", "events", "clashes", "battles"]
}
