#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A point of a plane: x to the right. Of a projection y points north and the unit is the Earth's radius; of a picture y
/// points down and the unit is a pixel.
public struct PlanePoint: Equatable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  func distance(to other: PlanePoint) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}

/// A way from the globe (a sphere) to a plane. Angles are in degrees; longitudes count from the projection's middle.
///
/// Both that we use are equal-area: a mark covers as much land in the north of a map as in its south.
protocol MapProjection: Sendable {
  /// The longitude that stands upright in the middle.
  var middleLongitude: Double { get }
  /// Longitudes further than this from the middle one, on either side, meet at the map's edge; nil where there is no
  /// such edge.
  var edge: Double? { get }

  /// - Parameter eastward: degrees east of `middleLongitude`.
  func plane(eastward: Double, latitude: Double) -> PlanePoint
  /// The other way; nil for a point that is none of the globe's.
  func globe(_ point: PlanePoint) -> (eastward: Double, latitude: Double)?
}

extension MapProjection {
  func plane(longitude: Double, latitude: Double) -> PlanePoint {
    plane(eastward: Degrees.eastward(of: middleLongitude, longitude), latitude: latitude)
  }
}

/// Angles of the globe.
enum Degrees {
  static func radians(_ degrees: Double) -> Double { degrees * Double.pi / 180 }
  static func degrees(_ radians: Double) -> Double { radians * 180 / Double.pi }
  static func cosine(_ degrees: Double) -> Double { cos(radians(degrees)) }

  /// How far east of the first the second is, from -180 to 180.
  static func eastward(of first: Double, _ second: Double) -> Double {
    let difference = second - first
    return difference - 360 * (difference / 360).rounded()
  }
}
