public import ClioAnalysis
public import ClioModel

/// A ranking as data: every entrant with its rank under each measure.
public struct RankingJSON: Encodable, Sendable {
  public struct Line: Encodable, Sendable {
    public let rank: Int
    public let isTied: Bool
    public let survivesAnyOneEvent: Bool
    public let actor: String
    public let name: String
    public let account: AccountJSON
    /// By measure.
    public let ranks: [String: Int]
  }

  public let measure: String
  public let firstYear: Int
  public let lastYear: Int
  public let of: Int
  public let lines: [Line]

  public init(_ ranking: Ranking, by measure: Measure, limit: Int?) {
    self.measure = measure.name
    firstYear = ranking.plan.years.lowerBound
    lastYear = ranking.plan.years.upperBound
    of = ranking.entrants.count
    var ranks: [ActorReference: [String: Int]] = [:]
    for other in Measure.allCases {
      for place in ranking.places(by: other) { ranks[place.entrant.reference, default: [:]][other.name] = place.rank }
    }
    lines = ranking.places(by: measure).filter { place in limit.map { place.rank <= $0 } ?? true }.map { place in
      Line(
        rank: place.rank, isTied: place.isTied, survivesAnyOneEvent: place.survivesAnyOneEvent,
        actor: place.entrant.reference.description, name: place.entrant.name,
        account: AccountJSON(place.entrant.account), ranks: ranks[place.entrant.reference] ?? [:])
    }
  }
}
