import ClioModel

@testable import ClioClaims

extension Claim {
  /// A claim of any kind that the language can tell, with each part there or not there by chance.
  static func random(using generator: inout some RandomNumberGenerator) -> Claim {
    switch Int.random(in: 0..<13, using: &generator) {
    case 0:
      let quantity = quantity(&generator)
      return .count(quantity, scope(.ofEvents, needsActor: quantity.needsActor, &generator), amount(&generator))
    case 1:
      let quantity = quantity(&generator)
      return .trend(
        quantity, scope(.ofTotals, needsActor: quantity.needsActor, &generator),
        [
          Change.rising(percent: percent(.max, &generator)), .falling(percent: percent(100, &generator)), .steady,
        ].pick(&generator))
    case 2:
      return .compare(
        quantity(&generator), scope(.ofTotals, needsActor: true, &generator), with: actor(&generator),
        [Difference.more(percent: percent(.max, &generator)), .less(percent: percent(100, &generator))].pick(&generator)
      )
    case 3:
      let number = max(1, number(&generator))
      return .rank(
        scope(.ofTotals, needsActor: true, &generator),
        by: [Lens.lethality, .activity, .measure(Measure.allCases.pick(&generator))].pick(&generator),
        [Place.nth(number), .top(number)].pick(&generator))
    case 4:
      let quantity = quantity(&generator)
      let scope = scope(.ofEvents, needsActor: quantity.needsActor, &generator)
      let since = maybe(&generator) ? date(&generator) : nil
      let isReversed = StatedSpan(from: since, to: scope.span.to).isReversed
      return .record(RecordUnit.allCases.pick(&generator), scope, by: quantity, since: isReversed ? nil : since)
    case 5: return attack(&generator)
    case 6: return .first(scope(.ofEvents, &generator), date(&generator))
    case 7: return .last(scope(.ofEvents, &generator), date(&generator))
    case 8: return .presence(scope(.ofPresence, needsActor: true, &generator))
    case 9: return .absence(scope(.ofPresence, needsActor: true, &generator))
    case 10:
      return .relation(
        actor(&generator), RelationType.allCases.pick(&generator), actor(&generator), scope(.ofRelation, &generator),
        isDenied: maybe(&generator))
    case 11:
      return .milestone(scope(.ofPresence, needsActor: true, &generator), MilestoneWord.allCases.pick(&generator))
    default: return .figure(address(&generator), amount(&generator))
    }
  }

  private static func attack(_ generator: inout some RandomNumberGenerator) -> Claim {
    var scope = scope(.ofEvents, &generator)
    let fact = [
      AttackFact.kills(AttackPart.allCases.pick(&generator), amount(&generator)), .by(actor(&generator)),
      .claimedBy(actor(&generator)), .recorded,
    ].pick(&generator)
    // Who did it is told once.
    if case .by = fact { scope.actor = nil }
    return .attack(scope, fact)
  }

