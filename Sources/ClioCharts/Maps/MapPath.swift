import ClioMarkup

/// The `d` of an SVG path in tenths of a pixel, each point told from the one before: a third of what `PathData` takes,
/// for the many points of coasts and borders.
///
///     var path = MapPath()
///     path.add([PlanePoint(1, 2), PlanePoint(1.5, 4)], closed: false)
///     path.text   // "M1 2l.5 2"
struct MapPath: Equatable, Sendable {
  private(set) var text = ""

  mutating func add(_ points: [PlanePoint], closed: Bool) {
    var tenths: [(x: Int, y: Int)] = []
    for point in points where point.x.isFinite && point.y.isFinite {
      let next = (x: Self.tenths(point.x), y: Self.tenths(point.y))
      if let last = tenths.last, last == next { continue }
      tenths.append(next)
    }
    if closed, let first = tenths.first, let last = tenths.last, tenths.count > 1, first == last { tenths.removeLast() }
    guard tenths.count >= (closed ? 3 : 2) else { return }
    var last = tenths[0]
    text += "M"
    append(last.x, isFirst: true)
    append(last.y, isFirst: false)
    text += "l"
    for (index, next) in tenths.dropFirst().enumerated() {
      append(next.x - last.x, isFirst: index == 0)
      append(next.y - last.y, isFirst: false)
      last = next
    }
    if closed { text += "z" }
  }

  private static func tenths(_ pixels: Double) -> Int { Int((min(max(pixels, -1e6), 1e6) * 10).rounded()) }

  private mutating func append(_ tenths: Int, isFirst: Bool) {
    if tenths < 0 { text += "-" } else if !isFirst { text += " " }
    let whole = tenths.magnitude / 10
    let rest = tenths.magnitude % 10
    if whole > 0 || rest == 0 { text += String(whole) }
    if rest > 0 { text += ".\(rest)" }
  }

  /// Nothing where it is empty.
  func drawn(_ look: MarkupAttribute) -> Markup {
    text.isEmpty ? Markup() : .empty("path", look, .attribute("d", text))
  }
}
