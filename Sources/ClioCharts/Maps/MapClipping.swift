/// Cutting lines and areas to a rectangle.
enum MapClipping {
  /// The part of a closed ring within the rectangle, by Sutherland and Hodgman (1974). Where a ring leaves the rectangle
  /// several times, its parts are joined along the rectangle's edge: right for areas that are filled and not outlined.
  static func ring(_ ring: [PlanePoint], in box: PictureBox) -> [PlanePoint] {
    var points = ring
    points = cut(points, inside: { $0.x >= box.x }) { at(x: box.x, $0, $1) }
    points = cut(points, inside: { $0.x <= box.right }) { at(x: box.right, $0, $1) }
    points = cut(points, inside: { $0.y >= box.y }) { at(y: box.y, $0, $1) }
    return cut(points, inside: { $0.y <= box.bottom }) { at(y: box.bottom, $0, $1) }
  }

  /// The part of a ring between two upright lines.
  static func ring(_ ring: [PlanePoint], west: Double, east: Double) -> [PlanePoint] {
    let points = cut(ring, inside: { $0.x >= west }) { at(x: west, $0, $1) }
    return cut(points, inside: { $0.x <= east }) { at(x: east, $0, $1) }
  }

  /// The parts of an open line within the rectangle, each segment cut by Liang and Barsky (1984).
  static func line(_ line: [PlanePoint], in box: PictureBox) -> [[PlanePoint]] {
    var parts: [[PlanePoint]] = []
    var part: [PlanePoint] = []
    for (start, end) in zip(line, line.dropFirst()) {
      guard let (from, to) = segment(start, end, in: box) else { continue }
      if part.last != from {
        if part.count > 1 { parts.append(part) }
        part = [from]
      }
      part.append(to)
    }
    if part.count > 1 { parts.append(part) }
    return parts
  }

  private static func cut(
    _ ring: [PlanePoint], inside: (PlanePoint) -> Bool, crossing: (PlanePoint, PlanePoint) -> PlanePoint
  ) -> [PlanePoint] {
    guard var before = ring.last else { return [] }
    var points: [PlanePoint] = []
    points.reserveCapacity(ring.count)
    for point in ring {
      if inside(point) {
        if !inside(before) { points.append(crossing(before, point)) }
        points.append(point)
      } else if inside(before) {
        points.append(crossing(before, point))
      }
      before = point
    }
    return points
  }

  private static func at(x: Double, _ start: PlanePoint, _ end: PlanePoint) -> PlanePoint {
    PlanePoint(x, start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x))
  }

  private static func at(y: Double, _ start: PlanePoint, _ end: PlanePoint) -> PlanePoint {
    PlanePoint(start.x + (end.x - start.x) * (y - start.y) / (end.y - start.y), y)
  }

  private static func segment(
    _ start: PlanePoint, _ end: PlanePoint, in box: PictureBox
  ) -> (PlanePoint, PlanePoint)? {
    let dx = end.x - start.x
    let dy = end.y - start.y
    var enter = 0.0
    var leave = 1.0
    for (step, room) in [
      (-dx, start.x - box.x), (dx, box.right - start.x), (-dy, start.y - box.y), (dy, box.bottom - start.y),
    ] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    guard enter < leave else { return nil }
    return (
      enter == 0 ? start : PlanePoint(start.x + enter * dx, start.y + enter * dy),
      leave == 1 ? end : PlanePoint(start.x + leave * dx, start.y + leave * dy)
    )
  }
}
