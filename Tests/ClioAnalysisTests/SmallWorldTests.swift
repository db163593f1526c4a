import ClioAnalysis
import ClioModel
import ClioRegistry
import ClioTesting
import Testing

/// A world of eleven events and five entries in which every case can be counted by hand; needs no data.
///
/// The Guard fights the Office until 2000, holds it in 2001 and 2002, and fights it again. The Band has a slice in the north.
@Suite("Relations, reach, branches and networks of a small world")
struct SmallWorldTests {
  private static let office = EventSide(id: 1, name: "Government of Nowhere")
  private static let guards = EventSide(id: 2, name: "Guard")
  private static let band = EventSide(id: 3, name: "Band")
  private static let clan = EventSide(id: nil, name: "Clan")
  private static let joint = EventSide(id: 9, name: "Band, Guard")
  private static let civilians = EventSide(id: 9999, name: "Civilians")

  private static let events: [ConflictEvent] = [
    event(1, "2000-02-01", office, guards, .stateBased, a: 1, b: 4),
    event(2, "2000-05-01", guards, clan, .nonState, a: 0, b: 2),
    // In office: the Guard's, though coded as the government's.
    event(3, "2001-03-01", office, band, .stateBased, a: 3, b: 5),
    event(4, "2002-03-01", office, band, .stateBased, country: 770, a: 1, b: 1),
    event(5, "2003-01-01", office, guards, .stateBased, a: 2, b: 2),
    event(6, "2003-02-01", office, band, .stateBased, country: 770, a: 1, b: 6),
    event(7, "2003-03-01", band, civilians, .oneSided, civilians: 9),
    event(8, "2003-04-01", office, joint, .stateBased, a: 0, b: 3),
    event(9, "2003-05-01", band, clan, .nonState, country: 770, a: 4, b: 4),
    event(10, "2003-06-01", band, guards, .nonState, country: 770, a: 2, b: 1),
    event(11, "2003-07-01", band, civilians, .oneSided, country: 500, civilians: 2),
  ]

  private static func event(
    _ id: Int, _ day: String, _ sideA: EventSide, _ sideB: EventSide, _ violence: ViolenceType, country: Int = 700,
    a: Int = 0, b: Int = 0, civilians: Int = 0
  ) -> ConflictEvent {
    let start = CalendarDay(iso: day) ?? CalendarDay(daysSince1970: 0), best = a + b + civilians
    return ConflictEvent(
      id: id, year: start.year, violence: violence, sideA: sideA, sideB: sideB, country: country,
      countryName: [700: "Afghanistan", 770: "Pakistan", 500: "Uganda"][country] ?? "", region: "Asia", adm1: nil,
      place: nil, point: GeoPoint(latitude: 34, longitude: 65), start: start, end: start, datePrecision: 1,
      placePrecision: 1, clarity: 1, isActiveYear: true, deathsA: a, deathsB: b, deathsCivilians: civilians,
      deathsUnknown: 0, toll: DeathToll(low: best, best: best, high: best))
  }

  private static let edition = Edition(
    id: EditionID(dataset: .ucdpGED, version: "99.1"), fileName: "small.csv", fileBytes: 0, sha256: "",
    loadedAt: "2026-01-01T00:00:00Z", origin: nil, partial: nil, rows: 11, events: 11, rejects: 0, toll: .zero,
    firstYear: 2000, lastYear: 2003, firstDay: CalendarDay(iso: "2000-02-01"), lastDay: CalendarDay(iso: "2003-12-31"),
    countries: [500, 700, 770], columns: [], missingColumns: [], warnings: [:])

