import ClioModel
import ClioRegistry

/// What was looked through, and what was found.
struct AttackSearch: Sendable {
  let question: ScopedQuestion
  /// Why the rows that there are cannot be told apart; nil where they can.
  let untold: String?
  /// The deadliest rows of that time and actor, where none could be told to be the one.
  let near: [ConflictEvent]
  /// All rows that fit, the deadliest first.
  var fitting: [MatchedEvent] = []
  /// Why the row found settles little: a whole release has rows of that time that cannot be told apart.
  var isShaky = false

  var best: MatchedEvent? { fitting.first }
  /// How many other rows fit.
  var others: Int { max(0, fitting.count - 1) }
}

/// One attack: the row that records it, whose deaths it counts, and to whom the source gives it.
extension ClaimChecker {
  func attack(_ said: ClaimScope, _ fact: AttackFact) async throws -> Verdict {
    var scope = said
    // Where nothing else tells one attack from others, who is said to have done it does.
    if case .by(let actor) = fact, scope.isWide { scope.actor = actor }
    if case .claimedBy(let actor) = fact, scope.isWide { scope.actor = actor }
    // Whoever the victims were, the rows are the same.
    var wanted = scope
    wanted.victims = nil
    let search = try await world.memory.search(wanted) { try await looked(for: wanted) }
    guard let match = search.best else { return try await notFound(scope, search) }
    let event = match.event
    var verdict: Verdict
    switch fact {
    case .kills(let part, let amount): verdict = try judge(part, amount, match, search, victims: scope.victims)
    case .by(let actor): verdict = try await attributed(to: actor, match, search)
    case .claimedBy(let actor): verdict = try await claimed(by: actor, match, search)
    case .recorded: verdict = Verdict(.holds, Self.told(event), edition: search.question.edition.id)
    }
    verdict.edition = search.question.edition.id
    verdict.rows = try await evidence([event], in: search.question)
    verdict.caveats = search.question.caveats.filter { $0.code != "partial" }
    if search.others > 0 {
      verdict.caveats.append(
        Caveat(
          "several",
          "\(search.others.grouped) other \(search.others == 1 ? "row fits" : "rows fit") the words; the deadliest is taken"
        ))
    }
    return verdict
  }

  /// Looks through every edition that covers the scope, the best first, until a row fits.
  private func looked(for scope: ClaimScope) async throws -> AttackSearch {
    let all = world.answering(scope)
    guard !all.isEmpty else { throw Obstacle(.outside, "Not covered: \(world.gaps(scope)).") }
    var last: AttackSearch?
    for answering in all {
      var bare = scope
      bare.place = nil
      var question = try await question(bare, answering)
      guard question.actor != nil || !scope.countries.isEmpty || scope.span != .always else {
        throw Obstacle(.unclear, "neither who, nor the country, nor the time is told, so the attack cannot be found")
      }
      // Where the edition has no words, the day alone must tell what the text's words would.
      let isByPlace = scope.place != nil || (scope.about != nil && question.edition.namesPlaces)
      if let place = scope.place, KnownRegion.named(place) != nil {
        question = try await self.question(scope, answering)
      }
      let found = try await world.tallies.events(matching: question.query(maybes: true), order: .deadliest, limit: 400)
      let fitting = isByPlace ? try await fitting(found, scope, question) : found
      // Without a place a day tells one attack from others, or a month what one group did in one country.
      let isTold = isByPlace || scope.span.isOneDay || (scope.isNarrow && !isByPlace)
      if isTold, !fitting.isEmpty {
        return AttackSearch(
          question: question, untold: nil, near: [], fitting: fitting,
          isShaky: !question.isWhole && last?.untold != nil)
      }
      let untold: String? =
        found.isEmpty
        ? nil
        : isByPlace && !question.edition.namesPlaces
          ? "\(question.edition.title) as loaded has no names of places and no reports: of its \(Self.events(found.count)) of that time none can be told to be the one"
          : isTold ? nil : "the time and the place are too wide to tell one attack from others"
      let search = AttackSearch(
        question: question, untold: untold, near: Array(found.prefix(2).map(\.event)))
      if last == nil || (last?.untold == nil && untold != nil && question.isWhole) { last = search }
    }
    guard let last else { throw Obstacle(.outside, "Not covered: \(world.gaps(scope)).") }
    return last
  }

