import ClioMarkup

/// A smaller map of the events that lie far from the others, beneath the map of those, with its frame.
struct MapOverview: Sendable {
  private static let headHeight = 22.0
  private static let mostHeight = 240.0

  private let base: BaseMap
  private let view: MapView
  private let marks: [EventMark]
  private let scale: MarkScale
  private let frame: MapPath
  private let top: Double

  /// - Parameters:
  ///   - marks: those that the larger map has no room for.
  ///   - frame: what the larger map shows.
  ///   - scale: that of the larger map, so that signs mean the same on both.
  init(
    _ marks: [EventMark], _ extent: MapExtent, frame: MapExtent, _ scale: MarkScale, _ borders: Borders,
    _ focus: Set<String>, x: Double, y: Double, width: Double
  ) {
    let wide = width < 500 ? width : (width * 0.66).rounded()
    let first = MapView(extent, x: x, y: y + Self.headHeight, width: wide)
    let view =
      first.box.height <= Self.mostHeight
      ? first
      : MapView(
        extent, x: x, y: y + Self.headHeight, width: (wide * Self.mostHeight / first.box.height).rounded())
    self.view = view
    self.scale = scale
    top = y
    base = BaseMap(borders, view, focus: focus)
    self.marks = marks.map { mark in
      EventMark(
        kind: mark.kind, place: mark.place, name: mark.name, point: view.point(mark.place), deaths: mark.deaths,
        events: mark.events)
    }
    var path = MapPath()
    for part in MapClipping.line(
      (frame.ring + frame.ring.prefix(1)).map { view.point(longitude: $0.longitude, latitude: $0.latitude) },
      in: view.box)
    { path.add(part, closed: false) }
    self.frame = path
  }

  var height: Double { Self.headHeight + view.box.height }

  var drawn: Markup {
    Markup.words("Far from the others; the frame is the map above", view.box.x, top + 14, .tick) + base.drawn
      + EventSigns.drawn(marks, scale) + frame.drawn(.class("pic-map-frame"))
      + Markup.box(view.box, .class("pic-map-edge"))
  }
}
