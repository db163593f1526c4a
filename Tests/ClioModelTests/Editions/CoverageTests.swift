import Testing

@testable import ClioModel

@Suite("What an edition covers")
struct CoverageTests {
  private func filter(_ change: (inout TallyFilter) -> Void = { _ in }) -> TallyFilter {
    var filter = TallyFilter()
    change(&filter)
    return filter
  }

  private func edition(_ id: String = "ucdp-ged@22.1", partial: String? = nil) throws -> Edition {
    .invented(try #require(EditionID(id)), partial: partial, years: 1989...2021)
  }

  private func days(_ first: String, _ last: String) throws -> ClosedRange<CalendarDay> {
    try #require(CalendarDay(iso: first))...#require(CalendarDay(iso: last))
  }

  @Test("An edition without events covers nothing")
  func empty() {
    #expect(Edition.invented(.ged22).gap(for: filter()) == "ucdp-ged@22.1 has no events")
    #expect(Edition.invented(.ged22).partialGap(for: filter()) == nil)
  }

  @Test("Years, days or months before or after it lie outside")
  func period() throws {
    let edition = try edition()
    let outside = "UCDP GED 22.1 covers 1989 to 2021"
    #expect(edition.gap(for: filter { $0.years = 2022...2025 }) == outside)
    #expect(edition.gap(for: filter { $0.years = 1980...1988 }) == outside)
    let late = try days("2022-01-01", "2022-01-31")
    #expect(edition.gap(for: filter { $0.days = late }) == outside)
    let month = Month(year: 1988, month: 12)
    #expect(edition.gap(for: filter { $0.months = month...month }) == outside)
    #expect(edition.gap(for: filter { $0.years = 2021...2021 }) == nil)
    #expect(edition.gap(for: filter { $0.years = 1989...1989 }) == nil)
    #expect(edition.gap(for: filter()) == nil)
  }

  @Test("A period that begins before it or ends after it is covered in part")
  func partialPeriod() throws {
    let edition = try edition()
    let caveat = Caveat("period", "UCDP GED 22.1 covers 1989 to 2021: the rest of the period is not in the figure")
    #expect(edition.partialGap(for: filter { $0.years = 2020...2022 }) == caveat)
    #expect(edition.partialGap(for: filter { $0.years = 1988...1990 }) == caveat)
    let long = try days("2021-12-31", "2022-01-01")
    #expect(edition.partialGap(for: filter { $0.days = long }) == caveat)
    #expect(edition.partialGap(for: filter { $0.years = 1989...2021 }) == nil)
    #expect(edition.partialGap(for: filter { $0.years = 2022...2025 }) == nil)
    #expect(edition.partialGap(for: filter()) == nil)
  }

  @Test("Syria alone lies outside a release that leaves it out; Syria and others do not")
  func coverageHole() throws {
    let edition = try edition("ucdp-ged@19.1")
    #expect(edition.gap(for: filter { $0.countries = [652] }) == "UCDP GED 19.1 leaves out Syria")
    #expect(edition.gap(for: filter { $0.countries = [652, 700] }) == nil)
    #expect(try self.edition("ucdp-ged@22.1").gap(for: filter { $0.countries = [652] }) == nil)
  }

  @Test("A country that a part of a release lacks lies outside; one that a whole release lacks had no events")
  func otherCountries() throws {
    let iraq = filter { $0.countries = [645] }
    #expect(
      try edition("ucdp-ged@22.1+south-asia").gap(for: iraq)
        == "ucdp-ged@22.1+south-asia is a part of the release, without that country")
    #expect(
      try edition(partial: "some weeks").gap(for: iraq)
        == "ucdp-ged@22.1 is a part of the release, without that country")
    #expect(try edition().gap(for: iraq) == nil)
    #expect(try edition("ucdp-ged@22.1+south-asia").gap(for: filter { $0.countries = [645, 770] }) == nil)
  }
}
