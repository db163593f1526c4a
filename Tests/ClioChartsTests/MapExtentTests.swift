import ClioModel
import Testing

@testable import ClioCharts

@Suite("Extents of maps")
struct MapExtentTests {
  private func point(_ latitude: Double, _ longitude: Double) -> GeoPoint {
    GeoPoint(latitude: latitude, longitude: longitude)
  }

  @Test("Points on both sides of the 180th meridian are near each other")
  func antimeridian() throws {
    // Fiji and Tonga: 178 E and 175 W; the widest gap is the rest of the globe.
    let extent = try #require(MapExtent([point(-18, 178), point(-21, -175)]))
    #expect((extent.west, extent.east) == (178, 185))
    #expect(extent.middleLongitude == -178.5)
    #expect(extent.projection is LambertAzimuthal)
  }

  @Test("No points have no extent, one point has that of a small map")
  func few() throws {
    #expect(MapExtent([GeoPoint]()) == nil)
    let one = try #require(MapExtent([point(60, 10)])).padded(by: 0.05, atLeast: 250)
    // 250 km are 2.248 degrees of latitude, and twice as many of longitude at 60 degrees.
    #expect(abs(one.north - one.south - 2.248) < 0.001)
    #expect(abs(one.east - one.west - 4.496) < 0.002)
  }

  @Test("A country in which events are is shown whole, unless it is far larger")
  func joined() throws {
    let extent = try #require(MapExtent([point(30, 60), point(36, 70)]))
    let near = try #require(GeoBox(southWest: point(29, 60), northEast: point(38, 75)))
    let far = try #require(GeoBox(southWest: point(41, 20), northEast: point(82, 180)))
    let joined = extent.joined(with: [near, far], atMost: 4)
    #expect((joined.west, joined.east, joined.south, joined.north) == (60, 75, 29, 38))
  }

  @Test("A map of the world has its edge where no land is cut")
  func world() throws {
    let extent = try #require(MapExtent([point(40, -120), point(-30, 150), point(10, 20)]))
    #expect(extent.projection is EqualEarth)
    #expect(extent.projection.middleLongitude == 11)
  }

  @Test("Around a pole a map is of the kind that knows no poles")
  func pole() throws {
    let extent = try #require(MapExtent([point(80, -60), point(80, 60), point(80, 170)]))
    #expect(extent.projection is LambertAzimuthal)
  }

  @Test("Its points lie within a view, wherever the extent is")
  func within() throws {
    for points in [
      [point(-18, 178), point(-21, -175)], [point(34, 62), point(30, 71)], [point(40, -120), point(-30, 150)],
      [point(89, 0), point(88, 180)],
    ] {
      let extent = try #require(MapExtent(points)).padded(by: 0.05, atLeast: 250)
      let view = MapView(extent, x: 16, y: 100, width: 688)
      for point in points { #expect(view.contains(view.point(point)), "\(point)") }
      let window = view.window
      for point in points {
        let box = try #require(GeoBox(southWest: point, northEast: point))
        #expect(window.meets(box, middleLongitude: view.projection.middleLongitude), "\(point)")
      }
    }
  }
}
