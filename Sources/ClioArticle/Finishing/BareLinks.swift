/// Addresses that are written out in the text: `https://...`, `http://...` and figure addresses, `clio:...`.
enum BareLinks {
  private static let schemes = ["https://", "http://", "clio:"]

  /// The block's links and its bare addresses outside of them, in reading order.
  static func adding(to block: DraftBlock) -> [DraftLink] {
    let text = block.text
    var links = block.links.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var known = links[...]
    var found: [DraftLink] = []
    var index = 0
    while let colon = text[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard let start = start(of: colon, in: text) else { continue }
      let end = end(of: start, in: text)
      while let link = known.first, link.range.upperBound <= start { known.removeFirst() }
      if end > colon + 3, known.first.map({ $0.range.lowerBound >= end }) ?? true {
        found.append(DraftLink(range: start..<end, target: text[start..<end].string))
      }
      index = max(index, end)
    }
    if found.isEmpty { return links }
    links += found
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func start(of colon: Int, in text: [UInt8]) -> Int? {
    for scheme in schemes {
      let name = scheme.utf8.prefix { $0 != UInt8(ascii: ":") }
      let start = colon - name.count
      guard start >= 0, text[start...].hasPrefix(scheme), start == 0 || !text[start - 1].isLetter else { continue }
      return start
    }
    return nil
  }

  /// Up to white space, a quotation mark or `<`, without the marks of the sentence around it.
  private static func end(of start: Int, in text: [UInt8]) -> Int {
    var end = text[start...].firstIndex { $0.isSpace || "<>\"`|".utf8.contains($0) } ?? text.count
    let hasParenthesis = text[start..<end].contains(UInt8(ascii: "("))
    while end > start {
      let last = text[end - 1]
      if end - start > 3, text[end - 3] == 0xE2, text[end - 2] == 0x80, last >= 0x90 {
        end -= 3  // A dash, a quotation mark, an ellipsis.
      } else if ".,;:!?]'*".utf8.contains(last) || last == UInt8(ascii: ")") && !hasParenthesis {
        end -= 1
      } else {
        break
      }
    }
    return end
  }
}
