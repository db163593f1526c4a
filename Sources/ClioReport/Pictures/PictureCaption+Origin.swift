import ClioAnalysis
import ClioCharts
import ClioModel

extension PictureCaption {
  /// With the edition that the figures are of, and how it is cited.
  ///
  /// - Parameter notes: without a full stop at their ends; of equal ones the first stays.
  init(
    _ title: String, subtitle: String, of edition: Edition, addresses: [FigureAddress] = [], notes: [String] = []
  ) {
    var seen: Set<String> = []
    self.init(
      title: title, subtitle: subtitle, edition: edition.pictureTitle, source: Citation(edition).short,
      addresses: addresses.map(\.description),
      notes: notes.filter { seen.insert($0).inserted }.map { Self.sentence($0, edition) })
  }

  /// With the title of the edition in place of its id, which no sentence begins with.
  private static func sentence(_ note: String, _ edition: Edition) -> String {
    let id = edition.id.description + " "
    return (note.hasPrefix(id) ? "\(edition.title) \(note.dropFirst(id.count))" : note.capitalizedFirst) + "."
  }
}

extension Edition {
  /// With the years that it covers, which say what a picture cannot show.
  var pictureTitle: String {
    guard dataset?.standing == .published, partial == nil, let firstYear, let lastYear, firstYear <= lastYear else {
      return title
    }
    return "\(title), \(Wording.years(firstYear...lastYear))"
  }

  /// What must be read with every picture of it.
  var pictureNotes: [String] { caveats.filter(\.comesFirst).map(\.text) }

  /// What it leaves out of the world.
  var worldNotes: [String] { caveats.filter { $0.code == "coverage" || $0.code == "part" }.map(\.text) }
}

extension ProfilePlan {
  /// What must be read with every picture of the actor, maybes apart.
  var pictureNotes: [String] {
    var notes = edition.pictureNotes
    notes += holes.map { "\(edition.title) leaves out \($0.name): its events there are not in the figures" }
    if let gap = edition.partialGap(for: closedFilter) { notes.append(gap.text) }
    if let areas = actor.definition.areaCaveat(in: edition) { notes.append(areas.text) }
    return notes
  }

  /// Countries that the edition leaves out and the actor is at home in.
  var holes: [Country] {
    edition.coverageHoles.filter { hole in
      actor.homeCountries.contains { $0.code == hole.code } || actor.name.hasSuffix(" of \(hole.name)")
    }
  }

  /// What becomes of events that are only maybe the actor's; nil where it has none by its definition.
  func maybeNote(_ subject: MeasureSubject) -> String? {
    guard actor.definition.hasMaybes else { return nil }
    let whose = subject == .several ? "their" : "its"
    return includesMaybes
      ? "Events that are only maybe \(whose) own are counted too"
      : "Events that are only maybe \(whose) own are left out"
  }

  /// With the edition's own ends where the days were left open, of which nothing is missing.
  private var closedFilter: TallyFilter {
    var filter = rowsQuery.filter
    guard let days, let firstYear = edition.firstYear, let lastYear = edition.lastYear else { return filter }
    let from =
      days.lowerBound == CalendarDay.all.lowerBound
      ? CalendarDay(year: firstYear, month: 1, day: 1) : days.lowerBound
    let to =
      days.upperBound == CalendarDay.all.upperBound
      ? CalendarDay(year: lastYear, month: 12, day: 31) : days.upperBound
    if let from, let to, from <= to { filter.days = from...to }
    return filter
  }

  /// The days that a title names: `2015 to 2018`, `2015-06-01 to 2018-12-31`; empty where none were asked for.
  var pictureDays: String {
    guard let days else { return "" }
    let from = days.lowerBound.parts, to = days.upperBound.parts
    let isOpen = (days.lowerBound == CalendarDay.all.lowerBound, days.upperBound == CalendarDay.all.upperBound)
    if (from.month, from.day) == (1, 1), (to.month, to.day) == (12, 31) {
      switch isOpen {
      case (true, true): return ""
      case (true, false): return ", to \(to.year)"
      case (false, true): return ", from \(from.year)"
      case (false, false): return ", " + Wording.years(from.year...to.year)
      }
    }
    return ", " + Wording.days(days, in: edition)
  }
}
