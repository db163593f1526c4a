import ClioMarkup
import ClioModel

/// The names on an event map: countries, the deadliest places that have one, and cities near the events. No two overlap;
/// what finds no room is left out.
struct MapNames: Sendable {
  private(set) var labels: [MapLabel] = []
  private var cities: [PlanePoint] = []
  /// The signs whose name stands beside them.
  private var named: [EventMark] = []
  private var board: LabelBoard
  private let view: MapView
  private let marks: [EventMark]
  private let scale: MarkScale

  static let countryStyle = TextStyle.label
  static let cityStyle = TextStyle.tick

  init(_ base: BaseMap, _ borders: Borders, _ marks: [EventMark], _ scale: MarkScale, _ view: MapView) {
    self.view = view
    self.marks = marks
    self.scale = scale
    board = LabelBoard(view.box.inset(left: 3, top: 3, right: 3, bottom: 3))
    addPlaces()
    addCountries(base.areas)
    addCities(borders.cities)
  }

  // MARK: Places and cities

  /// The deadliest places the source names, where the circle stands out.
  private mutating func addPlaces() {
    for mark in marks.prefix(6) where mark.kind <= .unknown && mark.deaths > 0 {
      guard let name = mark.name, scale.radius(mark.deaths) >= 5 else { continue }
      let text = Self.cityStyle.fitted(name, width: 130)
      let radius = scale.radius(mark.deaths)
      if add(MapLabel.beside(mark.point, text, gap: radius + 3, style: Self.cityStyle, className: "pic-city-name")) {
        named.append(mark)
      }
    }
  }

  private mutating func addCities(_ all: [Borders.City]) {
    let seen = all.compactMap { city -> (city: Borders.City, point: PlanePoint, weight: Double)? in
      let point = view.point(city.point)
      guard view.contains(point), !isNamed(point) else { return nil }
      let nearness = nearness(point)
      guard city.isCapital || city.tier <= 1 || nearness > 0.1 || marks.isEmpty else { return nil }
      return (city, point, Double(city.tier) - (city.isCapital ? 2 : 0) - 1.5 * nearness)
    }
    let limit = min(40, 4 + Int(view.box.width * view.box.height / 16_000))
    for (city, point, _) in seen.sorted(by: { ($0.weight, $0.city.name) < ($1.weight, $1.city.name) }).prefix(4 * limit)
    {
      guard cities.count < limit else { break }
      let spot = PictureBox(x: point.x - 2.5, y: point.y - 2.5, width: 5, height: 5)
      guard board.isFree(spot) else { continue }
      if add(MapLabel.beside(point, city.name, gap: 5, style: Self.cityStyle, className: "pic-city-name")) {
        board.take(spot)
        cities.append(point)
      }
    }
  }

  /// True within a sign that has its own name, which may be the same.
  private func isNamed(_ point: PlanePoint) -> Bool {
    named.contains { $0.point.distance(to: point) < scale.radius($0.deaths) + 10 }
  }

  /// 1 at the deadliest place, falling to 0 at a tenth of the map from any.
  private func nearness(_ point: PlanePoint) -> Double {
    let reach = view.box.width / 10
    return marks.prefix(40).enumerated().reduce(0) { nearest, next in
      let distance = next.element.point.distance(to: point)
      return max(nearest, (1 - Double(next.offset) / 80) * max(0, 1 - distance / reach))
    }
  }

  @discardableResult
  private mutating func add(_ places: [(label: MapLabel, box: PictureBox)]) -> Bool {
    guard let chosen = board.choose(places, box: \.box, cost: covered) else { return false }
    labels.append(chosen.label)
    return true
  }

  /// How much of the signs a name would hide.
  private func covered(_ box: PictureBox) -> Double {
    marks.reduce(0) { sum, mark in
      guard mark.point.x > box.x, mark.point.x < box.right, mark.point.y > box.y, mark.point.y < box.bottom else {
        return sum
      }
      return sum + 1 + scale.radius(mark.deaths) / 4
    }
  }

  // MARK: Countries

  private mutating func addCountries(_ areas: [BaseMap.Area]) {
    let wanted = areas.sorted { ($0.isFocus ? 0 : 1, $1.size) < ($1.isFocus ? 0 : 1, $0.size) }
    for area in wanted.prefix(60) {
      let text = area.name
      let width = Self.countryStyle.width(of: text)
      let spots = Self.spots(in: area.outline, width: width)
      let places = spots.map { MapLabel.on($0, text, style: Self.countryStyle, className: "pic-country") }
      add(places.filter { area.isFocus || covered($0.box) < 8 })
    }
  }

  /// Points of the area's inside where a name of this width fits, the roomiest first.
  static func spots(in outline: [PlanePoint], width: Double) -> [PlanePoint] {
    guard let first = outline.first else { return [] }
    var low = first
    var high = first
    for point in outline {
      low = PlanePoint(min(low.x, point.x), min(low.y, point.y))
      high = PlanePoint(max(high.x, point.x), max(high.y, point.y))
    }
    var spots: [(point: PlanePoint, room: Double)] = []
    let steps = 18
    for row in 1..<steps {
      let y = low.y + (high.y - low.y) * Double(row) / Double(steps)
      let above = inside(outline, y: y - 7)
      let below = inside(outline, y: y + 7)
      for (left, right) in inside(outline, y: y) where right - left > width {
        for x in [(left + right) / 2, left + width * 0.6, right - width * 0.6] {
          let rooms = [[(left, right)], above, below].map { parts in
            parts.map { min(x - width / 2 - $0.0, $0.1 - x - width / 2) }.max() ?? -1
          }
          guard let room = rooms.min(), room >= 0 else { continue }
          let upDown = min(y - low.y, high.y - y)
          spots.append((PlanePoint(x, y), min(room, 40) + min(upDown, 60) - abs(x - (left + right) / 2) / 8))
        }
      }
    }
    let best = spots.sorted { ($1.room, $0.point.y, $0.point.x) < ($0.room, $1.point.y, $1.point.x) }
    return best.prefix(18).map(\.point)
  }

  /// The parts of a level line within the outline.
  private static func inside(_ outline: [PlanePoint], y: Double) -> [(left: Double, right: Double)] {
    guard var before = outline.last else { return [] }
    var crossings: [Double] = []
    for point in outline {
      if (before.y <= y) != (point.y <= y) {
        crossings.append(before.x + (point.x - before.x) * (y - before.y) / (point.y - before.y))
      }
      before = point
    }
    crossings.sort()
    return stride(from: 0, to: crossings.count - 1, by: 2).map { (crossings[$0], crossings[$0 + 1]) }
  }

  var drawn: Markup {
    Markup(
      joining: cities.map { point in
        Markup.box(PictureBox(x: point.x - 1.5, y: point.y - 1.5, width: 3, height: 3), .class("pic-city"))
      }) + Markup(joining: labels.map(\.drawn))
  }
}
