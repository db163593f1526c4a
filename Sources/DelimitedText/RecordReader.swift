/// Reads records of delimited text (RFC 4180: quotes, doubled quotes, line ends inside quotes; LF or CRLF) from a byte
/// source, in memory that does not grow with the source.
///
///     var reader = RecordReader(delimiter: UInt8(ascii: ",")) { buffer in read(file, buffer) }
///     while try reader.next() == .record { print(reader.fieldCount) }
public struct RecordReader<Failure: Error>: ~Copyable {
  /// Fills the buffer with as many bytes as are at hand and tells how many; 0 is the end.
  public typealias Refill = (UnsafeMutableRawBufferPointer) throws(Failure) -> Int

  /// The current record; see `RecordBuffer`.
  public private(set) var buffer: RecordBuffer
  private let refill: Refill

  public init(delimiter: UInt8, limits: RecordLimits = RecordLimits(), refill: @escaping Refill) {
    buffer = RecordBuffer(delimiter: delimiter, limits: limits)
    self.refill = refill
  }

  /// Reads on to the next record; empty lines are passed over.
  public mutating func next() throws(Failure) -> RecordOutcome { try buffer.next(refill) }

  public var fieldCount: Int { buffer.fieldCount }
  /// The line the current record begins on, from 1.
  public var line: Int { buffer.line }
  /// True where the last record of the source had no line end.
  public var lacksFinalLineEnd: Bool { buffer.lacksFinalLineEnd }
  /// The record as it stands in the source, line end included.
  public var recordBytes: UnsafeBufferPointer<UInt8> { buffer.recordBytes }
  var capacity: Int { buffer.capacity }

  public func field(_ index: Int) -> UnsafeBufferPointer<UInt8> { buffer.field(index) }
  public func hasDoubledQuotes(_ index: Int) -> Bool { buffer.hasDoubledQuotes(index) }
  public func text(_ index: Int) -> String { buffer.text(index) }
}

/// A quoted field's bytes with doubled quotes made single.
public func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var at = 0
  while at < bytes.count {
    result.append(bytes[at])
    at += bytes[at] == UInt8(ascii: "\"") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\"") ? 2 : 1
  }
  return result
}
