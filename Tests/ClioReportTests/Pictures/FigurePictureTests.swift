import ClioCharts
import ClioEmbedded
import ClioModel
import Testing

@testable import ClioReport

@Suite("Pictures of figures")
struct FigurePictureTests {
  private func figure(_ text: String, _ cells: [([TallyKeyValue], Int)], actors: [ConflictActor] = []) throws
    -> FigurePicture
  {
    let address = try FigureAddress(text)
    var total = DeathAccount()
    let cells = cells.map { TallyTable.Cell(keys: $0.0, account: PictureFixture.account(deaths: $0.1)) }
    for cell in cells { total.add(cell.account) }
    let query = TallyQuery(edition: address.edition, filter: address.filter, groupBy: address.groupBy)
    return FigurePicture(
      FigureAnswer(
        address: address, table: TallyTable(query: query, cells: cells, total: total),
        edition: PictureFixture.edition(), registryHash: "00"), actors: actors)
  }

  @Test("By year: bars, with the country in the title")
  func byYear() throws {
    let chart = try #require(
      try figure(
        "ucdp-ged@19.1/deaths/country=AFG/by=year", [([.year(2016)], 7), ([.year(2018)], 9)]
      ).chart(limit: 12) as? RangeBarChart)
    #expect(chart.caption.title == "Deaths in recorded events in Afghanistan, by year")
    #expect(chart.caption.subtitle == "Number of people, on any side.")
    #expect(chart.caption.addresses == ["ucdp-ged@19.1/deaths/country=AFG/by=year"])
    #expect(chart.caption.notes == [])
    #expect(chart.parts == [])
    #expect(chart.cells.map { $0.value?.value } == [7, 0, 9])
  }

  @Test("By another key: ranked bars, equal ones with one rank, zeros left out")
  func ranked() throws {
    func country(_ name: String) -> [TallyKeyValue] { [.country(nil, name)] }
    let figure = try figure(
      "ucdp-ged@19.1/deaths/year=2018/by=country",
      [(country("Kenya"), 5), (country("Uganda"), 8), (country("Chad"), 5), (country("Mali"), 0), (country("Peru"), 2)])
    let chart = try #require(try figure.chart(limit: 3) as? RankedBarChart)
    #expect(chart.caption.title == "Deaths in recorded events, 2018, by country")
    #expect(chart.caption.notes == ["UCDP GED 19.1 leaves out Syria: ranks and totals for the world are without it."])
    #expect(chart.rows.map(\.name) == ["Uganda", "Chad", "Kenya"])
    #expect(chart.rows.map(\.rank) == [1, 2, 2])
    #expect(chart.more == 1)
  }

  @Test("By a key and year: a panel for each, the largest first")
  func panels() throws {
    let figure = try figure(
      "ucdp-ged@19.1/deaths/actor=red-front/by=year,violence",
      [
        ([.year(2017), .violence(.oneSided)], 2), ([.year(2017), .violence(.stateBased)], 3),
        ([.year(2018), .violence(.oneSided)], 6), ([.year(2018), .violence(.nonState)], 1),
      ], actors: [ExportFixture.actor()])
    let chart = try #require(try figure.chart(limit: 2) as? SmallMultiples)
    #expect(chart.caption.title == "Red Front: deaths in events it took part in, by type of violence and year")
    #expect(chart.panels.map(\.name) == ["one-sided", "state-based"])
    #expect(chart.panels.map { $0.cells.map { $0.value?.value } } == [[2, 6], [3, 0]])
    #expect(chart.caption.notes == ["The 2 with most; 1 more are not shown."])
  }

  @Test("Every condition of the address is told, in the title or in a note")
  func conditions() throws {
    let chart = try #require(
      try figure(
        "ucdp-ged@19.1/events/actor=red-front/opponent=name:Hill%20Clan/country=KEN/year=2016..2018/violence=non-state/min=5/by=month",
        [([.month(Month(year: 2017, month: 1))], 9)],
        actors: [ExportFixture.actor(), PictureFixture.actor("Hill Clan")]
      ).chart(limit: 12) as? RangeBarChart)
    #expect(
      chart.caption.title
        == "Red Front: events it took part in, against Hill Clan, Kenya, non-state violence, 2016 to 2018, by month")
    #expect(chart.caption.notes == ["Limited, in the words of the address, to min=5."])
    #expect(chart.cells.count == 36)
  }

  @Test(
    "What cannot be drawn says what could",
    arguments: [
      ("ucdp-ged@19.1/deaths", "found one without by="), ("ucdp-ged@19.1/deaths/by=cell", "found by=cell"),
      ("ucdp-ged@19.1/deaths/by=year,month", "found by=year,month"),
      ("ucdp-ged@19.1/deaths/by=country,violence", "found by=country,violence"),
      ("ucdp-ged@19.1/deaths/year=2018/by=month", "expected events to draw, found none"),
      ("ucdp-ged@19.1/deaths/country=SYR/by=year", "UCDP GED 19.1 leaves out Syria"),
      ("ucdp-ged@19.1/deaths/year=2019/by=month", "UCDP GED 19.1 covers 1989 to 2018"),
    ])
  func refused(address: String, message: String) throws {
    let picture = try figure(address, [])
    let error = #expect(throws: ClioError.self) { try picture.chart(limit: 3) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test("A map tells its events, their days, and those that it cannot draw")
  func map() throws {
    let borders = try Borders(compact: Embedded.borders)
    let map = try #require(
      try figure("ucdp-ged@19.1/deaths/country=AFG", [([.year(2001)], 1)]).map(ExportFixture.matches, borders: borders))
    let picture = map.picture(width: 720)
    #expect(picture.title == "Where recorded events were in Afghanistan")
    #expect(picture.svg.contains(">3 events, 2001-02-03 to 2003-05-07. Circles: deaths on any side.<"))
    #expect(picture.svg.contains(">Note: Of the events 1 is only maybe its own."))
    #expect(picture.svg.contains(">Note: 1 event without coordinates is not drawn.<"))
    #expect(picture.description.contains("Hilltown, 10 deaths in 1 event"))
    #expect(try figure("ucdp-ged@19.1/deaths", []).map([ExportFixture.matches[2]], borders: borders) == nil)
  }

  @Test("An actor's map says what becomes of maybes, and the caution of an incomplete edition")
  func actorMap() async throws {
    let borders = try Borders(compact: Embedded.borders)
    let (profile, _) = try await ExportFixture.world(partial: "two weeks")
    let map = try #require(EventMap(of: profile, events: [ExportFixture.matches[0]], borders: borders))
    let svg = map.picture(width: 720).svg
    #expect(svg.contains(">Red Front: where its recorded events were<"))
    #expect(svg.contains(">1 event, 2001-02-03. Circles: deaths on any side, not only by it.<"))
    #expect(svg.contains(">Note: UCDP GED 24.1 is incomplete (two weeks): its rows must not be totalled.<"))
    #expect(svg.contains(">ucdp-ged@24.1/deaths/actor=red-front<"))
    #expect(svg.contains(">Data: UCDP GED 24.1. Source: Uppsala Conflict Data Program. CC BY 4.0<"))
  }
}
