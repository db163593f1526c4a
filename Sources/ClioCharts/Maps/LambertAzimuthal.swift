#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lambert's azimuthal equal-area projection, for maps of a country or a continent: little is distorted near its centre,
/// and neither the poles nor the 180th meridian are special.
///
/// Source: Snyder (1987), "Map Projections: A Working Manual", pages 185 to 187, formulas 24-2 to 24-4, 20-14 and 20-15.
/// What is more than 154 degrees from the centre is drawn as if at 154, where no map of ours reaches: the point opposite
/// to the centre has no place in the plane.
struct LambertAzimuthal: MapProjection {
  let middleLongitude: Double
  let edge: Double? = nil
  private static let leastCosine = -0.9
  /// The distance in the plane that belongs to it.
  private static let farthest = (2 * (1 - leastCosine)).squareRoot()

  private let centreLatitude: Double
  private let sine: Double
  private let cosine: Double

  init(longitude: Double, latitude: Double) {
    middleLongitude = longitude
    centreLatitude = latitude
    sine = sin(Degrees.radians(latitude))
    cosine = cos(Degrees.radians(latitude))
  }

  func plane(eastward: Double, latitude: Double) -> PlanePoint {
    let phi = Degrees.radians(latitude)
    let lambda = Degrees.radians(eastward)
    let x = cos(phi) * sin(lambda)
    let y = cosine * sin(phi) - sine * cos(phi) * cos(lambda)
    let cosineFromCentre = sine * sin(phi) + cosine * cos(phi) * cos(lambda)
    if cosineFromCentre > Self.leastCosine {
      let scale = (2 / (1 + cosineFromCentre)).squareRoot()
      return PlanePoint(scale * x, scale * y)
    }
    let length = (x * x + y * y).squareRoot()
    guard length > 0 else { return PlanePoint(0, Self.farthest) }
    return PlanePoint(x / length * Self.farthest, y / length * Self.farthest)
  }

  func globe(_ point: PlanePoint) -> (eastward: Double, latitude: Double)? {
    let distance = (point.x * point.x + point.y * point.y).squareRoot()
    guard distance > 0 else { return (0, centreLatitude) }
    guard distance <= Self.farthest else { return nil }
    let angle = 2 * asin(distance / 2)
    let sineLatitude = cos(angle) * sine + point.y * sin(angle) * cosine / distance
    let lambda = atan2(point.x * sin(angle), distance * cosine * cos(angle) - point.y * sine * sin(angle))
    return (Degrees.degrees(lambda), Degrees.degrees(asin(min(1, max(-1, sineLatitude)))))
  }
}
