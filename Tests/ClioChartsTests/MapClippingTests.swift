import Testing

@testable import ClioCharts

@Suite("Cutting and simplifying lines of maps")
struct MapClippingTests {
  private let box = PictureBox(x: 0, y: 0, width: 10, height: 10)

  @Test("A square over a corner keeps the quarter within")
  func corner() {
    let ring = [PlanePoint(5, 5), PlanePoint(15, 5), PlanePoint(15, 15), PlanePoint(5, 15)]
    let cut = MapClipping.ring(ring, in: box)
    #expect(cut == [PlanePoint(5, 10), PlanePoint(5, 5), PlanePoint(10, 5), PlanePoint(10, 10)])
  }

  @Test("A ring around the box becomes the box, one beside it nothing")
  func around() {
    let around = [PlanePoint(-5, -5), PlanePoint(15, -5), PlanePoint(15, 15), PlanePoint(-5, 15)]
    #expect(
      Set(MapClipping.ring(around, in: box).map { "\($0.x) \($0.y)" }) == [
        "0.0 0.0", "10.0 0.0", "10.0 10.0", "0.0 10.0",
      ])
    let beside = [PlanePoint(11, 1), PlanePoint(12, 1), PlanePoint(12, 2)]
    #expect(MapClipping.ring(beside, in: box).isEmpty)
    #expect(MapClipping.ring([], in: box).isEmpty)
  }

  @Test("A line that leaves and comes back is two lines")
  func line() {
    let line = [PlanePoint(-5, 5), PlanePoint(5, 5), PlanePoint(5, 15), PlanePoint(8, 15), PlanePoint(8, 5)]
    #expect(
      MapClipping.line(line, in: box) == [
        [PlanePoint(0, 5), PlanePoint(5, 5), PlanePoint(5, 10)], [PlanePoint(8, 10), PlanePoint(8, 5)],
      ])
    #expect(MapClipping.line([PlanePoint(-1, -1), PlanePoint(-1, 20)], in: box).isEmpty)
    #expect(
      MapClipping.line([PlanePoint(-5, 5), PlanePoint(15, 5)], in: box) == [[PlanePoint(0, 5), PlanePoint(10, 5)]])
  }

  @Test("Between two meridians a ring is cut on both sides")
  func meridians() {
    let ring = [PlanePoint(170, 0), PlanePoint(190, 0), PlanePoint(190, 10), PlanePoint(170, 10)]
    #expect(
      MapClipping.ring(ring, west: -180, east: 180) == [
        PlanePoint(170, 0), PlanePoint(180, 0), PlanePoint(180, 10), PlanePoint(170, 10),
      ])
  }

  @Test("What is less than the tolerance from a line is left out of it")
  func simplified() {
    let line = [PlanePoint(0, 0), PlanePoint(5, 0.4), PlanePoint(10, 0), PlanePoint(15, 3), PlanePoint(20, 0)]
    #expect(
      LineSimplifying.simplified(line, tolerance: 0.5) == [
        PlanePoint(0, 0), PlanePoint(10, 0), PlanePoint(15, 3), PlanePoint(20, 0),
      ])
    #expect(LineSimplifying.simplified(line, tolerance: 5) == [PlanePoint(0, 0), PlanePoint(20, 0)])
    // The ends of a closed line are one point; the farthest from it stays.
    let ring = [PlanePoint(0, 0), PlanePoint(4, 0), PlanePoint(4, 4), PlanePoint(0, 4), PlanePoint(0, 0)]
    #expect(LineSimplifying.simplified(ring, tolerance: 0.5) == ring)
  }

  @Test("A path tells tenths, each point from the one before")
  func path() {
    var path = MapPath()
    path.add([PlanePoint(1, 2), PlanePoint(1.5, 4), PlanePoint(1.52, 4.01), PlanePoint(-0.24, 3.5)], closed: false)
    #expect(path.text == "M1 2l.5 2-1.7-.5")
    path.add([PlanePoint(0, 0), PlanePoint(1, 0), PlanePoint(1, 1), PlanePoint(0, 0)], closed: true)
    #expect(path.text == "M1 2l.5 2-1.7-.5M0 0l1 0 0 1z")
    // Too few points, and points that are no numbers.
    path.add([PlanePoint(.nan, 0), PlanePoint(1, .infinity), PlanePoint(3, 3)], closed: false)
    #expect(path.text == "M1 2l.5 2-1.7-.5M0 0l1 0 0 1z")
  }
}
