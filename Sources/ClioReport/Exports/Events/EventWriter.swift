public import ClioModel

/// Writes events one after the other, so that an export of any size takes little memory.
///
/// What each call adds to `bytes` is UTF-8 and stands behind what came before.
public protocol EventWriter: Sendable {
  /// What stands before the first event.
  mutating func begin(into bytes: inout [UInt8])

  mutating func add(_ match: MatchedEvent, into bytes: inout [UInt8])

  /// What stands after the last event.
  mutating func end(into bytes: inout [UInt8])
}

extension EventWriter {
  /// The whole of an export that is small.
  public mutating func text(_ matches: [MatchedEvent]) -> String {
    var bytes: [UInt8] = []
    begin(into: &bytes)
    for match in matches { add(match, into: &bytes) }
    end(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
