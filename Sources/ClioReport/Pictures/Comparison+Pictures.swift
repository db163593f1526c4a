public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Comparison {
  /// Deaths by year of each, on one scale; nil where none has an event.
  public var deathsChart: SmallMultiples? {
    guard let years else { return nil }
    let largest = columns.map { $0.years.values.map(\.toll.best).max() ?? 0 }
    let most = largest.max() ?? 0, least = largest.filter { $0 > 0 }.min() ?? most
    // A panel of which nothing could be seen has no use.
    let scale: SmallMultiples.Scale = least * 12 < most ? .own : .shared
    return SmallMultiples(
      caption: PictureCaption(
        title: "Deaths in events they took part in, by year",
        subtitle: "\(Measure.deaths.definition). Number of people.".capitalizedFirst, edition: edition.title,
        source: Citation(edition).short,
        addresses: columns.map { $0.plan.address(.deaths, by: [.year]).description },
        notes: edition.caveats.filter(\.comesFirst).map(\.text)),
      measure: "Deaths in their events", range: .sourceRange, periods: .years(from: years.lowerBound),
      panels: columns.map { column in
        .init(
          name: column.actor.name,
          cells: years.map { .counted((column.years[$0] ?? DeathAccount()).value(of: .deaths)) })
      }, scale: scale)
  }
}
