#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The buffer of a `RecordReader`: it splits what is in it into records and fields. Nothing here is generic, so that the
/// loops over bytes are compiled once, for what they are.
///
/// The bytes of a record and its fields may be looked at until the next call of `next`.
public struct RecordBuffer: ~Copyable {
  private let delimiter: UInt8
  private let limits: RecordLimits
  private var buffer: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  /// The record's first byte, the first byte after it, and the end of what was read, as offsets into the buffer.
  private var recordStart = 0
  private var recordEnd = 0
  private var filled = 0
  private var sourceEnded = false
  private var nextLine = 1
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  /// Bit per field kept as bytes: 0 plain, 1 quoted, 2 quoted with doubled quotes inside.
  private var quoting: [UInt8] = []
  /// Fields beyond the limit.
  private var unkeptFields = 0

  /// The line the current record begins on, from 1.
  public private(set) var line = 1
  /// True where the last record of the source had no line end.
  public private(set) var lacksFinalLineEnd = false

  init(delimiter: UInt8, limits: RecordLimits) {
    self.delimiter = delimiter
    self.limits = limits
    capacity = max(4096, limits.chunkBytes)
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  public var fieldCount: Int { starts.count + unkeptFields }

  /// The record as it stands in the source, line end included.
  public var recordBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + recordStart, count: recordEnd - recordStart)
  }

  /// A field's bytes without its outer quotes. Doubled quotes are still doubled where `hasDoubledQuotes` says so.
  public func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer + Int(starts[index]), count: Int(ends[index] - starts[index]))
  }

  public func hasDoubledQuotes(_ index: Int) -> Bool { quoting[index] == 2 }

  /// A field's text as it is meant: doubled quotes made single, bytes that are not UTF-8 replaced.
  public func text(_ index: Int) -> String {
    let raw = field(index)
    guard hasDoubledQuotes(index) else { return String(decoding: raw, as: UTF8.self) }
    return String(decoding: unescaped(raw), as: UTF8.self)
  }

  /// Reads on to the next record; empty lines are passed over.
  mutating func next<Failure>(
    _ refill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> RecordOutcome {
    recordStart = recordEnd
    line = nextLine
    while true {
      let found = scan()
      if lengthSeen(found) > limits.recordBytes { return try giveUp(refill) }
      switch found {
      case .complete(let isBlank):
        nextLine += countLineEnds(from: recordStart, to: recordEnd)
        if isBlank {
          recordStart = recordEnd
          line = nextLine
          continue
        }
        return .record
      case .needsMore:
        if try !readMore(refill) { sourceEnded = true }
      case .endOfSource:
        return .end
      case .unclosedQuote:
        return skipFirstLine()
      case .strayAfterQuote:
        nextLine += countLineEnds(from: recordStart, to: recordEnd)
        return .strayAfterQuote(record: Array(recordBytes))
      }
    }
  }

  private enum Scan {
    case complete(isBlank: Bool)
    case needsMore
    case endOfSource
    case unclosedQuote
    case strayAfterQuote
  }

  /// How many bytes the record is known to have.
  private func lengthSeen(_ found: Scan) -> Int {
    switch found {
    case .complete, .strayAfterQuote: recordEnd - recordStart
    case .needsMore, .unclosedQuote: filled - recordStart
    case .endOfSource: 0
    }
  }

  /// Splits the record that begins at `recordStart`, if it is all there.
  private mutating func scan() -> Scan {
    let quote = UInt8(ascii: "\""), lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")
    let delimiter = delimiter, bytes = buffer, filled = filled
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    quoting.removeAll(keepingCapacity: true)
    unkeptFields = 0
    var at = recordStart
    if at == filled { return sourceEnded ? .endOfSource : .needsMore }
    while true {
      if at < filled, bytes[at] == quote {
        let start = at + 1
        var isDoubled = false
        at = start
        while true {
          guard let found = memchr(bytes + at, Int32(quote), filled - at) else {
            return sourceEnded ? .unclosedQuote : .needsMore
          }
          at = found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(bytes) + 1
          guard at < filled, bytes[at] == quote else { break }
          isDoubled = true
          at += 1
        }
        if at == filled, !sourceEnded { return .needsMore }
        add(start, at - 1, isDoubled ? 2 : 1)
        if at < filled, bytes[at] == carriageReturn {
          if at + 1 == filled, !sourceEnded { return .needsMore }
          if at + 1 == filled || bytes[at + 1] == lineFeed { at += 1 }
        }
      } else {
        let start = at
        while at < filled, bytes[at] != delimiter, bytes[at] != lineFeed { at += 1 }
        if at == filled, !sourceEnded { return .needsMore }
        let isCRLF = at > start && bytes[at - 1] == carriageReturn && (at == filled || bytes[at] == lineFeed)
        add(start, isCRLF ? at - 1 : at, 0)
      }
      if at == filled {
        lacksFinalLineEnd = true
        recordEnd = at
        return .complete(isBlank: isBlank)
      }
      if bytes[at] == lineFeed {
        recordEnd = at + 1
        return .complete(isBlank: isBlank)
      }
      guard bytes[at] == delimiter else {
        guard sourceEnded || lineEnd(from: at, to: filled) != nil else { return .needsMore }
        skipToLineEnd(from: at)
        return .strayAfterQuote
      }
      at += 1
    }
  }

  private var isBlank: Bool { starts.count == 1 && starts[0] == ends[0] && quoting[0] == 0 }

  private mutating func add(_ start: Int, _ end: Int, _ kind: UInt8) {
    guard starts.count < limits.fields else {
      unkeptFields += 1
      return
    }
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
    quoting.append(kind)
  }

  /// Moves the record begun to the front, makes room and reads; false at the end of the source.
  private mutating func readMore<Failure>(
    _ refill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Bool {
    if recordStart > 0 {
      memmove(buffer, buffer + recordStart, filled - recordStart)
      filled -= recordStart
      recordEnd -= recordStart
      recordStart = 0
    }
    if filled == capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
      memcpy(larger, buffer, filled)
      buffer.deallocate()
      buffer = larger
      capacity *= 2
    }
    // The record is split again from its start, so what is there must grow by half before that is worth it.
    let enough = min(filled + max(1, filled / 2), capacity)
    let before = filled
    while filled < enough {
      let room = UnsafeMutableRawBufferPointer(start: buffer + filled, count: min(capacity - filled, limits.chunkBytes))
      let count = try refill(room)
      if count == 0 { break }
      filled += count
    }
    return filled > before
  }

  /// A record over the limit: the line of an unclosed quote alone, or all up to the next line end.
  private mutating func giveUp<Failure>(
    _ refill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> RecordOutcome {
    if lineEnd(from: recordStart, to: recordStart + limits.recordBytes) != nil { return skipFirstLine() }
    let kept = Array(
      UnsafeBufferPointer(start: buffer + recordStart, count: min(limits.keptBytes, limits.recordBytes)))
    var skipped = 0
    while lineEnd(from: recordStart, to: filled) == nil, !sourceEnded {
      skipped += filled - recordStart
      (recordStart, recordEnd, filled) = (0, 0, 0)
      sourceEnded = try !readMore(refill)
    }
    skipToLineEnd(from: recordStart)
    nextLine += countLineEnds(from: recordStart, to: recordEnd)
    return .tooLong(kept: kept, bytes: skipped + recordEnd - recordStart)
  }

  private mutating func skipFirstLine() -> RecordOutcome {
    skipToLineEnd(from: recordStart)
    nextLine += countLineEnds(from: recordStart, to: recordEnd)
    return .unclosedQuote(line: Array(recordBytes))
  }

  /// Ends the record at the next line end, or at the end of the source.
  private mutating func skipToLineEnd(from start: Int) {
    let end = lineEnd(from: start, to: filled)
    if end == nil { lacksFinalLineEnd = true }
    recordEnd = end ?? filled
  }

  private func countLineEnds(from start: Int, to end: Int) -> Int {
    var count = 0
    var at = start
    while let next = lineEnd(from: at, to: end) {
      count += 1
      at = next
    }
    return count
  }

  /// Where the first line that ends in these bytes ends; nil where none does.
  private func lineEnd(from start: Int, to end: Int) -> Int? {
    guard start < end, let found = memchr(buffer + start, Int32(UInt8(ascii: "\n")), end - start) else { return nil }
    return found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(buffer) + 1
  }
}
