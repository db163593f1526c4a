internal import ClioModel

/// An article in the making: what a format's reader hands on to the steps that all formats share.
struct Draft {
  var title: String?
  var byline: String?
  var published: StatedDate?
  var blocks: [DraftBlock] = []
  var notes: [String] = []
  /// True once a block was refused because there are too many.
  private(set) var isFull = false

  /// Adds a block unless it is empty or the draft is full, which is noted once.
  mutating func append(_ block: DraftBlock) {
    guard !block.text.isEmpty, !isFull else { return }
    if blocks.count == ArticleReader.maximumBlocks {
      isFull = true
      notes.append(Wording.tooManyBlocks(line: block.line))
    } else {
      blocks.append(block)
    }
  }
}

/// A block as bytes (UTF-8, white space collapsed), with its links beside it.
struct DraftBlock {
  var kind: Article.Block.Kind
  var text: [UInt8]
  var links: [DraftLink] = []
  /// How many leading bytes are set bold; all of them where the whole block is.
  var strongEnd = 0
  var line: Int
  var speaker: String?
  var isBoilerplate = false

  init(_ kind: Article.Block.Kind, _ text: [UInt8], line: Int) {
    self.kind = kind
    self.text = text
    self.line = line
  }

  init(_ kind: Article.Block.Kind, _ raw: RawText, line: Int) {
    let collapsed = raw.collapsed()
    self.init(kind, collapsed.bytes, line: line)
    links = collapsed.links
    strongEnd = collapsed.strongEnd
  }

  var string: String { String(decoding: text, as: UTF8.self) }

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// The rest of the block from byte `offset` on, without leading spaces; `offset` is a boundary of characters.
  func suffix(from offset: Int) -> DraftBlock {
    var start = offset
    while start < text.count, text[start] == .space { start += 1 }
    var rest = self
    rest.text = Array(text[start...])
    rest.strongEnd = max(0, strongEnd - start)
    rest.links = links.compactMap { $0.moved(by: -start, within: 0..<rest.text.count) }
    return rest
  }

  /// The block up to byte `offset`, without trailing spaces.
  func prefix(upTo offset: Int) -> DraftBlock {
    var end = offset
    while end > 0, text[end - 1] == .space { end -= 1 }
    var first = self
    first.text = Array(text[..<end])
    first.strongEnd = min(strongEnd, end)
    first.links = links.compactMap { $0.moved(by: 0, within: 0..<end) }
    return first
  }
}

struct DraftLink {
  var range: Range<Int>
  var target: String

  /// The part of it that lies in `bounds` after the move; nil where none does.
  func moved(by distance: Int, within bounds: Range<Int>) -> DraftLink? {
    let range = (range.lowerBound + distance..<range.upperBound + distance).clamped(to: bounds)
    return range.isEmpty ? nil : DraftLink(range: range, target: target)
  }
}
