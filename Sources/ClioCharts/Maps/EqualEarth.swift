#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The Equal Earth projection, for maps of the world: equal-area, with shapes near those of Robinson's.
///
/// Source: Šavrič, Patterson and Jenny (2018), "The Equal Earth map projection", International Journal of Geographical
/// Information Science 33(3), formulas 7 to 10; the inverse by Newton's method, as there.
struct EqualEarth: MapProjection {
  let middleLongitude: Double
  let edge: Double? = 180

  init(middleLongitude: Double) { self.middleLongitude = middleLongitude }

  private static let a1 = 1.340264
  private static let a2 = -0.081106
  private static let a3 = 0.000893
  private static let a4 = 0.003796
  private static let m = 3.0.squareRoot() / 2

  func plane(eastward: Double, latitude: Double) -> PlanePoint {
    let theta = asin(Self.m * sin(Degrees.radians(latitude)))
    return PlanePoint(
      Degrees.radians(eastward) * cos(theta) / (Self.m * Self.slope(theta)), Self.height(theta))
  }

  func globe(_ point: PlanePoint) -> (eastward: Double, latitude: Double)? {
    var theta = min(1.05, max(-1.05, point.y))
    for _ in 0..<12 {
      let step = (Self.height(theta) - point.y) / Self.slope(theta)
      theta -= step
      if abs(step) < 1e-12 { break }
    }
    let sine = sin(theta) / Self.m
    guard abs(sine) <= 1 else { return nil }
    let eastward = Degrees.degrees(point.x * Self.m * Self.slope(theta) / cos(theta))
    return abs(eastward) <= 180 ? (eastward, Degrees.degrees(asin(sine))) : nil
  }

  private static func height(_ theta: Double) -> Double {
    let square = theta * theta
    let sixth = square * square * square
    return theta * (a1 + a2 * square + sixth * (a3 + a4 * square))
  }

  private static func slope(_ theta: Double) -> Double {
    let square = theta * theta
    let sixth = square * square * square
    return a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
  }
}
