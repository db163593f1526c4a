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
    let address = FigureAddress(edition: plan.edition.id, measure: measure, filter: filter, groupBy: [.actor])
    return RankedBarChart(
      caption: PictureCaption(
        title: "\(measure.title), \(Wording.years(plan.years))".capitalizedFirst,
        subtitle: measure.definition.capitalizedFirst + ".", edition: plan.edition.title,
        source: Citation(plan.edition).short, addresses: [address.description],
        notes: plan.edition.caveats.filter(\.comesFirst).map(\.text) + plan.edition.coverageNotes),
      measure: measure.title, range: measure.range,
      rows: shown.map {
        .init(rank: $0.rank, name: $0.entrant.name, value: $0.value, isPointedAt: $0.entrant.reference == actor)
      }, more: places.count - shown.count)
  }
}

extension Edition {
  /// What a ranking of the world lacks.
  var coverageNotes: [String] {
    coverageHoles.isEmpty ? [] : ["Not in this edition: \(coverageHoles.map(\.name).joined(separator: ", "))"]
  }
}