  private static func registry() throws -> Registry {
    let note = PublishedSource(key: "n", publisher: "P", title: "T")
    func entry(
      _ id: String, _ name: String, kind: ActorKind = .politicalGroup, parent: String? = nil, home: [String] = ["AFG"],
      _ selectors: [ActorSelector], links: [RegistryEntry.Link] = []
    ) -> RegistryEntry {
      RegistryEntry(
        head: RegistryHead(id: id, name: name, kind: kind, parent: parent, home: home, selectors: selectors),
        links: links, sources: [note])
    }
    func link(_ type: RelationType, _ with: String, from: String? = nil, to: String? = nil, denies: Bool = false)
      -> RegistryEntry.Link
    {
      let span = StatedSpan(from: from.flatMap { StatedDate($0) }, to: to.flatMap { StatedDate($0) })
      return .init(
        type: type, with: with, confidence: .high,
        accounts: [SourceAccount(span: span, denies: denies, sources: [note])])
    }
    func day(_ text: String) -> CalendarDay? { CalendarDay(iso: text) }
    return try Registry([
      entry(
        "office", "Government of Nowhere", kind: .government,
        [ActorSelector(ids: [1], names: ["Government of Nowhere"])]),
      entry(
        "guard", "Guard",
        [
          ActorSelector(ids: [2], names: ["Guard"], to: day("2000-12-31")),
          ActorSelector(
            ids: [1], names: ["Government of Nowhere"], from: day("2001-01-01"), to: day("2002-12-31")),
          ActorSelector(ids: [2], names: ["Guard"], from: day("2003-01-01")),
        ], links: [link(.rival, "band"), link(.rival, "ghost"), link(.pledgedTo, "band", from: "2003-02")]),
      entry("band", "Band", [ActorSelector(ids: [3], names: ["Band"])]),
      entry(
        "band-north", "Band in the North", parent: "band", home: ["PAK"],
        [
          ActorSelector(ids: [3], names: ["Band"], countries: [770], from: day("2003-01-01")),
          ActorSelector(
            ids: [3], names: ["Band"], countries: [500], isMaybe: true, why: "claimed by others", source: "n"),
        ], links: [link(.branchOf, "band", from: "2003")]),
      entry("ghost", "Ghost", []),
    ])
  }

  private let source = InMemoryTallySource([(edition: Self.edition, events: Self.events)])

  private func profile(_ id: String, maybes: Bool = false) async throws -> Profile {
    let registry = try Self.registry()
    let sides = try await source.sides(in: Self.edition.id)
    let plan = ProfilePlan(
      edition: Self.edition, actor: try registry.actor(.entry(id), sides: sides), includesMaybes: maybes)
    let tables = try await source.tables(for: plan.queries)
    let sequel = ProfileSequel(
      plan, tables, related: registry.related(to: plan.actor), branches: registry.branches(of: plan.actor))
    return Profile(
      plan, tables, deadliest: [], ranking: nil, sequel: (sequel, try await source.tables(for: sequel.queries)))
  }

  @Test("The Guard has the office's rows of its time, and is told to share them")
  func office() async throws {
    let guards = try await profile("guard")
    // 1, 2, 3, 4, 5, 8 (jointly) and 10.
    #expect(guards.total.events == 7)
    #expect(guards.years.map { $0.account.events } == [2, 1, 1, 3])
    #expect(guards.caveats.contains { $0.code == "codes" && $0.text.contains("from 2001-01-01 to 2002-12-31") })
    let office = try await profile("office")
    #expect(office.plan.actor.sharers.map(\.party.id) == ["guard"])
    #expect(office.caveats.contains { $0.code == "shared" && $0.text.contains("2001-01-01 to 2002-12-31") })
  }

  @Test("Stated relations stand beside fights: fought, uncoded, and a foe that nobody names")
  func ledger() async throws {
    let lines = try #require(try await profile("guard").ledger).lines
    let band = try #require(lines.first { $0.reference == .entry("band") })
    #expect(band.account.events == 3 && band.account.suffered == 3 + 1 + 1 && band.note == nil)
    #expect(lines.first { $0.reference == .entry("ghost") }?.note == .notCoded)
    #expect(lines.filter { $0.note == .notStated }.map(\.name) == ["Clan"])
  }

