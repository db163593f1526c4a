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

  /// With round corners.
  public static func pill(_ box: PictureBox, corner: Double, _ ink: PictureInk) -> Markup {
    empty(
      "rect", .class(ink.className), .number("x", box.x), .number("y", box.y), .number("width", box.width),
      .number("height", box.height), .number("rx", corner))
  }

  public static func path(_ path: PathData, _ look: MarkupAttribute) -> Markup {
    path.text.isEmpty ? Markup() : empty("path", look, .attribute("d", path.text))
  }

  /// A text on one line that runs upwards, its middle at the point.
  public static func upright(_ text: String, _ x: Double, _ y: Double, _ style: TextStyle) -> Markup {
    element(
      "text", .class(style.className), .number("x", x), .number("y", y), .attribute("text-anchor", "middle"),
      .attribute("transform", "rotate(-90 \(x.decimalText) \(y.decimalText))")
    ) { text }
  }

  /// Words that show when the pointer rests on the area; nothing else is drawn.
  public static func hint(_ words: String, over area: PictureBox) -> Markup {
    element(
      "rect", .attribute("fill", "none"), .attribute("pointer-events", "all"), .number("x", area.x),
      .number("y", area.y), .number("width", area.width), .number("height", area.height)
    ) { element("title") { words } }
  }
}
