import ClioModel

/// One sign on an event map.
struct EventMark: Equatable, Sendable {
  let kind: EventPlaceKind
  /// Of the deadliest place in it.
  let place: GeoPoint
  let name: String?
  /// On the map.
  let point: PlanePoint
  var deaths: Int
  var events: Int

  /// True for what has no size: no one was killed.
  var isCross: Bool { deaths == 0 && kind <= .unknown }
}

/// The places of a map as signs: those at one point together, and where there would be too many, those that touch.
struct EventMarks: Sendable {
  /// By falling deaths, so that the small lie over the large.
  let marks: [EventMark]
  /// Known only to the country, by events and deaths.
  let unplaced: (events: Int, deaths: Int)
  /// Pixels within which signs were put together; 0 where none were.
  let gathered: Double

  static let most = 1_200

  init(_ places: [EventPlace], on view: MapView) {
    var unplaced = (events: 0, deaths: 0)
    var byPlace: [PlaceKey: EventMark] = [:]
    for place in places where place.events > 0 {
      let kind = EventPlaceKind(precision: place.precision)
      guard kind != .country else {
        unplaced.events += place.events
        unplaced.deaths += place.deaths
        continue
      }
      let key = PlaceKey(kind: kind, point: place.point)
      let name = byPlace[key]?.name ?? place.name
      let before = byPlace[key]
      byPlace[key] = EventMark(
        kind: kind, place: place.point, name: name, point: before?.point ?? view.point(place.point),
        deaths: (before?.deaths ?? 0) + place.deaths, events: (before?.events ?? 0) + place.events)
    }
    self.unplaced = unplaced
    let single = byPlace.values.sorted(by: Self.isBefore)
    var marks = single
    var gathered = 0.0
    for pixels in [2.0, 3, 4, 6, 8, 12, 16, 24, 32] where marks.count > Self.most {
      marks = Self.gathered(single, within: pixels)
      gathered = pixels
    }
    self.marks = marks
    self.gathered = gathered
  }

  private struct PlaceKey: Hashable {
    let kind: EventPlaceKind
    let point: GeoPoint
  }

  private struct CellKey: Hashable {
    let kind: EventPlaceKind
    let column: Int
    let row: Int
  }

  private static func gathered(_ marks: [EventMark], within pixels: Double) -> [EventMark] {
    var cells: [CellKey: EventMark] = [:]
    for mark in marks {
      let key = CellKey(
        kind: mark.kind, column: Int((mark.point.x / pixels).rounded(.down)),
        row: Int((mark.point.y / pixels).rounded(.down)))
      if var known = cells[key] {
        known.deaths += mark.deaths
        known.events += mark.events
        cells[key] = known
      } else {
        cells[key] = mark
      }
    }
    return cells.values.sorted(by: isBefore)
  }

  private static func isBefore(_ left: EventMark, _ right: EventMark) -> Bool {
    (right.deaths, right.events, left.kind.rawValue, left.place.latitudeMicrodegrees, left.place.longitudeMicrodegrees)
      < (
        left.deaths, left.events, right.kind.rawValue, right.place.latitudeMicrodegrees,
        right.place.longitudeMicrodegrees
      )
  }

  /// The kinds in it, of deadly events or of all.
  func kinds(deadly: Bool) -> [EventPlaceKind] {
    Set(marks.filter { !deadly || $0.deaths > 0 }.map(\.kind)).sorted()
  }

  var events: Int { marks.reduce(0) { $0 + $1.events } }
  var deaths: Int { marks.reduce(0) { $0 + $1.deaths } }
  var hasZeros: Bool { marks.contains(where: \.isCross) }
}
