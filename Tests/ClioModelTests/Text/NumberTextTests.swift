import Testing

@testable import ClioModel

@Suite("Numbers as text")
struct NumberTextTests {
  @Test(
    "Commas stand between thousands",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (1147, "1,147"), (2_089_095, "2,089,095"), (-1000, "-1,000"),
      (-999, "-999"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(number: Int, text: String) {
    #expect(number.grouped == text)
  }

  @Test("Zeros fill up to the width", arguments: [(7, 2, "07"), (2018, 4, "2018"), (123, 2, "123"), (0, 6, "000000")])
  func zeros(number: Int, width: Int, text: String) {
    #expect(padded(number, width) == text)
  }

  @Test(
    "A plain number has just so many digits and no sign",
    arguments: [
      ("0042", 42), ("2018", 2018), ("+201", nil), ("-201", nil), ("201", nil), ("20180", nil), ("2o18", nil),
    ])
  func plain(text: String, number: Int?) {
    #expect(plainNumber(text, digits: 4) == number)
  }
}
