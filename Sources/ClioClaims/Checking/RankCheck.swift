import ClioAnalysis
import ClioModel
import ClioRegistry

/// Ranks, tried under every measure and every cut of the actors that the words may mean.
extension ClaimChecker {
  func rank(_ scope: ClaimScope, _ lens: Lens, _ place: Place) async throws -> Verdict {
    let question = try await wholeQuestion(scope)
    guard let actor = question.actor else { throw Obstacle(.unclear, "nobody is named who is ranked") }
    let edition = question.edition
    try question.checkPlace()
    guard
      scope.place == nil || question.filter.adm1.isEmpty && question.filter.box == nil && question.filter.circle == nil
    else { throw Obstacle(.unclear, "ranks are had for countries and the world, not for \(scope.place ?? "")") }
    guard question.filter.days == nil, question.filter.months == nil, let first = edition.firstYear,
      let last = edition.lastYear
    else { throw Obstacle(.unclear, "only whole years are ranked", edition: edition.id) }
    if let period = question.period { throw Obstacle(.outside, "\(period.text).", edition: edition.id) }
    let years = question.filter.years ?? first...last
    var trials: [Verdict.Trial] = []
    var sure: [(measure: Measure, value: MeasuredValue)] = []
    for cut in try await cuts(for: actor, in: edition) {
      let plan = RankPlan(
        edition: edition, years: years, field: actor.actor.isGovernment ? .governments : .groups,
        partition: cut.partition, countries: question.filter.countries)
      let ranking = Ranking(plan, try await world.tallies.tables(for: plan.queries))
      let name = actor.actor.isGovernment ? "governments" : "groups"
      for measure in lens.measures {
        guard let found = ranking.place(of: actor.reference, by: measure) else { continue }
        // Maybes are told only where there are any in these years.
        if cut.hasMaybes, sure.contains(where: { $0.measure == measure && $0.value == found.value }) { continue }
        if !cut.hasMaybes { sure.append((measure, found.value)) }
        let ahead = found.rank == 1 ? "" : "; first: \(ranking.places(by: measure).first?.entrant.name ?? "")"
        trials.append(
          Verdict.Trial(
            "by \(measure.title)\(cut.name.map { ", \($0)" } ?? "")", place.ruling(on: found),
            found:
              "\(found.rank.ordinal) of \(ranking.entrants.count) \(name), \(FoundNumber(found.value, measure).text)\(ahead)",
            value: found.value,
            addresses: [
              cut.hasMaybes ? question.address(measure, maybes: true) : ranking.address(of: found.entrant, measure)
            ]))
      }
    }
    guard !trials.isEmpty else {
      throw Obstacle(.unclear, "it has no event recorded there and then, so no rank", edition: edition.id)
    }
    var ruling = Ruling.together(trials.map(\.ruling))
    if sure.isEmpty, ruling == .holds { ruling = .depends }
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

  private struct Cut {
    let name: String?
    let partition: RankPartition
    var hasMaybes = false
  }

  /// The ways to cut the actors: with all slices that the registry knows, and with the parent's other slices as one group;
  /// each also with the rows that are only maybe its own.
  private func cuts(for actor: ActorInEdition, in edition: Edition) async throws -> [Cut] {
    let sides = try await world.tallies.sides(in: edition.id)
    let usual = world.registry.partition(sides: sides, placing: actor.reference)
    var cuts = [Cut(name: nil, partition: usual)]
    if let parent = actor.actor.parent, case .entry(let id) = actor.reference,
      let alone = world.registry.partition(sides: sides, cutting: id, outOf: parent)
    {
      let name = world.registry.head(parent)?.name ?? parent
      cuts = [
        Cut(name: "each branch of \(name) a group", partition: usual),
        Cut(name: "all other branches of \(name) one group", partition: alone),
      ]
    }
    return cuts
      + cuts.compactMap { cut in
        cut.partition.granting(maybesOf: actor.reference).map { partition in
          let name = [cut.name, "with the rows that are only maybe its own"].compactMap(\.self)
          return Cut(name: name.joined(separator: ", "), partition: partition, hasMaybes: true)
        }
      }
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