  /// The rows whose place and reports have the words of the scope.
  private func fitting(
    _ found: [MatchedEvent], _ scope: ClaimScope, _ question: ScopedQuestion
  ) async throws -> [MatchedEvent] {
    guard question.edition.namesPlaces else { return [] }
    let accounts = try await world.words(of: found.map(\.event.id), in: question.edition.id)
    let words = Dictionary(accounts.map { ($0.event, $0) }) { first, _ in first }
    func places(_ event: ConflictEvent) -> [String] {
      [event.place, event.adm1, event.countryName].compactMap(\.self) + (words[event.id]?.places ?? [])
    }
    let placed = found.filter { match in
      guard let place = scope.place, KnownRegion.named(place) == nil else { return true }
      return PlaceWords(places(match.event).joined(separator: " ")).isNamed(by: place)
    }
    guard let about = scope.about else { return placed }
    let told = placed.filter { match in
      let headlines = words[match.event.id]?.reports.map(\.headline) ?? []
      return PlaceWords((places(match.event) + headlines).joined(separator: " ")).isNamed(by: about)
    }
    // A place and a day tell an attack even where no report uses the text's words.
    return told.isEmpty && scope.place != nil && scope.span.isOneDay ? placed : told
  }

  private func notFound(_ scope: ClaimScope, _ search: AttackSearch) async throws -> Verdict {
    let question = search.question
    var verdict: Verdict
    if question.isWhole, question.period == nil {
      verdict = Verdict(
        .unclear,
        search.untold
          ?? "no such event is recorded, which does not say that there was none: only lethal events of actors that passed 25 deaths in a year are",
        edition: question.edition.id)
    } else {
      verdict = Verdict(
        .outside, "no row fits in what is loaded, and not all of it is covered: \(world.gaps(scope))",
        edition: question.edition.id)
    }
    verdict.caveats = question.caveats
    if search.untold != nil, verdict.ruling == .unclear, scope.span.isOneDay {
      verdict.rows = try await evidence(search.near, in: question)
    }
    return verdict
  }

  private func judge(
    _ part: AttackPart, _ amount: Amount, _ match: MatchedEvent, _ search: AttackSearch, victims: String?
  ) throws -> Verdict {
    let event = match.event
    guard let found = part.finding(in: match) else {
      throw Obstacle(
        .unclear, "\(Self.told(event)); which side is meant is not told", edition: search.question.edition.id)
    }
    var ruling = amount.ruling(on: found)
    // Some of a side's dead may be of another nation or body: only too many is settled, and the very number agrees.
    if victims != nil, ruling != .holds, (amount.least ?? 0) <= found.high { ruling = .unclear }
    let together = Self.sum(search.fitting.compactMap { part.finding(in: $0) })
    var more: String?
    if ruling == .fails, let together, search.fitting.count > 1, amount.ruling(on: together) != .fails {
      ruling = .depends
      more = "all \(search.fitting.count.grouped) rows that fit have \(together.text) together"
    } else if ruling == .fails, part != .all, found.high == 0 {
      ruling = .unclear
      more = "the row that fits best has no dead of that side, so it may be another event"
    } else if ruling == .fails, search.isShaky {
      ruling = .unclear
      more = "a whole release has rows of that time, whose places it does not name"
    }
    var reason = "\(Self.told(event)). \(part.title): \(found.text)"
    if let more { reason += "; \(more)" }
    if found.surround == .bound, found.high > found.value {
      reason += ", the bound if all \(event.deathsUnknown.grouped) of unknown side were"
    }
    if ruling == .fails, let distance = amount.distance(from: found) {
      reason += "; the claim is \(distance)"
      if part != .all, event.toll.high > event.toll.best {
        reason += ", and the high for all dead of the row is \(event.toll.high.grouped)"
      }
    }
    if let victims { reason += "; the row does not say that they were \(victims)" }
    var verdict = Verdict(ruling, reason)
    verdict.trials = [
      Verdict.Trial("\(part.title) of event \(event.id)", ruling, found: found.text, value: found.measured),
      Verdict.Trial(
        "all dead of the row", amount.ruling(on: AttackPart.all.finding(in: match) ?? found),
        found: (AttackPart.all.finding(in: match) ?? found).text, value: AttackPart.all.finding(in: match)?.measured),
    ].prefix(part == .all ? 1 : 2).map { $0 }
    return verdict
  }

  /// Several rows as one; nil for none.
  private static func sum(_ findings: [FoundNumber]) -> FoundNumber? {
    guard let first = findings.first else { return nil }
    return findings.dropFirst().reduce(first) { sum, next in
      FoundNumber(value: sum.value + next.value, low: sum.low + next.low, high: sum.high + next.high, sum.surround)
    }
  }

