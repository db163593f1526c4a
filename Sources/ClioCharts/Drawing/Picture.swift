public import ClioMarkup

/// A finished drawing, as a file of its own or as part of a page.
///
///     let picture = Picture(width: 100, height: 50, title: "One line", description: "A line") { _ in
///       Markup.line(0, 0, 100, 50, .axis)
///     }
///     picture.svg                  // "<svg xmlns=...": a file
///     picture.inline(id: "fig-1")  // for a page whose style sheet holds `PictureStyle.css`
public struct Picture: Sendable {
  /// In pixels; the picture shrinks with what it stands in, and never grows beyond this.
  public let width: Double
  public let height: Double
  public let title: String
  /// What the picture shows, figures and all, for those who do not see it.
  public let description: String
  private let body: @Sendable (PictureIDs) -> Markup

  /// - Parameter body: draws with the ids it is given.
  public init(
    width: Double, height: Double, title: String, description: String,
    body: @escaping @Sendable (PictureIDs) -> Markup
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.body = body
  }

  /// A file of its own: it needs no other, runs nothing, and has colours for light, dark and print.
  public var svg: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + element(
        PictureIDs(prefix: "picture"), .attribute("xmlns", "http://www.w3.org/2000/svg"), .class("picture"),
        hasStyle: true
      ).markup
  }

  /// To stand in a page. It has no style of its own: the page's sheet holds `PictureStyle.css`.
  ///
  /// - Parameters:
  ///   - id: unique on the page; the picture's own ids begin with it.
  ///   - narrow: the same picture laid out for phones; the page shows one of the two, by its width.
  public func inline(id: String, narrow: Picture? = nil) -> Markup {
    let ids = PictureIDs(prefix: id)
    guard let narrow else { return element(ids, nil, .class("picture")) }
    return element(ids, nil, .class("picture", "pic-wide"))
      + narrow.element(
        PictureIDs(prefix: ids.prefix + "-narrow"), nil, .class("picture", "pic-narrow"))
  }

  private func element(
    _ ids: PictureIDs, _ namespace: MarkupAttribute?, _ classes: MarkupAttribute, hasStyle: Bool = false
  ) -> Markup {
    let drawn = body(ids)
    let patterns = PicturePattern.allCases.filter { drawn.markup.contains(ids.reference($0.name)) }
    let defined =
      patterns.isEmpty ? Markup() : Markup.element("defs") { for pattern in patterns { pattern.definition(ids) } }
    let paper = Markup.empty("rect", .class("pic-paper"), .number("width", width), .number("height", height))
    let content = defined + paper + drawn
    return Markup.element(
      "svg", namespace, classes, .attribute("viewBox", "0 0 \(width.decimalText) \(height.decimalText)"),
      .number("width", width), .number("height", height), .attribute("role", "img"), .attribute("direction", "ltr"),
      .attribute("aria-labelledby", "\(ids.id("title")) \(ids.id("description"))")
    ) {
      Markup.element("title", .id(ids.id("title"))) { title }
      Markup.element("desc", .id(ids.id("description"))) { description }
      if hasStyle { Markup.style(PictureStyle.css(usedIn: content.markup)) }
      content
    }
  }
}
