#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ways from node to node: straight, bent around the focus, or beside another line of the same two.
struct NetworkLines {
  /// Pixels between two lines of the same nodes.
  private static let apart = 7.0

  /// How wide the line of a fight is: a pixel, and as much again for each power of ten of deaths.
  static func width(_ deaths: Int) -> Double { 1 + 1.15 * log10(1 + Double(max(0, deaths))) }

  /// Points from the first node to the second.
  ///
  /// - Parameters:
  ///   - lane: which of several lines of the same two, from 0; lanes lie on both sides of the straight one by turns.
  ///   - centre: what lines between other nodes go around.
  static func way(from start: PlanePoint, to end: PlanePoint, lane: Int, lanes: Int, around centre: PlanePoint?)
    -> [PlanePoint]
  {
    let length = max(start.distance(to: end), 1e-6)
    let across = PlanePoint((start.y - end.y) / length, (end.x - start.x) / length)
    let middle = PlanePoint((start.x + end.x) / 2, (start.y + end.y) / 2)
    var bulge = (Double(lane) - Double(lanes - 1) / 2) * 2 * apart
    if let centre, start.distance(to: centre) > 1, end.distance(to: centre) > 1 {
      let side = (middle.x - centre.x) * across.x + (middle.y - centre.y) * across.y
      let clear = 46.0
      if abs(side) < clear { bulge += (side < 0 ? -1 : 1) * 2 * (clear - abs(side)) }
    }
    guard abs(bulge) > 0.1 else { return [start, end] }
    let control = PlanePoint(middle.x + across.x * bulge, middle.y + across.y * bulge)
    return (0...14).map { step in
      let t = Double(step) / 14
      let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
      return PlanePoint(
        a * start.x + b * control.x + c * end.x, a * start.y + b * control.y + c * end.y)
    }
  }

  /// The way without its first and last pixels, so that it ends at the rims of nodes.
  static func trimmed(_ way: [PlanePoint], start: Double, end: Double) -> [PlanePoint] {
    cut(cut(way, start).reversed(), end).reversed()
  }

  private static func cut(_ way: [PlanePoint], _ length: Double) -> [PlanePoint] {
    var left = length
    for (index, (from, to)) in zip(way, way.dropFirst()).enumerated() {
      let step = from.distance(to: to)
      if step > left {
        let part = left / step
        let point = PlanePoint(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
        return [point] + way[(index + 1)...]
      }
      left -= step
    }
    return []
  }

  /// The point at a part of the way's length.
  static func point(_ way: [PlanePoint], at part: Double) -> PlanePoint? {
    let total = zip(way, way.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    return cut(way, total * part).first
  }

  /// The outline of a line of this width.
  static func ribbon(_ way: [PlanePoint], width: Double) -> [PlanePoint] {
    let sides = way.indices.map { index -> (PlanePoint, PlanePoint) in
      let before = way[max(0, index - 1)]
      let after = way[min(way.count - 1, index + 1)]
      let length = max(before.distance(to: after), 1e-6)
      let x = (before.y - after.y) / length * width / 2
      let y = (after.x - before.x) / length * width / 2
      return (PlanePoint(way[index].x + x, way[index].y + y), PlanePoint(way[index].x - x, way[index].y - y))
    }
    return sides.map(\.0) + sides.reversed().map(\.1)
  }

  /// A triangle at the end of the way.
  static func head(_ way: [PlanePoint]) -> [PlanePoint] {
    guard let tip = way.last, let base = point(way.reversed(), from: 8) else { return [] }
    let length = max(base.distance(to: tip), 1e-6)
    let x = (base.y - tip.y) / length * 3.6
    let y = (tip.x - base.x) / length * 3.6
    return [tip, PlanePoint(base.x + x, base.y + y), PlanePoint(base.x - x, base.y - y)]
  }

  private static func point(_ way: [PlanePoint], from length: Double) -> PlanePoint? { cut(way, length).first }
}
