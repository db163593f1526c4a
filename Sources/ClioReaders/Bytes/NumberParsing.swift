import ClioModel

/// Numbers and dates straight from bytes. Nil means the bytes are something else.
enum NumberParsing {
  /// A whole number; a fraction of zeros (`234.0`, as spreadsheets and data frames write ids) is let pass.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    var isNegative = false
    if bytes.count > 1, bytes[0] == UInt8(ascii: "-") {
      isNegative = true
      index = 1
    }
    let first = index
    var value = 0
    while index < bytes.count, bytes[index] &- 0x30 <= 9 {
      if index - first >= 18 { return nil }
      value = value * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index > first else { return nil }
    if index < bytes.count {
      guard bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count else { return nil }
      index += 1
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "0") else { return nil }
        index += 1
      }
    }
    return isNegative ? -value : value
  }

  /// `1`/`0`, `true`/`false` in any case.
  static func flag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    switch bytes.count {
    case 1 where bytes[0] == UInt8(ascii: "1"): true
    case 1 where bytes[0] == UInt8(ascii: "0"): false
    case 4 where String(decoding: bytes, as: UTF8.self).lowercased() == "true": true
    case 5 where String(decoding: bytes, as: UTF8.self).lowercased() == "false": false
    default: integer(bytes).flatMap { $0 == 1 ? true : $0 == 0 ? false : nil }
    }
  }

  /// `yyyy-mm-dd`, alone or followed by a time of day, which UCDP always leaves at midnight.
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes.count == 10 || isTime(bytes)
    else { return nil }
    var digits = 0
    for index in 0..<10 where index != 4 && index != 7 {
      guard bytes[index] &- 0x30 <= 9 else { return nil }
      digits = digits * 10 + Int(bytes[index] &- 0x30)
    }
    let year = digits / 10_000, month = digits / 100 % 100, day = digits % 100
    guard year >= 1, (1...12).contains(month), day >= 1, day <= CalendarDay.daysInMonth(year: year, month: month)
    else { return nil }
    return Int32(CalendarDay.dayNumber(year: year, month: month, day: day))
  }

  /// True where a space or a T stands after the day, and digits, colons and a point after that: `2018-07-13 to 2018-07-20`
  /// is no day.
  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 11, bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T") else { return false }
    for index in 11..<bytes.count {
      // The colon follows the nine.
      guard bytes[index] &- 0x30 <= 10 || bytes[index] == UInt8(ascii: ".") else { return false }
    }
    return true
  }
}
