import ClioCharts
import ClioModel

/// Captions and figures that are nobody's.
enum Invented {
  static let caption = PictureCaption(
    title: "Fire", subtitle: "Deaths", edition: "Book 1", source: "Nobody 2020", addresses: ["book@1/deaths"])

  static func counted(_ value: Int, _ low: Int? = nil, _ high: Int? = nil, parts: [Int] = []) -> ChartCell {
    .counted(MeasuredValue(value: value, low: low, high: high), parts: parts)
  }

  /// Rows of figures as no source should give them.
  static let oddSeries: [[ChartCell]] = [
    [], [.notCovered], [counted(0)], [counted(0), counted(0), counted(0)], [counted(1, 0, 3)],
    [counted(Int.max, Int.min, Int.max), counted(1), .notCovered],
    [counted(-5, -9, -1, parts: [-3, Int.max, Int.max])],
    [counted(10, 20, 5, parts: [30, 30])], Array(repeating: .notCovered, count: 7),
    (0..<30).map { $0 % 7 == 3 ? .notCovered : counted($0 * 800, $0 * 700, $0 * 900, parts: [$0 * 300, $0]) },
    (0..<400).map { $0 % 50 == 3 ? .notCovered : counted($0, $0 / 2, $0 * 2, parts: [$0 / 2, $0 / 3]) },
    (0..<1200).map { counted($0) },
  ]

  static let oddTexts = [
    "", "x", PictureTests.hostile, String(repeating: "W", count: 2_000),
    String(repeating: "جماعة أهل السنة للدعوة والجهاد ", count: 40),
    "Military Junta for the Consolidation of Democracy, Peace and Justice",
    "Government of Afghanistan, Government of the United Kingdom of Great Britain and Northern Ireland, Government of the"
      + " United States of America", "एकीकृत नेपाल कम्युनिष्ट पार्टी (माओवादी)",
  ]

  static let widths = [320.0, 720]
}
