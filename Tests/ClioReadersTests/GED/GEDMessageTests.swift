import ClioModel
import Testing

@testable import ClioReaders

@Suite("Files that are not GED")
struct GEDMessageTests {
  private static let spreadsheet =
    "a spreadsheet may have saved it so; download the file again or save it as CSV with commas, in UTF-8"
  private static let notGED = "Clio reads the event files of https://ucdp.uu.se/downloads/, not the yearly tables"

  @Test("An empty file, or one of empty lines", arguments: ["", "\n", "\r\n\n"])
  func empty(text: String) {
    #expect(
      GEDReading.error(text.utf8)
        == ClioError(
          .badInput, "ged.csv: expected a header line, found an empty file", hint: "download it again"))
  }

  @Test(
    "Another delimiter, with and without quotes around the names",
    arguments: [
      (";", "semicolons"), ("\t", "tabs"), ("|", "vertical bars"),
    ])
  func delimiter(delimiter: String, name: String) {
    let columns = GEDLayout.version21.columns
    for header in [columns, columns.map { "\"\($0)\"" }] {
      #expect(
        GEDReading.error((header.joined(separator: delimiter) + "\n1\n").utf8)
          == ClioError(
            .badInput, "ged.csv:1: header: expected commas between columns, found \(name)", hint: Self.spreadsheet))
    }
  }

  @Test("A required column is missing")
  func missingColumn() {
    let columns = GEDLayout.trimmed.columns.filter { $0 != "best" && $0 != "country" }
    #expect(
      GEDReading.error((columns.joined(separator: ",") + "\n").utf8)
        == ClioError(
          .badInput,
          "ged.csv:1: header: expected UCDP GED columns, found 21 (id, year, type_of_violence, dyad_name, side_a_new_id, "
            + "side_a, ...) without: country, best", hint: Self.notGED))
  }

  @Test("Each required column is required")
  func requiredColumns() {
    let required = [
      "id", "year", "type_of_violence", "side_a", "side_b", "country", "date_start", "date_end", "deaths_a", "deaths_b",
      "deaths_civilians", "deaths_unknown", "best", "high", "low",
    ]
    #expect(GEDColumn.required.map(\.rawValue) == required)
    for name in GEDLayout.trimmed.columns {
      let header = GEDLayout.trimmed.columns.filter { $0 != name }.joined(separator: ",")
      #expect((GEDReading.error(header.utf8) != nil) == required.contains(name), "\(name)")
    }
  }

  @Test("Another table altogether")
  func otherTable() {
    #expect(
      GEDReading.error("name,age\nx,1\n".utf8)
        == ClioError(
          .badInput,
          "ged.csv:1: header: expected UCDP GED columns, found 2 (name, age) without: id, year, type_of_violence, side_a, "
            + "side_b, country, date_start, date_end, deaths_a, deaths_b, deaths_civilians, deaths_unknown, best, high, low",
          hint: Self.notGED))
  }

  @Test("A column stands twice, whatever its letter case")
  func columnTwice() {
    #expect(
      GEDReading.error((GEDLayout.version21.rawValue + ",BEST\n").utf8)
        == ClioError(
          .badInput, "ged.csv:1: best: expected one column of this name, found two", hint: "remove one of them"))
  }

  @Test("UTF-16 of either order, with its mark")
  func utf16() {
    let units = Array(GEDLayout.version21.file().utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [little, big] {
      #expect(
        GEDReading.error(bytes)
          == ClioError(
            .badInput, "ged.csv:1: expected UTF-8 text, found UTF-16",
            hint: "save it as CSV in UTF-8, or: iconv -f UTF-16 -t UTF-8"))
    }
  }

  @Test("Binary data, with or without quotes and commas among it")
  func binary() {
    let expected = ClioError(
      .badInput, "ged.csv:1: expected a CSV file, found binary data",
      hint: "Clio reads .csv, and .zip with one .csv inside")
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00]
    #expect(GEDReading.error(zip) == expected)
    #expect(GEDReading.error(zip + Array("\n,\"x\"y\n".utf8)) == expected)
    #expect(GEDReading.error(Array("\"".utf8) + zip + Array("\"x\n".utf8)) == expected)
    #expect(GEDReading.error(Array("\"".utf8) + zip) == expected)
  }

  @Test("A header with unbalanced quotes", arguments: ["\"id,year\n1,2\n", "\"id\"x,year\n"])
  func badHeader(text: String) {
    #expect(
      GEDReading.error(text.utf8)
        == ClioError(
          .badInput,
          "ged.csv:1: header: expected one line of column names, found unbalanced quotes or a line over 16 MiB"))
  }
}
