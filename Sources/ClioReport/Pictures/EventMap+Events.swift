public import ClioAnalysis
public import ClioCharts
public import ClioModel

extension EventMap {
  /// Where an actor's events were.
  ///
  /// - Parameter events: those of the profile's `rowsQuery`; nil-island rows and rows without coordinates are told in a
  ///   note.
  /// - Returns: nil where no event has coordinates.
  public init?(of profile: Profile, events: [MatchedEvent], borders: Borders) {
    let plan = profile.plan
    let places = events.compactMap { match -> EventPlace? in
      guard let point = match.event.point else { return nil }
      return EventPlace(
        point: point, precision: match.event.placePrecision, deaths: match.event.toll.best, name: match.event.place)
    }
    guard !places.isEmpty else { return nil }
    let span = plan.days.map { ", " + Wording.days($0, in: plan.edition) } ?? ""
    var caption = profile.caption(
      "Where its recorded events were\(span)", addresses: [plan.address(.deaths, by: [.cell])])
    if places.count < events.count {
      caption.notes.append("\(Wording.count(events.count - places.count, "event")) without coordinates")
    }
    if plan.edition.missingColumns.contains("where_prec") {
      caption.notes.append("This edition does not say how well places are known: marks may stand for whole areas")
    }
    self.init(
      caption, places: places, countries: plan.actor.homeCountries.map(\.code), borders: borders)
  }
}
