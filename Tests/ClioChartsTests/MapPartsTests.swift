import ClioModel
import Testing

@testable import ClioCharts

@Suite("Parts of maps")
struct MapPartsTests {
  @Test("Samples of sizes are round numbers, a fifth of each other at most")
  func samples() {
    #expect(MarkScale(most: 1_234, width: 700).samples == [1_000, 200, 20])
    #expect(MarkScale(most: 7, width: 700).samples == [5, 1])
    #expect(MarkScale(most: 1, width: 700).samples == [1])
    #expect(MarkScale(most: 0, width: 700).samples.isEmpty)
  }

  @Test("A sign that could not be seen is drawn larger, and it is known up to which number")
  func least() {
    // The largest is 0.036 * 700 = 25.2 pixels: 1.3 / 25.2 squared, times a million deaths, is 2,661.
    let scale = MarkScale(most: 1_000_000, width: 700)
    #expect(scale.radius(1_000_000) == 25.2)
    #expect(scale.radius(1) == 1.3)
    #expect(scale.enlarged == 2_661)
    #expect(scale.radius(2_700) > 1.3)
    #expect(MarkScale(most: 4, width: 700).enlarged == 0)
  }

  @Test("A name takes the first free place, and the cheapest before the first")
  func board() {
    var board = LabelBoard(PictureBox(x: 0, y: 0, width: 100, height: 20))
    let places = [0.0, 10, 60, 95].map { PictureBox(x: $0, y: 5, width: 30, height: 10) }
    #expect(board.choose(places, box: \.self)?.x == 0)
    #expect(board.choose(places, box: \.self)?.x == 60)
    #expect(board.choose(places, box: \.self) == nil)
    var other = LabelBoard(PictureBox(x: 0, y: 0, width: 100, height: 20))
    #expect(other.choose(places, box: \.self, cost: { 100 - $0.x })?.x == 60)
  }

  @Test("The name of an area stands where the area is wide enough for it")
  func spots() {
    // A T: the bar is 100 wide and 30 high, the stem 20 wide.
    let outline = [
      PlanePoint(0, 0), PlanePoint(100, 0), PlanePoint(100, 30), PlanePoint(60, 30), PlanePoint(60, 200),
      PlanePoint(40, 200), PlanePoint(40, 30), PlanePoint(0, 30),
    ]
    let spots = MapNames.spots(in: outline, width: 60)
    #expect(!spots.isEmpty)
    #expect(spots.allSatisfy { $0.y < 30 && $0.x >= 30 && $0.x <= 70 })
    #expect(MapNames.spots(in: outline, width: 120).isEmpty)
    #expect(MapNames.spots(in: [], width: 10).isEmpty)
  }

  @Test("Degrees are told with their side")
  func degrees() {
    let point = GeoPoint(latitudeMicrodegrees: -500_000, longitudeMicrodegrees: -70_450_000)
    #expect(EventMapWords.degrees(point) == "0.5° S 70.45° W")
  }

  @Test("Land of a map is near what its outline was: Lambert's plane keeps areas")
  func land() throws {
    // Afghanistan has 652,000 square kilometres.
    let borders = try BordersTests.embedded.get()
    let extent = try #require(
      MapExtent([GeoPoint(latitude: 29, longitude: 60), GeoPoint(latitude: 38.6, longitude: 75)]))
    let view = MapView(extent.padded(by: 0.1, atLeast: 250), x: 0, y: 0, width: 900)
    let area = try #require(BaseMap(borders, view, focus: []).areas.first { $0.name == "Afghanistan" })
    let squareKilometres = area.size * view.kilometresPerPixel * view.kilometresPerPixel
    #expect(abs(squareKilometres / 652_000 - 1) < 0.03)
  }
}
