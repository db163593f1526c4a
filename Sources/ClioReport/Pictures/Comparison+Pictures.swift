public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Comparison {
  /// Deaths by year of each, on one scale where all of them can be seen on it; nil where none has an event.
  public var deathsChart: SmallMultiples? {
    SmallMultiples(
      columns.map { column in
        ActorSeries(
          column.plan, by: .year,
          column.years.map { TallyTable.Cell(keys: [.year($0.key)], account: $0.value) })
      }, measure: .deaths)
  }
}
