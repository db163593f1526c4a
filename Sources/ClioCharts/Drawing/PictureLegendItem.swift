public import ClioMarkup

/// One sign of a picture with its meaning.
public struct PictureLegendItem: Sendable {
  public static let swatchHeight = 11.0

  public let text: String
  public let swatchWidth: Double
  /// Draws the sign into the box it is given, which is `swatchWidth` wide and `swatchHeight` high.
  let swatch: @Sendable (PictureBox, PictureIDs) -> Markup

  public init(
    _ text: String, swatchWidth: Double = 16, swatch: @escaping @Sendable (PictureBox, PictureIDs) -> Markup
  ) {
    self.text = text
    self.swatchWidth = swatchWidth
    self.swatch = swatch
  }

  /// An area of this mark.
  public static func mark(_ mark: PictureMark, _ text: String) -> Self {
    Self(text) { box, ids in Markup.box(box, mark.fill(ids)) }
  }

  /// What the edition says nothing of.
  public static let notCovered = Self("not covered") { box, ids in
    Markup.box(box, .attribute("fill", ids.reference(PicturePattern.notCovered.name)))
  }

  /// The line from low to high at a bar.
  static func range(_ text: String) -> Self {
    Self(text, swatchWidth: 20) { box, _ in
      var path = PathData()
      path.segment(box.x, box.middleY, box.right, box.middleY)
      path.segment(box.x, box.y + 1, box.x, box.bottom - 1)
      path.segment(box.right, box.y + 1, box.right, box.bottom - 1)
      return Markup.path(path, .class(PictureInk.range.className))
    }
  }

  /// The paler head on a column where columns are too many for lines.
  static func head(_ text: String) -> Self {
    Self(text) { box, _ in
      Markup.box(box, .class(PictureInk.head.className)) + Markup.line(box.x, box.y, box.right, box.y, .axis)
    }
  }
}
