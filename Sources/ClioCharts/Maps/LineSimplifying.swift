/// Fewer points for a line that is drawn small.
enum LineSimplifying {
  /// The points without those that lie within `tolerance` of the line through the others, by Douglas and Peucker (1973).
  /// The ends stay.
  static func simplified(_ points: [PlanePoint], tolerance: Double) -> [PlanePoint] {
    guard points.count > 2 else { return points }
    var keeps = [Bool](repeating: false, count: points.count)
    keeps[0] = true
    keeps[points.count - 1] = true
    var pending = [(0, points.count - 1)]
    while let (start, end) = pending.popLast() {
      var farthest = start
      var most = tolerance
      for index in start + 1..<max(end, start + 1) {
        let distance = distance(points[index], from: points[start], to: points[end])
        if distance > most {
          most = distance
          farthest = index
        }
      }
      guard farthest != start else { continue }
      keeps[farthest] = true
      pending.append((start, farthest))
      pending.append((farthest, end))
    }
    return zip(points, keeps).filter(\.1).map(\.0)
  }

  /// From a point to the nearest of a segment.
  private static func distance(_ point: PlanePoint, from start: PlanePoint, to end: PlanePoint) -> Double {
    let dx = end.x - start.x
    let dy = end.y - start.y
    let square = dx * dx + dy * dy
    guard square > 0 else { return point.distance(to: start) }
    let along = min(1, max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / square))
    return point.distance(to: PlanePoint(start.x + along * dx, start.y + along * dy))
  }
}
