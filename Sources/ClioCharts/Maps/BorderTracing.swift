import ClioModel

/// Brings lines and rings of the globe onto a map: simplified for its scale, projected, cut to its box.
struct BorderTracing {
  private let borders: Borders
  let view: MapView
  /// In degrees of latitude: what is smaller is not seen.
  private let tolerance: Double
  private var simplified: [Int: [PlanePoint]] = [:]

  init(_ borders: Borders, _ view: MapView) {
    self.borders = borders
    self.view = view
    tolerance = 0.45 * view.kilometresPerPixel / 111.2
  }

  /// A line of the borders as degrees east of the map's middle (not brought to -180 to 180) and latitudes.
  mutating func line(_ number: Int) -> [PlanePoint] {
    if let known = simplified[number] { return known }
    let points = borders.lines[number].points
    let shrink = max(0.05, Degrees.cosine(points.reduce(0) { $0 + $1.latitude } / Double(points.count)))
    let flat = points.map { PlanePoint($0.longitude * shrink, $0.latitude) }
    let middle = view.projection.middleLongitude
    let line = LineSimplifying.simplified(flat, tolerance: tolerance).map { PlanePoint($0.x / shrink - middle, $0.y) }
    simplified[number] = line
    return line
  }

  private mutating func globeRing(_ ring: Borders.Ring) -> [PlanePoint] {
    var points: [PlanePoint] = []
    for part in ring.lines {
      let line = part < 0 ? self.line(-1 - part).reversed() : line(part)
      points += points.last == line.first ? line.dropFirst() : line[...]
    }
    if points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }

  /// The ring within the map's box; more than one where the map's edge parts it.
  mutating func ring(_ ring: Borders.Ring) -> [[PlanePoint]] {
    let points = globeRing(ring)
    return turns(points).compactMap { turned in
      let cut = view.projection.edge.map { MapClipping.ring(turned, west: -$0, east: $0) } ?? turned
      let traced = MapClipping.ring(onScreen(cut, closed: true), in: view.box)
      return traced.count >= 3 && Self.isSeen(traced) ? traced : nil
    }
  }

  mutating func openLine(_ number: Int) -> [[PlanePoint]] {
    turns(line(number)).flatMap { turned in
      guard let edge = view.projection.edge else {
        return MapClipping.line(onScreen(turned, closed: false), in: view.box)
      }
      let globe = PictureBox(x: -edge, y: -90, width: 2 * edge, height: 180)
      return MapClipping.line(turned, in: globe).flatMap { part in
        MapClipping.line(onScreen(part, closed: false), in: view.box)
      }
    }
  }

  /// The points as they are, and where the map has an edge also one turn of the globe to either side.
  private func turns(_ points: [PlanePoint]) -> [[PlanePoint]] {
    guard let edge = view.projection.edge else { return [points] }
    return [-360.0, 0, 360].compactMap { turn in
      let turned = points.map { PlanePoint($0.x + turn, $0.y) }
      return turned.contains { abs($0.x) < edge } ? turned : nil
    }
  }

  /// Projected; a straight line of the globe's degrees that is bent on the map gets points between its ends.
  func onScreen(_ points: [PlanePoint], closed: Bool) -> [PlanePoint] {
    guard let first = points.first else { return [] }
    var screen = [view.point(eastward: first.x, latitude: first.y)]
    screen.reserveCapacity(points.count + 8)
    for (start, end) in zip(points, closed ? points.dropFirst() + [first] : points.dropFirst()) {
      bend(from: start, to: end, into: &screen, deeper: 6)
    }
    if closed { screen.removeLast() }
    return screen
  }

  private func bend(from start: PlanePoint, to end: PlanePoint, into screen: inout [PlanePoint], deeper: Int) {
    let last = view.point(eastward: end.x, latitude: end.y)
    if deeper > 0, let first = screen.last, abs(end.x - start.x) + abs(end.y - start.y) > 0.5 {
      let middle = PlanePoint((start.x + end.x) / 2, (start.y + end.y) / 2)
      let bent = view.point(eastward: middle.x, latitude: middle.y)
      if bent.distance(to: PlanePoint((first.x + last.x) / 2, (first.y + last.y) / 2)) > 0.4 {
        bend(from: start, to: middle, into: &screen, deeper: deeper - 1)
        bend(from: middle, to: end, into: &screen, deeper: deeper - 1)
        return
      }
    }
    screen.append(last)
  }

  /// False for what is smaller than a pixel.
  private static func isSeen(_ points: [PlanePoint]) -> Bool {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    guard let west = xs.min(), let east = xs.max(), let top = ys.min(), let bottom = ys.max() else { return false }
    return east - west > 0.8 || bottom - top > 0.8
  }
}
