import Foundation
import Testing

@testable import ClioModel

@Suite("A day of the calendar")
struct CalendarDayTests {
  // Ordinals of Python's datetime.date.toordinal less that of 1970-01-01 (719,163), and counted by hand where noted.
  @Test(
    "Known days have their known numbers",
    arguments: [
      ("1970-01-01", 0),
      ("1969-12-31", -1),
      ("1970-02-01", 31),
      // 30 years of 365 days and the 7 leap days of 1972 to 1996.
      ("2000-01-01", 10_957),
      // 31 + 28 days later.
      ("2000-02-29", 11_016),
      // 48 x 365 + 12 leap days to 2018-01-01, then 181 to July, then 12.
      ("2018-07-13", 17_725),
      // 70 x 365 + 17 leap days back to 1900-01-01, and 59 forth: 1900 had no 29 February.
      ("1900-03-01", -25_508),
      ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ])
  func knownNumbers(text: String, number: Int32) throws {
    let day = try #require(CalendarDay(iso: text))
    #expect(day.daysSince1970 == number)
    #expect(day.description == text)
    #expect(CalendarDay(daysSince1970: number) == day)
  }

  @Test("Every day from 1900 to 2100 follows the one before it and reads back as itself")
  func roundTrip() {
    var number: Int32 = -25_567  // 1900-01-01: see above, less 59 days
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...CalendarDay.daysInMonth(year: year, month: month) {
          let made = CalendarDay(year: year, month: month, day: day)
          if made?.daysSince1970 != number || made.map({ $0.parts == (year, month, day) }) != true {
            Issue.record("\(year)-\(month)-\(day) is \(String(describing: made)), expected number \(number)")
            return
          }
          number += 1
        }
      }
    }
    // 201 years of 365 days and the 49 leap days of 1904 to 2096, after 1900-01-01.
    #expect(number == -25_567 + 201 * 365 + 49)
  }

  @Test(
    "A leap year is one that 4 divides, but for centuries that 400 does not",
    arguments: [(2016, 29), (2018, 28), (1900, 28), (2000, 29), (2100, 28), (4, 29), (1, 28)])
  func leapYears(year: Int, days: Int) {
    #expect(CalendarDay.daysInMonth(year: year, month: 2) == days)
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == (days == 29))
  }

  @Test("Months have 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30 and 31 days in 2019")
  func daysInMonths() {
    #expect(
      (1...12).map { CalendarDay.daysInMonth(year: 2019, month: $0) } == [
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
      ])
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", "2019", "2019-02", "2019-02-29", "2019-13-01", "2019-00-01", "2019-01-00", "2019-01-32", "2019-04-31",
      "0000-01-01", "19-01-01", "2019-1-1", "02019-01-01", "2019-01-01 ", " 2019-01-01", "2019/01/01", "2019-01-01-01",
      "-201-01-01", "+201-01-01", "2019-+1-01", "2019-01-+1", "2019-01-0x", "２０１９-01-01", "2019-01-01T00:00:00",
    ])
  func refused(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("Parts that are no day make none")
  func refusedParts() {
    #expect(CalendarDay(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: 2019, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 2019, month: 1, day: -1) == nil)
  }

  @Test("Days order by time and know their year and month")
  func parts() throws {
    let early = try #require(CalendarDay(iso: "2017-12-31"))
    let late = try #require(CalendarDay(iso: "2018-01-01"))
    #expect(early < late)
    #expect(early.year == 2017)
    #expect(early.month == 12)
    #expect(late.calendarMonth == Month(year: 2018, month: 1))
  }

  @Test("In JSON a day is its text, and anything else says what was expected")
  func coding() throws {
    let day = try #require(CalendarDay(iso: "2018-07-13"))
    let json = try JSONEncoder().encode([day])
    #expect(String(decoding: json, as: UTF8.self) == #"["2018-07-13"]"#)
    #expect(try JSONDecoder().decode([CalendarDay].self, from: json) == [day])
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2018-02-30"]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("expected dataCorrupted, found \(String(describing: error))")
      return
    }
    #expect(context.debugDescription == "expected a day as yyyy-mm-dd, found '2018-02-30'")
  }
}
