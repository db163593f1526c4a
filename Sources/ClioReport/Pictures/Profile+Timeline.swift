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
    let cells = tempo?.deaths.map { ChartCell.counted(MeasuredValue(value: $0)) } ?? []
    let turns = tempo?.phases.dropFirst().map { phase in
      TimelineChart.Turn(
        phase.months.lowerBound, "about \(Wording.rate(phase.eventsPerMonth)) events a month from here")
    }
    var caption = caption(
      milestones.isEmpty ? "Deaths in its events by month" : "Milestones, and deaths in its events by month",
      addresses: tempo == nil ? [] : [plan.address(.deaths, by: [.month])])
    if !milestones.isEmpty {
      caption.notes.append("Milestones are what sources state, told on the profile; deaths are counted from events")
    }
    return TimelineChart(
      caption: caption, measure: "Deaths in its events", milestones: milestones, turns: turns ?? [],
      first: tempo?.months.lowerBound ?? Month(index: 0), cells: cells, range: .none)
  }
}
