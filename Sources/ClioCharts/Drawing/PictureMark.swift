public import ClioMarkup

/// What tells series apart: a colour, and with it a pattern, so that they can be told without colour too.
///
/// The order is that of use: a picture with one series takes `first`.
public enum PictureMark: String, CaseIterable, Sendable {
  case first, second, third, fourth, fifth, sixth
  /// The rest, or what stands behind the rest.
  case muted

  /// The pattern over its colour; nil where it is plain.
  public var pattern: PicturePattern? {
    switch self {
    case .first, .muted: nil
    case .second: .strokes
    case .third: .dots
    case .fourth: .backStrokes
    case .fifth: .grid
    case .sixth: .bars
    }
  }

  /// The class that fills with the plain colour.
  public var fillClass: String { "pic-fill-\(rawValue)" }
  /// The class that draws lines in the colour.
  public var lineClass: String { "pic-line-\(rawValue)" }

  /// Colour and pattern, for areas large enough to show it.
  public func fill(_ ids: PictureIDs) -> MarkupAttribute {
    pattern.map { .attribute("fill", ids.reference($0.name)) } ?? .class(fillClass)
  }
}

/// Small tiles that fill areas. A picture carries those it uses.
public enum PicturePattern: CaseIterable, Sendable {
  case strokes, dots, backStrokes, grid, bars
  /// For what an edition says nothing of.
  case notCovered

  /// Its id within a picture.
  public var name: StaticString {
    switch self {
    case .strokes: "strokes"
    case .dots: "dots"
    case .backStrokes: "back-strokes"
    case .grid: "grid"
    case .bars: "bars"
    case .notCovered: "not-covered"
    }
  }

  /// The mark whose colour lies under it.
  private var mark: PictureMark? { PictureMark.allCases.first { $0.pattern == self } }

  func definition(_ ids: PictureIDs) -> Markup {
    .element(
      "pattern", .id(ids.id(name)), .number("width", 6), .number("height", 6),
      .attribute("patternUnits", "userSpaceOnUse")
    ) {
      Markup.empty("rect", .class(mark?.fillClass ?? "pic-paper"), .number("width", 6), .number("height", 6))
      if self == .dots {
        Markup.empty("path", .class("pic-tile-dots"), .attribute("d", "M.5.5h2v2h-2zM3.5 3.5h2v2h-2z"))
      } else {
        Markup.empty("path", .class(self == .notCovered ? "pic-tile-gap" : "pic-tile"), .attribute("d", lines))
      }
    }
  }

  /// Lines that go on over the edge of a tile, so that tiles join without gaps.
  private var lines: String {
    switch self {
    case .strokes, .notCovered: "M-1 1L1-1M-1 7L7-1M5 7L7 5"
    case .backStrokes: "M-1 5L1 7M-1-1L7 7M5-1L7 1"
    case .grid: "M0 3H6M3 0V6"
    case .bars: "M0 3H6"
    case .dots: ""
    }
  }
}
