/// What belongs to the page and not to the article.
extension Draft {
  /// The line, in small letters and without marks at its end, after which the article is over.
  private static let endings: Set<String> = [
    "share this page", "share this article", "share this story", "share this post", "share this", "related content",
    "related articles", "related posts", "related stories", "related topics", "related reading", "you may also like",
    "you might also like", "more on this story", "leave a reply", "leave a comment", "about the author",
    "about the authors", "recommended for you", "recommended reading", "most read", "most popular",
  ]
  /// Lines that may stand anywhere; they end the article only where no more text follows.
  private static let asides: Set<String> = [
    "read more", "read next", "share", "subscribe", "subscribe now", "subscribe to our newsletter", "newsletter",
    "sign up", "sign up for our newsletter", "sign up to our newsletter", "advertisement", "follow us", "tags",
    "comments", "print", "email", "skip to content", "skip to main content", "menu", "accept", "accept all",
    "accept all cookies", "accept cookies", "reject all", "manage preferences", "cookie settings", "related",
  ]
  private static let cookieBanners = [
    "we use cookies", "this website uses cookies", "this site uses cookies", "our website uses cookies",
    "our site uses cookies", "by continuing to use this",
  ]
  /// Paragraphs of at least so many bytes are what an article is made of.
  private static let substantial = 200
  private static let longestMarker = 60

  /// Marks the tail of the page and, within the article, banners and buttons.
  mutating func markTail() {
    let lastText = blocks.indices.last { isText(blocks[$0]) } ?? -1
    var (hasText, textBefore) = (false, 0)
    for index in blocks.indices {
      let block = blocks[index]
      if Self.cookieBanners.contains(where: { block.text[...].hasPrefixIgnoringCase($0) }) {
        blocks[index].isBoilerplate = true
        continue
      }
      if block.kind == .paragraph || block.kind == .listItem || block.kind == .quote {
        textBefore += block.text.count
        hasText = hasText || isText(block) || textBefore >= 300
      }
      guard let marker = Self.marker(block) else { continue }
      let isEnding = Self.endings.contains(marker) && hasText
      guard isEnding || Self.asides.contains(marker) else { continue }
      if isEnding || hasText && index > lastText {
        endArticle(at: index)
        return
      }
      blocks[index].isBoilerplate = true
    }
  }

  private mutating func endArticle(at start: Int) {
    for index in start..<blocks.count { blocks[index].isBoilerplate = true }
    notes.append(
      Wording.tail(after: blocks[start].string, line: blocks[start].line, blocks: blocks.count - start))
  }

  /// A long paragraph that is no teaser: teasers break off.
  private func isText(_ block: DraftBlock) -> Bool {
    block.text.count >= Self.substantial && !block.isHeading && !block.text.suffix(3).elementsEqual("…".utf8)
      && !block.text.suffix(3).elementsEqual("...".utf8)
  }

  private static func marker(_ block: DraftBlock) -> String? {
    guard block.text.count <= longestMarker else { return nil }
    var text = block.text[...]
    if text.suffix(3).elementsEqual("…".utf8) { text.removeLast(3) }
    while let last = text.last, last.isPunctuation || last.isSpace { text.removeLast() }
    return text.string.lowercased()
  }
}
