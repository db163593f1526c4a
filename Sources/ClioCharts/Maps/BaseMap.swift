import ClioMarkup
import ClioModel

/// Sea, land, borders and a graticule within a map's box.
struct BaseMap: Sendable {
  /// The part of a country that the map shows, where its name can stand.
  struct Area: Sendable {
    let name: String
    let isFocus: Bool
    /// The largest piece, on the map.
    let outline: [PlanePoint]
    /// Of that piece, in square pixels.
    let size: Double
  }

  private var sea = MapPath()
  private var graticule = MapPath()
  private var land = MapPath()
  private var focusLand = MapPath()
  private var border = MapPath()
  private var disputed = MapPath()
  /// By falling size.
  private(set) var areas: [Area] = []

  /// - Parameter focus: codes of the countries that the map is about.
  init(_ borders: Borders, _ view: MapView, focus: Set<String>) {
    var tracing = BorderTracing(borders, view)
    let window = view.window
    var lines: Set<Int> = []
    for shape in borders.shapes {
      let isFocus = shape.code.map(focus.contains) ?? false
      var largest: (outline: [PlanePoint], size: Double) = ([], 0)
      for ring in shape.rings where window.meets(ring.bounds, middleLongitude: view.projection.middleLongitude) {
        for outline in tracing.ring(ring) {
          if isFocus { focusLand.add(outline, closed: true) } else { land.add(outline, closed: true) }
          let size = Self.size(outline)
          if size > largest.size { largest = (outline, size) }
        }
        lines.formUnion(ring.lines.map { $0 < 0 ? -1 - $0 : $0 })
      }
      if !shape.name.isEmpty, largest.size > 0 {
        areas.append(Area(name: shape.name, isFocus: isFocus, outline: largest.outline, size: largest.size))
      }
    }
    areas.sort { ($1.size, $0.name) < ($0.size, $1.name) }
    for number in lines.sorted() where borders.lines[number].kind != .coast {
      for part in tracing.openLine(number) {
        if borders.lines[number].kind == .border {
          border.add(part, closed: false)
        } else {
          disputed.add(part, closed: false)
        }
      }
    }
    addSea(tracing)
    addGraticule(tracing, window)
  }

  private static func size(_ ring: [PlanePoint]) -> Double {
    guard var before = ring.last else { return 0 }
    var doubled = 0.0
    for point in ring {
      doubled += before.x * point.y - point.x * before.y
      before = point
    }
    return abs(doubled) / 2
  }

  /// The whole box, or the globe's outline on it.
  private mutating func addSea(_ tracing: BorderTracing) {
    let box = tracing.view.box
    guard let edge = tracing.view.projection.edge else {
      sea.add(
        [
          PlanePoint(box.x, box.y), PlanePoint(box.right, box.y), PlanePoint(box.right, box.bottom),
          PlanePoint(box.x, box.bottom),
        ], closed: true)
      return
    }
    let side = stride(from: -90.0, through: 90, by: 3)
    let outline = side.map { PlanePoint(edge, $0) } + side.reversed().map { PlanePoint(-edge, $0) }
    sea.add(
      MapClipping.ring(outline.map { tracing.view.point(eastward: $0.x, latitude: $0.y) }, in: box), closed: true)
  }

  /// Meridians and parallels, about four to eight of the denser kind.
  private mutating func addGraticule(_ tracing: BorderTracing, _ window: MapWindow) {
    let span = max(min(window.east - window.west, 360), window.north - window.south)
    let step = [1.0, 2, 5, 10, 15, 30].first { span / $0 <= 8 } ?? 30
    let middle = tracing.view.projection.middleLongitude
    func add(_ points: [PlanePoint]) {
      for part in MapClipping.line(tracing.onScreen(points, closed: false), in: tracing.view.box) {
        graticule.add(part, closed: false)
      }
    }
    let firstMeridian = ((window.west + middle) / step).rounded(.up) * step
    for longitude in stride(from: firstMeridian, through: window.east + middle, by: step) {
      let ends = (max(window.south, -85), min(window.north, 85))
      add((0...8).map { PlanePoint(longitude - middle, ends.0 + (ends.1 - ends.0) * Double($0) / 8) })
    }
    for latitude in stride(from: (window.south / step).rounded(.up) * step, through: window.north, by: step) {
      add((0...8).map { PlanePoint(window.west + (window.east - window.west) * Double($0) / 8, latitude) })
    }
  }

  var drawn: Markup {
    sea.drawn(.class("pic-sea")) + land.drawn(.class("pic-land")) + focusLand.drawn(.class("pic-land-focus"))
      + graticule.drawn(.class("pic-graticule")) + border.drawn(.class("pic-border"))
      + disputed.drawn(.class("pic-disputed"))
  }
}
