/// A sentence as it stands in a text.
struct RawSentence {
  let range: Range<Int>
  /// Those of its first 4,000 bytes.
  let tokens: [TextToken]
  let isCut: Bool
}

/// Cuts a text into sentences, one at a time: memory is bounded by the longest whose tokens are kept.
struct SentenceReader {
  /// Sentences are read no further than this.
  static let longest = 4_000

  private var reader: TokenReader

  init(_ bytes: [UInt8]) { reader = TokenReader(bytes) }

  mutating func next() -> RawSentence? {
    var tokens: [TextToken] = []
    var start: Int?
    var end = 0
    var isCut = false
    while let token = reader.next() {
      let first = start ?? token.range.lowerBound
      start = first
      end = token.range.upperBound
      if end - first <= Self.longest { tokens.append(token) } else { isCut = true }
      guard ends(at: token, tokens) else { continue }
      while let closing = closingSign() {
        end = closing.range.upperBound
        if !isCut { tokens.append(closing) }
      }
      break
    }
    return start.map { RawSentence(range: $0..<end, tokens: tokens, isCut: isCut) }
  }

  /// The quote or bracket that closes what has just ended.
  private mutating func closingSign() -> TextToken? {
    guard let (byte, hasSpace) = reader.peek(), !hasSpace else { return nil }
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "'") || byte == 0xE2 else {
      return nil
    }
    var ahead = reader
    guard let token = ahead.next(), token.kind == .sign, ["\"", ")", "'"].contains(token.lower) else { return nil }
    reader = ahead
    return token
  }

  private func ends(at token: TextToken, _ tokens: [TextToken]) -> Bool {
    if reader.isAtParagraphEnd() { return true }
    if token.kind == .word, token.lower.hasSuffix("."), token.lower.utf8.count >= 4 { return startsAnew() }
    guard token.kind == .sign else { return false }
    switch token.lower {
    case "?", "!": return true
    case ".":
      guard tokens.count >= 2 else { return true }
      return isEnd(after: tokens[tokens.count - 2])
    case "…":
      guard let (byte, hasSpace) = reader.peek() else { return true }
      return hasSpace && (0x41...0x5A).contains(byte)
    default: return false
    }
  }

  /// What a dot after this word means.
  private func isEnd(after word: TextToken) -> Bool {
    guard let (byte, hasSpace) = reader.peek() else { return true }
    let isQuote = byte == UInt8(ascii: "\"") || byte == 0xE2 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
    guard hasSpace || isQuote else { return false }
    if (0x61...0x7A).contains(byte) { return false }
    guard word.kind == .word else { return true }
    let isNumberNext = (0x30...0x39).contains(byte)
    if Self.beforeNames.contains(word.lower) { return false }
    if Self.beforeNumbers.contains(word.lower), word.lower != "no" || !isNumberNext { return !isNumberNext }
    if word.lower == "no" { return false }
    // An initial: J. Smith
    return !(word.range.count == 1 && word.isCapital && word.lower != "i")
  }

  /// After `U.S.`: true where a word that begins sentences comes next.
  private func startsAnew() -> Bool {
    var ahead = reader
    guard let token = ahead.next(), token.isCapital, token.hasSpaceBefore else { return false }
    return Self.beginners.contains(token.lower)
  }

  private static let beforeNames: Set<String> = [
    "gen", "mr", "mrs", "ms", "dr", "lt", "col", "sgt", "maj", "capt", "cpl", "pvt", "adm", "st", "rev", "hon", "prof",
    "sen", "rep", "gov", "pres", "mt", "ft", "vs", "cf", "viz", "brig", "cmdr", "sr", "messrs",
  ]
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca",
    "fig", "art", "vol", "pp", "para",
  ]
  private static let beginners: Set<String> = [
    "the", "in", "a", "an", "it", "on", "at", "but", "and", "he", "she", "they", "this", "that", "these", "those",
    "since", "from", "by", "after", "as", "there", "we", "i", "between", "some", "more", "most", "its", "their",
  ]
}
