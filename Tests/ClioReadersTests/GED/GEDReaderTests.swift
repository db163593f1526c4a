import ClioModel
import DelimitedText
import Testing

@testable import ClioReaders

@Suite("Reading a GED file")
struct GEDReaderTests {
  @Test(
    "Every layout is read by the names of its columns",
    arguments: Array(zip(GEDLayout.allCases, [49, 42, 41, 50, 43, 23])), ["\n", "\r\n"])
  func layouts(layout: (GEDLayout, Int), lineEnd: String) throws {
    let (layout, count) = layout
    let reading = try GEDReading(layout.file(lineEnd: lineEnd))
    #expect(reading.names.count == count)
    #expect(reading.names == layout.columns)
    #expect(reading.head == layout.rawValue + lineEnd)
    #expect(reading.rejects == [])
    #expect(reading.warnings == [:])
    #expect(reading.rows == 1)
    let columns = reading.first.columns
    #expect(columns.id == [900_001])
    #expect(columns.year == [2018])
    #expect(columns.violence == [2])
    // 2018-07-13 is day 17,725 (see CalendarDayTests).
    #expect(columns.start == [17_725])
    #expect(columns.end == [17_726])
    #expect(
      [columns.deathsA, columns.deathsB, columns.deathsCivilians, columns.deathsUnknown] == [[5], [3], [2], [1]])
    #expect([columns.low, columns.best, columns.high] == [[9], [11], [14]])
    #expect(columns.latitude == [34_250_000])
    #expect(columns.longitude == [69_250_000])
    #expect(columns.sideA == [0])
    #expect(columns.sideB == [1])
    #expect(columns.country == [0])
    #expect(
      reading.dictionaries.sides == [EventSide(id: 9101, name: "Red Band"), EventSide(id: 9102, name: "Blue Band")])
    #expect(reading.dictionaries.countries == [.init(gwNumber: 700, name: "Afghanistan", region: "Asia")])
    let isFull = layout != .trimmed
    #expect(columns.adm1 == [isFull ? 0 : EventColumns.noCode])
    #expect(columns.placePrecision == [isFull ? 2 : 0])
    #expect(columns.datePrecision == [isFull ? 3 : 0])
    #expect(columns.clarity == [isFull ? 1 : 0])
    #expect(columns.activeYear == [isFull ? 1 : 255])
    #expect(reading.dictionaries.areas == (isFull ? ["Hill province"] : []))
    #expect(String(decoding: reading.first.placeText, as: UTF8.self) == (isFull ? "Hill town" : ""))
    #expect(String(decoding: reading.first.bytes, as: UTF8.self) == layout.row(lineEnd: lineEnd))
  }

  @Test("HDX's line of tags is no row, whatever pieces the file comes in", arguments: [1, 7, 64, .max] as [Int])
  func tagLine(step: Int) throws {
    let tags = ["year": "#date+year", "country": "#country+name", "best": "#affected+killed"]
    for layout in [GEDLayout.hdx19, .hdx22] {
      let line = layout.columns.map { tags[$0] ?? "" }.joined(separator: ",") + "\r\n"
      let text =
        layout.rawValue + "\r\n" + line + layout.row(lineEnd: "\r\n") + layout.row(["id": "900002"], lineEnd: "\r\n")
      let reading = try GEDReading(text, step: step)
      #expect(reading.head == layout.rawValue + "\r\n" + line)
      #expect(reading.rows == 2)
      #expect(reading.first.columns.id == [900_001, 900_002])
      // Each row holds one line end within quotes.
      #expect(reading.first.lines == [3, 5])
    }
  }

  @Test("A byte order mark is no part of the first name, quoted or not, and stays in the head")
  func byteOrderMark() throws {
    let plain = try GEDReading("\u{FEFF}" + GEDLayout.version17.file())
    #expect(plain.names == GEDLayout.version17.columns)
    #expect(plain.head.unicodeScalars.first == "\u{FEFF}")
    #expect(plain.first.columns.id == [900_001])
    let header = GEDLayout.version17.columns.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
    let quoted = try GEDReading("\u{FEFF}" + header + GEDLayout.version17.row())
    #expect(quoted.names == GEDLayout.version17.columns)
    #expect(quoted.first.columns.id == [900_001])
  }

  @Test("An unnamed column of row numbers is let stand")
  func indexColumn() throws {
    let reading = try GEDReading("," + GEDLayout.trimmed.rawValue + "\n0," + GEDLayout.trimmed.row())
    #expect(reading.names.first == "")
    #expect(reading.names.count == 24)
    #expect(reading.first.columns.id == [900_001])
  }

  @Test("Names may be in capitals, padded and in any order, and unknown columns are let stand")
  func namesOfColumns() throws {
    let columns = GEDLayout.trimmed.columns.reversed().map { " \($0.uppercased()) " } + ["remarks", "remarks"]
    let values = GEDLayout.trimmed.columns.reversed().map { GEDLayout.invented[$0] ?? "" } + ["x", "y"]
    let reading = try GEDReading(columns.joined(separator: ",") + "\n" + values.joined(separator: ",") + "\n")
    #expect(reading.names == columns)
    #expect(reading.rejects == [])
    #expect(reading.first.columns.best == [11])
  }

  @Test("A file with a header alone has no batch, with or without a line end", arguments: ["", "\n", "\r\n\r\n"])
  func onlyHeader(lineEnd: String) throws {
    let reading = try GEDReading(GEDLayout.version21.rawValue + lineEnd)
    #expect(reading.batches.isEmpty)
    #expect(reading.rows == 0)
    #expect(reading.names.count == 49)
  }

  @Test("Codes point into the dictionaries: one for each id and name, in order of appearance")
  func dictionaries() throws {
    let reading = try GEDReading(
      GEDLayout.version21.file([
        [:],
        ["side_a": "Blue Band", "side_a_new_id": "9102", "side_b": "Red Band", "side_b_new_id": "9101"],
        // The same name with another id, and with none.
        ["side_a_new_id": "9103", "side_b": "Red Band", "side_b_new_id": ""],
        [
          "side_a": "The \"Green\" Band, Séléka", "adm_1": "", "country": "Pakistan", "country_id": "770", "region": "",
        ],
        ["adm_1": "Hill \"upper\" province", "where_coordinates": "Hill \"new\" town"],
      ]))
    #expect(reading.first.columns.sideA == [0, 1, 2, 4, 0])
    #expect(reading.first.columns.sideB == [1, 0, 3, 1, 1])
    #expect(
      reading.dictionaries.sides == [
        EventSide(id: 9101, name: "Red Band"), EventSide(id: 9102, name: "Blue Band"),
        EventSide(id: 9103, name: "Red Band"), EventSide(id: nil, name: "Red Band"),
        EventSide(id: 9101, name: "The \"Green\" Band, Séléka"),
      ])
    #expect(reading.first.columns.country == [0, 0, 0, 1, 0])
    #expect(
      reading.dictionaries.countries == [
        .init(gwNumber: 700, name: "Afghanistan", region: "Asia"), .init(gwNumber: 770, name: "Pakistan", region: nil),
      ])
    #expect(reading.first.columns.adm1 == [0, 0, 0, EventColumns.noCode, 1])
    #expect(reading.dictionaries.areas == ["Hill province", "Hill \"upper\" province"])
    // Nine letters four times, then the eighteen of `Hill "new" town` less three: 15.
    #expect(reading.first.placeEnds == [9, 18, 27, 36, 51])
    #expect(String(decoding: reading.first.placeText.suffix(15), as: UTF8.self) == "Hill \"new\" town")
  }

  @Test("Each row keeps its own bytes and the line it begins on")
  func rowBytes() throws {
    let rows = (0..<5).map { GEDLayout.version21.row(["id": "\($0)"]) }
    let reading = try GEDReading(GEDLayout.version21.rawValue + "\n" + rows.joined())
    // The header is line 1; each row holds one line end within quotes.
    #expect(reading.first.lines == [2, 4, 6, 8, 10])
    #expect((0..<5).map { String(decoding: reading.first.rowBytes($0), as: UTF8.self) } == rows)
  }

  @Test("A batch holds 4096 rows")
  func batches() throws {
    let row = GEDLayout.trimmed.row()
    let text = GEDLayout.trimmed.rawValue + "\n" + String(repeating: row, count: 8193)
    let reading = try GEDReading(text)
    #expect(reading.batches.map(\.columns.count) == [4096, 4096, 1])
    #expect(reading.batches.map(\.lines.first) == [2, 4098, 8194])
    #expect(reading.rows == 8193)
    #expect(reading.dictionaries.sides.count == 2)
  }

  @Test("A batch holds 1000 rejects")
  func batchesOfRejects() throws {
    let row = GEDLayout.trimmed.row(["best": "x"])
    let reading = try GEDReading(GEDLayout.trimmed.rawValue + "\n" + String(repeating: row, count: 2500))
    #expect(reading.batches.map(\.rejects.count) == [1000, 1000, 500])
    #expect(reading.rows == 2500)
  }

  @Test("A batch of long rows, good or bad, ends at 16 MiB", arguments: ["11", "x"])
  func heavyBatches(best: String) throws {
    // Twenty rows of a little over 1 MiB: sixteen of them are over 16 MiB.
    let row = GEDLayout.version21.row(["best": best, "source_headline": String(repeating: "long, ", count: 175_000)])
    let reading = try GEDReading(GEDLayout.version21.rawValue + "\n" + String(repeating: row, count: 20))
    #expect(reading.batches.map { $0.columns.count + $0.rejects.count } == [16, 4])
    #expect(reading.rows == 20)
  }

  @Test("Rows are events and rejects together, however they are mixed")
  func nothingLost() throws {
    var text = GEDLayout.trimmed.rawValue + "\n"
    for number in 0..<300 {
      switch number % 5 {
      case 0: text += GEDLayout.trimmed.row(["id": "x"])
      case 1: text += "\n" + GEDLayout.trimmed.row(["id": "\(number)"])
      case 2: text += "\"a\"b,c\n"
      case 3: text += "too,few\n"
      default: text += GEDLayout.trimmed.row(["id": "\(number)", "side_a": "Séléka\nand others"])
      }
    }
    text += "\"unclosed"
    for step in [13, 1000, .max] {
      let reading = try GEDReading(text, step: step)
      #expect(reading.rows == 301)
      #expect(reading.events == 120)
      #expect(reading.rejects.count == 181)
      // Every byte after the header, but for the 60 empty lines, is in a row or a reject.
      let kept = reading.batches.reduce(0) { $0 + $1.bytes.count + $1.rejects.reduce(0) { $0 + $1.length } }
      #expect(kept == text.utf8.count - GEDLayout.trimmed.rawValue.utf8.count - 1 - 60)
    }
  }

  @Test("What the source throws comes through, from the header and from the rows")
  func failure() throws {
    let broken = ClioError(.failed, "disk gone")
    #expect(throws: broken) {
      _ = try GEDReader(file: "ged.csv") { (_) throws(ClioError) in throw broken }
    }
    var text = Array(GEDLayout.trimmed.file().utf8)[...]
    var reader = try GEDReader(file: "ged.csv") { (buffer) throws(ClioError) in
      guard !text.isEmpty else { throw broken }
      defer { text = [] }
      buffer.copyBytes(from: text)
      return text.count
    }
    do throws(ClioError) {
      _ = try reader.nextBatch()
      Issue.record("expected an error")
    } catch {
      #expect(error == broken)
    }
  }
}
