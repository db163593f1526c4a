import Testing

@testable import ClioModel

@Suite("A place on the globe")
struct GeoPointTests {
  // Rosetta Code, "Haversine formula": Nashville to Los Angeles is 2887.2599506 km on a radius of 6372.8 km, which on
  // our 6371.0088 km is 2887.2599506 x 6371.0088 / 6372.8 = 2886.4484297.
  @Test("Nashville to Los Angeles is the published distance")
  func publishedPair() {
    let nashville = GeoPoint(latitude: 36.12, longitude: -86.67)
    let losAngeles = GeoPoint(latitude: 33.94, longitude: -118.40)
    #expect(abs(nashville.distanceKilometres(to: losAngeles) - 2886.4484297) < 0.000_001)
    #expect(abs(losAngeles.distanceKilometres(to: nashville) - 2886.4484297) < 0.000_001)
  }

  // Arcs of a circle of radius 6371.0088 km: radius x pi / 180, / 2 and x 1.
  @Test(
    "Arcs of a great circle have their share of its length",
    arguments: [
      ((0.0, 0.0), (1.0, 0.0), 111.195_080), ((0.0, 0.0), (0.0, 90.0), 10_007.557_221),
      ((90.0, 0.0), (-90.0, 0.0), 20_015.114_442), ((0.0, -180.0), (0.0, 180.0), 0.0),
      ((34.5, 69.2), (34.5, 69.2), 0.0), ((0.0, 179.5), (0.0, -179.5), 111.195_080),
    ] as [((Double, Double), (Double, Double), Double)])
  func arcs(from: (Double, Double), to: (Double, Double), kilometres: Double) {
    let start = GeoPoint(latitude: from.0, longitude: from.1)
    let end = GeoPoint(latitude: to.0, longitude: to.1)
    #expect(abs(start.distanceKilometres(to: end) - kilometres) < 0.000_001)
  }

  @Test("Degrees are kept to the millionth")
  func degrees() {
    let point = GeoPoint(latitude: 34.123_456_7, longitude: -0.000_000_4)
    #expect(point.latitudeMicrodegrees == 34_123_457)
    #expect(point.longitudeMicrodegrees == 0)
    #expect(GeoPoint(latitudeMicrodegrees: -1, longitudeMicrodegrees: 1).latitude == -0.000_001)
    #expect(GeoPoint(latitudeMicrodegrees: -1, longitudeMicrodegrees: 1).longitude == 0.000_001)
  }
}

@Suite("A cell of PRIO-GRID")
struct PRIOGridCellTests {
  // FIELD.md: gid = floor((lat + 90) / 0.5) * 720 + floor((lon + 180) / 0.5) + 1, worked out by hand for each.
  @Test(
    "A point lies in the cell of the formula",
    arguments: [
      (-90.0, -180.0, 1),
      (-90.0, 179.9, 720),
      (-89.5, -180.0, 721),
      (0.0, 0.0, 129_961),  // 180 x 720 + 360 + 1
      (-0.000001, -0.000001, 129_240),  // 179 x 720 + 359 + 1
      (34.5, 69.2, 179_779),  // 249 x 720 + 498 + 1
      (34.499999, 69.2, 179_059),  // one row south
      (89.999999, 179.999999, 259_200),
      // The pole and the 180th meridian belong to the last row and column.
      (90.0, -180.0, 258_481),  // 359 x 720 + 1
      (90.0, 180.0, 259_200),
      (-90.0, 180.0, 720),
    ])
  func formula(latitude: Double, longitude: Double, gid: Int) {
    #expect(GeoPoint(latitude: latitude, longitude: longitude).cell == PRIOGridCell(gid: gid))
  }

  @Test("Its centre is a quarter of a degree in")
  func centre() {
    #expect(PRIOGridCell(gid: 1).centre == GeoPoint(latitude: -89.75, longitude: -179.75))
    #expect(PRIOGridCell(gid: 259_200).centre == GeoPoint(latitude: 89.75, longitude: 179.75))
    #expect(PRIOGridCell(gid: 179_779).centre == GeoPoint(latitude: 34.75, longitude: 69.25))
  }

  @Test("Every cell holds its own centre")
  func allCentres() {
    #expect((1...259_200).first { PRIOGridCell(gid: $0).centre.cell.gid != $0 } == nil)
  }

  @Test("Cells order by number")
  func order() {
    #expect(PRIOGridCell(gid: 2) < PRIOGridCell(gid: 10))
  }
}
