import Testing

@testable import ClioModel

@Suite("Refusing a question that has no answer")
struct TallyQueryCheckingTests {
  private static let point = GeoPoint(latitude: 34, longitude: 69)
  private static let circle = GeoCircle(centre: point, radiusKilometres: 1)

  private func query(
    by keys: [TallyKey] = [], actor: ActorDefinition? = nil, _ change: (inout TallyFilter) -> Void = { _ in }
  )
    -> TallyQuery
  {
    var filter = TallyFilter()
    change(&filter)
    if actor != nil { filter.actor = .entry("invented") }
    return TallyQuery(edition: .ged22, filter: filter, groupBy: keys, actor: actor)
  }

  private func error(_ query: TallyQuery, missing: [String] = []) -> ClioError? {
    do throws(ClioError) {
      try query.check(against: .invented(.ged22, missingColumns: missing))
      return nil
    } catch {
      return error
    }
  }

  @Test("A filter or key over a column that the file lacks is refused by name")
  func missingColumns() {
    let questions: [(TallyQuery, String, String)] = [
      (query { $0.adm1 = ["Kunar"] }, "adm_1", "adm1"),
      (query(by: [.adm1]), "adm_1", "adm1"),
      (query { $0.circle = Self.circle }, "latitude", "place"),
      (query { $0.box = GeoBox(southWest: Self.point, northEast: Self.point) }, "latitude", "place"),
      (query { $0.cells = [PRIOGridCell(gid: 1)] }, "latitude", "place"),
      (query(by: [.cell]), "latitude", "place"),
      (query { $0.activeYearsOnly = true }, "active_year", "active"),
      (query { $0.datePrecisionAtMost = 1 }, "date_prec", "dateprec"),
      (query { $0.placePrecisionAtMost = 2 }, "where_prec", "placeprec"),
      (query { $0.clarity = 1 }, "event_clarity", "clarity"),
      (query { $0.regions = ["Asia"] }, "region", "region"),
    ]
    for (query, column, part) in questions {
      #expect(
        error(query, missing: [column])
          == ClioError(
            .unanswerable, "ucdp-ged@22.1: \(part): expected a column \(column), found none in this file",
            hint: "ask without it, or load the publisher's full file"))
      #expect(error(query) == nil)
    }
  }

  @Test("A missing column that the question does not read does not matter")
  func irrelevantColumns() {
    let missing = ["adm_1", "latitude", "active_year", "date_prec", "where_prec", "event_clarity", "region"]
    #expect(
      error(query(by: [.year, .month, .violence, .country, .actor]) { $0.countries = [700] }, missing: missing) == nil)
  }

  @Test("Active years are refused for a slice, and answered for a whole actor")
  func activeYears() {
    let day = CalendarDay(daysSince1970: 0)
    let whole = ActorDefinition.ucdp(id: 234)
    #expect(error(query(actor: whole) { $0.activeYearsOnly = true }) == nil)
    let slices = [
      ActorDefinition(selectors: [ActorSelector(ids: [234], countries: [700])]),
      ActorDefinition(selectors: [ActorSelector(ids: [234], from: day)]),
      ActorDefinition(selectors: [ActorSelector(ids: [234])], minus: [ActorSelector(ids: [234], events: [1])]),
    ]
    for slice in slices {
      #expect(
        error(query(actor: slice) { $0.activeYearsOnly = true })
          == ClioError(
            .unanswerable, "active: expected a whole actor as UCDP codes it, found a slice",
            hint: "active_year belongs to a dyad or perpetrator worldwide; ask without active=1"))
      #expect(error(query(actor: slice)) == nil)
    }
  }

  @Test("An opponent needs an actor")
  func opponent() {
    #expect(
      error(query { $0.opponent = .ucdp(303) })
        == ClioError(
          .unanswerable, "opponent: expected an actor to be the opponent of, found none", hint: "add actor=..."))
    #expect(error(query(actor: .ucdp(id: 234)) { $0.opponent = .ucdp(303) }) == nil)
  }

  @Test("So do figures by opponent")
  func byOpponent() {
    #expect(
      error(query(by: [.opponent]))
        == ClioError(
          .unanswerable, "by=opponent: expected an actor, found none",
          hint: "add actor=..., or use by=actor or by=actor,opponent"))
    #expect(error(query(by: [.opponent], actor: .ucdp(id: 234))) == nil)
  }
}