  private static func scope(
    _ clauses: Set<ClaimClause>, needsActor: Bool = false, _ generator: inout some RandomNumberGenerator
  ) -> ClaimScope {
    var scope = ClaimScope()
    if needsActor || clauses.contains(.of) && maybe(&generator) { scope.actor = actor(&generator) }
    if clauses.contains(.against), scope.actor != nil, maybe(&generator) { scope.opponent = actor(&generator) }
    if clauses.contains(.in) {
      for number in [2, 345, 490, 678, 680, 700, 770, 9998] where maybe(&generator) { scope.countries.insert(number) }
    }
    if clauses.contains(.at), maybe(&generator) { scope.place = text(&generator) }
    if clauses.contains(.about), maybe(&generator) { scope.about = text(&generator) }
    if clauses.contains(.for), maybe(&generator) { scope.victims = text(&generator) }
    let (one, other) = (date(&generator), date(&generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: scope.span = StatedSpan(from: one)
    case 1: scope.span = StatedSpan(to: one)
    case 2: scope.span = StatedSpan(from: one, to: one)
    case 3: scope.span = StatedSpan(from: min(one, other), to: max(one, other))
    default: break
    }
    return scope
  }

  private static func actor(_ generator: inout some RandomNumberGenerator) -> ClaimActor {
    let slug = slugs.pick(&generator)
    return switch Int.random(in: 0..<5, using: &generator) {
    case 0: .reference(.entry(slug))
    case 1: .reference(.remainder(slug))
    case 2: .reference(.ucdp(Int.random(in: 1...Int.max, using: &generator)))
    case 3: .reference(.name(text(&generator)))
    default: .name(text(&generator))
    }
  }

  // Words of the grammar may be ids too.
  private static let slugs = [
    "is-khorasan", "ttp", "m23", "313", "is", "in", "of", "at", "by", "with", "kills", "during", "since", "against",
    "about", "for", "ally", "branch-of", "to", "no", "deaths", "rank",
  ]

  private static let pieces = [
    "Red Front", "red", "BNP", "x", "(a, b)", "50 %", "..", "'quoted'", "“typographic”", "«", "name", "ucdp:3", "is",
    "  ", " ", "\u{301}e", "Łódź", "كابل", "\u{200D}", "👩🏽‍🚒", "@", "deaths of x is 5", "[", "-", "_", "\u{2028}",
  ]

  private static func text(_ generator: inout some RandomNumberGenerator) -> String {
    "x" + (0...Int.random(in: 0...3, using: &generator)).map { _ in pieces.pick(&generator) }.joined()
  }

  private static func quantity(_ generator: inout some RandomNumberGenerator) -> Quantity {
    let all =
      Measure.allCases.map(Quantity.measure) + [.civilians] + CountedUnit.allCases.map(Quantity.unit)
    return all.pick(&generator)
  }

  private static func amount(_ generator: inout some RandomNumberGenerator) -> Amount {
    maybe(&generator)
      ? numericAmount(&generator) { number(&$0) }
      : [.dozens, .scores, .hundreds, .thousands, .heavy].pick(&generator)
  }

  private static func percent(_ limit: Int, _ generator: inout some RandomNumberGenerator) -> Amount? {
    maybe(&generator) ? numericAmount(&generator) { min(limit, max(1, number(&$0))) } : nil
  }

  private static func numericAmount<Generator: RandomNumberGenerator>(
    _ generator: inout Generator, _ number: (inout Generator) -> Int
  ) -> Amount {
    let (one, other) = (number(&generator), number(&generator))
    return [
      .exactly(one), .about(one), .atLeast(one), .atMost(one), .moreThan(one), .fewerThan(max(1, one)),
      .between(min(one, other), max(one, other)),
    ].pick(&generator)
  }

  private static func number(_ generator: inout some RandomNumberGenerator) -> Int {
    [
      Int.random(in: 0...40, using: &generator), Int.random(in: 0...99_999, using: &generator),
      Int.random(in: 0...Amount.largest, using: &generator), 0, Amount.largest,
    ].pick(&generator)
  }

  private static func date(_ generator: inout some RandomNumberGenerator) -> StatedDate {
    let day = CalendarDay(daysSince1970: Int32.random(in: -719_162...2_932_896, using: &generator)).description
    return StatedDate([day, String(day.prefix(7)), String(day.prefix(4))].pick(&generator))
      ?? StatedDate(.all.upperBound)
  }

  private static func address(_ generator: inout some RandomNumberGenerator) -> FigureAddress {
    var filter = TallyFilter()
    if maybe(&generator) { filter.actor = .name(text(&generator)) }
    if maybe(&generator) { filter.countries = [700, 770] }
    if maybe(&generator) { filter.years = 2016...2018 }
    return FigureAddress(
      edition: EditionID(dataset: .ucdpGED, version: "22.1", label: maybe(&generator) ? "a-b_c.1" : nil),
      measure: Measure.allCases.pick(&generator), filter: filter, groupBy: maybe(&generator) ? [.year, .month] : [])
  }

  private static func maybe(_ generator: inout some RandomNumberGenerator) -> Bool { Bool.random(using: &generator) }
}

extension Array {
  fileprivate func pick(_ generator: inout some RandomNumberGenerator) -> Element {
    self[Int.random(in: 0..<count, using: &generator)]
  }
}
