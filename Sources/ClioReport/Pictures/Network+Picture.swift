public import ClioAnalysis
public import ClioCharts
import ClioModel

extension Network {
  /// The network as a drawing; nil where there is nobody.
  public var drawing: NetworkDrawing? {
    guard !nodes.isEmpty else { return nil }
    var filter = TallyFilter()
    filter.actor = plan.focus?.reference
    filter.days = plan.days
    let days = plan.days.map { ", " + Wording.days($0, in: plan.edition) } ?? ""
    // The fights of a whole edition have no one address.
    let address = FigureAddress(edition: plan.edition.id, measure: .deaths, filter: filter, groupBy: [.opponent])
    let caption = PictureCaption(
      (plan.focus.map { "\($0.name): whom it fights, and how it stands to others" }
        ?? "Who fights whom, and how they stand to each other") + days,
      subtitle: "Deaths in fights between two, on both sides, and what sources state of them.",
      of: plan.edition, addresses: plan.focus == nil ? [] : [address],
      notes: plan.edition.pictureNotes + (plan.focus == nil ? plan.edition.worldNotes : []) + limits)
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

  /// What is left out of a network that is cut to size.
  private var limits: [String] {
    guard omitted > 0 else { return [] }
    let why =
      plan.minimumDeaths > 0
      ? " (fewer than \(Wording.count(plan.minimumDeaths, "death")), or beyond the deadliest \(Wording.number(plan.limit)))"
      : ""
    return ["Left out as smaller: \(Wording.count(omitted, "fight"))\(why)"]
  }
}
