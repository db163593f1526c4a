/// Decimal degrees as whole millionths, read and written without a floating-point detour.
public enum Microdegrees {
  /// Reads `-12`, `34.5`, `+1.234567`; further digits round the sixth half up. Nil for anything else or beyond 1000.
  @inlinable
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var index = 0
    var isNegative = false
    if index < bytes.count, bytes[index] == 0x2D || bytes[index] == 0x2B {
      isNegative = bytes[index] == 0x2D
      index += 1
    }
    var whole = 0
    var digits = 0
    while index < bytes.count, bytes[index] &- 0x30 <= 9 {
      whole = whole * 10 + Int(bytes[index] &- 0x30)
      if whole > 1000 { return nil }
      digits += 1
      index += 1
    }
    var fraction = 0
    var scale = 100_000
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      while index < bytes.count, bytes[index] &- 0x30 <= 9 {
        let digit = Int(bytes[index] &- 0x30)
        if scale > 0 {
          fraction += digit * scale
          scale /= 10
        } else if scale == 0 {
          if digit >= 5 { fraction += 1 }
          scale = -1
        }
        digits += 1
        index += 1
      }
    }
    guard index == bytes.count, digits > 0 else { return nil }
    let value = whole * 1_000_000 + fraction
    return Int32(isNegative ? -value : value)
  }

  /// The same for text.
  public static func parse(_ text: some StringProtocol) -> Int32? {
    Array(text.utf8).withUnsafeBufferPointer(parse)
  }

  /// The shortest decimal that reads back as the same: `34.5`, `-0.000001`, `12`.
  public static func format(_ value: Int32) -> String {
    let magnitude = Int(value).magnitude
    let sign = value < 0 ? "-" : ""
    let whole = magnitude / 1_000_000
    var fraction = padded(Int(magnitude % 1_000_000), 6)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
