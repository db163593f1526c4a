extension Int {
  /// With commas between thousands: `1,147`.
  public var grouped: String {
    let digits = String(magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (self < 0 ? "-" : "") + groups.joined(separator: ",")
  }
}

extension Int {
  /// `1st`, `2nd`, `3rd`, `11th`.
  public var ordinal: String {
    let ending =
      switch (self % 100, self % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return grouped + ending
  }
}

/// The number with zeros before it up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The number that stands for itself in just so many digits; nil for signs and anything else that `Int` would let pass.
func plainNumber(_ text: some StringProtocol, digits: Int) -> Int? {
  guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}
