import Testing

@testable import DelimitedText

@Suite("Reading records")
struct RecordReaderTests {
  /// The text, and each record's line, fields and source.
  static let cases: [(String, [Finding])] = [
    ("", []),
    ("a,b\nc,d\n", [.record(1, ["a", "b"], "a,b\n"), .record(2, ["c", "d"], "c,d\n")]),
    // The last line may lack its end.
    ("a,b\nc,d", [.record(1, ["a", "b"], "a,b\n"), .record(2, ["c", "d"], "c,d")]),
    ("a", [.record(1, ["a"], "a")]),
    // Line ends LF and CRLF, mixed.
    ("a,b\r\nc,d\r\n", [.record(1, ["a", "b"], "a,b\r\n"), .record(2, ["c", "d"], "c,d\r\n")]),
    ("a\r\nb\nc\r\n", [.record(1, ["a"], "a\r\n"), .record(2, ["b"], "b\n"), .record(3, ["c"], "c\r\n")]),
    ("a,b\r", [.record(1, ["a", "b"], "a,b\r")]),
    ("\"a\"\r", [.record(1, ["a"], "\"a\"\r")]),
    // A carriage return alone is text.
    ("a\rb,c\r,d\n", [.record(1, ["a\rb", "c\r", "d"], "a\rb,c\r,d\n")]),
    // Empty lines are passed over, and counted.
    ("\n\na\n\r\n\nb\n\n", [.record(3, ["a"], "a\n"), .record(6, ["b"], "b\n")]),
    ("\n", []),
    ("\r\n\r\n", []),
    ("a\n\r", [.record(1, ["a"], "a\n")]),
    // Empty fields.
    (",\n", [.record(1, ["", ""], ",\n")]),
    ("a,,b,\n", [.record(1, ["a", "", "b", ""], "a,,b,\n")]),
    (",", [.record(1, ["", ""], ",")]),
    ("a,\r\n", [.record(1, ["a", ""], "a,\r\n")]),
    (" \n", [.record(1, [" "], " \n")]),
    // Quoted fields: alone, first, between, last, empty.
    ("\"a\"\n", [.record(1, ["a"], "\"a\"\n")]),
    ("\"a\"", [.record(1, ["a"], "\"a\"")]),
    ("\"a,b\",c\n", [.record(1, ["a,b", "c"], "\"a,b\",c\n")]),
    ("x,\"a,b\",c\n", [.record(1, ["x", "a,b", "c"], "x,\"a,b\",c\n")]),
    ("x,\"a,b\"\r\n", [.record(1, ["x", "a,b"], "x,\"a,b\"\r\n")]),
    ("x,\"a\"\r", [.record(1, ["x", "a"], "x,\"a\"\r")]),
    ("\"\"\n", [.record(1, [""], "\"\"\n")]),
    ("\"\",\"\"\n", [.record(1, ["", ""], "\"\",\"\"\n")]),
    ("\"\"", [.record(1, [""], "\"\"")]),
    // Doubled quotes.
    ("\"a\"\"b\"\n", [.record(1, ["a\"b"], "\"a\"\"b\"\n")]),
    ("\"\"\"\"\n", [.record(1, ["\""], "\"\"\"\"\n")]),
    ("\"\"\"a\"\"\",b\n", [.record(1, ["\"a\"", "b"], "\"\"\"a\"\"\",b\n")]),
    ("\"\"\"\"\"\"", [.record(1, ["\"\""], "\"\"\"\"\"\"")]),
    // Line ends inside quotes belong to the field and count as lines.
    ("\"a\nb\",c\nd\n", [.record(1, ["a\nb", "c"], "\"a\nb\",c\n"), .record(3, ["d"], "d\n")]),
    ("\"a\r\nb\r\n\"\r\nd\r\n", [.record(1, ["a\r\nb\r\n"], "\"a\r\nb\r\n\"\r\n"), .record(4, ["d"], "d\r\n")]),
    ("\"\n\n\"\n\nd", [.record(1, ["\n\n"], "\"\n\n\"\n"), .record(5, ["d"], "d")]),
    // A quote within a plain field is text.
    ("a\"b,c\"\n", [.record(1, ["a\"b", "c\""], "a\"b,c\"\n")]),
    (" \"a\"\n", [.record(1, [" \"a\""], " \"a\"\n")]),
    // Letters of more than one byte.
    ("é,\"日本\n\"\nü\n", [.record(1, ["é", "日本\n"], "é,\"日本\n\"\n"), .record(3, ["ü"], "ü\n")]),
    // Other delimiters are text.
    ("a;b\tc|d\n", [.record(1, ["a;b\tc|d"], "a;b\tc|d\n")]),
  ]

