import ClioModel

/// Changes over time, and comparisons of two actors.
extension ClaimChecker {
  func trend(_ quantity: Quantity, _ scope: ClaimScope, _ change: Change) async throws -> Verdict {
    _ = try measure(quantity, of: scope)
    let question = try await wholeQuestion(scope)
    try question.checkPlace()
    if let period = question.period {
      throw Obstacle(
        .outside, "\(period.text), so the end of the change is not in the data.", edition: question.edition.id)
    }
    guard let steps = question.steps(scope) else {
      throw Obstacle(
        .unclear, "a change needs a first and a last year or month, and they must differ", edition: question.edition.id)
    }
    let table = try await world.tallies.tables(for: [question.query(by: [steps.key])])[0]
    let series = steps.values.map { value -> FoundNumber in
      let account = table.cells.first { $0.keys.first == value }?.account ?? DeathAccount()
      return quantity.finding(in: account, hasActor: scope.actor != nil) ?? FoundNumber(value: 0, .none)
    }
    var trials: [Verdict.Trial] = []
    for (name, values) in Self.views(of: series) {
      guard let first = values.first, let last = values.last else { continue }
      let address = quantity.measures.map { question.address($0, by: [steps.key]) }
      trials.append(
        Verdict.Trial(
          "first against last, by \(name)", change.ruling(from: first, to: last),
          found: "\(first.grouped) to \(last.grouped)\(Self.percent(from: first, to: last))", addresses: address))
      if values.count > 2, change.hasDirectionOnly {
        let rises = zip(values, values.dropFirst()).map { $1 - $0 }
        trials.append(
          Verdict.Trial(
            "the drift over all \(values.count) \(steps.key.rawValue)s, by \(name)", change.ruling(onDrift: values),
            found: rises.map { $0 >= 0 ? "+\($0.grouped)" : $0.grouped }.joined(separator: ", "), addresses: address))
      }
    }
    let ruling = Ruling.together(trials.map(\.ruling))
    let told = zip(steps.values, series).map { "\($0.label) \($1.text)" }.joined(separator: ", ")
    var verdict = Verdict(ruling, "\(quantity.title): \(told)", edition: question.edition.id)
    verdict.trials = trials
    verdict.caveats = question.caveats
    return verdict
  }

  /// The series by its values, and by its bound where that is another figure.
  private static func views(of series: [FoundNumber]) -> [(String, [Int])] {
    let values = ("best value", series.map(\.value))
    guard series.contains(where: { $0.surround == .bound && $0.high > $0.value }) else { return [values] }
    return [("what is attributed", series.map(\.value)), ("its upper bound", series.map(\.high))]
  }

  private static func percent(from first: Int, to last: Int) -> String {
    guard first > 0 else { return "" }
    let percent = Int((Double(last - first) / Double(first) * 100).rounded())
    return " (\(percent > 0 ? "+" : "")\(percent) %)"
  }

  func compare(
    _ quantity: Quantity, _ scope: ClaimScope, _ other: ClaimActor, _ difference: Difference
  ) async throws -> Verdict {
    _ = try measure(quantity)
    let mine = try await wholeQuestion(scope)
    var otherScope = scope
    otherScope.actor = other
    let theirs = try await question(
      otherScope,
      EditionAnswering(
        edition: mine.edition, filter: Self.bare(mine.filter), isWhole: mine.isWhole, period: mine.period))
    try mine.checkPlace()
    if let period = mine.period { throw Obstacle(.outside, "\(period.text).", edition: mine.edition.id) }
    let tables = try await world.tallies.tables(for: [mine.query(), theirs.query()])
    guard let left = quantity.finding(in: tables[0].total, hasActor: true),
      let right = quantity.finding(in: tables[1].total, hasActor: true)
    else { throw Obstacle(.unclear, "\(quantity.title) cannot be compared", edition: mine.edition.id) }
    var pairs = [("by \(quantity.title)", left.value, right.value)]
    if left.surround == .bound { pairs.append(("by its upper bound", left.high, right.high)) }
    if left.surround == .range {
      pairs.append(("by the low estimates", left.low, right.low))
      pairs.append(("by the high estimates", left.high, right.high))
    }
    let trials = pairs.map { name, mineValue, theirValue in
      Verdict.Trial(
        name, difference.ruling(mineValue, theirValue), found: "\(mineValue.grouped) against \(theirValue.grouped)",
        addresses: quantity.measures.flatMap { [mine.address($0), theirs.address($0)] })
    }
    let names = (mine.actor?.name ?? "", theirs.actor?.name ?? "")
    var verdict = Verdict(
      Ruling.together(trials.map(\.ruling)),
      "\(quantity.title): \(names.0) \(left.text), \(names.1) \(right.text)", edition: mine.edition.id)
    verdict.trials = trials
    verdict.caveats = mine.caveats
    return verdict
  }

