internal import ClioModel

extension ClaimParser {
  private static let openingWords = [
    "trend", "compare", "rank", "record", "attack", "first", "last", "presence", "absence", "relation", "no",
    "milestone",
  ]

  mutating func claim() throws(ClioError) -> Claim {
    let claim = try statement()
    try requireEnd()
    return claim
  }

  private mutating func statement() throws(ClioError) -> Claim {
    if token.kind == .address { return try figure() }
    expect(.measureOrUnit)
    expect(words: Self.openingWords)
    expect(.address)
    let word = token.word
    if let quantity = Quantity(name: word) {
      advance()
      return try count(quantity)
    }
    guard Self.openingWords.contains(word) else { throw unexpected(hint: ClaimMessage.quantityHint) }
    kind = word == "no" ? "relation" : word
    advance()
    switch word {
    case "trend": return try trend()
    case "compare": return try compare()
    case "rank": return try rank()
    case "record": return try record()
    case "attack": return try attack()
    case "first", "last": return try edge(isFirst: word == "first")
    case "presence": return .presence(try actorsScope(.ofPresence))
    case "absence": return .absence(try actorsScope(.ofPresence))
    case "milestone": return try milestone()
    case "no":
      try require("relation")
      return try relation(isDenied: true)
    default: return try relation(isDenied: false)
    }
  }

  private mutating func count(_ quantity: Quantity) throws(ClioError) -> Claim {
    kind = "count"
    let scope = try clauses(.ofEvents, counting: quantity)
    try require("is")
    return .count(quantity, scope, try amount())
  }

  private mutating func trend() throws(ClioError) -> Claim {
    try require("of")
    let quantity = try quantity()
    let scope = try clauses(.ofTotals, counting: quantity)
    try require("is")
    if accept("rising") { return .trend(quantity, scope, .rising(percent: try percentage())) }
    if accept("falling") { return .trend(quantity, scope, .falling(percent: try percentage(atMost: 100))) }
    try require("steady")
    return .trend(quantity, scope, .steady)
  }

  private mutating func compare() throws(ClioError) -> Claim {
    let quantity = try quantity()
    try require("of")
    let actor = try actor()
    try require("with")
    let other = try self.actor()
    let scope = try clauses(.ofComparison, in: ClaimScope(actor: actor))
    try require("is")
    if accept("more") { return .compare(quantity, scope, with: other, .more(percent: try percentage())) }
    try require("less")
    return .compare(quantity, scope, with: other, .less(percent: try percentage(atMost: 100)))
  }

  private mutating func rank() throws(ClioError) -> Claim {
    let scope = try actorsScope(.ofTotals)
    try require("by")
    let lens = try lens()
    try require("is")
    if accept("top") { return .rank(scope, by: lens, .top(try number(atLeast: 1))) }
    return .rank(scope, by: lens, .nth(try number(atLeast: 1)))
  }

  private mutating func record() throws(ClioError) -> Claim {
    let unit = try require(oneOf: RecordUnit.allCases)
    var since: SinceClause?
    var scope = ClaimScope()
    let places = try clauses(.ofEvents, into: &scope, windowSince: &since)
    try require("by")
    let place = position
    let quantity = try quantity()
    if quantity.needsActor, scope.actor == nil {
      throw mismatch("'of' and an actor before this", at: place, hint: ClaimMessage.needsActor(quantity.name))
    }
    if since == nil, accept("since") { since = SinceClause(date: try date(), position: position - 1) }
    if let since, StatedSpan(from: since.date, to: scope.span.to).isReversed {
      throw mismatch(ClaimMessage.reversed, at: since.position)
    }
    try check(scope, places)
    return .record(unit, scope, by: quantity, since: since?.date)
  }

  private mutating func attack() throws(ClioError) -> Claim {
    var scope = ClaimScope()
    let places = try clauses(.ofEvents, into: &scope)
    if accept("kills") {
      try check(scope, places)
      let part = try require(oneOf: AttackPart.allCases)
      return .attack(scope, .kills(part, try amount()))
    }
    try require("is")
    let place = position
    if accept("by") {
      if scope.actor != nil { throw error("expected one of 'of' and 'is by', found both", at: place) }
      return .attack(scope, .by(try actor()))
    }
    try check(scope, places)
    if accept("claimed") {
      try require("by")
      return .attack(scope, .claimedBy(try actor()))
    }
    try require("recorded")
    return .attack(scope, .recorded)
  }

  private mutating func edge(isFirst: Bool) throws(ClioError) -> Claim {
    try require("event")
    let scope = try clauses(.ofEvents)
    try require("is")
    let date = try date()
    return isFirst ? .first(scope, date) : .last(scope, date)
  }

  private mutating func relation(isDenied: Bool) throws(ClioError) -> Claim {
    let subject = try actor()
    let type = try require(oneOf: RelationType.allCases)
    let object = try actor()
    return .relation(subject, type, object, try clauses(.ofRelation), isDenied: isDenied)
  }

  private mutating func milestone() throws(ClioError) -> Claim {
    let scope = try actorsScope(.ofPresence)
    try require("is")
    return .milestone(scope, try require(oneOf: MilestoneWord.allCases))
  }

  private mutating func figure() throws(ClioError) -> Claim {
    let place = position
    let text = token.text
    let address: FigureAddress
    do throws(ClioError) {
      address = try FigureAddress(text)
    } catch {
      throw self.error(ClaimExcerpt.message(error.message), at: place, hint: error.hint)
    }
    advance()
    kind = "figure"
    try require("is")
    return .figure(address, try amount())
  }
}
