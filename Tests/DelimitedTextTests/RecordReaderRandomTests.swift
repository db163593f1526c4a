import ClioTesting
import Testing

@testable import DelimitedText

@Suite("Reading what was written")
struct RecordReaderRandomTests {
  private static let pieces = ["a", "bc", " ", ",", "\"", "\n", "\r", "\r\n", "é", "日", ";", "\t", "0"]

  private static func field(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &generator)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &generator) ?? ""
    }
  }

  /// The field in quotes where it needs them, and now and then where it does not.
  private static func written(_ field: String, isAlone: Bool, _ generator: inout SeededGenerator) -> String {
    let needsQuotes =
      field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D } || (isAlone && field.isEmpty)
    guard needsQuotes || Int.random(in: 0...3, using: &generator) == 0 else { return field }
    let doubled = field.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }

  @Test("Random fields come back as they were, on the lines where they stand")
  func roundTrip() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var text = ""
      var expected: [Finding] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        if Int.random(in: 0...5, using: &generator) == 0 { text += "\n" }
        let fields = (0...Int.random(in: 0...5, using: &generator)).map { _ in Self.field(&generator) }
        let line = text.utf8.count { $0 == 0x0A } + 1
        let record =
          fields.map { Self.written($0, isAlone: fields.count == 1, &generator) }.joined(separator: ",")
          + (Bool.random(using: &generator) ? "\n" : "\r\n")
        text += record
        expected.append(.record(line, fields, record))
      }
      for _ in 0..<4 {
        let step = Int.random(in: 1...60, using: &generator)
        guard findings(Array(text.utf8), step: step) == expected else {
          Issue.record("step \(step): \(text.debugDescription)")
          return
        }
      }
    }
  }

  @Test("Random bytes are all accounted for, and the pieces they come in make no difference")
  func noise() {
    var generator = SeededGenerator(seed: 6)
    let alphabet = Array("ab\"\"\",,\n\r\n".utf8)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      let limits = RecordLimits.small(record: Int.random(in: 5...90, using: &generator), kept: 5)
      let whole = findings(bytes, limits: limits)
      for step in [1, 2, 3, 7, 16] {
        guard findings(bytes, step: step, limits: limits) == whole else {
          Issue.record("step \(step): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
          return
        }
      }
      // All bytes but those of empty lines are in some finding.
      let found = whole.reduce(0) { sum, finding in
        switch finding.outcome {
        case .record: sum + finding.source.utf8.count
        case .tooLong(_, let length): sum + length
        case .unclosedQuote(let bytes), .strayAfterQuote(let bytes): sum + bytes.count
        case .end: sum
        }
      }
      #expect(found <= bytes.count)
      #expect(bytes.count - found <= bytes.count { $0 == 0x0A || $0 == 0x0D })
    }
  }
}
