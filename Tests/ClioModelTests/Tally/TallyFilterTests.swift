import Testing

@testable import ClioModel

@Suite("A filter")
struct TallyFilterTests {
  @Test("Actor, country, region, year and violence are coarse")
  func coarse() {
    var filter = TallyFilter()
    filter.actor = .ucdp(234)
    filter.opponent = .ucdp(303)
    filter.includesMaybes = true
    filter.includesJoint = false
    filter.includesJointOpponents = false
    filter.countries = [700]
    filter.regions = ["Asia"]
    filter.years = 2015...2018
    filter.violence = [.oneSided]
    #expect(filter.isCoarse)
  }

  @Test("Everything else needs the rows")
  func fine() throws {
    let day = CalendarDay(daysSince1970: 0)
    let point = GeoPoint(latitude: 34, longitude: 69)
    let month = Month(year: 2018, month: 1)
    let box = try #require(GeoBox(southWest: point, northEast: point))
    let changes: [(inout TallyFilter) -> Void] = [
      { $0.adm1 = ["Kunar"] }, { $0.box = box }, { $0.circle = GeoCircle(centre: point, radiusKilometres: 1) },
      { $0.cells = [PRIOGridCell(gid: 1)] }, { $0.days = day...day }, { $0.months = month...month },
      { $0.activeYearsOnly = true }, { $0.datePrecisionAtMost = 1 }, { $0.placePrecisionAtMost = 1 },
      { $0.clarity = 1 }, { $0.minimumDeaths = 1 },
    ]
    for change in changes {
      var filter = TallyFilter()
      change(&filter)
      #expect(!filter.isCoarse)
    }
  }
}
