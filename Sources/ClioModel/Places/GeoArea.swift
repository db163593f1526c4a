/// A rectangle in degrees, edges included. It does not cross the 180th meridian.
public struct GeoBox: Hashable, Sendable {
  public let southWest: GeoPoint
  public let northEast: GeoPoint

  /// Nil where the south-west corner is not south and west of the other.
  public init?(southWest: GeoPoint, northEast: GeoPoint) {
    guard southWest.latitudeMicrodegrees <= northEast.latitudeMicrodegrees,
      southWest.longitudeMicrodegrees <= northEast.longitudeMicrodegrees
    else { return nil }
    self.southWest = southWest
    self.northEast = northEast
  }

  public func contains(_ point: GeoPoint) -> Bool {
    point.latitudeMicrodegrees >= southWest.latitudeMicrodegrees
      && point.latitudeMicrodegrees <= northEast.latitudeMicrodegrees
      && point.longitudeMicrodegrees >= southWest.longitudeMicrodegrees
      && point.longitudeMicrodegrees <= northEast.longitudeMicrodegrees
  }
}

/// All points within a great-circle distance of a centre.
public struct GeoCircle: Hashable, Sendable {
  public let centre: GeoPoint
  /// More than 0.
  public let radiusKilometres: Double

  public init(centre: GeoPoint, radiusKilometres: Double) {
    self.centre = centre
    self.radiusKilometres = radiusKilometres
  }

  public func contains(_ point: GeoPoint) -> Bool {
    centre.distanceKilometres(to: point) <= radiusKilometres
  }
}
