public import ClioAnalysis
public import ClioCharts
public import ClioModel

extension ActorSeries {
  /// A measure as bars, deaths divided by who died; nil without an event, and in an edition that must not be totalled.
  public func chart(of measure: Measure) -> RangeBarChart? {
    guard plan.edition.partial == nil, hasEvents,
      let series = PeriodSeries([cells], by: key, filter: plan.rowsQuery.filter, in: plan.edition)
    else { return nil }
    let isDivided = measure == .deaths
    return RangeBarChart(
      caption: PictureCaption(
        "\(plan.actor.name): \(MeasureSubject.one.title(measure).lowercasedFirst), by \(key.rawValue)\(plan.pictureDays)",
        subtitle: MeasureSubject.one.explanation(measure), of: plan.edition,
        addresses: [plan.address(measure, by: [key])],
        notes: plan.pictureNotes + [plan.maybeNote(.one), series.ending].compactMap(\.self)),
      measure: "\(plan.actor.name): \(MeasureSubject.one.title(measure).lowercasedFirst)", range: measure.range,
      periods: series.periods,
      cells: series.cells(cells) { $0.cell(of: measure, isDivided: isDivided) },
      parts: isDivided ? DeathAccount.parts : [], rest: DeathAccount.rest)
  }
}

extension SmallMultiples {
  /// The same measure of several actors; nil where none has an event, and in an edition that must not be totalled.
  ///
  /// - Parameter series: all by the same key and of the same edition and days.
  public init?(_ series: [ActorSeries], measure: Measure) {
    guard let first = series.first, first.plan.edition.partial == nil, series.contains(where: \.hasEvents),
      let row = PeriodSeries(
        series.map(\.cells), by: first.key, filter: first.plan.rowsQuery.filter, in: first.plan.edition)
    else { return nil }
    let panels = series.map { one in
      Panel(name: one.plan.actor.name, cells: row.cells(one.cells) { $0.cell(of: measure) })
    }
    self.init(
      caption: PictureCaption(
        "\(MeasureSubject.several.title(measure)), by \(first.key.rawValue)\(first.plan.pictureDays)",
        subtitle: MeasureSubject.several.explanation(measure), of: first.plan.edition,
        addresses: series.map { $0.plan.address(measure, by: [$0.key]) },
        notes: series.flatMap(\.plan.pictureNotes)
          + (series.map { $0.plan.maybeNote(.several) } + [row.ending]).compactMap(\.self)),
      measure: MeasureSubject.several.title(measure), range: measure.range, periods: row.periods, panels: panels,
      scale: Self.scale(panels))
  }

  /// One scale, but where some panel would show nothing on it.
  static func scale(_ panels: [Panel]) -> Scale {
    let largest = panels.map { $0.cells.compactMap { $0.value?.value }.max() ?? 0 }
    let most = largest.max() ?? 0, least = largest.filter { $0 > 0 }.min() ?? most
    return least * 12 < most ? .own : .shared
  }
}

extension DeathAccount {
  /// The parts of deaths in order, by who died; what they leave is `rest`.
  static let parts = [
    Measure.suffered.title, Measure.opponent.title, Measure.oneSided.title, Measure.collateral.title,
  ]
  static let rest = Measure.unknown.title

  func cell(of measure: Measure, isDivided: Bool = false) -> ChartCell {
    .counted(value(of: measure), parts: isDivided ? [suffered, opponent, oneSided.best, collateral] : [])
  }
}

extension String {
  /// As within a sentence: only where a word begins with one capital letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
