public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Profile {
  /// Deaths in its events by year, divided by who died; by month where it has events of no more than two years. Nil for an
  /// actor without an event, and in an edition that must not be totalled.
  public var deathsChart: RangeBarChart? {
    guard plan.edition.partial == nil, total.events > 0, let first = firstYear, let last = lastYear else { return nil }
    if last - first < 2, let tempo {
      return RangeBarChart(
        caption: caption(
          "Deaths in events it took part in, by month", addresses: [plan.address(.deaths, by: [.month])]),
        measure: "Deaths in its events", range: .none, periods: .months(from: tempo.months.lowerBound),
        cells: tempo.deaths.map { .counted(MeasuredValue(value: $0)) })
    }
    return RangeBarChart(
      caption: caption("Deaths in events it took part in, by year", addresses: [plan.address(.deaths, by: [.year])]),
      measure: "Deaths in its events", range: .sourceRange, periods: .years(from: first),
      cells: years.map { cell in
        let account = cell.account
        return .counted(
          account.value(of: .deaths),
          parts: [account.suffered, account.opponent, account.oneSided.best, account.collateral])
      },
      parts: [
        Measure.suffered.title, Measure.opponent.title, Measure.oneSided.title, Measure.collateral.title,
      ], rest: Measure.unknown.title)
  }

  private var firstYear: Int? { years.first?.year }
  private var lastYear: Int? { years.last?.year }

  /// What stands around its pictures.
  func caption(_ title: String, subtitle: String? = nil, addresses: [FigureAddress] = []) -> PictureCaption {
    PictureCaption(
      title: "\(plan.actor.name): \(title.prefix(1).lowercased())\(title.dropFirst())",
      subtitle: subtitle ?? "\(Measure.deaths.definition). Number of people.".capitalizedFirst,
      edition: plan.edition.title, source: Citation(plan.edition).short, addresses: addresses.map(\.description),
      notes: plan.edition.caveats.filter(\.comesFirst).map(\.text))
  }
}

extension TallyTable.Cell {
  /// Nil where it is not of a year.
  var year: Int? {
    if case .year(let year)? = keys.first { year } else { nil }
  }
}

extension String {
  /// As a sentence begins.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
