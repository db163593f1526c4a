import ClioModel
import Testing

@testable import ClioReaders

@Suite("Rows that are loaded")
struct GEDRowParserValueTests {
  private func columns(_ changes: [String: String]) throws -> EventColumns {
    let reading = try GEDReading(GEDLayout.version21.file([changes]))
    #expect(reading.rejects == [])
    return reading.first.columns
  }

  @Test("A whole number may have a fraction of zeros, as data frames write ids")
  func fractions() throws {
    let columns = try columns(["id": "900001.0", "best": "11.00", "country_id": "700.0", "side_a_new_id": "9101.0"])
    #expect(columns.id == [900_001])
    #expect(columns.best == [11])
  }

  @Test(
    "An active year is 1 or true; where the field is empty nobody knows",
    arguments: [("1", 1), ("0", 0), ("TRUE", 1), ("true", 1), ("False", 0), ("1.0", 1), ("", 255)] as [(String, UInt8)])
  func activeYear(text: String, code: UInt8) throws {
    #expect(try columns(["active_year": text]).activeYear == [code])
  }

  @Test("A day may have a time after it", arguments: ["2018-07-13 00:00:00.000", "2018-07-13T00:00:00", "2018-07-13"])
  func timeOfDay(text: String) throws {
    #expect(try columns(["date_start": text]).start == [17_725])
  }

  @Test("Empty precisions and clarity are not in the file")
  func noPrecision() throws {
    let columns = try columns(["where_prec": "", "date_prec": "", "event_clarity": ""])
    #expect(columns.placePrecision == [0])
    #expect(columns.datePrecision == [0])
    #expect(columns.clarity == [0])
  }

  @Test("The edges of the globe and of the calendar are let in")
  func edges() throws {
    let columns = try columns([
      "latitude": "-90", "longitude": "180", "date_start": "0001-01-01", "date_end": "9999-12-31",
      "priogrid_gid": "720",
    ])
    #expect(columns.latitude == [-90_000_000])
    #expect(columns.longitude == [180_000_000])
    #expect(columns.start == [-719_162])
    #expect(columns.end == [2_932_896])
  }

  @Test("Letters of any alphabet and quotes are read as they are meant")
  func text() throws {
    let reading = try GEDReading(
      GEDLayout.version21.file([["side_a": "Séléka \"ex\", طالبان", "where_coordinates": "Łódź"]]))
    #expect(reading.dictionaries.sides.first?.name == "Séléka \"ex\", طالبان")
    #expect(String(decoding: reading.first.placeText, as: UTF8.self) == "Łódź")
  }

  @Test(
    "What is odd is loaded and counted, once for a row",
    arguments: [
      (["low": "12"], [.lowAboveBest: 1]),
      (["high": "10"], [.highBelowBest: 1]),
      (["deaths_unknown": "0"], [.bestIsNotTheSum: 1]),
      (["type_of_violence": "3"], [.oneSidedWithSideLosses: 1]),
      (["latitude": "", "longitude": ""], [.noCoordinates: 1]),
      (["priogrid_gid": "179060"], [.cellDiffers: 1]),
      (["priogrid_gid": ""], [:]),
      (["year": "2017"], [.yearDiffers: 1]),
      // The year is that of the end.
      (["year": "2018", "date_start": "2017-12-31"], [:]),
      (["country": "Atlantis", "country_id": "999"], [.unknownCountry: 1]),
      (["country_id": ""], [.countryFromName: 1]),
      (["country": "Atlantis", "country_id": ""], [.countryFromName: 1, .unknownCountry: 1]),
      (["side_a_new_id": ""], [.noSideID: 1]),
      (["side_a_new_id": "", "side_b_new_id": "-99"], [.noSideID: 1]),
      (["type_of_violence": "3", "deaths_a": "0", "deaths_b": "0", "deaths_civilians": "10"], [:]),
    ] as [([String: String], [RowWarning: Int])])
  func warnings(changes: [String: String], expected: [RowWarning: Int]) throws {
    let reading = try GEDReading(GEDLayout.version21.file([changes]))
    #expect(reading.warnings == expected)
    #expect(reading.events == 1)
  }

  @Test("Every kind of warning can be met")
  func everyWarning() throws {
    let reading = try GEDReading(
      GEDLayout.version21.file([
        [
          "low": "20", "high": "1", "deaths_unknown": "0", "type_of_violence": "3", "priogrid_gid": "1", "year": "1999",
          "country": "Atlantis", "country_id": "", "side_a_new_id": "",
        ], ["latitude": "", "longitude": ""],
      ]))
    #expect(Set(reading.warnings.keys) == Set(RowWarning.allCases))
  }

  @Test("A country without a number gets that of its name")
  func countryFromName() throws {
    let reading = try GEDReading(GEDLayout.version21.file([["country": "Yemen (North Yemen)", "country_id": ""]]))
    #expect(
      reading.dictionaries.countries == [.init(gwNumber: 678, name: "Yemen (North Yemen)", region: "Asia")])
  }

  @Test("A row without coordinates has neither")
  func noCoordinates() throws {
    let columns = try columns(["latitude": "", "longitude": ""])
    #expect(columns.latitude == [EventColumns.noCode])
    #expect(columns.longitude == [EventColumns.noCode])
  }
}