  /// Without actors, so that another's can take their place.
  private static func bare(_ filter: TallyFilter) -> TallyFilter {
    var bare = filter
    (bare.actor, bare.opponent) = (nil, nil)
    return bare
  }
}

extension ScopedQuestion {
  /// The years or months from the first to the last of a scope's span; nil where that is not two or more of them.
  fileprivate func steps(_ scope: ClaimScope) -> (key: TallyKey, values: [TallyKeyValue])? {
    if let years = filter.years, years.count > 1 { return (.year, years.map { .year($0) }) }
    guard let months = filter.months, months.lowerBound < months.upperBound else { return nil }
    return (.month, (months.lowerBound.index...months.upperBound.index).map { .month(Month(index: $0)) })
  }
}

extension Change {
  var hasDirectionOnly: Bool {
    switch self {
    case .rising(percent: nil), .falling(percent: nil), .steady: true
    case .rising, .falling: false
    }
  }

  func ruling(from first: Int, to last: Int) -> Ruling {
    switch self {
    case .rising(let percent): Self.ruling(last - first, of: first, percent)
    case .falling(let percent): Self.ruling(first - last, of: first, percent)
    case .steady: abs(last - first) * 10 <= first ? .holds : .fails
    }
  }

  private static func ruling(_ change: Int, of first: Int, _ percent: Amount?) -> Ruling {
    guard change > 0 else { return .fails }
    guard let percent else { return .holds }
    guard first > 0 else { return .fails }
    return percent.ruling(onPercent: Double(change) / Double(first) * 100)
  }

  /// By the sign of Kendall's tau: of all pairs of steps, are there more that rise than that fall?
  func ruling(onDrift values: [Int]) -> Ruling {
    var balance = 0
    for (index, earlier) in values.enumerated() {
      for later in values[(index + 1)...] { balance += (later - earlier).signum() }
    }
    switch self {
    case .rising: return balance > 0 ? .holds : .fails
    case .falling: return balance < 0 ? .holds : .fails
    case .steady: return ruling(from: values.first ?? 0, to: values.last ?? 0)
    }
  }
}

extension Amount {
  /// Percentages are told in round figures: a plain one is meant give or take a tenth of itself, "about" a fifth.
  func ruling(onPercent found: Double) -> Ruling {
    func isNear(_ number: Int, _ part: Double, _ least: Double) -> Ruling {
      // A hair more than the reach, for what is not exact in binary.
      Swift.abs(found - Double(number)) <= max(least, Double(number) * part) + 1e-9 ? .holds : .fails
    }
    switch self {
    case .exactly(let number): return isNear(number, 0.1, 1)
    case .about(let number): return isNear(number, 0.2, 2)
    default: return ruling(on: FoundNumber(value: Int(found.rounded()), .none))
    }
  }
}

extension Difference {
  func ruling(_ mine: Int, _ theirs: Int) -> Ruling {
    let (gap, base, percent): (Int, Int, Amount?) =
      switch self {
      case .more(let percent): (mine - theirs, theirs, percent)
      case .less(let percent): (theirs - mine, theirs, percent)
      }
    guard gap > 0 else { return .fails }
    guard let percent else { return .holds }
    guard base > 0 else { return .fails }
    return percent.ruling(onPercent: Double(gap) / Double(base) * 100)
  }
}
