import ClioIngest
import ClioModel
import ClioSQLite
import ClioTesting
import Foundation
import Testing

@Suite("Bad input gets a clear error or a kept reject")
struct BadInputTests {
  private let events = InventedEvents.make(20, seed: 11)

  /// Rewrites one field of one event.
  private func file(_ column: String, _ value: String, row: Int = 4) -> String {
    let position = GEDText.columns.firstIndex(of: column) ?? 0
    let lines = GEDText.file(events).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var fields = GEDText.fields(events[row])
    fields[position] = value
    var changed = lines
    changed[row + 1] = fields.map {
      $0.contains(",") || $0.contains("\"") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0
    }.joined(separator: ",")
    return changed.joined(separator: "\n")
  }

  @Test(
    "A field that is wrong makes its row a reject with line, column, expected and found",
    arguments: [
      ("best", "many", "6: best: expected a whole number, 0 or more, found 'many'"),
      ("best", "-4", "6: best: expected a whole number, 0 or more, found '-4'"),
      ("date_start", "2019-02-29", "6: date_start: expected a day that exists, as yyyy-mm-dd, found '2019-02-29'"),
      ("date_start", "13/05/2018", "6: date_start: expected a day that exists, as yyyy-mm-dd, found '13/05/2018'"),
      ("latitude", "95", "6: latitude: expected degrees from -90 to 90, found '95'"),
      ("longitude", "east", "6: longitude: expected degrees from -180 to 180, found 'east'"),
      ("type_of_violence", "4", "6: type_of_violence: expected 1, 2 or 3, found '4'"),
      ("side_a", "", "6: side_a: expected the name of a side, found ''"),
    ])
  func rejectsFields(column: String, value: String, message: String) throws {
    let fixture = try IngestFixture()
    let edition = try fixture.load(try fixture.write(file(column, value), to: "ged991.csv"))
    #expect(edition.rows == 20)
    #expect(edition.events == 19)
    let reject = try #require(try fixture.store.rejects(in: edition.id).first)
    #expect(reject.message == message)
  }

  @Test("A file cut off inside a row keeps what came before and the piece")
  func truncated() throws {
    let fixture = try IngestFixture()
    let whole = Array(GEDText.file(events).utf8)
    let edition = try fixture.load(try fixture.write(Array(whole.dropLast(40)), to: "ged991.csv"))
    #expect(edition.rows == 20)
    #expect(edition.rejects == 1)
    let reject = try #require(try fixture.store.rejects(in: edition.id).first)
    #expect(reject.line == 21)
  }

  @Test("A file cut off inside a quoted text keeps the piece")
  func truncatedInQuotes() throws {
    let fixture = try IngestFixture()
    let whole = GEDText.file(events)
    let cut = try #require(whole.range(of: "Headline of 1019"))
    let edition = try fixture.load(try fixture.write(String(whole[..<cut.upperBound]), to: "ged991.csv"))
    #expect(edition.events == 19)
    #expect(edition.rejects == 1)
    let reject = try #require(try fixture.store.rejects(in: edition.id).first)
    #expect(reject.message == "21: expected a closing quote, found none (the file may be cut off here)")
  }

  @Test("Bytes that are not UTF-8 make their row a reject")
  func invalidUTF8() throws {
    let fixture = try IngestFixture()
    var bytes = Array(GEDText.file(events).utf8)
    let at = try #require(bytes.firstRange(of: Array("Headline of 1002".utf8))).lowerBound
    bytes[at] = 0xFF
    let edition = try fixture.load(try fixture.write(bytes, to: "ged991.csv"))
    #expect(edition.rejects == 1)
    #expect(try fixture.store.rejects(in: edition.id).first?.column == "source_headline")
  }

  @Test("A record over 16 MiB is a reject that keeps its first 64 KiB and its length")
  func giantRecord() throws {
    let fixture = try IngestFixture()
    var bytes = Array(GEDText.file(Array(events.prefix(3))).utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 40 << 20) + [UInt8(ascii: "\n")]
    bytes += GEDText.file(Array(events.suffix(2))).utf8.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
    let edition = try fixture.load(try fixture.write(bytes, to: "ged991.csv"))
    #expect(edition.events == 5)
    #expect(edition.rejects == 1)
    let reject = try #require(try fixture.store.rejects(in: edition.id).first)
    #expect(reject.line == 5)
    #expect(reject.length == (40 << 20) + 1)
    #expect(reject.bytes.count == 64 << 10)
  }

  @Test(
    "A file that is no GED file is an error that says what was found",
    arguments: [
      ("", "expected a header line, found an empty file"),
      ("a;b\n1;2\n", "expected UCDP GED columns, found 1 (a;b) without: "),
      ("\u{FF}\u{FE}", "expected UCDP GED columns"),
    ])
  func noGED(content: String, expected: String) throws {
    let fixture = try IngestFixture()
    let path = try fixture.write(content, to: "ged991.csv")
    let error = #expect(throws: ClioError.self) { try fixture.load(path) }
    #expect(error?.message.contains(expected) == true, "\(String(describing: error))")
  }

  @Test("Semicolons between columns are named")
  func wrongDelimiter() throws {
    let fixture = try IngestFixture()
    let path = try fixture.write(GEDText.file(events).replacing(",", with: ";"), to: "ged991.csv")
    let error = #expect(throws: ClioError.self) { try fixture.load(path) }
    #expect(error?.message == "\(path):1: header: expected commas between columns, found semicolons")
  }

  @Test("A missing required column is named")
  func missingColumn() throws {
    let fixture = try IngestFixture()
    let path = try fixture.write(GEDText.file(events).replacing("date_end", with: "ended"), to: "ged991.csv")
    let error = #expect(throws: ClioError.self) { try fixture.load(path) }
    #expect(error?.message.hasSuffix("without: date_end") == true)
  }

  @Test("A folder, no file and a name without a version are errors")
  func notAFile() throws {
    let fixture = try IngestFixture()
    #expect(throws: ClioError.self) { try fixture.load(fixture.folder, version: "1.1") }
    #expect(throws: ClioError.self) { try fixture.load(fixture.folder + "/none.csv", version: "1.1") }
    let path = try fixture.write(GEDText.file(events), to: "conflicts.csv")
    let error = #expect(throws: ClioError.self) { try fixture.load(path) }
    #expect(
      error?.message
        == "\(path): expected a name such as GEDEvent_v25_1.csv or ged191.csv, found one that tells no version")
  }

  @Test("A damaged archive is an error")
  func damagedArchive() throws {
    let fixture = try IngestFixture()
    let path = try fixture.write("PK\u{3}\u{4} this is no archive", to: "ged991-csv.zip")
    let error = #expect(throws: ClioError.self) { try fixture.load(path) }
    #expect(error?.message.hasPrefix("\(path): expected a zip archive with one .csv inside, found") == true)
  }
}
