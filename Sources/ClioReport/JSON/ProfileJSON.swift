public import ClioAnalysis
public import ClioModel

/// A profile as data.
public struct ProfileJSON: Encodable, Sendable {
  public let actor: ActorJSON
  public let total: AccountJSON?
  public let totalWithMaybes: AccountJSON?
  public let years: [CellJSON]
  public let ranks: [RankJSON]
  public let violence: [CellJSON]
  public let opponents: [CellJSON]
  public let countries: [CellJSON]
  public let areas: [CellJSON]?
  public let cells: [CellJSON]?
  public let deadliest: [EventJSON]
  public let reach: [ReachJSON]
  public let tempo: TempoJSON?
  public let relations: [LedgerLineJSON]
  public let branches: [BranchJSON]
  public let address: String

  public struct RankJSON: Encodable, Sendable {
    public let measure: String
    public let year: Int
    public let rank: Int
    public let of: Int
    public let isTied: Bool
    public let value: MeasuredValue
    public let survivesAnyOneEvent: Bool
    public let address: String
  }

  /// Sums of an edition that must not be totalled are left out.
  public init(_ profile: Profile) {
    let plan = profile.plan
    let isWhole = plan.edition.partial == nil
    func cells(_ cells: [TallyTable.Cell]) -> [CellJSON] {
      isWhole ? cells.map { CellJSON($0, address: plan.address(.deaths, of: $0)) } : []
    }
    actor = ActorJSON(plan.actor)
    total = isWhole ? AccountJSON(profile.total) : nil
    totalWithMaybes = isWhole ? profile.totalWithMaybes.map { AccountJSON($0) } : nil
    years = cells(profile.years)
    ranks = Measure.allCases.compactMap { measure in
      profile.ranking.flatMap { ranking in
        ranking.place(of: plan.actor.reference, by: measure).map { place in
          RankJSON(
            measure: measure.name, year: ranking.plan.years.upperBound, rank: place.rank, of: ranking.entrants.count,
            isTied: place.isTied, value: place.value, survivesAnyOneEvent: place.survivesAnyOneEvent,
            address: ranking.address(of: place.entrant, measure).description)
        }
      }
    }
    violence = cells(profile.violence)
    opponents = cells(profile.opponents)
    countries = cells(profile.countries)
    areas = profile.areas.map(cells)
    self.cells = profile.cells.map(cells)
    deadliest = profile.deadliest.map(EventJSON.init)
    reach = isWhole ? profile.reach.lines.map { ReachJSON($0, plan) } : []
    tempo = profile.tempo.map { TempoJSON($0) }
    relations = isWhole ? (profile.ledger?.lines ?? []).map { LedgerLineJSON($0) } : []
    branches = isWhole ? (profile.branches?.lines ?? []).map { BranchJSON($0) } : []
    address = plan.address(.deaths).description
  }
}

/// An actor as answers name it.
public struct ActorJSON: Encodable, Sendable {
  public let reference: String
  public let name: String
  public let otherNames: [String]
  public let kind: String?
  public let home: [String]
  public let parent: String?
  public let selectors: [String]
  public let milestones: [MilestoneJSON]
  public let relations: [RelationJSON]

  public init(_ actor: ConflictActor) {
    reference = actor.reference.description
    name = actor.name
    otherNames = actor.otherNames
    kind = actor.kind?.rawValue
    home = actor.homeCountries.map(\.code)
    parent = actor.parent
    selectors = SelectorWording.lines(actor.definition)
    milestones = actor.milestones.map(MilestoneJSON.init)
    relations = actor.relations.map(RelationJSON.init)
  }
}
