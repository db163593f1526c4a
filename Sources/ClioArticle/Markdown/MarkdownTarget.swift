/// Where a link of Markdown leads.
enum MarkdownTarget {
  /// CommonMark's limit, which also bounds how often a byte is looked at.
  private static let maximumNesting = 32

  /// The target of `(target "title")`, and where the text goes on; `start` is at the parenthesis.
  static func inParentheses(at start: Int, in source: [UInt8]) -> (String, Int)? {
    var index = skipSpace(from: start + 1, in: source)
    guard index < source.count else { return nil }
    let target: ArraySlice<UInt8>
    if source[index] == UInt8(ascii: "<") {
      guard let end = source[(index + 1)...].firstIndex(where: { "<>\n".utf8.contains($0) }),
        source[end] == UInt8(ascii: ">")
      else { return nil }
      target = source[(index + 1)..<end]
      index = end + 1
    } else {
      guard let end = endOfBareTarget(from: index, in: source) else { return nil }
      target = source[index..<end]
      index = end
    }
    let afterTarget = index
    index = skipSpace(from: index, in: source)
    if index > afterTarget, index < source.count, "\"'(".utf8.contains(source[index]) {
      guard let end = endOfTitle(from: index, in: source) else { return nil }
      index = skipSpace(from: end, in: source)
    }
    guard index < source.count, source[index] == UInt8(ascii: ")") else { return nil }
    return (MarkdownInline.unescaped(target), index + 1)
  }

  private static func skipSpace(from start: Int, in source: [UInt8]) -> Int {
    source[start...].firstIndex { !$0.isSpace } ?? source.count
  }

  /// Up to white space or the parenthesis that closes the link.
  private static func endOfBareTarget(from start: Int, in source: [UInt8]) -> Int? {
    var (index, depth) = (start, 0)
    while index < source.count, !source[index].isSpace {
      switch source[index] {
      case .backslash where index + 1 < source.count && source[index + 1].isPunctuation: index += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > maximumNesting { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return index < source.count && depth == 0 ? index : nil
  }

  private static func endOfTitle(from start: Int, in source: [UInt8]) -> Int? {
    let isParenthesis = source[start] == UInt8(ascii: "(")
    let close = isParenthesis ? UInt8(ascii: ")") : source[start]
    var index = start + 1
    while index < source.count, source[index] != close {
      if isParenthesis, source[index] == UInt8(ascii: "(") { return nil }
      index += source[index] == .backslash ? 2 : 1
    }
    return index < source.count ? index + 1 : nil
  }

  /// The target of what stands between `<` and `>`: an address with a scheme, or a mail address.
  static func automatic(_ inside: ArraySlice<UInt8>) -> String? {
    guard !inside.contains(where: \.isSpace) else { return nil }
    let scheme = inside.prefix(32).prefix { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
    if scheme.count >= 2, scheme.first!.isLetter, scheme.endIndex < inside.endIndex,
      inside[scheme.endIndex] == UInt8(ascii: ":")
    {
      return inside.string
    }
    guard let at = inside.firstIndex(of: UInt8(ascii: "@")), at > inside.startIndex, at + 1 < inside.endIndex,
      !inside.contains(where: { "\"'=/".utf8.contains($0) })
    else { return nil }
    return "mailto:\(inside.string)"
  }

  /// A tag, a closing tag, or a declaration: a name with white space, `/` or nothing behind it.
  static func isTag(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first else { return false }
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") { return inside.count > 1 }
    let name = first == UInt8(ascii: "/") ? inside.dropFirst() : inside
    guard let letter = name.first, letter.isLetter else { return false }
    let rest = name.drop { $0.isLetter || $0.isDigit || $0 == .hyphen }
    return rest.isEmpty || rest.first!.isSpace || rest.first == UInt8(ascii: "/")
  }

  /// True for tags that part what stands before and after them.
  static func breaksWords(_ inside: ArraySlice<UInt8>) -> Bool {
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }.map(\.lowercased)
    return ["br", "p", "div", "hr", "li", "td", "th", "tr", "summary", "details", "img"]
      .contains { name.elementsEqual($0.utf8) }
  }
}