  @Test("Quotes, line ends and empty lines, read 1 to 40 bytes at a time", arguments: cases.indices)
  func everyCase(index: Int) {
    let (text, expected) = Self.cases[index]
    #expect(findings(Array(text.utf8)) == expected)
    #expect(stepThatDiffers(text, from: expected) == nil)
  }

  @Test("All cases one after the other are all their records, on lines further down")
  func together() {
    // Cases without a final line end get one.
    var text = ""
    var expected: [Finding] = []
    var line = 0
    for (part, found) in Self.cases {
      let ending = part.isEmpty || part.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
      for finding in found {
        let end = finding.source.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
        expected.append(.record(finding.line + line, finding.fields, finding.source + end))
      }
      text += part + ending
      line += (part + ending).utf8.count { $0 == UInt8(ascii: "\n") }
    }
    #expect(findings(Array(text.utf8)) == expected)
    #expect(stepThatDiffers(text, from: expected) == nil)
  }

  @Test("The delimiter may be another", arguments: [";", "\t", "|"] as [Character])
  func delimiters(delimiter: Character) {
    let text = "a\(delimiter)\"b\(delimiter)c\"\(delimiter)d,e\n"
    #expect(
      findings(Array(text.utf8), delimiter: delimiter) == [.record(1, ["a", "b\(delimiter)c", "d,e"], text)])
  }

  @Test("A field's bytes are without outer quotes, with doubled quotes as they stand")
  func rawFields() {
    var reader = reader("a,\"b\",\"c\"\"d\"\n".utf8)
    #expect(reader.next() == .record)
    #expect(reader.fieldCount == 3)
    #expect((0..<3).map { String(decoding: reader.field($0), as: UTF8.self) } == ["a", "b", "c\"\"d"])
    #expect((0..<3).map { reader.hasDoubledQuotes($0) } == [false, false, true])
    #expect(reader.text(2) == "c\"d")
    #expect(unescaped(reader.field(2)) == Array("c\"d".utf8))
  }

  @Test("Bytes that are not UTF-8 are kept as bytes and replaced in text")
  func notUTF8() {
    var reader = reader([0x61, 0xFF, 0x2C, 0x00, 0x0A])
    #expect(reader.next() == .record)
    #expect(Array(reader.field(0)) == [0x61, 0xFF])
    #expect(reader.text(0) == "a\u{FFFD}")
    #expect(Array(reader.field(1)) == [0])
  }

  @Test(
    "It tells whether the last line had an end",
    arguments: [
      ("a\n", false), ("a", true), ("\"a\"", true), ("a\r", true), ("", false), ("a\n\n", false), ("\"a\nb", true),
      ("\"a\"b", true), ("\"a\"b\n", false), ("\"a\n", false), ("0123456789abc", true), ("0123456789abc\n", false),
    ])
  func finalLineEnd(text: String, lacksIt: Bool) {
    for step in 1...20 {
      var reader = reader(text.utf8, step: step, limits: .small(record: 10, kept: 4))
      while reader.next() != .end {}
      #expect(reader.lacksFinalLineEnd == lacksIt)
    }
  }

  @Test("After the end there is nothing, however often it is asked, and the source is asked no more")
  func end() {
    var calls = 0
    var reader = RecordReader<Never>(delimiter: 0x2C) { _ in
      calls += 1
      return 0
    }
    for _ in 0..<3 { #expect(reader.next() == .end) }
    #expect(calls == 1)
  }

  @Test("What the source throws comes through")
  func failure() throws {
    struct Broken: Error {}
    var isFirst = true
    var reader = RecordReader<Broken>(delimiter: 0x2C) { (buffer) throws(Broken) in
      guard isFirst else { throw Broken() }
      isFirst = false
      buffer.copyBytes(from: Array("a\nb".utf8))
      return 3
    }
    #expect(try reader.next() == .record)
    #expect(reader.text(0) == "a")
    do throws(Broken) {
      _ = try reader.next()
      Issue.record("expected an error")
    } catch {}
  }
}
