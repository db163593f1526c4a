internal import ClioModel

/// Headline, author and date as a page's head and its first lines state them.
struct HTMLFacts {
  /// A `<time>` further down may be the date of anything.
  static let earlyBytes = 600
  private static let longestScript = 1_000_000
  private static let longestName = 100
  private static let dateNames: Set<String> = [
    "date", "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "datepublished", "pubdate",
    "parsely-pub-date", "citation_publication_date", "sailthru.date", "article.published",
  ]

  private var openGraphTitle: String?
  private var pageTitle: [UInt8] = []
  private var author: String?
  private var published: StatedDate?
  private var namedDate: StatedDate?
  private var time: StatedDate?
  private var linked: LinkedData?
  /// The text of `<script type="application/ld+json">` while it is open.
  private var script: [UInt8]?
  private var hasTitle = false
  /// The text of the first link or element that says it is the author, while it is open and after.
  private var authorText: [UInt8] = []
  private var isInAuthor = false

  mutating func begin(_ element: HTMLElement, _ attributes: [String: String], isEarly: Bool) {
    switch element {
    case .meta: meta(attributes)
    case .time where isEarly && time == nil: time = attributes["datetime"].flatMap { StatedDate(published: $0) }
    case .link where attributes["rel"]?.lowercased() == "author" && authorText.isEmpty: isInAuthor = true
    default: break
    }
  }

  /// Scripts are skipped as text, so they come here by another door.
  mutating func beginScript(_ attributes: [String: String]) {
    if attributes["type"]?.lowercased() == "application/ld+json" { script = [] }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, in element: HTMLElement) {
    switch element {
    case .title where !hasTitle && pageTitle.count < 10_000: pageTitle.append(contentsOf: bytes)
    case .script:
      if let count = script?.count, count + bytes.count <= Self.longestScript { script?.append(contentsOf: bytes) }
    default: if isInAuthor, authorText.count <= Self.longestName { authorText.append(contentsOf: bytes) }
    }
  }

  mutating func end(_ element: HTMLElement) {
    switch element {
    case .title: hasTitle = hasTitle || !pageTitle.isEmpty
    case .link: isInAuthor = false
    case .script:
      if let script, linked == nil { linked = LinkedData(script) }
      script = nil
    default: break
    }
  }

  private mutating func meta(_ attributes: [String: String]) {
    guard let content = attributes["content"],
      let name = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.lowercased()
    else { return }
    switch name {
    case "og:title" where openGraphTitle == nil: openGraphTitle = content
    case "article:published_time" where published == nil: published = StatedDate(published: content)
    case "author", "article:author", "parsely-author", "citation_author", "dc.creator":
      // Some give the address of a profile.
      if author == nil, content.utf8.count <= Self.longestName, !content.contains("/") { author = content }
    case let name where namedDate == nil && Self.dateNames.contains(name): namedDate = StatedDate(published: content)
    default: break
    }
  }

  /// Gives the draft what it lacks; a first heading goes before the title of the window.
  func complete(_ draft: inout Draft) {
    let heading = draft.blocks.first { $0.kind == .heading(level: 1) }?.string
    draft.title = openGraphTitle ?? linked?.headline ?? heading ?? String(decoding: pageTitle, as: UTF8.self)
    draft.published = published ?? linked?.published ?? namedDate ?? time
    draft.byline = author ?? linked?.author
    if draft.byline == nil, !authorText.isEmpty, authorText.count <= Self.longestName {
      let text = authorText[...].trimmed
      draft.byline = (text.hasPrefixIgnoringCase("by ") ? text.dropFirst(3) : text).string
    }
  }
}
