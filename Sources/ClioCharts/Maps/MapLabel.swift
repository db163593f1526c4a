import ClioMarkup

/// A name on a map, with the place it was given.
struct MapLabel: Equatable, Sendable {
  let text: String
  /// Of the anchor, on the line that the letters stand on.
  let x: Double
  let y: Double
  let anchor: TextAnchor
  let className: String

  /// Places beside a point: right, left, above, below and the corners between, in the order of liking.
  static func beside(
    _ point: PlanePoint, _ text: String, gap: Double, style: TextStyle, className: String
  ) -> [(label: MapLabel, box: PictureBox)] {
    let width = style.width(of: text)
    let height = style.size
    let offsets: [(x: Double, y: Double, anchor: TextAnchor)] = [
      (gap, 0.35 * height, .start), (-gap, 0.35 * height, .end), (0, -gap, .middle), (0, gap + 0.8 * height, .middle),
      (gap * 0.7, -gap * 0.7, .start), (gap * 0.7, gap * 0.7 + 0.8 * height, .start), (-gap * 0.7, -gap * 0.7, .end),
      (-gap * 0.7, gap * 0.7 + 0.8 * height, .end),
    ]
    return offsets.map { offset in
      let label = MapLabel(
        text: text, x: point.x + offset.x, y: point.y + offset.y, anchor: offset.anchor, className: className)
      return (label, label.box(width: width, height: height))
    }
  }

  /// Centred on the point.
  static func on(
    _ point: PlanePoint, _ text: String, style: TextStyle, className: String
  ) -> (label: MapLabel, box: PictureBox) {
    let label = MapLabel(
      text: text, x: point.x, y: point.y + 0.35 * style.size, anchor: .middle, className: className)
    return (label, label.box(width: style.width(of: text), height: style.size))
  }

  private func box(width: Double, height: Double) -> PictureBox {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return PictureBox(x: left - 1, y: y - 0.82 * height, width: width + 2, height: height * 1.1)
  }

  var drawn: Markup {
    .element(
      "text", .class(className, "pic-halo"), .number("x", x), .number("y", y),
      anchor == .start ? nil : .attribute("text-anchor", anchor.rawValue)
    ) { text }
  }
}
