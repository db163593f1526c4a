import ClioMarkup
import ClioModel

/// What an event map says in words: its notes, the hints of its signs, and what it shows for those who do not see it.
struct EventMapWords {
  private let marks: EventMarks
  private let cities: [Borders.City]

  init(_ marks: EventMarks, _ borders: Borders) {
    self.marks = marks
    cities = borders.cities
  }

  static func events(_ count: Int) -> String { "\(count.grouped) event\(count == 1 ? "" : "s")" }
  static func deaths(_ count: Int) -> String { "\(count.grouped) death\(count == 1 ? "" : "s")" }

  /// What is not drawn and what a sign stands for; how large signs are; what the borders are.
  ///
  /// - Parameter outside: the signs that only the smaller map of all has.
  func notes(_ scale: MarkScale, outside: [EventMark] = []) -> [String] {
    var left = marks.marks.isEmpty ? ["No event with a known place or area."] : []
    if !outside.isEmpty {
      let events = outside.reduce(0) { $0 + $1.events }, deaths = outside.reduce(0) { $0 + $1.deaths }
      left.append("Only on the small map: \(Self.events(events)) with \(Self.deaths(deaths)) far from the others.")
    }
    if marks.unplaced.events > 0 {
      left.append("Not drawn: \(unplaced)")
    }
    var sizes: [String] = []
    if scale.enlarged > 0, marks.marks.contains(where: { $0.deaths > 0 && $0.deaths <= scale.enlarged }) {
      sizes.append(
        "Areas of circles are in proportion to deaths; the smallest, of up to \(scale.enlarged.grouped), are drawn larger to be seen."
      )
    } else if scale.most > 0 {
      sizes.append("Areas of circles are in proportion to deaths.")
    }
    if marks.gathered > 0 {
      sizes.append("Signs of one kind within \(Int(marks.gathered)) pixels are put together, at the deadliest place.")
    }
    let cities = "Small squares are cities, for orientation."
    return [left + precisionNotes, sizes, [Borders.note, cities]].filter { !$0.isEmpty }
      .map { $0.joined(separator: " ") }
  }

  private var precisionNotes: [String] {
    let kinds = marks.kinds(deadly: false)
    var notes: [String] = []
    if kinds.contains(.unknown) {
      notes.append("This edition does not say which points are places and which only the centroid of an area.")
    }
    if kinds.contains(.area) {
      notes.append("A broken circle is the centroid of a district or province: the place within it is not known.")
    }
    if kinds.contains(.line) {
      notes.append("Events along a line, or in an area without known limits, are broken circles too.")
    }
    return notes
  }

  static func hint(_ mark: EventMark) -> String {
    let place = mark.name.map { String($0.prefix(80)) } ?? degrees(mark.place)
    return "\(place): \(deaths(mark.deaths)) in \(events(mark.events))\(caution(mark.kind))"
  }

  private static func caution(_ kind: EventPlaceKind) -> String {
    switch kind {
    case .place: ""
    case .unknown: ", how exact the place is not being known"
    case .area: ", somewhere in the district or province"
    case .line: ", along a line or in an area without known limits"
    case .country: ", somewhere in the country"
    case .sea: ", at sea or in the air"
    }
  }

  /// `34.43° N 70.45° E`.
  static func degrees(_ point: GeoPoint) -> String {
    func text(_ microdegrees: Int32, _ positive: String, _ negative: String) -> String {
      "\((Double(microdegrees.magnitude) / 1_000_000).decimalText)° \(microdegrees < 0 ? negative : positive)"
    }
    return text(point.latitudeMicrodegrees, "N", "S") + " " + text(point.longitudeMicrodegrees, "E", "W")
  }

  var description: String {
    guard !marks.marks.isEmpty else {
      return "A map without events." + (unplaced.isEmpty ? "" : " " + unplaced)
    }
    var text =
      "A map of \(Self.events(marks.events)) with \(Self.deaths(marks.deaths)) at \(marks.marks.count.grouped) "
      + (marks.marks.count == 1 ? "sign." : "signs.")
    let deadliest = marks.marks.filter { $0.deaths > 0 }.prefix(10)
    if !deadliest.isEmpty {
      text += " The deadliest: "
      text +=
        deadliest.map { mark in
          "\(place(mark)), \(Self.deaths(mark.deaths)) in \(Self.events(mark.events))\(Self.caution(mark.kind))"
        }.joined(separator: "; ") + "."
    }
    return text + (unplaced.isEmpty ? "" : " " + unplaced)
  }

  private var unplaced: String {
    marks.unplaced.events == 0
      ? ""
      : "\(Self.events(marks.unplaced.events)) with \(Self.deaths(marks.unplaced.deaths)) known only to the country."
  }

  /// The source's name; else the coordinates, and the city they are within 40 km of.
  private func place(_ mark: EventMark) -> String {
    if let name = mark.name { return String(name.prefix(80)) }
    let near = cities.lazy.map { (city: $0, kilometres: $0.point.distanceKilometres(to: mark.place)) }
      .filter { $0.kilometres < 40 }.min { ($0.kilometres, $0.city.name) < ($1.kilometres, $1.city.name) }
    return near.map { "\(Self.degrees(mark.place)), near \($0.city.name)" } ?? Self.degrees(mark.place)
  }
}
