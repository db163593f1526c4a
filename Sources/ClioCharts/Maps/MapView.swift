import ClioModel

/// A projection fitted into a box of a picture.
struct MapView: Sendable {
  let projection: any MapProjection
  private(set) var box: PictureBox
  /// Pixels to the Earth's radius.
  let scale: Double
  private let centre: PlanePoint

  /// - Parameters:
  ///   - x, y, width: of the box; its height follows from the extent, but is never far from the width.
  init(_ extent: MapExtent, x: Double, y: Double, width: Double) {
    let projection = extent.projection
    self.projection = projection
    let outline = extent.outline.map { projection.plane(longitude: $0.longitude, latitude: $0.latitude) }
    var low = outline.first ?? PlanePoint(0, 0)
    var high = low
    for point in outline {
      low = PlanePoint(min(low.x, point.x), min(low.y, point.y))
      high = PlanePoint(max(high.x, point.x), max(high.y, point.y))
    }
    let planeWidth = max(high.x - low.x, 1e-6)
    let planeHeight = max(high.y - low.y, 1e-6)
    let least = projection.edge == nil ? 0.5 : 0.38
    let height = (width * min(max(planeHeight / planeWidth, least), 1.15)).rounded()
    box = PictureBox(x: x, y: y, width: width, height: height)
    scale = min(width / planeWidth, height / planeHeight)
    centre = PlanePoint((low.x + high.x) / 2, (low.y + high.y) / 2)
  }

  /// The same with its box elsewhere on the picture.
  func moved(toTop y: Double) -> MapView {
    var moved = self
    moved.box.y = y
    return moved
  }

  /// Kilometres to a pixel, on a sphere of radius 6,371.0088 km.
  var kilometresPerPixel: Double { 6371.0088 / scale }

  func point(_ place: GeoPoint) -> PlanePoint { point(longitude: place.longitude, latitude: place.latitude) }

  func point(longitude: Double, latitude: Double) -> PlanePoint {
    screen(projection.plane(longitude: longitude, latitude: latitude))
  }

  func point(eastward: Double, latitude: Double) -> PlanePoint {
    screen(projection.plane(eastward: eastward, latitude: latitude))
  }

  private func screen(_ point: PlanePoint) -> PlanePoint {
    PlanePoint(box.middleX + (point.x - centre.x) * scale, box.middleY - (point.y - centre.y) * scale)
  }

  func contains(_ point: PlanePoint) -> Bool {
    point.x >= box.x && point.x <= box.right && point.y >= box.y && point.y <= box.bottom
  }

  /// The longitudes, as degrees east of the middle one, and latitudes that the box shows some of.
  var window: MapWindow {
    var window = MapWindow()
    let steps = 32
    for row in 0...steps {
      for column in 0...steps {
        let x = (box.width * (Double(column) / Double(steps) - 0.5)) / scale + centre.x
        let y = (box.height * (0.5 - Double(row) / Double(steps))) / scale + centre.y
        if let place = projection.globe(PlanePoint(x, y)) { window.add(place) }
      }
    }
    for pole in [-90.0, 90] where contains(point(eastward: 0, latitude: pole)) { window.addPole(pole) }
    return window.widened
  }
}

/// A part of the globe, as degrees east of a map's middle and latitudes.
struct MapWindow: Equatable {
  private(set) var west = Double.infinity
  private(set) var east = -Double.infinity
  private(set) var south = Double.infinity
  private(set) var north = -Double.infinity

  mutating func add(_ place: (eastward: Double, latitude: Double)) {
    west = min(west, place.eastward)
    east = max(east, place.eastward)
    south = min(south, place.latitude)
    north = max(north, place.latitude)
  }

  /// Around a pole are all longitudes.
  mutating func addPole(_ latitude: Double) {
    add((-180, latitude))
    add((180, latitude))
  }

  /// By the part that lies between two samples.
  var widened: MapWindow {
    guard west <= east else { return self }
    var wider = self
    let across = (east - west) / 32
    let up = (north - south) / 32
    wider.west = max(-180, west - across)
    wider.east = min(180, east + across)
    wider.south = max(-90, south - up)
    wider.north = min(90, north + up)
    return wider
  }

  /// True where the box reaches into it, going around the globe either way.
  func meets(_ box: GeoBox, middleLongitude: Double) -> Bool {
    guard box.southWest.latitude <= north, box.northEast.latitude >= south else { return false }
    return [-360.0, 0, 360].contains { turn in
      box.southWest.longitude - middleLongitude + turn <= east
        && box.northEast.longitude - middleLongitude + turn >= west
    }
  }
}
