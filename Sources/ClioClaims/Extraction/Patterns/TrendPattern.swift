import ClioModel

/// "Deaths in Iraq fell from 2017 to 2018 by about 60 percent", "killings by G doubled", "violence in C rose".
struct TrendPattern: ClaimPattern {
  func find(in context: SentenceContext) -> [Finding] {
    let guards = Guards(context: context)
    return context.chunks.indices.flatMap { index -> [Finding] in
      guard let change = change(index, context), !guards.isUnreal(index) || isSteady(index, context) else { return [] }
      if let ends = ends(index, context) { return ends }
      return finding(index, change, context).map { [$0] } ?? []
    }
  }

  private enum Direction { case up(Int?), down(Int?), steady }

  private func change(_ index: Int, _ context: SentenceContext) -> Direction? {
    switch context.word(index) {
    case "rose", "increased", "grew", "climbed", "jumped", "surged", "risen", "soared", "grown", "spiked", "escalated",
      "up",
      "rising", "increasing":
      return .up(nil)
    case "fell", "dropped", "declined", "decreased", "fallen", "sank", "plummeted", "shrank", "down", "halved",
      "falling",
      "plunged", "diminished":
      return .down(context.word(index) == "halved" ? 50 : nil)
    case "doubled": return .up(100)
    case "tripled", "trebled": return .up(200)
    case "quadrupled": return .up(300)
    case "changed": return isSteady(index, context) ? .steady : nil
    case "steady", "unchanged", "stable", "constant": return .steady
    default: return nil
    }
  }

  private func isSteady(_ index: Int, _ context: SentenceContext) -> Bool {
    context.has(
      ["hardly", "barely", "little", "scarcely", "not"], in: context.window(index - 2, index + 2))
  }

  private func finding(_ index: Int, _ direction: Direction, _ context: SentenceContext) -> Finding? {
    if context.word(index) == "up" || context.word(index) == "down" {
      guard
        context.word(index + 1) == "by"
          || context.chunks.indices.contains(index + 1) && context.chunks[index + 1].percent != nil
      else { return nil }
    }
    let clause = context.clause(of: index)
    guard let measured = measured(index, clause, context) else { return nil }
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

  /// "fell from 48 in 2015 to 29 in 2017": two counts.
  private func ends(_ index: Int, _ context: SentenceContext) -> [Finding]? {
    let clause = context.clause(of: index)
    guard context.word(index + 1) == "from", let first = context.counted[index + 2], first.amount != .exactly(0),
      let to = context.first(["to"], in: context.window(index + 3, min(index + 9, clause.upperBound))),
      let last = context.counted[to + 1],
      let measured = measured(index, clause, context)
    else { return nil }
    let dates = clause.compactMap { place in context.chunks[place].span.map { (place, $0) } }
    guard let early = dates.first(where: { $0.0 > index && $0.0 < to })?.1,
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
    // "by a third", "by half"
    guard let by = context.first(["by"], in: after) else { return nil }
    let start = context.word(by + 1) == "a" || context.word(by + 1) == "one" ? by + 2 : by + 1
    return Self.fractions[context.word(start)].map { .exactly($0) }
  }

  private static let fractions: [String: Int] = [
    "half": 50, "third": 33, "quarter": 25, "fifth": 20, "tenth": 10, "x-thirds": 67, "x-quarters": 75,
  ]

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
    let isCivilian = context.has(["civilian", "civilians"], in: context.window(noun - 2, noun + 4))
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
    guard let last = dates.max(), let first = dates.min() else { return nil }
    if first < last { return StatedSpan(from: first, to: last) }
    guard last.month == nil else { return nil }
    return StatedSpan(from: StatedDate(year: last.year - 1), to: last)
  }

  private static let deaths: Set<String> = ["deaths", "fatalities", "toll", "casualties", "killings"]
  private static let events: Set<String> = ["incidents", "events", "clashes", "battles"]
}