  /// Whether the source codes the event to this actor.
  private func attributed(to named: ClaimActor, _ match: MatchedEvent, _ search: AttackSearch) async throws -> Verdict {
    let actor = try await world.actor(named, in: search.question.edition)
    let sides = "\(match.event.sideA.name) - \(match.event.sideB.name)"
    switch try await role(of: actor, in: match.event, search.question.edition) {
    case nil: return Verdict(.fails, "\(Self.told(match.event)); it is coded \(sides), not to \(actor.name)")
    case let role? where role.isMaybe:
      return Verdict(.depends, "\(Self.told(match.event)); it is only maybe \(actor.name)'s (coded \(sides))")
    case _?: return Verdict(.holds, "\(Self.told(match.event)); it is coded \(sides), which makes it \(actor.name)'s")
    }
  }

  /// Who claimed it: only reports can tell.
  private func claimed(by named: ClaimActor, _ match: MatchedEvent, _ search: AttackSearch) async throws -> Verdict {
    let actor = try await world.actor(named, in: search.question.edition)
    let accounts = try await world.words(of: [match.event.id], in: search.question.edition.id)
    let parent = actor.actor.parent.flatMap { world.registry.head($0) }
    var names = [actor.name] + actor.actor.otherNames
    if let parent { names += [parent.name] + (world.registry.entry(parent.id)?.names.map(\.text) ?? []) }
    let telling = accounts.flatMap(\.reports).first { report in
      let words = " " + report.headline + " "
      return words.lowercased().contains(" claim") && names.contains { $0.utf8.count > 3 && words.contains($0) }
    }
    let sides = "\(match.event.sideA.name) - \(match.event.sideB.name)"
    guard let telling else {
      var verdict = Verdict(
        .unclear,
        "\(Self.told(match.event)); the data code to whom an event is attributed (\(sides)), not who claimed it")
      verdict.remedy = "the Global Terrorism Database codes claims of responsibility"
      return verdict
    }
    return Verdict(
      .holds, "\(Self.told(match.event)), coded \(sides); a report behind the row says so: \(telling.text)")
  }

  /// What part an actor has in one event; nil where it has none.
  private func role(
    of actor: ActorInEdition, in event: ConflictEvent, _ edition: Edition
  ) async throws -> MatchedEvent.Role? {
    var query = TallyQuery(edition: edition.id, actor: actor.definition)
    query.filter.actor = actor.reference
    query.filter.includesMaybes = true
    query.filter.days = event.start...event.start
    let events = try await world.tallies.events(matching: query, order: .chronological, limit: nil)
    return events.first { $0.event.id == event.id }?.role
  }

  /// `event 412700 of 2021-08-26, Kabul international airport, Afghanistan: 183 dead [171-184]`.
  static func told(_ event: ConflictEvent) -> String {
    let place = [event.place, event.countryName].compactMap(\.self).joined(separator: ", ")
    let days = event.start == event.end ? "\(event.start)" : "\(event.start) to \(event.end)"
    let toll = FoundNumber(event.toll)
    return "event \(event.id) of \(days), \(place): \(toll.text) dead"
  }
}

extension AttackPart {
  var title: String {
    switch self {
    case .all: "all dead"
    case .civilians: "civilians"
    case .opponents: "dead of the side attacked"
    case .attackers: "dead of the attackers"
    }
  }

  /// Whose deaths of the event; nil where the side is not told.
  func finding(in match: MatchedEvent) -> FoundNumber? {
    let event = match.event
    func bound(_ value: Int) -> FoundNumber { FoundNumber(value: value, high: value + event.deathsUnknown, .bound) }
    switch self {
    case .all: return FoundNumber(event.toll)
    case .civilians: return bound(event.deathsCivilians)
    case .opponents: return side(of: match).map { bound($0 ? event.deathsB : event.deathsA) }
    case .attackers: return side(of: match).map { bound($0 ? event.deathsA : event.deathsB) }
    }
  }

  /// True where the attacker is side A; nil where it is not told.
  private func side(of match: MatchedEvent) -> Bool? {
    if let role = match.role {
      return role.onSideA == role.onSideB ? nil : role.onSideA
    }
    // Of a government and a group the group is taken to be the one that attacks.
    let isGovernmentA = SideName.isGovernment(match.event.sideA.name)
    let isGovernmentB = SideName.isGovernment(match.event.sideB.name)
    return isGovernmentA == isGovernmentB ? nil : isGovernmentB
  }
}

extension Edition {
  /// True where its rows say in words where they were.
  var namesPlaces: Bool { !missingColumns.contains("where_coordinates") }
}

extension ClaimScope {
  /// True where it tells neither who, nor where, nor when.
  fileprivate var isWide: Bool { actor == nil && countries.isEmpty && place == nil && span == .always }

  /// True for one group in one country within one month.
  fileprivate var isNarrow: Bool {
    actor != nil && countries.count == 1 && span.from?.month != nil && span.from == span.to
  }
}

extension StatedSpan {
  /// True for a single day.
  var isOneDay: Bool { from?.day != nil && from == to }
}
