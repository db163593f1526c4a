import ClioModel

/// The part of the globe that holds nearly all events, where a few far off would make the map of all too small to read.
///
/// Events at the edges are left out, most globe for fewest events first, as long as each hundredth of the events takes a
/// twentieth of the map with it: up to a fiftieth of the events, and up to a tenth while the map is wider than 2,500 km.
struct MapHeartland {
  /// The most of the events that may lie outside of any map, and of one that would be too wide otherwise.
  private static let mostOutside = (of: 0.02, ofWide: 0.1)
  private static let wideKilometres = 2500.0
  /// How much larger than the heartland the map of all must be.
  private static let leastRatio = 4.0

  /// Nil where the map of all events is no larger than it must be.
  let extent: MapExtent?

  init(_ places: [EventPlace]) {
    extent = Self.extent(places.map(\.point), weights: places.map(\.events))
  }

  private struct Spot {
    /// Eastward from the western edge of all, so that none wraps around.
    let point: (longitude: Double, latitude: Double)
    let place: GeoPoint
    let weight: Int
  }

  private static func extent(_ points: [GeoPoint], weights: [Int]) -> MapExtent? {
    guard let whole = MapExtent(points) else { return nil }
    let spots = zip(points, weights).map { point, weight in
      var longitude = point.longitude
      if longitude < whole.west { longitude += 360 }
      return Spot(point: (longitude, point.latitude), place: point, weight: weight)
    }
    let total = weights.reduce(0, +)
    var outside = 0
    // Sorted once: what is cut away leaves the rest in order.
    var eastward = spots.sorted { $0.point.longitude < $1.point.longitude }
    var northward = spots.sorted { $0.point.latitude < $1.point.latitude }
    while let now = box(eastward[...]) {
      let most = now.kilometres > wideKilometres ? mostOutside.ofWide : mostOutside.of
      guard
        let cut = best(
          [eastward, eastward.reversed(), northward, northward.reversed()], now,
          budget: Int(Double(total) * most) - outside, total: total)
      else { break }
      outside += cut.weight
      eastward.removeAll { cut.side($0) <= cut.last }
      northward.removeAll { cut.side($0) <= cut.last }
    }
    let core = MapExtent(eastward.map(\.place))
    return core.flatMap { area(of: whole) >= leastRatio * area(of: $0) ? $0 : nil }
  }

  /// Square degrees, of no less than a map shows anyhow.
  private static func area(of extent: MapExtent) -> Double { extent.padded(by: 0.05, atLeast: 250).area }

  /// How far inward from a side of the map: west, east, south, north.
  private static let sides: [@Sendable (Spot) -> Double] = [
    { $0.point.longitude }, { -$0.point.longitude }, { $0.point.latitude }, { -$0.point.latitude },
  ]

  /// What is cut away: all up to `last`, seen from a side.
  private struct Cut {
    let side: @Sendable (Spot) -> Double
    let last: Double
    let weight: Int
    let gain: Double
  }

  /// The cut from one side that takes most of the map for the fewest events; nil where none is worth it.
  ///
  /// - Parameter orders: the spots from each of `sides` inward.
  private static func best(_ orders: [[Spot]], _ now: Box, budget: Int, total: Int) -> Cut? {
    guard budget > 0, orders[0].count > 1 else { return nil }
    var best: Cut?
    for (side, ordered) in zip(sides, orders) {
      // The boxes of what is left once so many are gone, from the last to the first.
      var boxes: [Box?] = Array(repeating: nil, count: ordered.count + 1)
      for index in ordered.indices.reversed() { boxes[index] = Box(ordered[index].point, and: boxes[index + 1]) }
      var weight = 0
      for (index, spot) in ordered.enumerated() {
        weight += spot.weight
        guard weight <= budget, let left = boxes[index + 1] else { break }
        // What lies at one coordinate goes together.
        if index + 1 < ordered.count, side(ordered[index + 1]) == side(spot) { continue }
        let shrunk = 1 - left.size / now.size
        let gain = shrunk / (Double(max(weight, 1)) / Double(max(total, 1)))
        if gain >= 5, shrunk > 0.02, gain > best?.gain ?? 0 {
          best = Cut(side: side, last: side(spot), weight: weight, gain: gain)
        }
      }
    }
    return best
  }

  private static func box(_ spots: ArraySlice<Spot>) -> Box? {
    spots.reduce(nil) { Box($1.point, and: $0) }
  }

  private struct Box {
    var west, east, south, north: Double

    init(_ point: (longitude: Double, latitude: Double), and other: Box?) {
      west = min(point.longitude, other?.west ?? point.longitude)
      east = max(point.longitude, other?.east ?? point.longitude)
      south = min(point.latitude, other?.south ?? point.latitude)
      north = max(point.latitude, other?.north ?? point.latitude)
    }

    /// Of its longer side.
    var kilometres: Double {
      111.2 * max(north - south, (east - west) * max(0.1, Degrees.cosine((south + north) / 2)))
    }

    /// Square degrees, each side at least two of them.
    var size: Double { max(2, east - west) * max(2, north - south) * max(0.1, Degrees.cosine((south + north) / 2)) }
  }
}
