import ClioClaims
import ClioModel
import ClioRegistry
import ClioTesting
import Testing

/// A world of a dozen events, two editions and four entries, in which every verdict can be counted by hand.
enum SmallWorld {
  private static let office = EventSide(id: 1, name: "Government of Nowhere")
  private static let band = EventSide(id: 3, name: "Band")
  private static let clan = EventSide(id: 4, name: "Clan")
  private static let civilians = EventSide(id: 9999, name: "Civilians")

  /// Of the whole release, 2000 to 2003.
  private static let events: [ConflictEvent] = [
    event(1, "2000-02-01", office, band, .stateBased, a: 1, b: 40),
    event(2, "2001-05-01", office, band, .stateBased, a: 3, b: 120),
    event(3, "2002-03-01", office, band, .stateBased, a: 5, b: 130, unknown: 10),
    event(4, "2002-03-01", band, civilians, .oneSided, civilians: 20),
    event(5, "2003-02-01", office, band, .stateBased, a: 9, b: 110, civilians: 4),
    event(
      6, "2003-06-01", band, clan, .nonState, country: 770, a: 2, b: 8, area: "Northern province", place: "Oldtown city"
    ),
    event(7, "2003-07-01", clan, civilians, .oneSided, country: 500, civilians: 2),
    event(8, "2003-08-01", band, civilians, .oneSided, country: 500, civilians: 3),
  ]

  /// Of a few weeks of 2005.
  private static let weeks: [ConflictEvent] = [
    event(
      20, "2005-08-26", office, band, .stateBased, a: 13, b: 1, civilians: 141, unknown: 28, area: "Capital province",
      place: "Newtown international airport", low: 171, high: 184),
    event(21, "2005-08-20", office, band, .stateBased, a: 2, b: 1, area: "Capital province", place: "Newtown city"),
  ]

  private static func event(
    _ id: Int, _ day: String, _ sideA: EventSide, _ sideB: EventSide, _ violence: ViolenceType, country: Int = 700,
    a: Int = 0, b: Int = 0, civilians: Int = 0, unknown: Int = 0, area: String? = "Capital province",
    place: String? = "Newtown city", low: Int? = nil, high: Int? = nil
  ) -> ConflictEvent {
    let start = CalendarDay(iso: day) ?? CalendarDay(daysSince1970: 0), best = a + b + civilians + unknown
    return ConflictEvent(
      id: id, year: start.year, violence: violence, sideA: sideA, sideB: sideB, country: country,
      countryName: [700: "Afghanistan", 770: "Pakistan", 500: "Uganda"][country] ?? "", region: "Asia", adm1: area,
      place: place, point: GeoPoint(latitude: 34, longitude: 65), start: start, end: start, datePrecision: 1,
      placePrecision: 1, clarity: 1, isActiveYear: true, deathsA: a, deathsB: b, deathsCivilians: civilians,
      deathsUnknown: unknown, toll: DeathToll(low: low ?? best, best: best, high: high ?? best))
  }

  private static func edition(_ id: EditionID, _ events: [ConflictEvent], partial: String?) -> Edition {
    Edition(
      id: id, fileName: "small.csv", fileBytes: 0, sha256: "", loadedAt: "2026-01-01T00:00:00Z", origin: nil,
      partial: partial, rows: events.count, events: events.count, rejects: 0, toll: .zero,
      firstYear: events.map(\.year).min(), lastYear: events.map(\.year).max(), firstDay: events.map(\.start).min(),
      lastDay: events.map(\.end).max(), countries: Set(events.compactMap(\.country)).sorted(), columns: [],
      missingColumns: [], warnings: [:])
  }

  private static func registry() throws -> Registry {
    let note = PublishedSource(key: "n", publisher: "P", title: "T")
    func entry(
      _ id: String, _ name: String, kind: ActorKind = .politicalGroup, names: [String] = [],
      _ selectors: [ActorSelector], milestones: [Milestone] = [], links: [RegistryEntry.Link] = []
    ) -> RegistryEntry {
      RegistryEntry(
        head: RegistryHead(id: id, name: name, kind: kind, home: ["AFG"], selectors: selectors),
        names: names.map { .init(text: $0, isShared: $0 == "Both", source: "n") }, milestones: milestones, links: links,
        sources: [note])
    }
    func account(_ from: String?, denies: Bool = false) -> SourceAccount {
      SourceAccount(span: StatedSpan(from: from.flatMap { StatedDate($0) }), denies: denies, sources: [note])
    }
    return try Registry([
      entry(
        "office", "Government of Nowhere", kind: .government,
        [ActorSelector(ids: [1], names: ["Government of Nowhere"])]),
      entry(
        "band", "Band", names: ["Both"],
        [
          ActorSelector(ids: [3], names: ["Band"], countries: [700, 770]),
          ActorSelector(ids: [3], names: ["Band"], countries: [500], isMaybe: true, why: "doubted", source: "n"),
        ],
        milestones: [
          Milestone(what: "founded by three clans", accounts: [account("1999-03-01"), account("1999-03-05")]),
          Milestone(what: "put on a list", accounts: [account("2001"), account("2003-01-01")]),
        ],
        links: [
          .init(type: .splinterOf, with: "clan", confidence: .high, accounts: [account("1999-03")]),
          .init(type: .ally, with: "ghost", confidence: .medium, accounts: [account(nil), account(nil, denies: true)]),
        ]),
      entry("clan", "Clan", names: ["Both"], [ActorSelector(ids: [4], names: ["Clan"])]),
      entry("ghost", "Ghost", []),
    ])
  }

  static func checker(published: String? = "2006-01") throws -> ClaimChecker {
    let whole = edition(EditionID(dataset: .ucdpGED, version: "99.1"), events, partial: nil)
    let part = edition(EditionID(dataset: .ucdpGED, version: "99.2", label: "weeks"), weeks, partial: "some weeks")
    return ClaimChecker(
      ClaimWorld(
        tallies: InMemoryTallySource([(edition: whole, events: events), (edition: part, events: weeks)]),
        rows: Words(), registry: try registry(), editions: [whole, part],
        published: published.flatMap { StatedDate($0) }))
  }

  /// The words of the rows.
  private struct Words: RowSource {
    func areas(in edition: EditionID) async throws(ClioError) -> [String] { ["Capital province", "Northern province"] }

    func accounts(of events: [Int], in edition: EditionID) async throws(ClioError) -> [RowAccount] {
      events.map { event in
        let headline = event == 20 ? "Band claims deadly bomb at Newtown airport" : "Fighting goes on"
        return RowAccount(
          event: event, places: event == 20 ? ["Newtown airport, north gate"] : [],
          reports: [Report(office: "Some Agency", date: "2005-08-27", headline: headline)])
      }
    }
  }
}
