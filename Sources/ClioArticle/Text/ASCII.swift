/// Bytes are compared as ASCII: every mark of a format is, and no byte of a longer UTF-8 sequence can be taken for one.
extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
  static let hyphen = UInt8(ascii: "-")
  static let backslash = UInt8(ascii: "\\")

  /// ASCII white space.
  var isSpace: Bool { self == 32 || (9...13).contains(self) }
  var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
  var isDigit: Bool { (48...57).contains(self) }
  var isUppercase: Bool { (65...90).contains(self) }
  var isLowercase: Bool { (97...122).contains(self) }
  var isPunctuation: Bool {
    (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self) || (123...126).contains(self)
  }
  var lowercased: UInt8 { isUppercase ? self + 32 : self }
}

extension ArraySlice<UInt8> {
  /// Without ASCII white space at both ends.
  var trimmed: Self {
    var rest = self
    while let first = rest.first, first.isSpace { rest.removeFirst() }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    return rest
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// Where `text` first stands, byte for byte.
  func firstRange(of text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var start = startIndex
    let last = endIndex - wanted.count
    while start <= last {
      if self[start] == first, self[start..<start + wanted.count].elementsEqual(wanted) {
        return start..<start + wanted.count
      }
      start += 1
    }
    return nil
  }

  func hasPrefix(_ text: String) -> Bool { starts(with: text.utf8) }

  /// True where it begins with `text`, which is in small letters, in any letter case.
  func hasPrefixIgnoringCase(_ text: String) -> Bool {
    count >= text.utf8.count && zip(self, text.utf8).allSatisfy { $0.lowercased == $1 }
  }
}
