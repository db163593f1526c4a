public import ClioAnalysis
public import ClioClaims
public import ClioModel

/// The envelopes of answers: one place each, so that the command line and the web give the same.

extension Profile {
  public var envelope: Envelope<[String: String], ProfileJSON> {
    var query = ["actor": plan.actor.reference.description, "edition": plan.edition.id.description]
    query["days"] = plan.days?.query
    if plan.includesMaybes { query["maybes"] = "with" }
    return Envelope(
      kind: "profile", query: query, editions: [plan.edition], caveats: caveats, data: ProfileJSON(self))
  }
}

extension Comparison {
  public var envelope: Envelope<[String: String], ComparisonJSON> {
    var query = [
      "actors": columns.map(\.actor.reference.description).joined(separator: " | "),
      "edition": edition.id.description,
    ]
    query["days"] = columns.first?.plan.days?.query
    if columns.first?.plan.includesMaybes == true { query["maybes"] = "with" }
    return Envelope(
      kind: "comparison", query: query, editions: [edition], caveats: caveats, data: ComparisonJSON(self))
  }
}

extension Network {
  public var envelope: Envelope<[String: String], NetworkJSON> {
    var query = ["actor": plan.focus?.reference.description ?? "", "edition": plan.edition.id.description]
    query["days"] = plan.days?.query
    return Envelope(
      kind: "network", query: query, editions: [plan.edition], caveats: caveats, data: NetworkJSON(self))
  }
}

extension Ranking {
  /// - Parameter limit: the last rank that is listed.
  public func envelope(by measure: Measure, limit: Int) -> Envelope<[String: String], RankingJSON> {
    var query = [
      "by": measure.name, "in": Wording.years(plan.years), "among": plan.field.rawValue,
      "edition": plan.edition.id.description,
    ]
    query["kind"] = plan.kind?.rawValue
    return Envelope(
      kind: "ranking", query: query, editions: [plan.edition], caveats: caveats,
      data: RankingJSON(self, by: measure, limit: limit))
  }
}

extension FigureAnswer {
  public var envelope: Envelope<[String: String], FigureJSON> {
    Envelope(
      kind: "figure", query: ["address": address.description], editions: [edition], caveats: caveats,
      data: FigureJSON(self))
  }
}

extension CheckedText {
  /// - Parameter editions: those that were asked; the envelope names the ones that some verdict rests on.
  public func envelope(editions: [Edition], registryHash: String) -> Envelope<[String: String], CheckJSON> {
    let used = editions.filter { edition in claims.contains { $0.verdict.edition == edition.id } }
    return Envelope(
      kind: "check",
      query: ["name": name, "published": published?.description ?? "", "registry": registryHash],
      editions: used, caveats: used.flatMap(\.caveats), data: CheckJSON(self))
  }
}

extension ClosedRange<CalendarDay> {
  fileprivate var query: String { "\(lowerBound)..\(upperBound)" }
}
