/// How much of a file a `RecordReader` holds at once.
public struct RecordLimits: Sendable {
  /// Bytes asked of the source at a time, and the size of the buffer while records are short.
  public var chunkBytes = 1 << 20
  /// A record longer than this is not held; it becomes `RecordOutcome.tooLong`.
  public var recordBytes = 16 << 20
  /// Fields of a record beyond this many are counted but cannot be looked at.
  public var fields = 65_536
  /// How much of a record over the limit is kept.
  public var keptBytes = 64 << 10

  public init() {}
}

/// What a `RecordReader` found next.
public enum RecordOutcome: Equatable, Sendable {
  /// A whole record; the reader's `fieldCount`, `field` and `recordBytes` speak of it until the next call.
  case record
  /// A record over the limit, of this many bytes in all. It was skipped up to the next line end.
  case tooLong(kept: [UInt8], bytes: Int)
  /// A quote that is never closed (up to the end of the file or the record limit). Only this one line was skipped, so
  /// that the lines after it are still read.
  case unclosedQuote(line: [UInt8])
  /// A quoted field followed by something else than a delimiter or a line end.
  case strayAfterQuote(record: [UInt8])
  /// Nothing left.
  case end
}
