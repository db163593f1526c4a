#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A place on the globe, in millionths of a degree: as fine as any source prints, and exact to compare.
public struct GeoPoint: Hashable, Sendable {
  /// -90,000,000 to 90,000,000.
  public let latitudeMicrodegrees: Int32
  /// -180,000,000 to 180,000,000.
  public let longitudeMicrodegrees: Int32

  public init(latitudeMicrodegrees: Int32, longitudeMicrodegrees: Int32) {
    self.latitudeMicrodegrees = latitudeMicrodegrees
    self.longitudeMicrodegrees = longitudeMicrodegrees
  }

  /// Rounds to the millionth of a degree (11 cm at the equator).
  public init(latitude: Double, longitude: Double) {
    latitudeMicrodegrees = Int32((latitude * 1_000_000).rounded())
    longitudeMicrodegrees = Int32((longitude * 1_000_000).rounded())
  }

  public var latitude: Double { Double(latitudeMicrodegrees) / 1_000_000 }
  public var longitude: Double { Double(longitudeMicrodegrees) / 1_000_000 }

  /// The PRIO-GRID cell the point lies in.
  public var cell: PRIOGridCell { PRIOGridCell(containing: self) }

  /// Great-circle distance in kilometres on a sphere of radius 6,371.0088 km (the mean Earth radius of IUGG), by the
  /// haversine formula.
  public func distanceKilometres(to other: GeoPoint) -> Double {
    let toRadians = Double.pi / 180
    let latitudeHalf = (other.latitude - latitude) * toRadians / 2
    let longitudeHalf = (other.longitude - longitude) * toRadians / 2
    let chord =
      sin(latitudeHalf) * sin(latitudeHalf)
      + cos(latitude * toRadians) * cos(other.latitude * toRadians) * sin(longitudeHalf) * sin(longitudeHalf)
    return 2 * 6371.0088 * asin(min(1, chord.squareRoot()))
  }
}

/// A cell of PRIO-GRID: half a degree by half a degree, numbered from 1 at the south-west corner (90 S, 180 W), eastward
/// and then northward. Source: Tollefsen, Strand and Buhaug (2012), "PRIO-GRID: A unified spatial data structure".
public struct PRIOGridCell: Hashable, Comparable, Sendable {
  /// 1 to 259,200.
  public let gid: Int

  public init(gid: Int) { self.gid = gid }

  /// gid = floor((lat + 90) / 0.5) * 720 + floor((lon + 180) / 0.5) + 1; the north pole and the 180th meridian belong to
  /// the last row and column.
  public init(containing point: GeoPoint) {
    let row = min(359, (Int(point.latitudeMicrodegrees) + 90_000_000) / 500_000)
    let column = min(719, (Int(point.longitudeMicrodegrees) + 180_000_000) / 500_000)
    gid = row * 720 + column + 1
  }

  /// The middle of the cell.
  public var centre: GeoPoint {
    let row = (gid - 1) / 720
    let column = (gid - 1) % 720
    return GeoPoint(
      latitudeMicrodegrees: Int32(row * 500_000 - 90_000_000 + 250_000),
      longitudeMicrodegrees: Int32(column * 500_000 - 180_000_000 + 250_000))
  }

  public static func < (left: Self, right: Self) -> Bool { left.gid < right.gid }
}
