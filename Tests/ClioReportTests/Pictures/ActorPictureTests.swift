import ClioAnalysis
import ClioCharts
import ClioModel
import Testing

@testable import ClioReport

@Suite("Pictures of actors")
struct ActorPictureTests {
  @Test("Deaths by year are divided by who died, with the range of the source")
  func deathsByYear() async throws {
    let (profile, _) = try await ExportFixture.world()
    let chart = try #require(profile.deathsChart)
    #expect(chart.caption.title == "Red Front: deaths in events it took part in, by year")
    #expect(chart.caption.subtitle == "Number of people, on any side: not the same as killed by it.")
    #expect(chart.caption.edition == "UCDP GED 24.1, 2001 to 2003")
    #expect(chart.caption.source == "Uppsala Conflict Data Program. CC BY 4.0")
    #expect(chart.caption.addresses == ["ucdp-ged@24.1/deaths/actor=red-front/by=year"])
    #expect(chart.caption.notes == [])
    #expect(chart.periods == .years(from: 2001))
    #expect(chart.parts == ["own losses", "opponents killed", "civilians targeted", "civilians in its fights"])
    #expect(chart.rest == "side unknown")
    // 2001: of 10 deaths 2 on its side, 1 on the other, 3 civilians, 4 unknown. 2002: one of the other side. 2003: none.
    #expect(
      chart.cells == [
        .counted(MeasuredValue(value: 10, low: 9, high: 12), parts: [2, 1, 0, 3]),
        .counted(MeasuredValue(value: 1, low: 1, high: 1), parts: [0, 1, 0, 0]),
        .counted(MeasuredValue(value: 0, low: 0, high: 0), parts: [0, 0, 0, 0]),
      ])
  }

  @Test("Any measure, with its own words, range and address")
  func measures() async throws {
    let (profile, _) = try await ExportFixture.world()
    let series = ActorSeries(profile.plan, by: .year, profile.years)
    let inflicted = try #require(series.chart(of: .inflicted))
    #expect(inflicted.caption.title == "Red Front: deaths it inflicted, by year")
    #expect(inflicted.caption.addresses == ["ucdp-ged@24.1/deaths.inflicted/actor=red-front/by=year"])
    #expect(inflicted.range == .attributionBound && inflicted.parts == [])
    // 1 opponent, and 3 civilians and 4 unknown at most.
    #expect(inflicted.cells.first == .counted(MeasuredValue(value: 1, high: 8)))
    let events = try #require(series.chart(of: .events))
    #expect(events.caption.title == "Red Front: events it took part in, by year")
    #expect(events.caption.subtitle == "Number of records of violence, not of attacks by it; in some nobody died.")
    #expect(events.cells.map { $0.value?.value } == [1, 1, 1])
  }

  @Test("Events of two years are drawn by month")
  func byMonth() async throws {
    let (profile, _) = try await ExportFixture.world(events: [ExportFixture.fight])
    let chart = try #require(profile.deathsChart)
    #expect(chart.caption.title == "Red Front: deaths in events it took part in, by month")
    #expect(chart.periods == .months(from: Month(year: 2001, month: 2)))
    #expect(chart.cells.count == 1)
    #expect(chart.caption.notes == ["No event after 2001-02; the edition ends in 2003-12."])
  }

  @Test("An actor without events, and an edition that must not be totalled, have none")
  func none() async throws {
    let (partial, _) = try await ExportFixture.world(partial: "some weeks")
    #expect(partial.deathsChart == nil && partial.timeline == nil)
    let (idle, _) = try await ExportFixture.world(events: [])
    #expect(idle.deathsChart == nil)
  }

  @Test("Days are in the title, and what of them is not covered in a note")
  func days() {
    let plan = PictureFixture.plan(from: "2015-01-01", to: "2020-12-31")
    let chart = ActorSeries(plan, by: .year, PictureFixture.years([2016: 4])).chart(of: .deaths)
    #expect(chart?.caption.title == "Red Front: deaths in events it took part in, by year, 2015 to 2020")
    #expect(chart?.caption.notes == ["UCDP GED 19.1 covers 1989 to 2018: the rest of the period is not in the figure."])
    #expect(chart?.cells.map { $0.value?.value } == [0, 4, 0, 0, nil, nil])
    func title(_ from: String?, _ to: String?) -> String? {
      ActorSeries(PictureFixture.plan(from: from, to: to), by: .year, PictureFixture.years([2016: 4])).chart(
        of: .events)?
        .caption.title
    }
    #expect(title("2015-01-01", nil) == "Red Front: events it took part in, by year, from 2015")
    #expect(title(nil, "2016-12-31") == "Red Front: events it took part in, by year, to 2016")
    #expect(title("2015-03-01", "2016-12-31") == "Red Front: events it took part in, by year, 2015-03-01 to 2016-12-31")
  }

  @Test("An open end is no gap, and a country that the edition leaves out is told where the actor is at home")
  func holes() {
    let open = ActorSeries(PictureFixture.plan(from: "2015-01-01"), by: .year, PictureFixture.years([2016: 4]))
    #expect(open.chart(of: .deaths)?.caption.notes == [])
    let syria = ActorSeries(
      PictureFixture.plan("Government of Syria"), by: .year, PictureFixture.years([2016: 4, 2018: 1]))
    #expect(
      syria.chart(of: .deaths)?.caption.notes == [
        "UCDP GED 19.1 leaves out Syria: its events there are not in the figures."
      ])
  }

  @Test("Actors side by side have one scale, but where one of them could not be seen on it")
  func compared() throws {
    func series(_ name: String, _ deaths: [Int: Int]) -> ActorSeries {
      ActorSeries(PictureFixture.plan(name), by: .year, PictureFixture.years(deaths))
    }
    let alike = try #require(
      SmallMultiples([series("One", [2016: 100, 2018: 50]), series("Other", [2017: 9])], measure: .deaths))
    #expect(alike.caption.title == "Deaths in events they took part in, by year")
    #expect(
      alike.caption.addresses == [
        "ucdp-ged@19.1/deaths/actor=name:One/by=year", "ucdp-ged@19.1/deaths/actor=name:Other/by=year",
      ])
    #expect(alike.panels.map(\.name) == ["One", "Other"])
    #expect(alike.panels.map { $0.cells.map { $0.value?.value } } == [[100, 0, 50], [0, 9, 0]])
    #expect(alike.scale == .shared)
    let unlike = SmallMultiples([series("One", [2018: 100]), series("Other", [2018: 8])], measure: .deaths)
    #expect(unlike?.scale == .own)
    #expect(SmallMultiples([series("One", [:]), series("Other", [:])], measure: .deaths) == nil)
  }

  @Test("Months before the first event are zeros on a timeline, as far as the edition covers them")
  func timeline() async throws {
    let (profile, _) = try await ExportFixture.world()
    let chart = try #require(profile.timeline)
    #expect(chart.caption.title == "Red Front: milestones, and deaths in events it took part in, by month")
    #expect(chart.caption.notes == ["Milestones are what sources state; the profile names the sources."])
    #expect(chart.milestones == [.init(from: try #require(StatedDate("2000")), "founded")])
    // The milestone is of 2000, the edition begins in 2001, the first event is of February.
    #expect(chart.first == Month(year: 2001, month: 1))
    #expect(chart.cells.prefix(2).map { $0.value?.value } == [0, 10])
  }

  @Test("A network tells whose it is and how it can be asked again")
  func network() async throws {
    let (_, network) = try await ExportFixture.world()
    let picture = try #require(network.drawing).picture(width: 720)
    #expect(picture.title == "Red Front: whom it fights, and how it stands to others")
    #expect(picture.svg.contains(">ucdp-ged@24.1/deaths/actor=red-front/by=opponent<"))
    #expect(
      picture.svg.contains(">Data: UCDP GED 24.1, 2001 to 2003. Source: Uppsala Conflict Data Program. CC BY 4.0<"))
  }
}
