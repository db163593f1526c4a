import ClioTesting
import Testing

@testable import ClioModel

@Suite("Degrees as millionths")
struct MicrodegreesTests {
  @Test(
    "Decimal text is read",
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12_000_000), ("-12", -12_000_000), ("+1.234567", 1_234_567), ("34.5", 34_500_000),
      ("34.", 34_000_000), (".5", 500_000), ("-.5", -500_000), ("0.000001", 1), ("007.10", 7_100_000),
      ("1000", 1_000_000_000), ("-180.000000", -180_000_000),
    ] as [(String, Int32)])
  func parse(text: String, value: Int32) {
    #expect(Microdegrees.parse(text) == value)
  }

  @Test(
    "The seventh digit rounds the sixth, half away from zero, and those after it count for nothing",
    arguments: [
      ("1.2345674", 1_234_567), ("1.2345675", 1_234_568), ("1.23456749999", 1_234_567), ("-1.2345675", -1_234_568),
      ("0.9999995", 1_000_000), ("-0.0000004", 0), ("35.68834200000000000000000001", 35_688_342),
    ] as [(String, Int32)])
  func rounding(text: String, value: Int32) {
    #expect(Microdegrees.parse(text) == value)
  }

  @Test(
    "Anything else is refused",
    arguments: [
      "", "-", "+", ".", "-.", "1.2.3", "1,5", "--1", "1-", " 1", "1 ", "1e3", "N34", "nan", "1001",
      "99999999999999999999",
      "３４",
    ])
  func refused(text: String) {
    #expect(Microdegrees.parse(text) == nil)
  }

  @Test(
    "The shortest text is written",
    arguments: [
      (0, "0"), (12_000_000, "12"), (34_500_000, "34.5"), (-1, "-0.000001"), (1_234_567, "1.234567"),
      (-180_000_000, "-180"), (100_000, "0.1"),
    ] as [(Int32, String)])
  func format(value: Int32, text: String) {
    #expect(Microdegrees.format(value) == text)
  }

  @Test("Whatever is written reads back")
  func roundTrip() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let value = Int32.random(in: -180_000_000...180_000_000, using: &generator)
      #expect(Microdegrees.parse(Microdegrees.format(value)) == value)
    }
  }
}
