import Testing

@testable import DelimitedText

@Suite("Records that are not well formed")
struct RecordReaderFaultTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func unclosed(_ line: Int, _ text: String) -> Finding {
    .other(line, .unclosedQuote(line: bytes(text)))
  }
  private static func stray(_ line: Int, _ text: String) -> Finding {
    .other(line, .strayAfterQuote(record: bytes(text)))
  }
  private static func tooLong(_ line: Int, _ kept: String, _ bytes: Int) -> Finding {
    .other(line, .tooLong(kept: Self.bytes(kept), bytes: bytes))
  }

  // Computed, since LeakSanitizer does not see through the tagged pointers of enum payloads held by a global.
  static var unclosedCases: [(String, [Finding])] {
    [
      // Only the line of the quote is lost.
      ("a\n\"b,c\nd\n", [.record(1, ["a"], "a\n"), unclosed(2, "\"b,c\n"), .record(3, ["d"], "d\n")]),
      ("a,\"b\nc\nd", [unclosed(1, "a,\"b\n"), .record(2, ["c"], "c\n"), .record(3, ["d"], "d")]),
      ("a\n\"b", [.record(1, ["a"], "a\n"), unclosed(2, "\"b")]),
      ("\"", [unclosed(1, "\"")]),
      ("\"\n", [unclosed(1, "\"\n")]),
      ("\"a\"\"\n", [unclosed(1, "\"a\"\"\n")]),
      ("\"a\r\nb\r\n", [unclosed(1, "\"a\r\n"), .record(2, ["b"], "b\r\n")]),
      // The next quote that opens is another fault of the same kind.
      (
        "x\n\"a\n\nb,\"\"\nc\n",
        [.record(1, ["x"], "x\n"), unclosed(2, "\"a\n"), .record(4, ["b", ""], "b,\"\"\n"), .record(5, ["c"], "c\n")]
      ),
    ]
  }

  @Test("After a quote that is never closed reading goes on with the next line", arguments: unclosedCases.indices)
  func unclosedQuote(index: Int) {
    let (text, expected) = Self.unclosedCases[index]
    #expect(findings(Array(text.utf8)) == expected)
    #expect(stepThatDiffers(text, from: expected) == nil)
  }

  static var strayCases: [(String, [Finding])] {
    [
      ("\"a\"b,c\nd\n", [stray(1, "\"a\"b,c\n"), .record(2, ["d"], "d\n")]),
      ("\"a\" ,c\nd\n", [stray(1, "\"a\" ,c\n"), .record(2, ["d"], "d\n")]),
      ("x,\"a\"b\r\nd\n", [stray(1, "x,\"a\"b\r\n"), .record(2, ["d"], "d\n")]),
      ("\"a\"\rb\nd\n", [stray(1, "\"a\"\rb\n"), .record(2, ["d"], "d\n")]),
      ("\"a\"b", [stray(1, "\"a\"b")]),
      // Line ends within the quotes belong to the record.
      ("\"a\n\nb\"c\nd\n", [stray(1, "\"a\n\nb\"c\n"), .record(4, ["d"], "d\n")]),
      // A long rest of the line, which comes in many pieces.
      (
        "\"a\"" + String(repeating: "b,", count: 60) + "\nd\n",
        [stray(1, "\"a\"" + String(repeating: "b,", count: 60) + "\n"), .record(2, ["d"], "d\n")]
      ),
    ]
  }

  @Test(
    "Text after a closing quote spoils its record to the line's end, wherever the pieces end",
    arguments: strayCases.indices)
  func strayAfterQuote(index: Int) {
    let (text, expected) = Self.strayCases[index]
    #expect(findings(Array(text.utf8)) == expected)
    #expect(stepThatDiffers(text, from: expected) == nil)
  }

  /// With a limit of 10 bytes, line end included, of which 4 are kept.
  static var longCases: [(String, [Finding])] {
    [
      ("123456789\nb\n", [.record(1, ["123456789"], "123456789\n"), .record(2, ["b"], "b\n")]),
      ("0123456789\nb\n", [tooLong(1, "0123", 11), .record(2, ["b"], "b\n")]),
      ("0123456789", [.record(1, ["0123456789"], "0123456789")]),
      ("0123456789a", [tooLong(1, "0123", 11)]),
      ("12345678\r\nb\n", [.record(1, ["12345678"], "12345678\r\n"), .record(2, ["b"], "b\n")]),
      ("123456789\r\nb\n", [tooLong(1, "1234", 11), .record(2, ["b"], "b\n")]),
      (
        "a\n\n0,1,2,3,4,5,6,7,8,9\nb\n0123456789abcdef\nc",
        [
          .record(1, ["a"], "a\n"), tooLong(3, "0,1,", 20), .record(4, ["b"], "b\n"), tooLong(5, "0123", 17),
          .record(6, ["c"], "c"),
        ]
      ),
      ("\"12345678\"\nb\n", [tooLong(1, "\"123", 11), .record(2, ["b"], "b\n")]),
      ("\"123456789abcdef", [tooLong(1, "\"123", 16)]),
      ("\"123456789abcdef\nb\n", [tooLong(1, "\"123", 17), .record(2, ["b"], "b\n")]),
      // A line end within the limit and the quotes: the quote is taken for one that is never closed.
      ("\"12\n5678901234\"\nb\n", [unclosed(1, "\"12\n"), tooLong(2, "5678", 12), .record(3, ["b"], "b\n")]),
      ("\"12\"x34567890\nb\n", [tooLong(1, "\"12\"", 14), .record(2, ["b"], "b\n")]),
    ]
  }

  @Test("A record over the limit is cut, measured and passed over", arguments: longCases.indices)
  func tooLong(index: Int) {
    let (text, expected) = Self.longCases[index]
    let limits = RecordLimits.small(record: 10, kept: 4)
    #expect(findings(Array(text.utf8), limits: limits) == expected)
    #expect(stepThatDiffers(text, limits: limits, from: expected) == nil)
  }

  @Test("No more is kept than the limit, even where more is asked for")
  func keptBytes() {
    let expected = [Self.tooLong(1, "0123456789", 16), .record(2, ["b"], "b\n")]
    let text = "0123456789abcde\nb\n"
    #expect(stepThatDiffers(text, limits: .small(record: 10, kept: 64 << 10), from: expected) == nil)
  }

  @Test("A line of 64 MiB takes memory for the limit and no more")
  func endlessLine() {
    var limits = RecordLimits()
    limits.chunkBytes = 256 << 10
    limits.recordBytes = 1 << 20
    limits.keptBytes = 1000
    var rest = 64 << 20
    var isTail = false
    var largestRequest = 0
    var reader = RecordReader<Never>(delimiter: 0x2C, limits: limits) { buffer in
      largestRequest = max(largestRequest, buffer.count)
      guard rest > 0 else {
        guard !isTail else { return 0 }
        isTail = true
        buffer.copyBytes(from: Array("\nafter,it\n".utf8))
        return 10
      }
      let count = min(rest, buffer.count)
      buffer.prefix(count).initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
      rest -= count
      return count
    }
    // 67,108,864 bytes and the line end.
    #expect(reader.next() == .tooLong(kept: Array(repeating: UInt8(ascii: "x"), count: 1000), bytes: 67_108_865))
    #expect(reader.line == 1)
    #expect(reader.next() == .record)
    #expect(reader.line == 2)
    #expect((0..<reader.fieldCount).map { reader.text($0) } == ["after", "it"])
    #expect(reader.next() == .end)
    #expect(largestRequest == 256 << 10)
    // The buffer doubles until it holds a record of the limit and the byte that breaks it.
    #expect(reader.capacity == 2 << 20)
  }

  @Test("The buffer does not grow with the number of records")
  func manyRecords() {
    var rest = 20_000
    var reader = RecordReader<Never>(delimiter: 0x2C, limits: .small(record: 16 << 20, kept: 1000)) { buffer in
      guard rest > 0 else { return 0 }
      rest -= 1
      buffer.copyBytes(from: Array("one,two\n".utf8))
      return 8
    }
    var records = 0
    while reader.next() == .record { records += 1 }
    #expect(records == 20_000)
    #expect(reader.line == 20_001)
    #expect(reader.capacity == 4096)
  }
}
