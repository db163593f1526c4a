import ClioMarkup

/// The `d` of an SVG path, of straight parts.
///
///     var path = PathData()
///     path.move(0, 0)
///     path.line(10, 2.5)
///     path.text   // "M0 0L10 2.5"
public struct PathData: Equatable, Sendable {
  public private(set) var text = ""

  public init() {}

  public mutating func move(_ x: Double, _ y: Double) { text += "M\(x.decimalText) \(y.decimalText)" }

  public mutating func line(_ x: Double, _ y: Double) { text += "L\(x.decimalText) \(y.decimalText)" }

  public mutating func close() { text += "Z" }

  /// One straight line.
  public mutating func segment(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    move(x1, y1)
    line(x2, y2)
  }

  public mutating func rectangle(_ box: PictureBox) {
    move(box.x, box.y)
    text += "H\(box.right.decimalText)V\(box.bottom.decimalText)H\(box.x.decimalText)Z"
  }

  /// A closed ring through the points; nothing for fewer than three.
  public mutating func ring(_ points: [(x: Double, y: Double)]) {
    guard points.count >= 3 else { return }
    move(points[0].x, points[0].y)
    for point in points.dropFirst() { line(point.x, point.y) }
    close()
  }
}
