/// What an element of HTML means for the text.
enum HTMLElement {
  case block, heading(Int), item, quote, row, cell
  case article, main
  /// Header and footer: of the page they are left out, of an article they are not.
  case edge
  case form
  /// Nothing in it is text of an article.
  case skipped
  case lineBreak, bold, link, superscript, quotation
  case title, script, meta, time
  case inline

  init(_ name: String) { self = Self.known[name] ?? .inline }

  /// True where the text before and after it belongs to different blocks.
  var isBlock: Bool {
    switch self {
    case .block, .heading, .item, .quote, .row, .cell, .article, .main, .edge, .form, .skipped: true
    default: false
    }
  }

  private static let known: [String: HTMLElement] = {
    var known: [String: HTMLElement] = [
      "li": .item, "dd": .item, "dt": .item, "blockquote": .quote, "tr": .row, "td": .cell, "th": .cell,
      "article": .article, "main": .main, "header": .edge, "footer": .edge, "form": .form, "br": .lineBreak,
      "b": .bold, "strong": .bold, "a": .link, "sup": .superscript, "q": .quotation, "title": .title,
      "script": .script, "meta": .meta, "time": .time,
    ]
    for level in 1...6 { known["h\(level)"] = .heading(level) }
    for name in [
      "html", "head", "body", "p", "div", "section", "ul", "ol", "dl", "pre", "table", "thead", "tbody", "tfoot",
      "caption", "figure", "figcaption", "address", "hr", "fieldset", "details", "summary", "center",
    ] { known[name] = .block }
    // Inline ones too: nothing reads on across them.
    for name in [
      "style", "noscript", "template", "svg", "math", "nav", "aside", "iframe", "object", "embed", "canvas", "video",
      "audio", "button", "select", "textarea", "input", "dialog", "menu", "map", "noframes", "frameset",
    ] { known[name] = .skipped }
    return known
  }()

  /// Landmarks that stand around an article.
  private static let skippedRoles: Set<String> = ["navigation", "search", "complementary", "banner", "contentinfo"]

  /// True where the attributes say that it is hidden or no part of the article.
  static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes.isEmpty { return false }
    if attributes["hidden"] != nil { return true }
    if let role = attributes["role"], skippedRoles.contains(role.lowercased()) { return true }
    guard let style = attributes["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
