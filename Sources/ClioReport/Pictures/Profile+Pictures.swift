public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Profile {
  /// Deaths in its events by year, divided by who died; by month where it has events of no more than two years. Nil for an
  /// actor without an event, and in an edition that must not be totalled.
  public var deathsChart: RangeBarChart? {
    let years = ActorSeries(plan, by: .year, years)
    guard ActorSeries.fittingKey([years]) == .month else { return years.chart(of: .deaths) }
    return ActorSeries(plan, by: .month, months).chart(of: .deaths)
  }

  /// What stands around its pictures.
  func caption(_ title: String, subtitle: String, addresses: [FigureAddress], notes: [String] = []) -> PictureCaption {
    PictureCaption(
      "\(plan.actor.name): \(title)", subtitle: subtitle, of: plan.edition, addresses: addresses,
      notes: plan.pictureNotes + [plan.maybeNote(.one)].compactMap(\.self) + notes)
  }
}
