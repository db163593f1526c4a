import ClioAnalysis
import ClioModel
import ClioRegistry

/// Ranks, tried under every measure and every cut of the actors that the words may mean.
extension ClaimChecker {
  func rank(_ scope: ClaimScope, _ lens: Lens, _ place: Place) async throws -> Verdict {
    let question = try await wholeQuestion(scope)
    guard let actor = question.actor else { throw Obstacle(.unclear, "nobody is named who is ranked") }
    let edition = question.edition
    if case .untold(let why)? = question.placing { throw Obstacle(.unclear, "\(why).", edition: edition.id) }
    guard
      scope.place == nil || question.filter.adm1.isEmpty && question.filter.box == nil && question.filter.circle == nil
    else { throw Obstacle(.unclear, "ranks are had for countries and the world, not for \(scope.place ?? "")") }
    guard question.filter.days == nil, question.filter.months == nil, let first = edition.firstYear,
      let last = edition.lastYear
    else { throw Obstacle(.unclear, "only whole years are ranked", edition: edition.id) }
    if let period = question.period { throw Obstacle(.outside, "\(period.text).", edition: edition.id) }
    let years = question.filter.years ?? first...last
    var trials: [Verdict.Trial] = []
    for cut in try await cuts(for: actor, in: edition) {
      let plan = RankPlan(
        edition: edition, years: years, field: actor.actor.isGovernment ? .governments : .groups,
        partition: cut.partition, countries: question.filter.countries)
      let ranking = Ranking(plan, try await world.tallies.tables(for: plan.queries))
      let name = actor.actor.isGovernment ? "governments" : "groups"
      for measure in lens.measures {
        guard let found = ranking.place(of: actor.reference, by: measure) else { continue }
        let ahead = found.rank == 1 ? "" : "; first: \(ranking.places(by: measure).first?.entrant.name ?? "")"
        trials.append(
          Verdict.Trial(
            "by \(measure.title)\(cut.name.map { ", \($0)" } ?? "")", place.ruling(on: found),
            found:
              "\(found.rank.ordinal) of \(ranking.entrants.count) \(name), \(FoundNumber(found.value, measure).text)\(ahead)",
            value: found.value, addresses: [ranking.address(of: found.entrant, measure)]))
      }
    }
    guard !trials.isEmpty else {
      throw Obstacle(.unclear, "it has no event recorded there and then, so no rank", edition: edition.id)
    }
    var ruling = Ruling.together(trials.map(\.ruling))
    let places = trials.map(\.found).compactMap { $0.split(separator: " ").first.map(String.init) }
    var seen: Set<String> = []
    var reason =
      "it is \(places.filter { seen.insert($0).inserted }.joined(separator: ", ")), by the measure and the cut"
    let holes = question.filter.countries.isEmpty ? edition.coverageHoles : []
    if !holes.isEmpty {
      reason +=
        "; \(holes.map(\.name).joined(separator: ", ")) is missing from \(edition.title), so no rank in the world is sure"
      // Groups that are missing can only push it down.
      if ruling == .holds { ruling = .depends }
    }
    var verdict = Verdict(ruling, reason, edition: edition.id)
    verdict.trials = trials
    verdict.caveats = question.caveats
    return verdict
  }

  /// The ways to cut the actors: with all slices that the registry knows, and with the parent's other slices as one group.
  private func cuts(
    for actor: ActorInEdition, in edition: Edition
  ) async throws -> [(name: String?, partition: RankPartition)] {
    let sides = try await world.tallies.sides(in: edition.id)
    let usual = world.registry.partition(sides: sides, placing: actor.reference)
    guard let parent = actor.actor.parent, case .entry(let id) = actor.reference,
      let alone = world.registry.partition(sides: sides, cutting: id, outOf: parent)
    else { return [(nil, usual)] }
    let name = world.registry.head(parent)?.name ?? parent
    return [
      ("each branch of \(name) a group", usual), ("all other branches of \(name) one group", alone),
    ]
  }
}

extension Lens {
  var measures: [Measure] {
    switch self {
    case .measure(let measure): [measure]
    case .lethality: [.deaths, .inflicted, .oneSided]
    case .activity: [.events, .deadlyEvents]
    }
  }
}

extension Place {
  func ruling(on found: Ranking.Place) -> Ruling {
    switch self {
    case .nth(let number): found.rank == number ? .holds : .fails
    case .top(let number): found.rank <= number ? .holds : .fails
    }
  }
}
