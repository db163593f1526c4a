public import ClioModel
public import DelimitedText

/// Reads a UCDP GED file, in any of its layouts, from a byte source: first its head, then batches of rows.
public struct GEDReader: ~Copyable {
  public let header: GEDHeader
  /// Everything before the first data row, as it stands in the file.
  public let head: [UInt8]
  /// Data rows read so far, rejected ones included.
  public private(set) var rows = 0
  private var records: RecordReader<ClioError>
  private var parser: GEDRowParser
  /// What came after the header and is still to be taken.
  private var first: RecordOutcome?
  private var hasEnded = false

  /// Reads the header, and HDX's tag line where there is one.
  ///
  /// - Parameter file: the name for error messages.
  /// - Throws: `ClioError` where the source is empty, not text, not GED or cannot be read.
  public init(
    file: String, limits: RecordLimits = RecordLimits(), refill: @escaping RecordReader<ClioError>.Refill
  ) throws(ClioError) {
    var records = RecordReader<ClioError>(delimiter: UInt8(ascii: ","), limits: limits, refill: refill)
    let opening = try Self.readOpening(of: &records, file: file)
    self.records = records
    header = opening.header
    head = opening.head
    parser = GEDRowParser(header: opening.header)
    first = opening.first
  }

  private struct Opening {
    let header: GEDHeader
    let head: [UInt8]
    let first: RecordOutcome?
  }

  private static func readOpening(
    of records: inout RecordReader<ClioError>, file: String
  ) throws(ClioError) -> Opening {
    switch try records.next() {
    case .record: break
    case .end: throw GEDMessage.empty(file: file)
    case .tooLong(let bytes, _), .unclosedQuote(let bytes), .strayAfterQuote(let bytes):
      try checkText(bytes, file: file)
      // A quoted header with another delimiter has something else than a comma after its first closing quote.
      if let other = GEDHeader.otherDelimiter(in: [String(decoding: bytes, as: UTF8.self)]) {
        throw GEDMessage.wrongDelimiter(other, file: file)
      }
      throw GEDMessage.badHeader(file: file)
    }
    var head = Array(records.recordBytes)
    try checkText(head, file: file)
    let names = withoutByteOrderMark((0..<records.fieldCount).map { records.text($0) })
    let header = try GEDHeader(names: names, file: file)
    let outcome = try records.next()
    if outcome == .record, GEDHeader.isTagLine((0..<records.fieldCount).map { records.text($0) }) {
      head.append(contentsOf: records.recordBytes)
      return Opening(header: header, head: head, first: nil)
    }
    return Opening(header: header, head: head, first: outcome)
  }

  private static func checkText(_ head: [UInt8], file: String) throws(ClioError) {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { throw GEDMessage.utf16(file: file) }
    if head.contains(0) { throw GEDMessage.notText(file: file) }
  }

  /// A byte order mark hides the quotes of the first name from the record reader, so both come off here.
  private static func withoutByteOrderMark(_ names: [String]) -> [String] {
    guard let first = names.first, first.unicodeScalars.first == "\u{FEFF}" else { return names }
    var name = String(String.UnicodeScalarView(first.unicodeScalars.dropFirst()))
    if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = String(name.dropFirst().dropLast()) }
    return [name] + names.dropFirst()
  }

  /// What the codes in the batches mean, as far as read.
  public var dictionaries: EditionDictionaries { parser.dictionaries }

  /// The next run of rows; nil after the last.
  public mutating func nextBatch() throws(ClioError) -> EventBatch? {
    guard !hasEnded else { return nil }
    var batch = EventBatch()
    batch.columns.reserveCapacity(EventBatch.capacity)
    batch.bytes.reserveCapacity(EventBatch.capacity * 256)
    var rejectedBytes = 0
    while !hasEnded, !batch.isFull, batch.rejects.count < 1000, rejectedBytes < EventBatch.byteCapacity {
      let rejects = batch.rejects.count
      if let outcome = first {
        first = nil
        take(outcome, into: &batch)
      } else {
        take(try records.next(), into: &batch)
      }
      if batch.rejects.count > rejects { rejectedBytes += batch.rejects[rejects].bytes.count }
    }
    return batch.isEmpty ? nil : batch
  }

  private mutating func take(_ outcome: RecordOutcome, into batch: inout EventBatch) {
    switch outcome {
    case .record:
      rows += 1
      parser.append(records.buffer, to: &batch)
    case .tooLong(let kept, let bytes):
      reject("a record of at most 16 MiB", found: "one of \(bytes) bytes", kept, bytes, into: &batch)
    case .unclosedQuote(let line):
      reject("a closing quote", found: "none (the file may be cut off here)", line, line.count, into: &batch)
    case .strayAfterQuote(let record):
      reject("a comma or a line end after a closing quote", found: "other text", record, record.count, into: &batch)
    case .end:
      hasEnded = true
    }
  }

  private mutating func reject(
    _ expected: String, found: String, _ bytes: [UInt8], _ length: Int, into batch: inout EventBatch
  ) {
    rows += 1
    batch.rejects.append(
      RowRejection(
        line: records.line, column: nil, expected: expected, found: found, bytes: Array(bytes.prefix(16 << 20)),
        length: length))
  }
}
