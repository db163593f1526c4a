import ClioAnalysis
import ClioModel
import ClioRegistry
import ClioSQLite
import ClioTesting
import Testing

/// Issue 2's "Must show" on GED 19.1.
@Suite("Who is who in GED 19.1", .enabled(if: GED191.isThere), .serialized)
struct WhoIsWhoTests {
  private func world() throws -> GED191 { try GED191.loaded() }

  @Test("IS-Khorasan lost 2,115, 2,608 and 2,488 of its own in 2016 to 2018, 6,941 of them against governments")
  func ownLosses() async throws {
    let profile = try await world().profile(.entry("is-khorasan"), from: "2016-01-01")
    #expect(profile.years.map(\.account.suffered) == [2115, 2608, 2488])
    let stateBased = profile.violence.first { $0.keys == [.violence(.stateBased)] }
    #expect(stateBased?.account.suffered == 6941)
    #expect(profile.total.suffered == 7211)
  }

  @Test("Beyond Afghanistan and Pakistan it has only maybes, each with its source")
  func reach() async throws {
    let profile = try await world().profile(.entry("is-khorasan"))
    #expect(profile.total.firstDay?.description == "2015-01-30")
    let beyond = profile.reach.beyondHome
    #expect(beyond.map { $0.cell.keys.map(\.label).joined() } == ["Iran", "Tajikistan"])
    #expect(beyond.allSatisfy { $0.isOnlyMaybe && $0.cell.account.events == 0 && $0.maybeEvents > 0 })
    #expect(beyond.allSatisfy { line in !line.doubts.isEmpty && line.doubts.allSatisfy { $0.source != nil } })
    #expect(beyond[0].firstDay?.year == 2016 && beyond[0].lastDay?.year == 2018)
    #expect(beyond[1].firstDay?.description == "2018-07-29")
    #expect(profile.reach.lines.filter(\.isHome).map(\.maybeEvents) == [0, 0])
  }

  @Test("Its rivals stand beside its fights: one fought, one never fought")
  func ledger() async throws {
    let lines = try #require(try await world().profile(.entry("is-khorasan")).ledger).lines
    let taliban = try #require(lines.first { $0.reference == .entry("taliban") })
    #expect(taliban.relations.contains { $0.type == .rival } && taliban.account.events == 143 && taliban.note == nil)
    let party = try #require(lines.first { $0.reference == .entry("turkistan-islamic-party") })
    #expect(party.account.events == 0 && party.note == .neverFought)
    #expect(lines.allSatisfy { !$0.relations.isEmpty || $0.account.events > 0 })
  }

  @Test("A foe without a stated relation stands out")
  func unstated() async throws {
    let lines = try #require(try await world().profile(.entry("ttp")).ledger).lines
    for line in lines where line.relations.isEmpty {
      #expect(line.account.events > 0 && line.address != nil)
      #expect(line.note == .notStated && !SideName.isGovernment(line.name))
    }
    #expect(lines.contains { $0.note == .notStated })
  }

  @Test("The branches of the Islamic State are parts that add up to it")
  func branches() async throws {
    let profile = try await world().profile(.entry("islamic-state"))
    let parts = try #require(profile.branches).lines.filter(\.isPart)
    #expect(parts.count >= 10)
    #expect(parts.contains { $0.actor.reference == .remainder("islamic-state") })
    #expect(parts.map(\.account.events).reduce(0, +) == profile.total.events)
    #expect(parts.map(\.account.toll.best).reduce(0, +) == profile.total.toll.best)
  }

  @Test("The Taliban in office: 1,087 rows and 34,482 deaths of 1996 to 2001 that the name alone misses")
  func taliban() async throws {
    let office = try await world().table(.entry("taliban")) { $0.years = 1996...2001 }
    let named = try await world().table(.ucdp(303)) { $0.years = 1996...2001 }
    #expect(office.total.events - named.total.events == 1087)
    #expect(office.total.toll.best - named.total.toll.best == 34_482)
    let selectors = try #require(try world().registry.head("taliban")).selectors(in: .ucdp)
    // One code after the other without a day between or twice.
    let spans = selectors.sorted { ($0.from?.daysSince1970 ?? .min) < ($1.from?.daysSince1970 ?? .min) }
    for (earlier, later) in zip(spans, spans.dropFirst()) {
      let end = try #require(earlier.to), start = try #require(later.from)
      #expect(start.daysSince1970 == end.daysSince1970 + 1)
    }
    #expect(spans.last?.ids == [130] && spans.last?.from?.description == "2021-08-15" && spans.last?.to == nil)
  }

