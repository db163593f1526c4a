import ClioModel
import Testing

@testable import ClioReport

@Suite("What coordinates stand for")
struct PlacementTests {
  @Test(
    "By the source's code, a place or the middle of an area",
    arguments: [
      (1, "exact", true), (2, "near", true), (3, "centroid of a second-order area", true),
      (4, "centroid of a first-order area", true), (5, "point of a line or a fuzzy area", true),
      (6, "country only", false), (7, "at sea or in the air", true), (nil, "precision not stated", true),
    ] as [(Int?, String, Bool)])
  func codes(code: Int?, placement: String, hasPlace: Bool) {
    var event = ExportFixture.fight
    event.placePrecision = code
    #expect(Placement(event).rawValue == placement)
    #expect(Placement(event).hasPlace == hasPlace)
    event.point = nil
    #expect(Placement(event).rawValue == (code == 6 ? "country only" : "no coordinates"))
    #expect(!Placement(event).hasPlace)
  }
}
