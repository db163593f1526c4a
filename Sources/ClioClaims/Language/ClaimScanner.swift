/// Cuts a claim's text into pieces, in one pass over its scalars: an accent after a quote must not hide the quote.
struct ClaimScanner {
  private let text: String
  private let scalars: String.UnicodeScalarView
  private var index: String.Index

  /// The pieces in their order; the last is the end, or broken.
  static func tokens(of text: String) -> [ClaimToken] {
    var scanner = ClaimScanner(text)
    return scanner.tokens()
  }

  private init(_ text: String) {
    self.text = text
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  private mutating func tokens() -> [ClaimToken] {
    var tokens: [ClaimToken] = []
    skipSpace()
    if let address = address() { tokens.append(address) }
    while true {
      skipSpace()
      let token = next()
      tokens.append(token)
      switch token.kind {
      case .end, .broken: return tokens
      default: break
      }
    }
  }

  /// Everything up to the first space, where that holds an `@` and begins with no quote.
  private mutating func address() -> ClaimToken? {
    guard let first = scalars[index...].first, !QuotedText.opens(first) else { return nil }
    var end = index
    var isAddress = false
    while end < scalars.endIndex, !Self.isSpace(scalars[end]), !Self.isControl(scalars[end]) {
      isAddress = isAddress || scalars[end] == "@"
      scalars.formIndex(after: &end)
    }
    return isAddress ? take(.address, upTo: end) : nil
  }

  private mutating func next() -> ClaimToken {
    guard index < scalars.endIndex else { return take(.end, upTo: index) }
    let scalar = scalars[index]
    switch scalar {
    case ",": return take(.comma, upTo: scalars.index(after: index))
    case "%": return take(.percent, upTo: scalars.index(after: index))
    case _ where QuotedText.opens(scalar): return quoted(scalar)
    case _ where Self.isControl(scalar):
      return take(.broken(.control(scalar)), upTo: scalars.index(after: index))
    default: break
    }
    if startsRange(index) { return take(.range, upTo: scalars.index(index, offsetBy: 2)) }
    var end = index
    while end < scalars.endIndex, isPartOfWord(end) { scalars.formIndex(after: &end) }
    return take(.word, upTo: end)
  }

  private mutating func quoted(_ opening: Unicode.Scalar) -> ClaimToken {
    let inside = scalars.index(after: index)
    var end = inside
    var isBlank = true
    while end < scalars.endIndex {
      let scalar = scalars[end]
      if QuotedText.closes(scalar, openedBy: opening) {
        let text = QuotedText.plain(text[inside..<end])
        return take(isBlank ? .broken(.emptyQuote) : .quoted, text, upTo: scalars.index(after: end))
      }
      if Self.isControl(scalar) {
        index = end
        return take(.broken(.control(scalar)), upTo: scalars.index(after: end))
      }
      isBlank = isBlank && Self.isSpace(scalar)
      scalars.formIndex(after: &end)
    }
    return take(.broken(.unclosedQuote), upTo: end)
  }

  private mutating func take(_ kind: ClaimToken.Kind, _ text: String? = nil, upTo end: String.Index) -> ClaimToken {
    defer { index = end }
    return ClaimToken(kind: kind, text: text ?? String(scalars[index..<end]), start: index, end: end)
  }

  private mutating func skipSpace() {
    while index < scalars.endIndex, Self.isSpace(scalars[index]) { scalars.formIndex(after: &index) }
  }

  private func startsRange(_ place: String.Index) -> Bool {
    guard scalars[place] == "." else { return false }
    let following = scalars.index(after: place)
    return following < scalars.endIndex && scalars[following] == "."
  }

  private func isPartOfWord(_ place: String.Index) -> Bool {
    let scalar = scalars[place]
    if scalar == "," || scalar == "%" || QuotedText.opens(scalar) { return false }
    return !Self.isSpace(scalar) && !Self.isControl(scalar) && !startsRange(place)
  }

  /// Line ends and tabs too: a claim may come from a folded line of YAML.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !isSpace(scalar)
  }
}