  @Test("The Houthis are the office from February 2015, without a break")
  func houthis() async throws {
    let months = try await world().table(.entry("houthis"), by: [.month]) { $0.years = 2014...2015 }
    let named = try await world().table(.ucdp(1091)) { $0.years = 2015...2018 }
    let all = try await world().table(.entry("houthis")) { $0.years = 2015...2018 }
    #expect(all.total.events - named.total.events > 1000)
    let seen = Set(
      months.cells.compactMap { cell -> Month? in if case .month(let month)? = cell.keys.first { month } else { nil } })
    for month in 1...12 { #expect(seen.contains(Month(year: 2015, month: month)), "2015-\(month)") }
  }

  @Test("Boko Haram falls by 91 % from 2015 to 2016 as coded, by 62 % with the Islamic State's rows around Lake Chad")
  func bokoHaram() async throws {
    let world = try world()
    func deaths(_ year: Int, maybes: Bool) async throws -> Int {
      try await world.table(.entry("boko-haram")) {
        $0.years = year...year
        $0.includesMaybes = maybes
      }.total.toll.best
    }
    func fall(_ before: Int, _ after: Int) -> Int { Int((100 * Double(before - after) / Double(before)).rounded()) }
    let coded = (try await deaths(2015, maybes: false), try await deaths(2016, maybes: false))
    #expect(fall(coded.0, coded.1) == 91)
    // Its own maybes end with the split of August 2016.
    #expect(fall(try await deaths(2015, maybes: true), try await deaths(2016, maybes: true)) == 70)
    func lake(_ year: Int) async throws -> Int {
      try await world.table(.ucdp(234)) {
        $0.years = year...year
        $0.countries = [475, 471, 483, 436]
      }.total.toll.best
    }
    #expect(fall(coded.0 + (try await lake(2015)), coded.1 + (try await lake(2016))) == 62)
  }

  @Test("Actors that the registry does not know have a profile too")
  func unknownActors() async throws {
    let world = try world()
    let sides = try await world.store.sides(in: world.id)
    let known = Set(world.registry.heads.flatMap { $0.selectors(in: .ucdp) }.flatMap(\.ids))
    let unknown = sides.filter { side in side.id.map { !known.contains($0) } ?? true }
    #expect(unknown.count > 1000)
    let namesakes = SideNamesakes(sides)
    for side in unknown.enumerated().filter({ $0.offset.isMultiple(of: 12) }).map(\.element) {
      let reference = (side.id ?? namesakes.onlyID(of: side.name)).map { ActorReference.ucdp($0) } ?? .name(side.name)
      let profile = try await world.profile(reference)
      #expect(profile.total.events > 0, "\(side.name)")
      #expect(profile.years.map(\.account.events).reduce(0, +) == profile.total.events, "\(side.name)")
      #expect(profile.tempo?.events.reduce(0, +) == profile.total.events, "\(side.name)")
      #expect(profile.tempo?.phases.map(\.events).reduce(0, +) == profile.total.events, "\(side.name)")
    }
  }

  @Test("Dyads of a network are the figures at their addresses, and no event is in two of them")
  func network() async throws {
    let world = try world()
    let sides = try await world.store.sides(in: world.id)
    let edition = try await world.edition()
    for focus in [nil, "is-khorasan", "al-qaida", "taliban", "houthis"] as [String?] {
      let actor = try focus.map { try world.registry.actor(.entry($0), sides: sides) }
      let plan = NetworkPlan(
        edition: edition, focus: actor, minimumDeaths: focus == nil ? 1000 : 0, limit: 60,
        relations: world.registry.allRelations, parties: world.registry.allActors,
        partition: world.registry.networkPartition(sides: sides, focus: actor))
      let tables = try await world.store.tables(for: plan.queries)
      let network = Network(plan, tables, try await world.store.tables(for: plan.pairQueries(tables)))
      #expect(network.nodes.first?.isFocus == (focus != nil))
      // Al-Qaida's fights are all but one coded jointly with others.
      #expect(network.dyads.count >= (focus == "al-qaida" ? 1 : 3) && !network.ties.isEmpty)
      var seen: Set<Int> = []
      for dyad in network.dyads {
        guard let address = dyad.address else { continue }
        var query = TallyQuery(edition: world.id, filter: address.filter)
        query.actor = try world.registry.definition(of: try #require(query.filter.actor), sides: sides)
        query.opponent = try world.registry.definition(of: try #require(query.filter.opponent), sides: sides)
        let total = try await world.store.tables(for: [query])[0].total
        #expect(total.events == dyad.account.events && total.toll == dyad.account.toll, "\(address)")
        #expect(total.suffered == dyad.account.suffered, "\(address)")
        // No event is in two dyads.
        let ids = try await world.store.samples(matching: query).map(\.id)
        #expect(seen.isDisjoint(with: ids), "\(address)")
        seen.formUnion(ids)
      }
      for tie in network.ties {
        #expect(network.nodes[tie.subject].reference == .entry(tie.relation.subject.id))
        #expect(network.nodes[tie.object].reference == .entry(tie.relation.object.id))
      }
    }
  }

  @Test("The comparison of IS-Khorasan with the Taliban holds the figures of their profiles")
  func comparison() async throws {
    let world = try world()
    let sides = try await world.store.sides(in: world.id)
    let edition = try await world.edition()
    var inputs: [Comparison.Input] = []
    for id in ["is-khorasan", "taliban"] {
      let plan = ProfilePlan(edition: edition, actor: try world.registry.actor(.entry(id), sides: sides))
      inputs.append(
        .init(
          plan, try await world.store.tables(for: Comparison.queries(plan)),
          events: try await world.store.samples(matching: plan.rowsQuery), ranking: nil))
    }
    let comparison = Comparison(inputs, edition: edition, bootstrap: Bootstrap(draws: 100))
    for column in comparison.columns {
      let profile = try await world.profile(column.actor.reference)
      #expect(column.total == profile.total)
      #expect(column.years.values.map(\.events).reduce(0, +) == profile.total.events)
      #expect(column.cells?.count == profile.cells?.count)
      #expect(column.activeMonths == profile.tempo?.activeMonths)
    }
    #expect(comparison.yearsInCommon == 2015...2018)
    #expect(comparison.pairs[0].sharedEvents == 143)
    #expect(comparison.caveats.contains { $0.code == "targets" })
    #expect(comparison.caveats.contains { $0.code == "codes" && $0.text.contains("2021-08-15") })
  }
}
