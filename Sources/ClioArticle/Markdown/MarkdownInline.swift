/// Second pass over Markdown: the marks inside a block's text are taken away, links are kept.
///
/// Works in one pass from left to right; what looks like a mark is written out and erased when its partner comes, so
/// that every byte is looked at a bounded number of times whatever stands there.
struct MarkdownInline {
  /// How many brackets may be open at once; of more, the oldest are plain text. Links do not nest.
  private static let maximumOpen = 256

  private struct OpenBracket {
    /// Where it was written in the output, as `[` or `![`.
    var place: Int
    /// Where its text begins in the source.
    var start: Int
    var isImage: Bool
    /// How many brackets had come before it.
    var ordinal: Int
  }

  private let source: [UInt8]
  private let definitions: [String: String]
  private var output = RawText()
  private var open: [OpenBracket] = []
  private var brackets = 0
  private var emphasis = Emphasis()
  private var spans: CodeSpans?
  /// False once there is no `-->` ahead.
  private var mayHaveCommentEnd = true

  static func text(of source: [UInt8], _ definitions: [String: String]) -> RawText {
    var inline = MarkdownInline(source: source, definitions: definitions)
    inline.scan()
    return inline.output
  }

  private init(source: [UInt8], definitions: [String: String]) {
    self.source = source
    self.definitions = definitions
    output.bytes.reserveCapacity(source.count)
  }

  private mutating func scan() {
    var index = 0
    while index < source.count {
      let byte = source[index]
      switch byte {
      case .backslash: index = escape(at: index)
      case UInt8(ascii: "`"): index = code(at: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        index = emphasis.take(runAt: index, in: source, into: &output)
      case UInt8(ascii: "!") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "["):
        openBracket(at: index, isImage: true)
        index += 2
      case UInt8(ascii: "["):
        if let end = Self.footnoteMark(at: index, in: source) {
          index = end
        } else {
          openBracket(at: index, isImage: false)
          index += 1
        }
      case UInt8(ascii: "]"): index = closeBracket(at: index)
      case UInt8(ascii: "<"): index = angle(at: index)
      case UInt8(ascii: "&"):
        let character = Entities.character(at: index, in: source)
        output.bytes.append(contentsOf: character.map { Array($0.text.utf8) } ?? [byte])
        index = character?.end ?? index + 1
      default:
        output.bytes.append(byte)
        index += 1
      }
    }
    output.strongEnd = emphasis.leadingStrongEnd
  }

  private mutating func escape(at index: Int) -> Int {
    guard index + 1 < source.count, source[index + 1].isPunctuation else {
      let endsLine = index + 1 < source.count && source[index + 1] == .newline
      output.bytes.append(endsLine ? .space : .backslash)
      return index + 1
    }
    output.bytes.append(source[index + 1])
    return index + 2
  }

  private mutating func code(at index: Int) -> Int {
    if spans == nil { spans = CodeSpans(source) }
    guard let (run, partner) = spans?.run(at: index) else { return index + 1 }
    guard let close = partner else {
      output.bytes.append(contentsOf: source[run])
      return run.upperBound
    }
    output.bytes.append(contentsOf: source[run.upperBound..<close.lowerBound])
    return close.upperBound
  }

  private mutating func openBracket(at index: Int, isImage: Bool) {
    if open.count == Self.maximumOpen { open.removeFirst(Self.maximumOpen / 2) }
    let length = isImage ? 2 : 1
    brackets += 1
    open.append(
      OpenBracket(place: output.bytes.count, start: index + length, isImage: isImage, ordinal: brackets))
    output.bytes.append(contentsOf: source[index..<index + length])
  }

  private mutating func closeBracket(at index: Int) -> Int {
    guard let bracket = open.popLast(), let (target, end) = target(of: bracket, closedAt: index) else {
      brackets += 1
      output.bytes.append(source[index])
      return index + 1
    }
    for place in bracket.place..<bracket.place + (bracket.isImage ? 2 : 1) { output.bytes[place] = RawText.erased }
    if !bracket.isImage {
      output.links.append(DraftLink(range: bracket.place..<output.bytes.count, target: target))
      open.removeAll { !$0.isImage }  // A link holds no link.
    }
    return end
  }

  /// The target behind the bracket, in parentheses or by a label, and where the text goes on.
  private func target(of bracket: OpenBracket, closedAt index: Int) -> (String, Int)? {
    let next = index + 1
    if next < source.count, source[next] == UInt8(ascii: "("),
      let found = MarkdownTarget.inParentheses(at: next, in: source)
    {
      return found
    }
    if definitions.isEmpty { return nil }
    let own = bracket.ordinal == brackets ? Self.label(source[bracket.start..<index]) : nil
    if next < source.count, source[next] == UInt8(ascii: "["),
      let close = source[(next + 1)...].prefix(1000).firstIndex(where: { "[]".utf8.contains($0) }),
      source[close] == UInt8(ascii: "]")
    {
      let label = close == next + 1 ? own : Self.label(source[(next + 1)..<close])
      return label.flatMap { definitions[$0] }.map { ($0, close + 1) }
    }
    return own.flatMap { definitions[$0] }.map { ($0, next) }
  }

  /// `<https://...>`, `<name@host>`, a tag or a comment; anything else is text.
  private mutating func angle(at index: Int) -> Int {
    if source[index...].hasPrefix("<!--"), mayHaveCommentEnd {
      if let end = source[(index + 4)...].firstRange(of: "-->") { return end.upperBound }
      mayHaveCommentEnd = false
    }
    guard let end = source[(index + 1)...].firstIndex(where: { "<>".utf8.contains($0) }),
      source[end] == UInt8(ascii: ">"), end > index + 1
    else {
      output.bytes.append(source[index])
      return index + 1
    }
    let inside = source[(index + 1)..<end]
    if let target = MarkdownTarget.automatic(inside) {
      let start = output.bytes.count
      output.bytes.append(contentsOf: inside)
      output.links.append(DraftLink(range: start..<output.bytes.count, target: target))
    } else if MarkdownTarget.isTag(inside) {
      if MarkdownTarget.breaksWords(inside) { output.bytes.append(.space) }
    } else {
      output.bytes.append(source[index])
      return index + 1
    }
    return end + 1
  }

  /// Where the text goes on after `[^note]`.
  private static func footnoteMark(at index: Int, in source: [UInt8]) -> Int? {
    let rest = source[index...].prefix(64)
    guard rest.hasPrefix("[^"), let end = rest.firstIndex(of: UInt8(ascii: "]")), end > index + 2,
      !rest[..<end].contains(where: \.isSpace)
    else { return nil }
    return end + 1
  }

  /// A label as it is compared: small letters, single spaces; nil where it is blank or longer than 999 bytes.
  static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 999, !bytes.trimmed.isEmpty else { return nil }
    return String(decoding: RawText(bytes: Array(bytes)).collapsed().bytes, as: UTF8.self).lowercased()
  }

  /// Without the backslashes before punctuation.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == .backslash, index + 1 < bytes.endIndex, bytes[index + 1].isPunctuation { index += 1 }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
