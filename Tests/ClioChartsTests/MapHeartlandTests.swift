import ClioModel
import Testing

@testable import ClioCharts

@Suite("The heartland of a map")
struct MapHeartlandTests {
  private func place(_ latitude: Double, _ longitude: Double, events: Int) -> EventPlace {
    EventPlace(point: GeoPoint(latitude: latitude, longitude: longitude), precision: 1, deaths: 1, events: events)
  }

  /// Four corners of a square of 8 degrees, 25 events each.
  private var square: [EventPlace] {
    [place(30, 62, events: 25), place(30, 70, events: 25), place(38, 62, events: 25), place(38, 70, events: 25)]
  }

  @Test("One event far off is left out of it")
  func farOff() throws {
    let extent = try #require(MapHeartland(square + [place(40, -77, events: 1)]).extent)
    #expect(extent == MapExtent(square.map(\.point)))
    #expect((extent.west, extent.east, extent.south, extent.north) == (62, 70, 30, 38))
  }

  @Test("On both sides of the world too, and over the 180th meridian")
  func bothSides() throws {
    let far = [place(40, -77, events: 2), place(51, 0, events: 3), place(-41, 175, events: 1)]
    #expect(MapHeartland(square + far).extent == MapExtent(square.map(\.point)))
    let pacific = [place(-20, 178, events: 50), place(-14, -172, events: 50)]
    #expect(MapHeartland(pacific + [place(50, 5, events: 1)]).extent == MapExtent(pacific.map(\.point)))
  }

  @Test("On a map that is no wider than 2,500 km no more than a fiftieth of the events are left out")
  func regional() {
    // From 69 to 82 degrees east at 34 north: 1,198 km. Of 102 events a fiftieth are 2, of 103 too.
    let small = (0..<4).map { place(33 + Double($0 / 2) / 2, 69 + Double($0 % 2) / 2, events: 25) }
    #expect(MapHeartland(small + [place(34, 82, events: 2)]).extent == MapExtent(small.map(\.point)))
    #expect(MapHeartland(small + [place(34, 82, events: 3)]).extent == nil)
  }

  @Test("More than a tenth of the events are never left out")
  func many() {
    #expect(MapHeartland(square + [place(40, -77, events: 12)]).extent == nil)
  }

  @Test("Where the map of all is no more than four times as large it is the map")
  func near() {
    #expect(MapHeartland(square + [place(34, 76, events: 1)]).extent == nil)
    #expect(MapHeartland(square).extent == nil)
    #expect(MapHeartland([]).extent == nil)
    #expect(MapHeartland([place(1, 1, events: 1), place(60, 60, events: 1)]).extent == nil)
  }
}
