import ClioModel
import ClioRegistry

/// Presence, absence, and the first and last events.
extension ClaimChecker {
  func presence(_ scope: ClaimScope) async throws -> Verdict { try await presence(scope, isDenied: false) }

  func absence(_ scope: ClaimScope) async throws -> Verdict { try await presence(scope, isDenied: true) }

  private func presence(_ scope: ClaimScope, isDenied: Bool) async throws -> Verdict {
    let (question, total) = try await widestQuestion(scope)
    var verdict: Verdict
    if case .untold(let why)? = question.placing, total.own.events + total.maybe.events > 0 {
      verdict = Verdict(
        .unclear, "\(why); in the wider area it has \(Self.events(total.own.events))", edition: question.edition.id)
    } else if total.own.events > 0 {
      verdict = Verdict(
        isDenied ? .fails : .holds,
        "\(question.actor?.name ?? "it") has \(Self.events(total.own.events)) here, the first on \(Self.day(total.own.firstDay)), the last on \(Self.day(total.own.lastDay))",
        edition: question.edition.id)
      if case .around(let how)? = question.placing {
        verdict.reason += "; \(how)"
        // Those rows may be of the ground around it.
        if isDenied { verdict.ruling = .depends }
      }
    } else if total.maybe.events > 0 {
      verdict = Verdict(
        .depends, "only rows that are maybe its own: \(Self.events(total.maybe.events))", edition: question.edition.id)
    } else {
      verdict = none(scope, question)
    }
    verdict.trials = [
      Verdict.Trial(
        "events recorded", total.own.events > 0 ? verdict.ruling : .unclear, found: total.own.events.grouped,
        value: MeasuredValue(value: total.own.events), addresses: [question.address(.events)])
    ]
    if total.maybe.events > total.own.events {
      verdict.trials.append(
        Verdict.Trial(
          "with the rows that are only maybe its own", isDenied ? .fails : .holds, found: total.maybe.events.grouped,
          value: MeasuredValue(value: total.maybe.events), addresses: [question.address(.events, maybes: true)]))
    }
    if !question.isUntold { verdict.rows = try await firstRows(question) }
    verdict.caveats = question.caveats
    return verdict
  }

  /// The first or last recorded event against the date that a claim gives it.
  func edge(_ scope: ClaimScope, _ date: StatedDate, isFirst: Bool) async throws -> Verdict {
    let (question, total) = try await widestQuestion(scope)
    let which = isFirst ? "first" : "last"
    try question.checkPlace()
    guard let found = isFirst ? total.own.firstDay : total.own.lastDay else {
      var verdict = none(scope, question)
      verdict.caveats = question.caveats
      return verdict
    }
    let span = date.firstDay...date.lastDay
    let ruling: Ruling
    var reason = "the \(which) event recorded is of \(found)"
    // Only the last day covered can be said to be the last, only the first to be the first.
    let isProof = isFirst ? found < span.lowerBound : found > span.upperBound
    if span.contains(found) {
      ruling = .holds
      if !isFirst, let end = question.edition.lastDay, end.year == found.year {
        reason += "; the edition ends on \(end), so it may not be the last of all"
      }
    } else if isProof {
      ruling = .fails
      reason += ", \(isFirst ? "before" : "after") \(date)"
    } else if let gap = question.edition.gap(for: Self.filter(span)) {
      ruling = .outside
      reason += "; \(gap)"
    } else {
      ruling = .unclear
      reason +=
        ", \(isFirst ? "after" : "before") \(date), which proves nothing: only lethal events of actors past 25 deaths are recorded"
    }
    var verdict = Verdict(ruling, reason, edition: question.edition.id)
    verdict.trials = [
      Verdict.Trial(
        "\(which) event recorded", ruling, found: "\(found)", value: nil, addresses: [question.address(.events)])
    ]
    verdict.rows = isFirst ? try await firstRows(question) : try await lastRows(question)
    verdict.caveats = question.caveats
    return verdict
  }

  private static func filter(_ days: ClosedRange<CalendarDay>) -> TallyFilter {
    var filter = TallyFilter()
    filter.days = days
    return filter
  }

  /// Nothing was found: outside where a part of the time is not covered, else unclear.
  private func none(_ scope: ClaimScope, _ question: ScopedQuestion) -> Verdict {
    if let period = question.period {
      return Verdict(
        .outside, "no event is recorded in what is covered, and not all is: \(world.gaps(scope))",
        edition: question.edition.id
      ).adding(period)
    }
    guard question.isWhole else {
      return Verdict(.outside, "Not covered: \(world.gaps(scope)).", edition: question.edition.id)
    }
    return Verdict(
      .unclear,
      "no lethal event is recorded, which does not say that there was none: only events with deaths, of actors that passed 25 deaths in a year, are recorded",
      edition: question.edition.id)
  }

  /// An edition that can say "none", else one that may still show rows; with its sums.
  private func widestQuestion(_ scope: ClaimScope) async throws -> (question: ScopedQuestion, total: Sums) {
    let all = world.answering(scope)
    guard let best = all.first else { throw Obstacle(.outside, "Not covered: \(world.gaps(scope)).") }
    let first = try await question(scope, best)
    let total = try await account(first)
    guard total.own.events == 0 else { return (first, total) }
    // Where the best shows no row, another may.
    for other in all.dropFirst() {
      let next = try await question(scope, other)
      let sums = try await account(next)
      if sums.own.events > 0 { return (next, sums) }
    }
    return (first, total)
  }

  /// Without and with the rows that are only maybe the actor's.
  private typealias Sums = (own: DeathAccount, maybe: DeathAccount)

  private func account(_ question: ScopedQuestion) async throws -> Sums {
    let tables = try await world.tallies.tables(for: [question.query(), question.query(maybes: true)])
    return (tables[0].total, tables[1].total)
  }

  private func firstRows(_ question: ScopedQuestion) async throws -> [Verdict.EvidenceRow] {
    let events = try await world.tallies.events(matching: question.query(maybes: true), order: .chronological, limit: 2)
    return try await evidence(events.map(\.event), in: question)
  }

  private func lastRows(_ question: ScopedQuestion) async throws -> [Verdict.EvidenceRow] {
    let events = try await world.tallies.events(matching: question.query(), order: .chronological, limit: nil)
    return try await evidence(events.suffix(2).map(\.event), in: question)
  }

  static func events(_ count: Int) -> String { "\(count.grouped) \(count == 1 ? "event" : "events")" }
  static func day(_ day: CalendarDay?) -> String { day.map { "\($0)" } ?? "an unknown day" }
}

extension Verdict {
  func adding(_ caveat: Caveat) -> Verdict {
    var copy = self
    if !copy.caveats.contains(caveat) { copy.caveats.append(caveat) }
    return copy
  }
}
