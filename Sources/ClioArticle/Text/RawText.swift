/// A block's bytes as they come from the source, with the links over them; white space is collapsed at the end.
struct RawText {
  /// Stands for a byte of markup that turned out to be none of the text; no text has it.
  static let erased: UInt8 = 0

  var bytes: [UInt8] = []
  /// Over `bytes`.
  var links: [DraftLink] = []
  /// Leading bytes that are set bold.
  var strongEnd = 0

  /// The text with single spaces and none at the ends, without erased bytes; links and bold moved along with it.
  /// Links that have no text left are dropped.
  func collapsed() -> RawText {
    var marks: [(offset: Int, slot: Int)] = [(strongEnd, 2 * links.count)]
    for (index, link) in links.enumerated() {
      marks.append((link.range.lowerBound, 2 * index))
      marks.append((link.range.upperBound, 2 * index + 1))
    }
    marks.sort { $0.offset < $1.offset }
    var places = [Int](repeating: 0, count: marks.count)
    var nextMark = 0
    var result = RawText()
    result.bytes.reserveCapacity(bytes.count)
    var isSpaced = false
    var index = 0
    while index < bytes.count {
      while nextMark < marks.count, marks[nextMark].offset <= index {
        places[marks[nextMark].slot] = result.bytes.count
        nextMark += 1
      }
      let (length, look) = Self.look(at: index, in: bytes)
      switch look {
      case .blank: isSpaced = true
      case .nothing: break
      case .ink:
        if isSpaced, !result.bytes.isEmpty { result.bytes.append(.space) }
        isSpaced = false
        if length == 1 {
          result.bytes.append(bytes[index])
        } else {
          result.bytes.append(contentsOf: bytes[index..<index + length])
        }
      }
      index += length
    }
    for mark in marks[nextMark...] { places[mark.slot] = result.bytes.count }

    result.strongEnd = places[2 * links.count]
    for (index, link) in links.enumerated() {
      var (start, end) = (places[2 * index], places[2 * index + 1])
      if start < end, result.bytes[start] == .space { start += 1 }
      end = max(start, end)
      if start < end { result.links.append(DraftLink(range: start..<end, target: link.target)) }
    }
    return result
  }

  private enum Look { case ink, blank, nothing }

  /// What stands at `index`, and in how many bytes: white space of Unicode, something without width, or ink.
  private static func look(at index: Int, in bytes: [UInt8]) -> (length: Int, look: Look) {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte == erased { return (1, .nothing) }
      return (1, byte.isSpace ? .blank : byte < 32 ? .nothing : .ink)
    }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): return (2, .blank)
    case (0xC2, 0xAD, _): return (2, .nothing)  // Soft hyphen.
    // Of zero width; not the joiners, which spell words.
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return (3, .nothing)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80):
      return (3, .blank)
    default: return (1, .ink)
    }
  }
}
