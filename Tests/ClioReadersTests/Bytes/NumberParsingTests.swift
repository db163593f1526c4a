import Testing

@testable import ClioReaders

@Suite("Numbers from bytes")
struct NumberParsingTests {
  private func read<Value>(_ text: String, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    Array(text.utf8).withUnsafeBufferPointer(parse)
  }

  @Test(
    "Whole numbers, with a fraction of zeros or none",
    arguments: [
      ("0", 0), ("7", 7), ("-7", -7), ("-0", 0), ("007", 7), ("234.0", 234), ("234.000", 234), ("-5.0", -5),
      ("999999999999999999", 999_999_999_999_999_999),
    ])
  func integers(text: String, value: Int) {
    #expect(read(text, NumberParsing.integer) == value)
  }

  @Test(
    "What is no whole number",
    arguments: [
      "", "-", "--1", "+1", "1.", ".0", "1.5", "1.0.0", "1e3", " 1", "1 ", "x", "1x", "1,000", "1000000000000000000",
      "９", "0x1", "nan",
    ])
  func notIntegers(text: String) {
    #expect(read(text, NumberParsing.integer) == nil)
  }

  @Test(
    "Flags",
    arguments: [
      ("1", true), ("0", false), ("true", true), ("TRUE", true), ("False", false), ("1.0", true), ("0.0", false),
      ("2", nil),
      ("", nil), ("t", nil), ("yes", nil), ("truE", true), ("falsy", nil),
    ])
  func flags(text: String, value: Bool?) {
    #expect(read(text, NumberParsing.flag) == value)
  }

  // Day numbers: see CalendarDayTests.
  @Test(
    "Days",
    arguments: [
      ("1970-01-01", 0), ("2018-07-13", 17_725), ("2018-07-13 00:00:00.000", 17_725), ("2018-07-13T00:00:00", 17_725),
      ("2000-02-29", 11_016), ("1900-02-29", nil), ("2018-00-10", nil), ("2018-13-10", nil), ("2018-01-00", nil),
      ("2018-01-32", nil), ("0000-01-01", nil), ("2018-1-1", nil), ("2018/01/01", nil), ("2018-01-01x", nil),
      ("2018-01-01 to 2018-01-09", nil), ("2018-01-01 ", nil), ("2018-01-01T", nil), ("2018-01-01 x", nil), ("", nil),
      ("2018-01-0", nil), ("20180101", nil), ("+018-01-01", nil), ("2018-0１-01", nil),
    ] as [(String, Int32?)])
  func days(text: String, number: Int32?) {
    #expect(read(text, NumberParsing.day) == number)
  }
}
