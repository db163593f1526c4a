public import ClioMarkup

/// Which point of a text its x is.
public enum TextAnchor: String, Sendable { case start, middle, end }

extension Markup {
  /// A text on one line; y is the line that its letters stand on.
  public static func words(
    _ text: String, _ x: Double, _ y: Double, _ style: TextStyle, anchor: TextAnchor = .start
  ) -> Markup {
    element(
      "text", .class(style.className), .number("x", x), .number("y", y),
      anchor == .start ? nil : .attribute("text-anchor", anchor.rawValue)
    ) { text }
  }

  /// Lines under each other; y is that of the first.
  public static func lines(
    _ lines: [String], _ x: Double, _ y: Double, _ style: TextStyle, anchor: TextAnchor = .start
  ) -> Markup {
    Markup(
      joining: lines.enumerated().map { number, line in
        words(line, x, y + Double(number) * style.lineHeight, style, anchor: anchor)
      })
  }

  public static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: PictureInk) -> Markup {
    empty(
      "line", .class(ink.className), .number("x1", x1), .number("y1", y1), .number("x2", x2), .number("y2", y2))
  }

  /// - Parameter fill: `PictureMark.fill`, or a class.
  public static func box(_ box: PictureBox, _ fill: MarkupAttribute) -> Markup {
    empty(
      "rect", fill, .number("x", box.x), .number("y", box.y), .number("width", box.width),
      .number("height", box.height))
  }

  public static func path(_ path: PathData, _ look: MarkupAttribute) -> Markup {
    path.text.isEmpty ? Markup() : empty("path", look, .attribute("d", path.text))
  }

  /// Shapes that belong together, with words that show when the pointer rests on them.
  public static func group(_ hint: String, @MarkupBuilder content: () -> Markup) -> Markup {
    let shapes = content()
    return element("g") {
      element("title") { hint }
      shapes
    }
  }
}
