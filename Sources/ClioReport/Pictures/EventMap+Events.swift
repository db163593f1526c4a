public import ClioAnalysis
public import ClioCharts
public import ClioModel

extension EventMap {
  /// Where an actor's events were.
  ///
  /// - Parameter events: those of the profile's `rowsQuery`; rows without coordinates are told in a note.
  /// - Returns: nil where no event has coordinates.
  public init?(of profile: Profile, events: [MatchedEvent], borders: Borders) {
    let plan = profile.plan
    // The cells of an edition that must not be totalled cannot be asked for; its rows can.
    let address = plan.edition.partial == nil ? plan.address(.deaths, by: [.cell]) : plan.address(.deaths)
    self.init(
      title: "\(plan.actor.name): where its recorded events were\(plan.pictureDays)", subject: .one, events: events,
      edition: plan.edition, address: address, notes: plan.pictureNotes,
      maybeNote: plan.maybeNote(.one), countries: plan.actor.homeCountries,
      borders: borders)
  }

  /// - Parameters:
  ///   - maybeNote: what to say of events that are only maybe the actor's, where none of these is.
  ///   - countries: what the map is about; empty for all that the events are in.
  init?(
    title: String, subject: MeasureSubject, events: [MatchedEvent], edition: Edition, address: FigureAddress,
    notes: [String], maybeNote: String? = nil, countries: [Country], borders: Borders
  ) {
    let places = events.compactMap { match -> EventPlace? in
      guard let point = match.event.point else { return nil }
      return EventPlace(
        point: point, precision: match.event.placePrecision, deaths: match.event.toll.best, name: match.event.place)
    }
    guard !places.isEmpty else { return nil }
    var notes = notes
    let maybes = events.count { $0.role?.isMaybe ?? false }
    if maybes > 0 {
      let verb = maybes == 1 ? "is" : "are"
      notes.append("Of the events \(Wording.number(maybes)) \(verb) only maybe its own")
    } else if let maybeNote {
      notes.append(maybeNote)
    }
    if places.count < events.count {
      let missing = events.count - places.count
      notes.append("\(Wording.count(missing, "event")) without coordinates \(missing == 1 ? "is" : "are") not drawn")
    }
    self.init(
      PictureCaption(
        title, subtitle: Self.subtitle(events, subject), of: edition, addresses: [address], notes: notes),
      places: places, countries: countries.map(\.code), borders: borders)
  }

  /// How many events of which days, and what a circle is.
  private static func subtitle(_ events: [MatchedEvent], _ subject: MeasureSubject) -> String {
    let days = events.flatMap { [$0.event.start, $0.event.end] }
    let circles = "Circles: deaths on any side"
    guard let first = days.min(), let last = days.max() else { return circles + "." }
    return "\(Wording.count(events.count, "event")), "
      + (first == last ? "\(first)" : "\(first) to \(last)")
      + ". \(circles)\(subject == .events ? "" : ", not only by it")."
  }
}
