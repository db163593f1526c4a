import ClioAnalysis
import ClioModel
import ClioTesting
import Testing

@testable import ClioReport

/// Three invented events that meet every case of an export, and what surrounds them.
enum ExportFixture {
  static let office = EventSide(id: 1, name: "Government of Kenya")
  static let front = EventSide(id: 11, name: "Red Front")
  static let clan = EventSide(id: nil, name: "Hill Clan, River Clan")
  static let civilians = EventSide(id: 9999, name: "Civilians")

  /// Against the office at a known place; jointly coded sides somewhere in a country; one-sided, of which little is known.
  static let events = [fight, scattered, bare]

  static let fight = ConflictEvent(
    id: 1, year: 2001, violence: .stateBased, sideA: office, sideB: front, country: 700, countryName: "Afghanistan",
    region: "Asia", adm1: "North province", place: "Hilltown",
    point: GeoPoint(latitudeMicrodegrees: 34_500_000, longitudeMicrodegrees: -69_250_001), start: day("2001-02-03"),
    end: day("2001-02-03"), datePrecision: 1, placePrecision: 1, clarity: 1, isActiveYear: true, deathsA: 1, deathsB: 2,
    deathsCivilians: 3, deathsUnknown: 4, toll: DeathToll(low: 9, best: 10, high: 12))

  static let scattered = ConflictEvent(
    id: 2, year: 2002, violence: .nonState, sideA: front, sideB: clan, country: 265,
    countryName: "German Democratic Republic", region: "Europe", adm1: nil, place: nil,
    point: GeoPoint(latitudeMicrodegrees: 52_000_000, longitudeMicrodegrees: 13_000_000), start: day("2002-01-01"),
    end: day("2002-12-31"), datePrecision: 5, placePrecision: 6, clarity: 2, isActiveYear: false, deathsA: 0,
    deathsB: 1,
    deathsCivilians: 0, deathsUnknown: 0, toll: DeathToll(low: 1, best: 1, high: 1))

  static let bare = ConflictEvent(
    id: 3, year: 2003, violence: .oneSided, sideA: front, sideB: civilians, country: nil, countryName: "Nowhere",
    region: nil, adm1: nil, place: nil, point: nil, start: day("2003-05-06"), end: day("2003-05-07"),
    datePrecision: nil, placePrecision: nil, clarity: nil, isActiveYear: nil, deathsA: 0, deathsB: 0,
    deathsCivilians: 0,
    deathsUnknown: 0, toll: .zero)

  /// What the Red Front has in them; the second is only maybe its own here.
  static let matches = [
    MatchedEvent(event: fight, role: .init(onSideA: false, onSideB: true, isJoint: false, isMaybe: false)),
    MatchedEvent(event: scattered, role: .init(onSideA: true, onSideB: false, isJoint: true, isMaybe: true)),
    MatchedEvent(event: bare, role: nil),
  ]

  static func day(_ text: String) -> CalendarDay { CalendarDay(iso: text) ?? CalendarDay(daysSince1970: 0) }

  static func edition(partial: String? = nil) -> Edition {
    Edition(
      id: EditionID(dataset: .ucdpGED, version: "24.1"), fileName: "invented.csv", fileBytes: 10,
      sha256: String(repeating: "ab", count: 32), loadedAt: "2026-03-04T05:06:07Z", origin: nil, partial: partial,
      rows: 3, events: 3, rejects: 0, toll: DeathToll(low: 10, best: 11, high: 13), firstYear: 2001, lastYear: 2003,
      firstDay: day("2001-02-03"), lastDay: day("2003-05-07"), countries: [265, 700], columns: [],
      missingColumns: ["geom_wkt"], warnings: [:])
  }

  static let source = PublishedSource(
    key: "n", publisher: "A newspaper", title: "A report", date: StatedDate("2002"), url: "https://example.org/report")

  /// The front, with a relation that is known to the month, one known to the day, and one that is denied.
  static func actor(name: String = "Red Front") -> ConflictActor {
    func party(_ id: String, _ name: String) -> Relation.Party { Relation.Party(id: id, name: name) }
    func relation(
      _ type: RelationType, _ id: String, from: String, denies: Bool = false
    ) -> Relation {
      Relation(
        subject: party("red-front", name), type: type, object: party(id, "The \(id)"), confidence: .medium,
        accounts: [
          SourceAccount(span: StatedSpan(from: StatedDate(from)), denies: denies, sources: [source])
        ])
    }
    return ConflictActor(
      reference: .entry("red-front"), name: name, otherNames: ["RF"], kind: .politicalGroup,
      homeCountries: [Country.numbered(700)].compactMap(\.self),
      milestones: [
        Milestone(
          what: "founded", accounts: [SourceAccount(span: StatedSpan(from: StatedDate("2000")), sources: [source])])
      ],
      relations: [
        relation(.splinterOf, "clan", from: "2000-05"), relation(.ally, "army", from: "2001-02-03"),
        relation(.rival, "league", from: "2001", denies: true),
      ], sources: ["n": source],
      definition: ActorDefinition(selectors: [ActorSelector(ids: [11], names: ["Red Front"], source: "n")]))
  }

  static let caveat = Caveat("range", "low and high are the source's own range")

  static func provenance(partial: String? = nil, actor: ConflictActor? = nil, hasActor: Bool = true) -> Provenance {
    var address = FigureAddress(edition: edition().id, measure: .events)
    if hasActor { address.filter.actor = .entry("red-front") }
    return Provenance(
      edition: edition(partial: partial), address: address, actors: hasActor ? [actor ?? self.actor()] : [],
      registryHash: "00ff00ff00ff00ff", caveats: edition(partial: partial).caveats + [caveat], program: "Clio 9.9")
  }

  /// The front's profile and network, counted from the events by the reference.
  static func world(
    partial: String? = nil, actor: ConflictActor? = nil, events: [ConflictEvent] = events
  ) async throws -> (Profile, Network) {
    let edition = edition(partial: partial), actor = actor ?? self.actor()
    let source = InMemoryTallySource([(edition, events)])
    let plan = ProfilePlan(edition: edition, actor: actor)
    let profile = Profile(plan, try await source.tables(for: plan.queries), deadliest: [], ranking: nil)
    let around = NetworkPlan(
      edition: edition, focus: actor, relations: actor.relations, parties: [actor],
      partition: RankPartition(splits: [.init(coded: [front], parts: [actor])]))
    let tables = try await source.tables(for: around.queries)
    return (profile, Network(around, tables, try await source.tables(for: around.pairQueries(tables))))
  }

  /// No digest at all, but as the name decides: 20 bytes made by adding up.
  static let sha1: NamedUUID.SHA1 = { bytes in
    var digest = [UInt8](repeating: 0, count: 20)
    for (position, byte) in bytes.enumerated() { digest[position % 20] = digest[position % 20] &* 31 &+ byte }
    return digest
  }

  /// What datasets have held or could hold: markup, quotes, line ends, marks that turn text, a control, a formula.
  static let hostile =
    "=1+1,\"<script>alert('x')</script>\"\u{301}\r\nnext\tline\u{202E}\u{2028}\u{5D0}{}\\%]]>\u{7}&amp;"
}
