import Testing

@testable import ClioCharts

@Suite("Map projections")
struct MapProjectionTests {
  private func near(_ point: PlanePoint, _ x: Double, _ y: Double, within: Double = 1e-6) -> Bool {
    abs(point.x - x) < within && abs(point.y - y) < within
  }

  @Test("Lambert's azimuthal projection gives the values of Snyder's example")
  func snyder() {
    // Snyder (1987), page 332: R = 3, centre 40 N 100 W, point 20 S 100 E: x = -4.2339303, y = 4.0257775.
    let lambert = LambertAzimuthal(longitude: -100, latitude: 40)
    let point = lambert.plane(longitude: 100, latitude: -20)
    #expect(near(PlanePoint(3 * point.x, 3 * point.y), -4.2339303, 4.0257775, within: 1e-6))
  }

  @Test("Lambert's azimuthal projection puts a quarter of the globe at the root of two")
  func quarter() {
    // The chord of 90 degrees on the unit sphere is 2 sin 45 = 1.41421356.
    let lambert = LambertAzimuthal(longitude: 0, latitude: 0)
    #expect(near(lambert.plane(longitude: 0, latitude: 0), 0, 0))
    #expect(near(lambert.plane(longitude: 90, latitude: 0), 1.41421356, 0))
    #expect(near(lambert.plane(longitude: 0, latitude: -90), 0, -1.41421356))
    // The point opposite to the centre has no place; it is kept finite.
    let opposite = lambert.plane(longitude: 180, latitude: 0)
    #expect(abs(opposite.x.magnitude.squareRoot()) < 2 && opposite.y.magnitude < 2)
  }

  @Test("Equal Earth gives the width, the height and the pole line of its authors' formula")
  func equalEarth() {
    // (180 E, 0): pi / (0.8660254 * 1.340264) = 2.7066299.
    // The pole: 1.0471976 * (1.340264 - 0.0889424 + 1.3186863 * (0.000893 + 0.0041628)) = 1.3173628, with the sixth
    // power 1.3187567 and the square 1.0966227 of 60 degrees.
    let earth = EqualEarth(middleLongitude: 0)
    let east = earth.plane(eastward: 180, latitude: 0)
    let pole = earth.plane(eastward: 180, latitude: 90)
    #expect(near(east, 2.7066299, 0, within: 1e-5))
    #expect(near(PlanePoint(0, pole.y), 0, 1.3173628, within: 1e-5))
    // The paper: width to height is 2.05458, and the pole line is 0.59247 of the equator.
    #expect(abs(east.x / pole.y - 2.05458) < 1e-4)
    #expect(abs(pole.x / east.x - 0.59247) < 1e-4)
  }

  @Test(
    "A small square covers as much of the map as of the globe",
    arguments: [(0.0, 0.0), (30, 10), (-45, 60), (80, -35), (-100, 72)])
  func equalArea(eastward: Double, latitude: Double) {
    let step = 0.001
    let onGlobe = Degrees.radians(step) * Degrees.radians(step) * Degrees.cosine(latitude + step / 2)
    let projections: [any MapProjection] = [
      LambertAzimuthal(longitude: 0, latitude: 20), EqualEarth(middleLongitude: 0),
    ]
    for projection in projections {
      let corner = projection.plane(eastward: eastward, latitude: latitude)
      let east = projection.plane(eastward: eastward + step, latitude: latitude)
      let north = projection.plane(eastward: eastward, latitude: latitude + step)
      let area = (east.x - corner.x) * (north.y - corner.y) - (north.x - corner.x) * (east.y - corner.y)
      #expect(abs(area / onGlobe - 1) < 1e-3)
    }
  }

  @Test(
    "The way back leads to the same place",
    arguments: [(0.0, 0.0), (30, 10), (-45, 60), (80, -35), (-100, 72), (3, 89)])
  func inverse(eastward: Double, latitude: Double) throws {
    let projections: [any MapProjection] = [
      LambertAzimuthal(longitude: 12, latitude: 20), EqualEarth(middleLongitude: 12),
    ]
    for projection in projections {
      let place = try #require(projection.globe(projection.plane(eastward: eastward, latitude: latitude)))
      #expect(abs(place.eastward - eastward) < 1e-6 && abs(place.latitude - latitude) < 1e-6)
    }
  }

  @Test("Beyond the globe there is nothing")
  func beyond() {
    #expect(LambertAzimuthal(longitude: 0, latitude: 0).globe(PlanePoint(2, 1)) == nil)
    #expect(EqualEarth(middleLongitude: 0).globe(PlanePoint(2.7, 1.2)) == nil)
    #expect(EqualEarth(middleLongitude: 0).globe(PlanePoint(0, 1.4)) == nil)
  }

  @Test("Longitudes are told the shorter way around")
  func eastward() {
    #expect(Degrees.eastward(of: 170, -170) == 20)
    #expect(Degrees.eastward(of: -170, 170) == -20)
    #expect(Degrees.eastward(of: 10, 370) == 0)
  }
}
