import ClioModel

/// Counts: events, deaths, losses over a time and a place.
extension ClaimChecker {
  func count(_ quantity: Quantity, _ scope: ClaimScope, _ amount: Amount) async throws -> Verdict {
    let measure = try measure(quantity, of: scope)
    var question = try await wholeQuestion(scope)
    if amount == .heavy { return try await heavy(quantity, question) }
    let readings = try await readings(of: quantity, question)
    // No row is not the same as no deaths.
    if let period = question.period, readings.allSatisfy({ $0.table.total.events == 0 }) {
      throw Obstacle(.outside, "no event is recorded in what is covered; \(period.text).", edition: question.edition.id)
    }
    if readings.allSatisfy({ $0.table.total.events == 0 }) {
      throw Obstacle(
        .unclear, "no event is recorded there and then, which is not the same as none happened",
        edition: question.edition.id)
    }
    if let joint = readings.first?.table.total.jointCaveat { question.caveats.append(joint) }
    let trials = readings.map { reading in
      Verdict.Trial(
        reading.definition, question.settle(amount.ruling(on: reading.finding), amount, reading.finding),
        found: reading.finding.text, value: reading.finding.measured, addresses: reading.addresses)
    }
    let ruling = Ruling.together(trials.map(\.ruling))
    let out =
      ruling == .fails
      ? readings.first.flatMap { amount.distance(from: $0.finding) }.map { "; the claim is \($0)" } : nil
    let found = readings.map { $0.finding.text }
    let reason =
      question.cannotSettle(ruling)
      ?? "\(quantity.title): \(found.first ?? "")\(out ?? "")"
      + (ruling == .depends && found.count > 1 ? "; with the rows that are only maybe its own \(found[1])" : "")
    var verdict = Verdict(ruling, reason, edition: question.edition.id)
    verdict.trials = trials
    verdict.rows = try await largest(measure, question)
    verdict.caveats = question.caveats
    return verdict
  }

  /// Losses called heavy: year by year.
  private func heavy(_ quantity: Quantity, _ question: ScopedQuestion) async throws -> Verdict {
    guard let measure = quantity.measures.first, quantity.measures.count == 1 else {
      throw Obstacle(.unclear, "only losses by one measure can be called heavy")
    }
    let table = try await world.tallies.tables(for: [question.query(by: [.year])])[0]
    let trials = table.cells.compactMap { cell -> Verdict.Trial? in
      guard case .year(let year)? = cell.keys.first else { return nil }
      let finding = FoundNumber(cell.account.value(of: measure), measure)
      var filter = question.filter
      guard filter.narrow(to: cell) else { return nil }
      return Verdict.Trial(
        "\(measure.title) in \(year)", Amount.heavy.ruling(on: finding), found: finding.text, value: finding.measured,
        addresses: [FigureAddress(edition: question.edition.id, measure: measure, filter: filter)])
    }
    let years = question.filter.years.map(\.count) ?? trials.count
    var rulings = trials.map(\.ruling)
    if trials.count < years { rulings.append(.fails) }
    var ruling = rulings.isEmpty ? .fails : Ruling.together(rulings)
    if question.period != nil, ruling != .holds { ruling = .outside }
    let series = trials.map(\.found).joined(separator: ", ")
    let all = FoundNumber(table.total.value(of: measure), measure)
    var verdict = Verdict(
      ruling,
      question.cannotSettle(ruling)
        ?? "\(measure.title): \(all.text)"
        + (trials.count > 1 ? " in all, by year \(series)" : "")
        + "; heavy is taken to mean \(Amount.heavyYear) or more in each year", edition: question.edition.id)
    verdict.trials = trials
    verdict.rows = try await largest(measure, question)
    verdict.caveats = question.caveats
    return verdict
  }

  /// One way to read what is counted, and what it gives.
  struct Reading {
    let definition: String
    let table: TallyTable
    let finding: FoundNumber
    let addresses: [FigureAddress]
  }

