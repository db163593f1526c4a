public import ClioAnalysis
public import ClioCharts
public import ClioClaims
import ClioModel

extension Profile {
  /// Who it is and what is counted of it, at a glance.
  public var previewCard: PreviewCard {
    let hasSums = plan.edition.partial == nil && total.events > 0
    let measures: [Measure] = hasSums ? [.deaths, .suffered, .inflicted, .events] : []
    let home = plan.actor.homeCountries.map(\.name).joined(separator: ", ")
    let years = [total.firstDay, total.lastDay].compactMap { $0?.parts.year }
    let span = years.isEmpty ? "" : years[0] == years[1] ? ", \(years[0])" : ", \(years[0]) to \(years[1])"
    return PreviewCard(
      kicker: [plan.actor.kind.map { Wording.kind($0).capitalizedFirst }, home].compactMap(\.self)
        .filter { !$0.isEmpty }.joined(separator: " · "),
      title: plan.actor.name,
      lines: measures.isEmpty ? [summary] : [plan.actor.otherNames.prefix(4).joined(separator: " · ")],
      figures: measures.map {
        .init(Wording.number(total.value(of: $0).value), $0 == .deaths ? "deaths, all" : $0.title)
      }, foot: "\(plan.edition.title)\(span). Deaths are those of all sides in its events.")
  }
}

extension CheckedText {
  /// What was found in the text, at a glance.
  public var previewCard: PreviewCard {
    PreviewCard(
      kicker: "Checked by Clio", title: title ?? name,
      lines: [byline].compactMap(\.self),
      figures: Ruling.allCases.compactMap { ruling in
        count(ruling) == 0 ? nil : .init("\(count(ruling))", ruling.rawValue)
      },
      foot: CheckWording.summary(self))
  }
}
