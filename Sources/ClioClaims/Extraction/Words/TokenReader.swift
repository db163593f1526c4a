/// Cuts UTF-8 text into tokens, one at a time, in one pass.
struct TokenReader {
  private static let longestToken = 64

  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end.
  mutating func next() -> TextToken? {
    let hasSpace = skipSpaces() || position == 0
    guard position < bytes.count else { return nil }
    let start = position
    let byte = bytes[position]
    if Self.isDigit(byte) { return number(from: start, hasSpace) }
    if isLetter(at: position) { return word(from: start, hasSpace) }
    return sign(from: start, hasSpace)
  }

  /// True where an empty line or the end comes next.
  func isAtParagraphEnd() -> Bool {
    var lines = 0
    var index = position
    while index < bytes.count, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A { lines += 1 }
      index += 1
    }
    return lines > 1 || index == bytes.count
  }

  /// The byte after the spaces that come next, and whether there are any.
  func peek() -> (byte: UInt8, hasSpace: Bool)? {
    var copy = self
    let hasSpace = copy.skipSpaces()
    return copy.position < bytes.count ? (bytes[copy.position], hasSpace) : nil
  }

  private mutating func skipSpaces() -> Bool {
    let start = position
    while position < bytes.count {
      if bytes[position] <= 0x20 {
        position += 1
      } else if let width = spaceWidth(at: position) {
        position += width
      } else {
        break
      }
    }
    return position > start
  }

  /// Spaces beyond ASCII: no-break, thin, zero-width.
  private func spaceWidth(at index: Int) -> Int? {
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    guard bytes[index] == 0xE2 || bytes[index] == 0xEF, index + 2 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xEF, 0xBB, 0xBF): return 3
    default: return nil
    }
  }

  private mutating func number(from start: Int, _ hasSpace: Bool) -> TextToken {
    var digits = 0
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isDigit(byte) {
        digits += 1
      } else if byte == UInt8(ascii: ","), isGroup(at: position + 1), digits <= 12 {
        position += 3
      } else if byte == UInt8(ascii: "."), position + 1 < bytes.count, Self.isDigit(bytes[position + 1]) {
        position += 1
      } else {
        break
      }
      position += 1
    }
    // 12th, 1990s, 10km
    let isPlain = position >= bytes.count || !isLetter(at: position)
    if !isPlain { while position < bytes.count, isLetter(at: position) { position += letterWidth(at: position) } }
    return token(start, isPlain ? .number : .word, hasSpace)
  }

  /// True for three digits and no fourth.
  private func isGroup(at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index..<index + 3].allSatisfy(Self.isDigit) else { return false }
    return index + 3 >= bytes.count || !Self.isDigit(bytes[index + 3])
  }

  private mutating func word(from start: Int, _ hasSpace: Bool) -> TextToken {
    while position < bytes.count {
      if isLetter(at: position) || Self.isDigit(bytes[position]) {
        position += letterWidth(at: position)
      } else if let width = apostropheWidth(at: position), position + width < bytes.count,
        isLetter(at: position + width)
      {
        guard !isPossessive(at: position + width) else { break }
        position += width
      } else if bytes[position] == UInt8(ascii: "."), isInitial(start) {
        position += 1
        guard position < bytes.count, isLetter(at: position) else { break }
      } else {
        break
      }
    }
    return token(start, .word, hasSpace)
  }

  /// True within `U.S.`: letters and dots in turn so far.
  private func isInitial(_ start: Int) -> Bool {
    guard position - start <= 12 else { return false }
    let isAlternating = bytes[start..<position].enumerated().allSatisfy { index, byte in
      index.isMultiple(of: 2) ? byte != UInt8(ascii: ".") : byte == UInt8(ascii: ".")
    }
    guard isAlternating, (position - start) % 2 == 1 else { return false }
    let isFollowed =
      position + 2 < bytes.count && Self.isASCIILetter(bytes[position + 1]) && bytes[position + 2] == UInt8(ascii: ".")
    return isFollowed || position - start >= 3
  }

  /// True for an s that ends a word after an apostrophe.
  private func isPossessive(at index: Int) -> Bool {
    guard bytes[index] | 0x20 == UInt8(ascii: "s") else { return false }
    guard index + 1 < bytes.count else { return true }
    return !isLetter(at: index + 1) && !Self.isDigit(bytes[index + 1])
  }

  private mutating func sign(from start: Int, _ hasSpace: Bool) -> TextToken {
    if let width = apostropheWidth(at: start) {
      position += width
      if start > 0, !hasSpace, position < bytes.count, isLetter(at: position), isPossessive(at: position) {
        position += 1
        return sign("'s", start, hasSpace)
      }
      return sign("'", start, hasSpace)
    }
    let byte = bytes[start]
    position += letterWidth(at: start)
    switch byte {
    case UInt8(ascii: "-"):
      let isDouble = position < bytes.count && bytes[position] == UInt8(ascii: "-")
      if isDouble { position += 1 }
      let isSpaced = hasSpace && position < bytes.count && bytes[position] <= 0x20
      return sign(isDouble || isSpaced ? "–" : "-", start, hasSpace)
    case UInt8(ascii: "."):
      let isDots = position < bytes.count && bytes[position] == byte
      while position < bytes.count, bytes[position] == byte { position += 1 }
      return sign(isDots ? "…" : ".", start, hasSpace)
    default: break
    }
    switch Array(bytes[start..<position]) {
    case [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]: return sign("-", start, hasSpace)
    case [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x80, 0x92], [0xE2, 0x80, 0x95]:
      return sign("–", start, hasSpace)
    case [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9E], [0xC2, 0xAB], [0xC2, 0xBB]:
      return sign("\"", start, hasSpace)
    case [0xE2, 0x80, 0xA6]: return sign("…", start, hasSpace)
    default: return token(start, .sign, hasSpace)
    }
  }

  private func sign(_ text: String, _ start: Int, _ hasSpace: Bool) -> TextToken {
    TextToken(
      range: start..<position, kind: .sign, lower: text, isCapital: false, capitals: 0, hasSpaceBefore: hasSpace)
  }

  private func token(_ start: Int, _ kind: TextToken.Kind, _ hasSpace: Bool) -> TextToken {
    guard position - start <= Self.longestToken else { return sign("…", start, hasSpace) }
    let slice = bytes[start..<position]
    let capitals = slice.reduce(0) { $0 + ((0x41...0x5A).contains($1) ? 1 : 0) }
    var text: String
    if slice.allSatisfy({ $0 < 0x80 }) {
      text = String(decoding: slice.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    } else {
      text = String(decoding: slice, as: UTF8.self)
      let isCapital = text.first?.isUppercase ?? false
      text = String(text.lowercased().map { $0 == "’" || $0 == "‘" ? "'" : $0 })
      return TextToken(
        range: start..<position, kind: kind, lower: text, isCapital: isCapital,
        capitals: max(capitals, isCapital ? 1 : 0),
        hasSpaceBefore: hasSpace)
    }
    return TextToken(
      range: start..<position, kind: kind, lower: text, isCapital: (0x41...0x5A).contains(bytes[start]),
      capitals: capitals, hasSpaceBefore: hasSpace)
  }

  private func apostropheWidth(at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "'") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
    return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99 ? 3 : nil
  }

  /// Letters beyond ASCII are all that is neither a space nor one of the signs of print.
  private func isLetter(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return Self.isASCIILetter(byte) }
    if byte == 0xC2 { return false }
    return byte != 0xE2 || index + 1 >= bytes.count || bytes[index + 1] != 0x80
  }

  private func letterWidth(at index: Int) -> Int {
    switch bytes[index] {
    case 0xC0...0xDF: min(2, bytes.count - index)
    case 0xE0...0xEF: min(3, bytes.count - index)
    case 0xF0...: min(4, bytes.count - index)
    default: 1
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
