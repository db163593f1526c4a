import DelimitedText

/// What a reader found at one place.
struct Finding: Equatable {
  let line: Int
  let outcome: RecordOutcome
  let fields: [String]
  /// The record as it stands in the source.
  let source: String

  static func record(_ line: Int, _ fields: [String], _ source: String) -> Finding {
    Finding(line: line, outcome: .record, fields: fields, source: source)
  }

  static func other(_ line: Int, _ outcome: RecordOutcome) -> Finding {
    Finding(line: line, outcome: outcome, fields: [], source: "")
  }
}

extension RecordLimits {
  /// Small ones, so that small inputs reach them.
  static func small(record: Int, kept: Int) -> RecordLimits {
    var limits = RecordLimits()
    limits.chunkBytes = 4096
    limits.recordBytes = record
    limits.keptBytes = kept
    return limits
  }
}

/// A source that hands out at most `step` bytes at a time.
func reader(
  _ bytes: some Sequence<UInt8>, step: Int = .max, delimiter: Character = ",", limits: RecordLimits? = nil
) -> RecordReader<Never> {
  var rest = Array(bytes)[...]
  return RecordReader(
    delimiter: delimiter.asciiValue ?? 0, limits: limits ?? .small(record: 16 << 20, kept: 64 << 10)
  ) { buffer in
    let part = rest.prefix(min(step, buffer.count))
    buffer.copyBytes(from: part)
    rest = rest.dropFirst(part.count)
    return part.count
  }
}

/// All that is found in a text read at most `step` bytes at a time.
func findings(_ bytes: [UInt8], step: Int = .max, delimiter: Character = ",", limits: RecordLimits? = nil) -> [Finding]
{
  var reader = reader(bytes, step: step, delimiter: delimiter, limits: limits)
  var findings: [Finding] = []
  while true {
    let outcome = reader.next()
    switch outcome {
    case .end:
      return findings
    case .record:
      findings.append(
        .record(
          reader.line, (0..<reader.fieldCount).map { reader.text($0) },
          String(decoding: reader.recordBytes, as: UTF8.self)))
    case .tooLong, .unclosedQuote, .strayAfterQuote:
      findings.append(.other(reader.line, outcome))
    }
  }
}

/// The smallest step (1 to 40 bytes, or all at once) that leads to other findings; nil where all agree.
func stepThatDiffers(_ text: String, limits: RecordLimits? = nil, from expected: [Finding]) -> Int? {
  (Array(1...40) + [.max]).first { findings(Array(text.utf8), step: $0, limits: limits) != expected }
}
