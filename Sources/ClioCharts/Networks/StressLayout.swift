#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Places of linked nodes whose distances come as near as possible to the number of lines between them.
///
/// Source: Gansner, Koren and North (2005), "Graph Drawing by Stress Majorization", their local rule, with
/// weights of the inverse squares of distances. The start is a circle and the number of rounds is fixed, so that the same
/// network looks the same.
enum StressLayout {
  /// - Parameters:
  ///   - count: of the nodes, 0 to count - 1, all of them linked by some way.
  /// - Returns: places around (0, 0), one unit to a line, wider than high.
  static func places(count: Int, pairs: [(Int, Int)]) -> [PlanePoint] {
    guard count > 1 else { return [PlanePoint](repeating: PlanePoint(0, 0), count: count) }
    let distances = distances(count: count, pairs: pairs)
    var places = (0..<count).map { node in
      let angle = 2 * Double.pi * Double(node) / Double(count)
      return PlanePoint(cos(angle) * Double(count) / 6, sin(angle) * Double(count) / 6)
    }
    for _ in 0..<200 { places = round(places, distances) }
    return levelled(places)
  }

  /// Each node to the mean of where the others want it.
  private static func round(_ places: [PlanePoint], _ distances: [[Int]]) -> [PlanePoint] {
    places.indices.map { node in
      var sum = PlanePoint(0, 0)
      var weights = 0.0
      for other in places.indices where other != node {
        let wanted = Double(distances[node][other])
        let weight = 1 / (wanted * wanted)
        let actual = max(places[node].distance(to: places[other]), 1e-6)
        sum.x += weight * (places[other].x + wanted * (places[node].x - places[other].x) / actual)
        sum.y += weight * (places[other].y + wanted * (places[node].y - places[other].y) / actual)
        weights += weight
      }
      return PlanePoint(sum.x / weights, sum.y / weights)
    }
  }

  /// Lines on the shortest way between each two; as many as nodes where there is none.
  static func distances(count: Int, pairs: [(Int, Int)]) -> [[Int]] {
    var neighbours = [[Int]](repeating: [], count: count)
    for (one, other) in pairs {
      neighbours[one].append(other)
      neighbours[other].append(one)
    }
    return (0..<count).map { start in
      var steps = [Int](repeating: count, count: count)
      steps[start] = 0
      var frontier = [start]
      while !frontier.isEmpty {
        var next: [Int] = []
        for node in frontier {
          for other in neighbours[node] where steps[other] == count && other != start {
            steps[other] = steps[node] + 1
            next.append(other)
          }
        }
        frontier = next
      }
      return steps
    }
  }

  /// Turned so that the longer side lies level, around (0, 0).
  private static func levelled(_ places: [PlanePoint]) -> [PlanePoint] {
    let count = Double(places.count)
    let middle = PlanePoint(
      places.reduce(0) { $0 + $1.x } / count, places.reduce(0) { $0 + $1.y } / count)
    let centred = places.map { PlanePoint($0.x - middle.x, $0.y - middle.y) }
    let xx = centred.reduce(0) { $0 + $1.x * $1.x }
    let yy = centred.reduce(0) { $0 + $1.y * $1.y }
    let xy = centred.reduce(0) { $0 + $1.x * $1.y }
    let angle = 0.5 * atan2(2 * xy, xx - yy)
    return centred.map { PlanePoint($0.x * cos(angle) + $0.y * sin(angle), $0.y * cos(angle) - $0.x * sin(angle)) }
  }
}
