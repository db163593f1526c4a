import Testing

@testable import ClioCharts

@Suite("Places of networks")
struct NetworkLayoutTests {
  @Test("A chain of three lies level, one line from each to the next")
  func chain() {
    let places = StressLayout.places(count: 3, pairs: [(0, 1), (1, 2)])
    #expect(abs(places[0].distance(to: places[1]) - 1) < 0.01)
    #expect(abs(places[1].distance(to: places[2]) - 1) < 0.01)
    #expect(abs(places[0].distance(to: places[2]) - 2) < 0.02)
    #expect(places.allSatisfy { abs($0.y) < 0.07 })
    #expect(StressLayout.places(count: 1, pairs: []) == [PlanePoint(0, 0)])
    #expect(StressLayout.places(count: 0, pairs: []).isEmpty)
  }

  @Test("A ring of four is a square")
  func square() {
    let places = StressLayout.places(count: 4, pairs: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let sides = [(0, 1), (1, 2), (2, 3), (3, 0)].map { places[$0.0].distance(to: places[$0.1]) }
    #expect(sides.allSatisfy { abs($0 - sides[0]) < 0.01 })
    #expect(abs(places[0].distance(to: places[2]) - places[1].distance(to: places[3])) < 0.01)
  }

  @Test("Distances are lines on the shortest way")
  func distances() {
    #expect(
      StressLayout.distances(count: 4, pairs: [(0, 1), (1, 2), (0, 2)])
        == [[0, 1, 1, 4], [1, 0, 1, 4], [1, 1, 0, 4], [4, 4, 4, 0]])
  }

  @Test("Around a focus what is linked stands side by side")
  func ring() {
    let order = RingOrder.order(count: 6, pairs: [(0, 3), (1, 4), (2, 5)])
    #expect(order.sorted() == [0, 1, 2, 3, 4, 5])
    for (one, other) in [(0, 3), (1, 4), (2, 5)] {
      let steps = abs((order.firstIndex(of: one) ?? 0) - (order.firstIndex(of: other) ?? 0))
      #expect(min(steps, 6 - steps) == 1)
    }
    #expect(RingOrder.order(count: 3, pairs: [(0, 2)]) == [0, 1, 2])
    #expect(RingOrder.order(count: 0, pairs: []).isEmpty)
  }

  @Test("Sets stand beside each other until a row is full")
  func packing() {
    var packing = ShelfPacking(width: 100)
    #expect(packing.add(width: 60, height: 20) == PlanePoint(0, 0))
    #expect(packing.add(width: 40, height: 30) == PlanePoint(60, 0))
    #expect(packing.add(width: 10, height: 10) == PlanePoint(0, 30))
    // Wider than the row: a row of its own.
    #expect(packing.add(width: 120, height: 5) == PlanePoint(0, 40))
    #expect(packing.height == 45)
  }

  @Test("A single line is straight, two of the same nodes bend apart, and one bends around the focus")
  func ways() {
    let (start, end) = (PlanePoint(0, 0), PlanePoint(100, 0))
    #expect(NetworkLines.way(from: start, to: end, lane: 0, lanes: 1, around: nil) == [start, end])
    let two = [0, 1].map { NetworkLines.way(from: start, to: end, lane: $0, lanes: 2, around: nil) }
    // The control point is 7 pixels aside, so the middle is 3.5.
    #expect(two.map { $0[7].y } == [-3.5, 3.5])
    let bent = NetworkLines.way(from: start, to: end, lane: 0, lanes: 1, around: PlanePoint(50, 10))
    // 36 pixels are lacking to the 46 of a clear way: the control point is 72 aside, the middle 36.
    #expect(abs(bent[7].y + 36) < 1e-9)
  }

  @Test("Ways end at the rims of nodes")
  func trimmed() {
    let way = [PlanePoint(0, 0), PlanePoint(10, 0), PlanePoint(10, 10)]
    #expect(NetworkLines.trimmed(way, start: 4, end: 3) == [PlanePoint(4, 0), PlanePoint(10, 0), PlanePoint(10, 7)])
    #expect(NetworkLines.trimmed(way, start: 12, end: 3) == [PlanePoint(10, 2), PlanePoint(10, 7)])
    #expect(NetworkLines.trimmed(way, start: 30, end: 3).isEmpty)
    #expect(NetworkLines.point(way, at: 0.75) == PlanePoint(10, 5))
  }

  @Test("A line is a pixel wide, and wider with each power of ten of deaths")
  func width() {
    #expect(NetworkLines.width(0) == 1)
    #expect(abs(NetworkLines.width(9) - 2.15) < 1e-9)
    #expect(abs(NetworkLines.width(9_999) - 5.6) < 1e-9)
    #expect(
      NetworkLines.ribbon([PlanePoint(0, 0), PlanePoint(10, 0)], width: 2)
        == [PlanePoint(0, 1), PlanePoint(10, 1), PlanePoint(10, -1), PlanePoint(0, -1)])
  }
}
