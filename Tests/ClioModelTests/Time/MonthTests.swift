import Testing

@testable import ClioModel

@Suite("A month of a year")
struct MonthTests {
  // VIEWS counts from January 1980, which is 1: 12 a year. 2018: 38 x 12 + 1. November 2026: 46 x 12 + 11.
  @Test(
    "Its VIEWS number counts from January 1980",
    arguments: [(1980, 1, 1), (2018, 1, 457), (2026, 11, 563), (1979, 12, 0)])
  func viewsNumber(year: Int, month: Int, id: Int) {
    #expect(Month(year: year, month: month).viewsMonthID == id)
  }

  @Test("It reads back as it is written", arguments: ["0001-01", "1989-12", "2018-07", "9999-12"])
  func roundTrip(text: String) throws {
    #expect(try #require(Month(iso: text)).description == text)
  }

  @Test("It knows its parts and its place in time")
  func parts() {
    let month = Month(year: 2018, month: 12)
    #expect(month.index == 24_227)  // 2018 x 12 + 11
    #expect(month.year == 2018)
    #expect(month.month == 12)
    #expect(month < Month(year: 2019, month: 1))
    #expect(Month(index: 24_228) == Month(year: 2019, month: 1))
  }

  @Test(
    "What is no month is refused",
    arguments: [
      "", "2018", "2018-00", "2018-13", "2018-1", "18-01", "2018-01-01", "+201-01", "2018-+1", "2018_01", "２０１８-01",
    ])
  func refused(text: String) {
    #expect(Month(iso: text) == nil)
  }
}
