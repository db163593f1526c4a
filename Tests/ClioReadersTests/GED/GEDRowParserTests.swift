import ClioModel
import DelimitedText
import Testing

@testable import ClioReaders

@Suite("Rows that cannot be loaded")
struct GEDRowParserTests {
  private static let whole = "a whole number"
  private static let count = "a whole number, 0 or more"
  private static let day = "a day that exists, as yyyy-mm-dd"
  private static let precision = "a whole number from 0 to 9"

  @Test(
    "A bad field becomes a reject that names column, line, what was expected and what was found",
    arguments: [
      ("id", "x", whole), ("id", "", whole), ("id", "-1", whole), ("id", "1.5", whole), ("id", "1099511627776", whole),
      ("id", "99999999999999999999", whole), ("id", " 1", whole), ("id", "1e3", whole),
      ("year", "0", "a year"), ("year", "20181", "a year"), ("year", "", "a year"), ("year", "'18", "a year"),
      ("type_of_violence", "4", "1, 2 or 3"), ("type_of_violence", "0", "1, 2 or 3"),
      ("type_of_violence", "non-state", "1, 2 or 3"),
      ("date_start", "2018-02-30", day), ("date_start", "13/07/2018", day),
      ("date_start", "2018-07-13 to 2018-07-14", day), ("date_start", "", day),
      ("date_start", "2018-7-13", day), ("date_end", "2018-13-01", day), ("date_end", "2018-07-14Z", day),
      ("date_end", "0000-00-00", day),
      ("date_end", "2018-07-12", "a day not before date_start"),
      ("deaths_a", "-1", count), ("deaths_b", "2.5", count), ("deaths_civilians", "many", count),
      ("deaths_unknown", "", count), ("best", "2147483648", count), ("high", "1e3", count), ("low", "NA", count),
      ("latitude", "95", "degrees from -90 to 90"), ("latitude", "-90.000001", "degrees from -90 to 90"),
      ("latitude", "", "degrees from -90 to 90"), ("latitude", "N34", "degrees from -90 to 90"),
      ("longitude", "180.000001", "degrees from -180 to 180"), ("longitude", "", "degrees from -180 to 180"),
      ("priogrid_gid", "259201", whole), ("priogrid_gid", "x", whole),
      ("where_prec", "10", precision), ("date_prec", "-1", precision), ("event_clarity", "x", precision),
      ("active_year", "2", "0 or 1"), ("active_year", "yes", "0 or 1"),
      ("side_a", "", "the name of a side"), ("side_b", "", "the name of a side"), ("side_a_new_id", "x", whole),
      ("side_b_new_id", "2147483648", whole),
      ("country", "", "the name of a country"), ("country_id", "AFG", whole), ("country_id", "10000", whole),
    ])
  func badField(column: String, value: String, expected: String) throws {
    let row = GEDLayout.version21.row([column: value])
    let reading = try GEDReading(GEDLayout.version21.rawValue + "\n" + row)
    #expect(
      reading.rejects == [
        RowRejection(
          line: 2, column: column, expected: expected, found: "'\(value)'", bytes: Array(row.utf8),
          length: row.utf8.count)
      ])
    #expect(reading.events == 0)
    #expect(reading.rows == 1)
    // What a reject says counts for nothing.
    #expect(reading.warnings == [:])
    #expect(reading.dictionaries.sides == [])
    #expect(reading.dictionaries.countries == [])
    #expect(reading.dictionaries.areas == [])
  }

  @Test("The rows around a bad one are loaded")
  func neighbours() throws {
    let reading = try GEDReading(GEDLayout.trimmed.file([["id": "1"], ["id": "2", "best": "x"], ["id": "3"]]))
    #expect(reading.first.columns.id == [1, 3])
    #expect(reading.first.lines == [2, 4])
    #expect(reading.rejects.map(\.message) == ["3: best: expected a whole number, 0 or more, found 'x'"])
    #expect(reading.rows == 3)
  }

  @Test("Of a long value the first 60 bytes are shown")
  func longValue() throws {
    let reading = try GEDReading(GEDLayout.trimmed.file([["best": String(repeating: "9", count: 61)]]))
    #expect(reading.rejects.map(\.found) == ["'" + String(repeating: "9", count: 60) + "...'"])
  }

  @Test("A row with too few or too many fields")
  func fieldCount() throws {
    let row = GEDLayout.version21.row(lineEnd: "")
    let text = GEDLayout.version21.rawValue + "\n1,2\n" + row + ",\n" + row + "\n"
    let reading = try GEDReading(text)
    #expect(
      reading.rejects.map(\.message) == [
        "2: expected 49 fields as in the header, found 2", "3: expected 49 fields as in the header, found 50",
      ])
    #expect(reading.rejects.map(\.column) == [nil, nil])
    #expect(reading.events == 1)
  }

  @Test("Bytes that are not UTF-8, in the first column that has them", arguments: ["side_a", "source_headline", "id"])
  func notUTF8(column: String) throws {
    let row = GEDLayout.version21.row([column: "Gr#n"])
    // 0xFC is a ü of Latin-1.
    let bytes = Array((GEDLayout.version21.rawValue + "\n" + row).utf8).map { $0 == UInt8(ascii: "#") ? 0xFC : $0 }
    let reading = try GEDReading(bytes)
    #expect(reading.rejects.map(\.message) == ["2: \(column): expected UTF-8 text, found 'Gr\u{FFFD}n'"])
    #expect(reading.rejects.map(\.bytes) == [Array(bytes.suffix(row.utf8.count))])
  }

  @Test("Records that are not well formed are kept with their bytes")
  func malformed() throws {
    let text = GEDLayout.trimmed.rawValue + "\n\"a\"b,c\n" + GEDLayout.trimmed.row() + "1,\"two\n"
    let reading = try GEDReading(text)
    #expect(
      reading.rejects == [
        RowRejection(
          line: 2, column: nil, expected: "a comma or a line end after a closing quote", found: "other text",
          bytes: Array("\"a\"b,c\n".utf8), length: 7),
        RowRejection(
          line: 4, column: nil, expected: "a closing quote", found: "none (the file may be cut off here)",
          bytes: Array("1,\"two\n".utf8), length: 7),
      ])
    #expect(reading.events == 1)
    #expect(reading.rows == 3)
  }

  @Test("Of a record over the limit the beginning is kept, and its length")
  func tooLong() throws {
    var limits = RecordLimits()
    limits.recordBytes = 1000
    limits.keptBytes = 10
    let text = GEDLayout.trimmed.rawValue + "\n" + String(repeating: "x", count: 2000) + "\n" + GEDLayout.trimmed.row()
    let reading = try GEDReading(text.utf8, limits: limits)
    #expect(
      reading.rejects == [
        RowRejection(
          line: 2, column: nil, expected: "a record of at most 16 MiB", found: "one of 2001 bytes",
          bytes: Array("xxxxxxxxxx".utf8), length: 2001)
      ])
    #expect(reading.first.lines == [3])
  }
}