  /// Without and with the rows that are only maybe the actor's; the second only where it makes a difference.
  func readings(of quantity: Quantity, _ question: ScopedQuestion) async throws -> [Reading] {
    let kinds = question.hasMaybes ? [false, true] : [false]
    let tables = try await world.tallies.tables(for: kinds.map { question.query(maybes: $0) })
    var readings: [Reading] = []
    for (maybes, table) in zip(kinds, tables) {
      guard let finding = quantity.finding(in: table.total, hasActor: question.actor != nil) else { continue }
      if readings.first?.finding == finding { continue }
      readings.append(
        Reading(
          definition: quantity.title + (maybes ? ", with the rows that are only maybe its own" : ""), table: table,
          finding: finding, addresses: quantity.measures.map { question.address($0, maybes: maybes) }))
    }
    return readings
  }

  /// The rows that add most to a measure, each with its reports.
  func largest(_ measure: Measure, _ question: ScopedQuestion) async throws -> [Verdict.EvidenceRow] {
    // Rows of the wider area would look like rows of the place.
    if question.isUntold { return [] }
    let many = 200, few = 3
    let events = try await world.tallies.events(matching: question.query(), order: .deadliest, limit: many)
    let parts: [Int: Int] =
      measure == .deaths || question.actor == nil
      ? [:]
      : Dictionary(
        try await world.tallies.samples(matching: question.query()).map { ($0.id, $0.part(in: measure)) },
        uniquingKeysWith: { first, _ in first })
    let sorted = events.enumerated().sorted { left, right in
      let (a, b) = (parts[left.element.event.id] ?? 0, parts[right.element.event.id] ?? 0)
      return (b, left.offset) < (a, right.offset)
    }
    let chosen = sorted.prefix(few).map(\.element.event)
    return try await evidence(parts.isEmpty ? chosen : chosen.filter { (parts[$0.id] ?? 0) > 0 }, in: question)
  }

  func evidence(_ events: [ConflictEvent], in question: ScopedQuestion) async throws -> [Verdict.EvidenceRow] {
    let accounts = try await world.words(of: events.map(\.id), in: question.edition.id)
    let reports = Dictionary(accounts.map { ($0.event, $0.reports) }) { first, _ in first }
    return events.map { event in
      var filter = question.query(maybes: true).filter
      (filter.years, filter.months, filter.days) = (nil, nil, event.start...event.start)
      filter.minimumDeaths = event.toll.best > 0 ? event.toll.best : nil
      if filter.countries.isEmpty, let country = event.country { filter.countries = [country] }
      return Verdict.EvidenceRow(
        edition: question.edition.id, event: event, reports: reports[event.id] ?? [],
        address: FigureAddress(edition: question.edition.id, measure: .deaths, filter: filter))
    }
  }
}

extension EventSample {
  /// What the event adds to a measure.
  fileprivate func part(in measure: Measure) -> Int {
    switch measure {
    case .events, .deadlyEvents, .deaths: deaths
    case .suffered: suffered
    case .opponent: opponent
    case .oneSided: oneSided
    case .collateral, .unknown: unattributed
    case .inflicted: opponent + oneSided
    }
  }
}

extension ScopedQuestion {
  /// What a ruling is worth where a part of the time is not covered, or the place cannot be told.
  ///
  /// Counts only grow with more rows: what is too much stays too much, what is enough stays enough.
  func settle(_ ruling: Ruling, _ amount: Amount, _ finding: FoundNumber) -> Ruling {
    if isUntold { return .unclear }
    guard period != nil else { return ruling }
    if let most = amount.most, finding.low > most, finding.surround != .none || ruling == .fails { return .fails }
    return amount.most == nil && ruling == .holds ? .holds : .outside
  }

  /// Why the figures found do not settle a claim; nil where they do.
  func cannotSettle(_ ruling: Ruling) -> String? {
    if ruling == .unclear, case .untold(let why)? = placing { return "\(why)." }
    if ruling == .outside, let period { return "\(period.text)." }
    return nil
  }
}
