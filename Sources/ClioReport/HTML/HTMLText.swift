/// Markup whose every text was escaped: no way leads from a `String` into it but through `init(_:)`.
///
///     HTMLText.element("p") { "Fire & <smoke>" }.markup   // "<p>Fire &amp; &lt;smoke&gt;</p>\n"
///
/// Names of elements and attributes are `StaticString`s, so that only the program's own words can be one.
struct HTMLText: Sendable, Equatable {
  private(set) var markup: String

  /// Nothing.
  init() { markup = "" }

  /// A text, escaped.
  init(_ text: some StringProtocol) { markup = Self.escaped(text) }

  private init(markup: String) { self.markup = markup }

  static func + (left: Self, right: Self) -> Self { HTMLText(markup: left.markup + right.markup) }

  init(joining parts: [HTMLText]) { markup = parts.map(\.markup).joined() }
}

extension HTMLText: ExpressibleByStringInterpolation {
  /// A text, escaped as any other, whatever was put into it.
  init(stringLiteral text: String) { self.init(text) }
}

extension HTMLText {
  /// An element with what stands in it. Empty attributes are written as `name=""`.
  static func element(
    _ name: StaticString, _ attributes: HTMLAttribute?..., @HTMLBuilder content: () -> HTMLText = { HTMLText() }
  ) -> HTMLText {
    let opening = "<\(name)\(attributes.compactMap(\.self).map(\.markup).joined())>"
    return HTMLText(markup: opening + content().markup + "</\(name)>" + (isBlock(name) ? "\n" : ""))
  }

  /// An element without content, such as `meta`.
  static func void(_ name: StaticString, _ attributes: HTMLAttribute...) -> HTMLText {
    HTMLText(markup: "<\(name)\(attributes.map(\.markup).joined())>\n")
  }

  /// A text of unknown direction within a line of ours: what it does to the direction ends with it.
  static func isolated(_ text: some StringProtocol) -> HTMLText { element("bdi") { HTMLText(text) } }

  /// A link where the address is one for the web, else the address as text after the words.
  static func link(_ words: String, to url: String?) -> HTMLText {
    guard let url else { return isolated(words) }
    guard let target = HTMLAttribute.href(url) else {
      return words == url ? isolated(url) : isolated(words) + " (" + isolated(url) + ")"
    }
    return element("a", target, .attribute("rel", "noreferrer external")) { isolated(words) }
  }

  /// The page's own style sheet, which its policy knows by its hash.
  static func style(_ style: PageStyle) -> HTMLText { HTMLText(markup: "<style>\(style.css)</style>\n") }

  /// JSON that is not run, as search engines read it. What could end the element, and every character that does not
  /// show, becomes an escape of JSON: outside its strings none of them can stand.
  static func linkedData(_ json: String) -> HTMLText {
    var safe = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "\n": safe.unicodeScalars.append(scalar)
      case _ where "<>&".unicodeScalars.contains(scalar) || isUnruly(scalar) || isLineEnd(scalar):
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          safe += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return HTMLText(markup: "<script type=\"application/ld+json\">\n\(safe)</script>\n")
  }

  /// The whole file.
  static func page(_ head: HTMLText, _ body: HTMLText) -> String {
    let html = element("html", .attribute("lang", "en")) {
      HTMLText(markup: "\n") + element("head") { HTMLText(markup: "\n") + head }
      element("body") { HTMLText(markup: "\n") + body }
    }
    return "<!doctype html>\n" + html.markup
  }

  /// Line ends after them make the source readable and show nowhere.
  private static func isBlock(_ name: StaticString) -> Bool {
    switch name.description {
    case "a", "b", "bdi", "cite", "code", "i", "mark", "span", "sup", "time": false
    default: true
    }
  }
}

/// Puts the parts of a text together; strings among them are escaped.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> HTMLText { HTMLText(text) }
  static func buildExpression(_ part: HTMLText) -> HTMLText { part }
  static func buildBlock(_ parts: HTMLText...) -> HTMLText { HTMLText(joining: parts) }
  static func buildOptional(_ part: HTMLText?) -> HTMLText { part ?? HTMLText() }
  static func buildEither(first: HTMLText) -> HTMLText { first }
  static func buildEither(second: HTMLText) -> HTMLText { second }
  static func buildArray(_ parts: [HTMLText]) -> HTMLText { HTMLText(joining: parts) }
}
