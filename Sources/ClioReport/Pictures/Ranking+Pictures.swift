public import ClioAnalysis
public import ClioCharts
public import ClioModel

extension Ranking {
  /// The first by a measure as bars.
  ///
  /// - Parameter actor: is pointed at, and told even where it is not among the first.
  public func chart(by measure: Measure, limit: Int = 15, pointingAt actor: ActorReference? = nil) -> RankedBarChart {
    let places = places(by: measure).filter { $0.value.value > 0 }
    var shown = Array(places.prefix(limit))
    if let actor, !shown.contains(where: { $0.entrant.reference == actor }),
      let own = places.first(where: { $0.entrant.reference == actor })
    {
      shown.append(own)
    }
    var filter = TallyFilter()
    filter.years = plan.years
    filter.countries = plan.countries
    let title = "\(field) by \(MeasureSubject.several.title(measure).lowercasedFirst)"
    let countries = plan.countries.compactMap { Country.numbered($0)?.name }.sorted()
    let place = countries.isEmpty ? "" : ", " + countries.joined(separator: ", ")
    let told = ["coverage", "part", "period"]
    return RankedBarChart(
      caption: PictureCaption(
        "\(title), \(Wording.years(plan.years))\(place)", subtitle: MeasureSubject.several.explanation(measure),
        of: plan.edition,
        addresses: [
          FigureAddress(edition: plan.edition.id, measure: measure, filter: filter, groupBy: [.actor])
        ],
        notes: plan.edition.pictureNotes + caveats.filter { told.contains($0.code) }.map(\.text) + parts),
      measure: title, range: measure.range,
      rows: shown.map {
        .init(rank: $0.rank, name: $0.entrant.name, value: $0.value, isPointedAt: $0.entrant.reference == actor)
      }, more: places.count - shown.count)
  }

  private var field: String {
    switch (plan.kind, plan.field) {
    case (.politicalGroup?, _): "Political groups"
    case (.cartel?, _): "Cartels"
    case (.communalGroup?, _): "Communal groups"
    case (.government?, _), (nil, .governments): "Governments"
    case (nil, .groups): "Non-state groups"
    case (nil, .all): "Groups and governments"
    }
  }

  /// That some are not ranked as the source codes them, which the address does.
  private var parts: [String] {
    let names = plan.partition.splits.flatMap(\.parts).map(\.reference)
    let isShown = entrants.contains { names.contains($0.reference) }
    return isShown
      ? ["Some groups are ranked by their branches, others as the source codes them (the ranking tells which)"] : []
  }
}
