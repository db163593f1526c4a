import ClioModel

/// Records: the deadliest year, month, day or event of a time.
extension ClaimChecker {
  func record(_ unit: RecordUnit, _ scope: ClaimScope, _ quantity: Quantity, since: StatedDate?) async throws -> Verdict
  {
    let measure = try measure(quantity)
    guard let span = world.days(scope.span), scope.span != .always else {
      throw Obstacle(.unclear, "a record needs a time to be the record of")
    }
    // A record is one among all that came before it.
    var window = scope
    window.span = StatedSpan(from: since, to: scope.span.to ?? StatedDate(span.upperBound))
    let question = try await wholeQuestion(window)
    try question.checkPlace()
    let contenders = try await contenders(unit, quantity, question)
    let own = contenders.filter { span.contains($0.first) || span.contains($0.last) }
    guard let best = own.max(by: { $0.finding.value < $1.finding.value }) else {
      let gap = question.period?.text ?? "no event is recorded then and there"
      throw Obstacle(question.period == nil ? .unclear : .outside, "\(gap).", edition: question.edition.id)
    }
    let rivals = contenders.filter { !(span.contains($0.first) || span.contains($0.last)) }
    let views: [(String, (FoundNumber) -> Int)] =
      best.finding.surround == .none
      ? [("by \(measure.title)", { $0.value })]
      : [
        ("by the best estimates", { $0.value }), ("by the low estimates", { $0.low }),
        ("by the high estimates", { $0.high }),
      ]
    let trials = views.map { name, view -> Verdict.Trial in
      let rival = rivals.max { view($0.finding) < view($1.finding) }
      let isRecord = rival.map { view(best.finding) > view($0.finding) } ?? true
      let next = rival.map { "; the most beside it: \($0.label) with \(view($0.finding).grouped)" } ?? ""
      return Verdict.Trial(
        name, isRecord ? .holds : .fails, found: "\(best.label): \(view(best.finding).grouped)\(next)",
        value: best.finding.measured, addresses: [best.address, rival?.address].compactMap(\.self))
    }
    var ruling = Ruling.together(trials.map(\.ruling))
    var reason = trials[0].found
    if let period = question.period, ruling != .fails {
      ruling = .outside
      reason += "; \(period.text)"
    }
    let holes = question.filter.countries.isEmpty && question.actor == nil ? question.edition.coverageHoles : []
    if ruling == .holds, let hole = holes.first {
      ruling = .depends
      reason += "; \(hole.name) is missing"
    }
    if since == nil, let first = question.edition.firstYear { reason += " (since \(first), where the edition begins)" }
    var verdict = Verdict(ruling, reason, edition: question.edition.id)
    verdict.trials = trials
    if let event = best.event { verdict.rows = try await evidence([event], in: question) }
    verdict.caveats = question.caveats
    return verdict
  }

  /// What stands for a record: a year, a month, a day or an event, with its figure.
  private struct Contender {
    let label: String
    let first: CalendarDay
    let last: CalendarDay
    let finding: FoundNumber
    let address: FigureAddress?
    var event: ConflictEvent?
  }

  private func contenders(
    _ unit: RecordUnit, _ quantity: Quantity, _ question: ScopedQuestion
  ) async throws -> [Contender] {
    switch unit {
    case .year, .month:
      let table = try await world.tallies.tables(for: [question.query(by: [unit == .year ? .year : .month])])[0]
      return table.cells.compactMap { cell in
        guard let key = cell.keys.first, let date = StatedDate(key.label),
          let finding = quantity.finding(in: cell.account, hasActor: question.actor != nil)
        else { return nil }
        var filter = question.filter
        let address =
          filter.narrow(to: cell) ? FigureAddress(edition: question.edition.id, measure: .deaths, filter: filter) : nil
        return Contender(
          label: key.label, first: date.firstDay, last: date.lastDay, finding: finding, address: address)
      }
    case .event, .day:
      let events = try await world.tallies.events(matching: question.query(), order: .deadliest, limit: nil).map(
        \.event)
      return unit == .event ? events.map { contender($0, question) } : days(events, question)
    }
  }

  private func contender(_ event: ConflictEvent, _ question: ScopedQuestion) -> Contender {
    Contender(
      label: "event \(event.id) of \(event.start) in \(event.place ?? event.countryName)", first: event.start,
      last: event.end,
      finding: FoundNumber(event.toll), address: nil,
      event: event)
  }

  /// Only events whose day is known count for a day.
  private func days(_ events: [ConflictEvent], _ question: ScopedQuestion) -> [Contender] {
    var tolls: [CalendarDay: DeathToll] = [:]
    for event in events where event.start == event.end && (event.datePrecision ?? 1) == 1 {
      tolls[event.start, default: .zero] += event.toll
    }
    return tolls.map { day, toll in
      var filter = question.filter
      (filter.years, filter.months, filter.days) = (nil, nil, day...day)
      return Contender(
        label: "\(day)", first: day, last: day,
        finding: FoundNumber(toll),
        address: FigureAddress(edition: question.edition.id, measure: .deaths, filter: filter))
    }
  }
}
