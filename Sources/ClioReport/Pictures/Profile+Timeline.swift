public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Profile {
  /// Milestones over deaths by month; nil where there is neither, and in an edition that must not be totalled.
  public var timeline: TimelineChart? {
    let milestones = plan.actor.milestones.compactMap { milestone in
      milestone.date.map { TimelineChart.Milestone(from: $0, milestone.what) }
    }
    guard plan.edition.partial == nil, !milestones.isEmpty || tempo != nil else { return nil }
    let strip = tempo.map { covered($0, since: milestones.map(\.from)) }
    let turns = tempo?.phases.dropFirst().map { phase in
      TimelineChart.Turn(
        phase.months.lowerBound, "about \(Wording.rate(phase.eventsPerMonth)) events a month from here")
    }
    let title =
      milestones.isEmpty
      ? "deaths in events it took part in, by month"
      : tempo == nil ? "milestones" : "milestones, and deaths in events it took part in, by month"
    var notes: [String] = []
    if !milestones.isEmpty { notes.append("Milestones are what sources state; the profile names the sources") }
    if !(turns ?? []).isEmpty {
      notes.append(
        "Turns are computed from the number of events a month, not from deaths, and are not stated by anyone")
    }
    let caption = caption(
      title, subtitle: tempo == nil ? "" : MeasureSubject.one.explanation(.deaths),
      addresses: tempo == nil ? [] : [plan.address(.deaths, by: [.month])], notes: notes)
    return TimelineChart(
      caption: caption, measure: "Deaths in its events", milestones: milestones, turns: turns ?? [],
      first: strip?.first ?? Month(index: 0), cells: strip?.cells ?? [], range: .none)
  }

  /// Deaths by month with the months before its first event, back to its milestones of the last ten years, as far as the
  /// edition covers them: nothing was recorded then, which is not the same as not covered.
  private func covered(_ tempo: Tempo, since milestones: [StatedDate]) -> (first: Month, cells: [ChartCell]) {
    let first = tempo.months.lowerBound.index
    let near = milestones.map(\.firstDay.calendarMonth.index).filter { $0 >= first - 120 }
    let january = (near + [first]).reduce(first, min) / 12 * 12
    let start = min(first, max(january, PeriodSeries.covered(plan.edition, .month)?.lowerBound ?? first))
    let deaths = Array(repeating: 0, count: first - start) + tempo.deaths
    return (Month(index: start), deaths.map { .counted(MeasuredValue(value: $0)) })
  }
}
