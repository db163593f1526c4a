import ClioAnalysis
import ClioEmbedded
import ClioModel
import ClioRegistry
import ClioSQLite
import ClioTesting
import Testing

/// The reference table at the end of MEASURES and the other figures of issue 1, on GED 19.1; skipped where it is absent.
@Suite(
  "Islamic State Khorasan in GED 19.1", .enabled(if: GED191.isThere),
  .serialized)
struct KhorasanReferenceTests {
  private func world() throws -> GED191 { try GED191.loaded() }

  @Test("Its years are those of MEASURES, to the digit")
  func years() async throws {
    let table = try await world().table(.entry("is-khorasan"), by: [.year])
    let rows = table.cells.map { cell in
      let account = cell.account
      return [
        account.events, account.deadlyEvents, account.toll.low, account.toll.best, account.toll.high, account.suffered,
        account.opponent, account.oneSided.best, account.collateral, account.unknown,
      ]
    }
    // MEASURES.md, "Reference: IS-Khorasan", 2015 to 2018.
    #expect(
      rows == [
        [106, 87, 1083, 1147, 1564, 676, 97, 125, 32, 217],
        [261, 245, 2576, 2631, 3093, 2115, 161, 241, 36, 78],
        [387, 371, 3453, 3553, 3878, 2608, 314, 329, 198, 104],
        [779, 497, 3706, 4088, 6582, 2488, 276, 618, 186, 520],
      ])
    #expect(table.total.jointEvents == 6)
    #expect(table.total.jointDeaths == 56)
    #expect(table.total.firstDay == CalendarDay(iso: "2015-01-30"))
  }

  @Test("Its one-sided deaths of 2018 are 618, with its maybes 622")
  func maybes() async throws {
    let yes = try await world().table(.entry("is-khorasan")) { $0.years = 2018...2018 }
    let all = try await world().table(.entry("is-khorasan")) {
      $0.years = 2018...2018
      $0.includesMaybes = true
    }
    #expect(yes.total.oneSided.best == 618)
    #expect(all.total.oneSided.best == 622)
  }

  @Test("IS as coded in Afghanistan has the figures of the data's README")
  func afghanistan() async throws {
    let alone = try await world().table(.ucdp(234), by: [.year]) {
      $0.countries = [700]
      $0.includesJoint = false
    }
    let rows = alone.cells.map { [$0.account.events, $0.account.toll.low, $0.account.toll.best, $0.account.toll.high] }
    #expect(
      rows == [[96, 923, 979, 1312], [257, 2456, 2511, 2973], [377, 3280, 3380, 3700], [766, 3457, 3839, 6333]])
    let joint = try await world().table(.ucdp(234)) {
      $0.countries = [700]
      $0.years = 2015...2015
    }
    #expect(joint.total.events == 102)
    #expect(joint.total.toll == DeathToll(low: 973, best: 1035, high: 1450))
  }

  @Test("One-sided deaths of 2018 by perpetrator as coded")
  func oneSided() async throws {
    let world = try world()
    var query = TallyQuery(edition: world.id, groupBy: [.actor])
    query.filter.years = 2018...2018
    let table = try await world.store.tables(for: [query])[0]
    let top = table.cells.sorted { $0.account.oneSided.best > $1.account.oneSided.best }.prefix(4)
    #expect(top.map(\.account.oneSided.best) == [1114, 519, 205, 162])
    #expect(top.first?.keys.first?.label == "IS")
  }

  @Test("Its ranks of 2018 are those of MEASURES, where it is the only slice of IS")
  func ranks() async throws {
    let world = try world()
    let lone = try Registry(
      world.registry.entries.filter { $0.head.parent == nil || $0.id == "is-khorasan" }.map {
        RegistryEntry(head: $0.head)
      })
    let sides = try await world.store.sides(in: world.id)
    let edition = try #require(try await world.store.editions().first)
    let plan = RankPlan(
      edition: edition, years: 2018...2018, field: .groups, partition: lone.partition(sides: sides))
    let ranking = Ranking(plan, try await world.store.tables(for: plan.queries))
    #expect(ranking.entrants.count == 204)
    let expected: [(Measure, Int)] = [(.deaths, 4), (.oneSided, 1), (.events, 2), (.inflicted, 5)]
    for (measure, rank) in expected {
      #expect(ranking.place(of: .entry("is-khorasan"), by: measure)?.rank == rank, "\(measure)")
      #expect(ranking.places(by: measure).first { $0.entrant.reference == .entry("is-khorasan") }?.rank == rank)
    }
    #expect(ranking.caveats.map(\.code) == ["coverage", "areas"])
  }

  @Test("One actor's place is its line of the whole ranking, under every measure")
  func places() async throws {
    let world = try world()
    let sides = try await world.store.sides(in: world.id)
    let edition = try #require(try await world.store.editions().first)
    let plan = RankPlan(
      edition: edition, years: 2018...2018, field: .all, partition: world.registry.partition(sides: sides))
    let ranking = Ranking(plan, try await world.store.tables(for: plan.queries))
    for measure in Measure.allCases {
      for line in ranking.places(by: measure) {
        let place = try #require(ranking.place(of: line.entrant.reference, by: measure))
        #expect(place.rank == line.rank && place.isTied == line.isTied, "\(line.entrant.name) by \(measure)")
        #expect(place.survivesAnyOneEvent == line.survivesAnyOneEvent, "\(line.entrant.name) by \(measure)")
      }
    }
  }
}
