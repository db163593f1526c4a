public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Network {
  /// The network as a drawing; nil where there is nobody.
  public var drawing: NetworkDrawing? {
    guard !nodes.isEmpty else { return nil }
    let title = plan.focus.map { "\($0.name): whom it fights, and how it stands to others" } ?? "Who fights whom"
    let caption = PictureCaption(
      title: title,
      subtitle: "Solid lines: deaths in fights between two, counted from events. Broken lines: what sources state.",
      edition: plan.edition.title, source: Citation(plan.edition).short,
      addresses: plan.focus.map { focus in
        var filter = TallyFilter()
        filter.actor = focus.reference
        filter.days = plan.days
        return [
          FigureAddress(edition: plan.edition.id, measure: .deaths, filter: filter, groupBy: [.opponent]).description
        ]
      } ?? [], notes: plan.edition.caveats.filter(\.comesFirst).map(\.text))
    return NetworkDrawing(
      caption,
      nodes: nodes.map { .init(name: $0.name, kind: $0.kind, isGovernment: $0.isGovernment, isFocus: $0.isFocus) },
      fights: dyads.map {
        .init(first: $0.first, second: $0.second, events: $0.account.events, deaths: $0.account.toll.best)
      },
      ties: ties.map { tie in
        .init(
          subject: tie.subject, object: tie.object, type: tie.relation.type, confidence: tie.relation.confidence,
          isContested: tie.relation.accounts.contains(where: \.denies))
      })
  }
}
