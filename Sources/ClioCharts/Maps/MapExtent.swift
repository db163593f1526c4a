import ClioModel

/// The part of the globe that a map is to show, as wide as its points need and no less than a map makes sense of.
struct MapExtent: Equatable {
  /// -180 to 180; `east` is `west` or more, and beyond 180 where the part holds the 180th meridian.
  private(set) var west: Double
  private(set) var east: Double
  private(set) var south: Double
  private(set) var north: Double

  /// The smallest part with all the points; nil for none.
  ///
  /// Of the ways around the globe it takes the one that leaves out the widest gap between longitudes.
  init?(_ points: some Collection<GeoPoint>) {
    guard let first = points.first else { return nil }
    let longitudes = points.map(\.longitude).sorted()
    south = points.reduce(first.latitude) { min($0, $1.latitude) }
    north = points.reduce(first.latitude) { max($0, $1.latitude) }
    west = longitudes[0]
    east = longitudes[longitudes.count - 1]
    var widest = west + 360 - east
    for (before, after) in zip(longitudes, longitudes.dropFirst()) where after - before > widest {
      widest = after - before
      west = after
      east = before + 360
    }
  }

  private init(west: Double, east: Double, south: Double, north: Double) {
    (self.west, self.east, self.south, self.north) = (west, east, south, north)
  }

  /// From Tierra del Fuego to the north of Greenland.
  static let world = MapExtent(west: -169, east: 191, south: -56, north: 84)

  var middleLongitude: Double { Degrees.eastward(of: 0, (west + east) / 2) }
  var middleLatitude: Double { (south + north) / 2 }

  /// Square degrees, shrunk to their size at the middle latitude.
  var area: Double {
    (east - west) * (north - south) * max(0.1, Degrees.cosine(middleLatitude))
  }

  /// With the box in it, taken around the globe the shorter way.
  func joined(with box: GeoBox) -> MapExtent {
    var joined = self
    let middle = (west + east) / 2
    let boxMiddle = (box.southWest.longitude + box.northEast.longitude) / 2
    let shift = middle + Degrees.eastward(of: middle, boxMiddle) - boxMiddle
    joined.west = min(west, box.southWest.longitude + shift)
    joined.east = min(joined.west + 360, max(east, box.northEast.longitude + shift))
    joined.south = min(south, box.southWest.latitude)
    joined.north = max(north, box.northEast.latitude)
    return joined
  }

  /// With those of the boxes in it that do not make it more than so many times as large as its first.
  func joined(with boxes: [GeoBox], atMost times: Double) -> MapExtent {
    let limit = max(area, 4) * times
    return boxes.reduce(self) { extent, box in
      let larger = extent.joined(with: box)
      return larger.area <= limit ? larger : extent
    }
  }

  /// At least so many kilometres in both directions, and wider by this part of its size on each side.
  func padded(by part: Double, atLeast kilometres: Double) -> MapExtent {
    var padded = self
    let degrees = kilometres / 111.2
    let tall = max(degrees, (north - south) * (1 + 2 * part))
    padded.south = max(-90, middleLatitude - tall / 2)
    padded.north = min(90, middleLatitude + tall / 2)
    let wide = min(360, max(degrees / max(0.05, Degrees.cosine(middleLatitude)), (east - west) * (1 + 2 * part)))
    let middle = (west + east) / 2
    padded.west = middle - wide / 2
    padded.east = middle + wide / 2
    return padded
  }

  /// Points along the edge, some degrees apart.
  var outline: [(longitude: Double, latitude: Double)] {
    let steps = 24
    return (0..<steps).flatMap { step in
      let part = Double(step) / Double(steps)
      let across = west + (east - west) * part
      let up = south + (north - south) * part
      return [
        (across, south), (east, up), (east - (east - west) * part, north), (west, north - (north - south) * part),
      ]
    }
  }

  /// The edge as a ring, points some degrees apart.
  var ring: [(longitude: Double, latitude: Double)] {
    let parts = (0..<24).map { Double($0) / 24 }
    return parts.map { (west + (east - west) * $0, south) } + parts.map { (east, south + (north - south) * $0) }
      + parts.map { (east - (east - west) * $0, north) } + parts.map { (west, north - (north - south) * $0) }
  }

  /// The projection that suits it: Lambert's around its middle up to about a continent, Equal Earth beyond.
  var projection: any MapProjection {
    let lambert = LambertAzimuthal(longitude: middleLongitude, latitude: middleLatitude)
    // 1.15 Earth radii from the centre in Lambert's plane are 70 degrees.
    let reach = outline.map { lambert.plane(longitude: $0.longitude, latitude: $0.latitude) }
      .reduce(0) { max($0, $1.distance(to: PlanePoint(0, 0))) }
    if reach < 1.15 { return lambert }
    // 11 degrees east puts the edge of a map of the world into the Bering Strait, where it cuts no country.
    return EqualEarth(middleLongitude: east - west > 200 ? 11 : middleLongitude)
  }
}
