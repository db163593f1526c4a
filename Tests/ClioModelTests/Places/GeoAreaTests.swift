import Testing

@testable import ClioModel

@Suite("A box in degrees")
struct GeoBoxTests {
  private let southWest = GeoPoint(latitude: 29, longitude: 60)
  private let northEast = GeoPoint(latitude: 39, longitude: 75)

  @Test(
    "Its edges belong to it",
    arguments: [
      (29.0, 60.0, true), (39.0, 75.0, true), (34.0, 70.0, true), (28.999999, 70.0, false), (39.000001, 70.0, false),
      (34.0, 59.999999, false), (34.0, 75.000001, false),
    ])
  func edges(latitude: Double, longitude: Double, isInside: Bool) throws {
    let box = try #require(GeoBox(southWest: southWest, northEast: northEast))
    #expect(box.contains(GeoPoint(latitude: latitude, longitude: longitude)) == isInside)
  }

  @Test("Corners the wrong way round make no box, a single point does")
  func corners() {
    #expect(GeoBox(southWest: northEast, northEast: southWest) == nil)
    let northWest = GeoPoint(latitude: 39, longitude: 60)
    let southEast = GeoPoint(latitude: 29, longitude: 75)
    #expect(GeoBox(southWest: northWest, northEast: southEast) == nil)
    #expect(GeoBox(southWest: southEast, northEast: northWest) == nil)
    #expect(GeoBox(southWest: southWest, northEast: southWest) != nil)
  }
}

@Suite("A circle in kilometres")
struct GeoCircleTests {
  // One degree of latitude is 111.195 km (see GeoPointTests).
  @Test("It holds what is no further than its radius", arguments: [(111.2, true), (111.19, false)])
  func radius(kilometres: Double, isInside: Bool) {
    let circle = GeoCircle(centre: GeoPoint(latitude: 34, longitude: 69), radiusKilometres: kilometres)
    #expect(circle.contains(GeoPoint(latitude: 35, longitude: 69)) == isInside)
    #expect(circle.contains(circle.centre))
  }
}
