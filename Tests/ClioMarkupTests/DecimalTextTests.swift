import ClioMarkup
import Testing

@Suite("Numbers in markup")
struct DecimalTextTests {
  @Test(
    "Numbers have at most two decimals, a point, and no exponent",
    arguments: [
      (0, "0"), (12, "12"), (0.5, "0.5"), (-3.14159, "-3.14"), (1.005, "1"), (2.349, "2.35"), (0.07, "0.07"),
      (-0.001, "0"), (1e-9, "0"), (99.999, "100"), (1e15, "1000000000"), (-1e300, "-1000000000"), (.nan, "0"),
      (.infinity, "0"),
    ] as [(Double, String)])
  func decimals(number: Double, text: String) {
    #expect(number.decimalText == text)
    #expect(MarkupAttribute.number("x", number).markup == " x=\"\(text)\"")
  }
}
