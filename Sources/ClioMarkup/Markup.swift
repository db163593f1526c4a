/// Markup whose every text was escaped: no way leads from a `String` into it but through `init(_:)`.
///
///     Markup.element("p") { "Fire & <smoke>" }.markup   // "<p>Fire &amp; &lt;smoke&gt;</p>\n"
///
/// Names of elements and attributes are `StaticString`s, so that only the program's own words can be one.
public struct Markup: Sendable, Equatable {
  public private(set) var markup: String

  /// Nothing.
  public init() { markup = "" }

  /// A text, escaped.
  public init(_ text: some StringProtocol) { markup = Self.escaped(text) }

  private init(markup: String) { self.markup = markup }

  public static func + (left: Self, right: Self) -> Self { Markup(markup: left.markup + right.markup) }

  public init(joining parts: [Markup]) { markup = parts.map(\.markup).joined() }
}

extension Markup: ExpressibleByStringInterpolation {
  /// A text, escaped as any other, whatever was put into it.
  public init(stringLiteral text: String) { self.init(text) }
}

extension Markup {
  /// An element with what stands in it. Empty attributes are written as `name=""`.
  public static func element(
    _ name: StaticString, _ attributes: MarkupAttribute?..., @MarkupBuilder content: () -> Markup = { Markup() }
  ) -> Markup {
    let opening = "<\(name)\(attributes.compactMap(\.self).map(\.markup).joined())>"
    return Markup(markup: opening + content().markup + "</\(name)>" + (isBlock(name) ? "\n" : ""))
  }

  /// An element without content, such as `meta`.
  public static func void(_ name: StaticString, _ attributes: MarkupAttribute...) -> Markup {
    Markup(markup: "<\(name)\(attributes.map(\.markup).joined())>\n")
  }

  /// A text of unknown direction within a line of ours: what it does to the direction ends with it.
  public static func isolated(_ text: some StringProtocol) -> Markup { element("bdi") { Markup(text) } }

  /// A link where the address is one for the web, else the address as text after the words.
  public static func link(_ words: String, to url: String?) -> Markup {
    guard let url else { return isolated(words) }
    guard let target = MarkupAttribute.href(url) else {
      return words == url ? isolated(url) : isolated(words) + " (" + isolated(url) + ")"
    }
    return element("a", target, .attribute("rel", "noreferrer external")) { isolated(words) }
  }

  /// A style sheet. Nothing in it can end the element: `<` is written as CSS's own escape.
  public static func style(_ css: String) -> Markup {
    Markup(markup: "<style>\(css.replacing("<", with: "\\3C "))</style>\n")
  }

  /// An element of XML that holds nothing, such as SVG's `path`.
  public static func empty(_ name: StaticString, _ attributes: MarkupAttribute?...) -> Markup {
    Markup(markup: "<\(name)\(attributes.compactMap(\.self).map(\.markup).joined())/>\n")
  }

  /// JSON that is not run, as search engines read it. What could end the element, and every character that does not
  /// show, becomes an escape of JSON: outside its strings none of them can stand.
  public static func linkedData(_ json: String) -> Markup {
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
    return Markup(markup: "<script type=\"application/ld+json\">\n\(safe)</script>\n")
  }

  /// The whole file.
  public static func page(_ head: Markup, _ body: Markup) -> String {
    let html = element("html", .attribute("lang", "en")) {
      Markup(markup: "\n") + element("head") { Markup(markup: "\n") + head }
      element("body") { Markup(markup: "\n") + body }
    }
    return "<!doctype html>\n" + html.markup
  }

  /// Line ends after them make the source readable and show nowhere.
  private static func isBlock(_ name: StaticString) -> Bool {
    switch name.description {
    case "a", "abbr", "b", "bdi", "button", "cite", "code", "em", "i", "input", "kbd", "mark", "small", "span",
      "strong", "sup",
      "time", "tspan":
      false
    default: true
    }
  }
}