  @Test("Reach keeps what is only maybe apart, also where maybes are counted", arguments: [false, true])
  func reach(maybes: Bool) async throws {
    let reach = try await profile("band-north", maybes: maybes).reach
    #expect(reach.lines.map { $0.cell.account.events } == [3, 0])
    #expect(reach.lines.map(\.isHome) == [true, false])
    let beyond = try #require(reach.beyondHome.first)
    #expect(beyond.isOnlyMaybe && beyond.maybeEvents == 1 && beyond.maybeDeaths == 2)
    #expect(beyond.doubts.map(\.why) == ["claimed by others"] && beyond.doubts[0].source?.key == "n")
  }

  @Test("Branches are parts that add up, and affiliates in their time", arguments: [false, true])
  func branches(maybes: Bool) async throws {
    let profile = try await profile("band", maybes: maybes)
    let lines = try #require(profile.branches).lines
    #expect(lines.filter(\.isPart).map(\.account.events).reduce(0, +) == profile.total.events)
    #expect(lines.first { $0.actor.reference == .entry("band-north") }?.account.events == 3)
    // The Guard pledged itself in February 2003: 8 and 10, not what was before.
    let guards = try #require(lines.first { $0.actor.reference == .entry("guard") })
    #expect(!guards.isPart && guards.account.events == 2 && guards.span.from == StatedDate("2003-02"))
  }

  @Test(
    "No event is in two dyads, and each is under its actors", arguments: [nil, "guard", "band-north", "band", "office"])
  func network(focus: String?) async throws {
    let registry = try Self.registry()
    let sides = try await source.sides(in: Self.edition.id)
    let actor = try focus.map { try registry.actor(.entry($0), sides: sides) }
    let plan = NetworkPlan(
      edition: Self.edition, focus: actor, relations: registry.allRelations, parties: registry.allActors,
      partition: registry.networkPartition(sides: sides, focus: actor))
    let tables = try await source.tables(for: plan.queries)
    let network = Network(plan, tables, try await source.tables(for: plan.pairQueries(tables)))
    let dyads = Dictionary(
      network.dyads.map { dyad in
        (Set([network.nodes[dyad.first].name, network.nodes[dyad.second].name]), dyad.account.events)
      }, uniquingKeysWith: +)
    #expect(dyads.count == network.dyads.count)
    if focus == nil {
      // 3 and 4 are the Guard's against the Band, 8 is that of the joint side.
      #expect(
        dyads == [
          ["Guard", "Government of Nowhere"]: 2, ["Guard", "Clan"]: 1, ["Guard", "Band, rest"]: 2,
          ["Guard", "Band in the North"]: 1, ["Government of Nowhere", "Band in the North"]: 1,
          ["Government of Nowhere", "Band, Guard"]: 1, ["Band in the North", "Clan"]: 1,
        ])
    }
    // 7 and 11 are one-sided. Whoever is in the middle, no other event is counted twice.
    #expect(dyads.values.reduce(0, +) <= 9)
    if focus == "guard" { #expect(dyads[["Guard", "Band in the North"]] == 1 && dyads[["Guard", "Clan"]] == 1) }
    if focus == "band" { #expect(dyads[["Band", "Guard"]] == 3 && network.nodes[0].name == "Band") }
  }

  @Test("A comparison counts what the profiles count, and says what they share")
  func comparison() async throws {
    let registry = try Self.registry()
    let sides = try await source.sides(in: Self.edition.id)
    var inputs: [Comparison.Input] = []
    for id in ["guard", "office"] {
      let plan = ProfilePlan(edition: Self.edition, actor: try registry.actor(.entry(id), sides: sides))
      inputs.append(
        .init(
          plan, try await source.tables(for: Comparison.queries(plan)),
          events: try await source.samples(matching: plan.rowsQuery), ranking: nil))
    }
    let comparison = Comparison(inputs, edition: Self.edition, bootstrap: Bootstrap(draws: 100))
    #expect(comparison.columns.map(\.total.events) == [7, 6])
    // 1, 3, 4, 5 and 8.
    #expect(comparison.pairs[0].sharedEvents == 5)
    #expect(comparison.pairs[0].sharedCells == 1 && comparison.pairs[0].eitherCells == 1)
    #expect(comparison.caveats.contains { $0.code == "shared" && $0.text.contains("by their definitions") })
    #expect(comparison.caveats.contains { $0.code == "kinds" })
  }
}
