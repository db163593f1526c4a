public import ClioAnalysis
public import ClioModel

/// One country of an actor's reach.
public struct ReachJSON: Encodable, Sendable {
  public struct Doubt: Encodable, Sendable {
    public let when: String?
    public let why: String
    public let source: PublishedSource?
  }

  public let country: CellJSON
  public let isHome: Bool
  public let firstDay: CalendarDay?
  public let lastDay: CalendarDay?
  public let maybeEvents: Int
  public let maybeDeaths: Int
  public let doubts: [Doubt]

  init(_ line: Reach.Line, _ plan: ProfilePlan) {
    country = CellJSON(line.cell, address: plan.address(.deaths, of: line.cell))
    isHome = line.isHome
    firstDay = line.firstDay
    lastDay = line.lastDay
    maybeEvents = line.maybeEvents
    maybeDeaths = line.maybeDeaths
    doubts = line.doubts.map { Doubt(when: $0.span, why: $0.why, source: $0.source) }
  }
}

/// The monthly series and its levels.
public struct TempoJSON: Encodable, Sendable {
  public struct Phase: Encodable, Sendable {
    public let from: String
    public let to: String
    public let eventsPerMonth: Double
    public let deathsPerMonth: Double
    public let address: String
  }

  public let firstMonth: String
  public let lastMonth: String
  /// One number a month.
  public let events: [Int]
  public let deaths: [Int]
  public let activeMonths: Int
  public let minimumPhaseMonths: Int
  public let phases: [Phase]

  init(_ tempo: Tempo) {
    firstMonth = tempo.months.lowerBound.description
    lastMonth = tempo.months.upperBound.description
    events = tempo.events
    deaths = tempo.deaths
    activeMonths = tempo.activeMonths
    minimumPhaseMonths = tempo.changes.minimumLength
    phases = tempo.phases.map { phase in
      Phase(
        from: phase.months.lowerBound.description, to: phase.months.upperBound.description,
        eventsPerMonth: phase.eventsPerMonth, deathsPerMonth: phase.deathsPerMonth,
        address: phase.address.description)
    }
  }
}

/// What is stated and what is counted between an actor and another.
public struct LedgerLineJSON: Encodable, Sendable {
  public let actor: String
  public let name: String
  public let relations: [RelationJSON]
  public let fights: AccountJSON
  public let note: RelationLedger.Line.Note?
  public let address: String?

  init(_ line: RelationLedger.Line) {
    actor = line.reference.description
    name = line.name
    relations = line.relations.map(RelationJSON.init)
    fights = AccountJSON(line.account)
    note = line.note
    address = line.address?.description
  }
}

public struct BranchJSON: Encodable, Sendable {
  public let actor: String
  public let name: String
  /// True for a part of the actor's own rows.
  public let isPart: Bool
  /// Of an affiliate: when it was one.
  public let from: StatedDate?
  public let to: StatedDate?
  public let account: AccountJSON
  public let address: String

  init(_ line: BranchTable.Line) {
    actor = line.actor.reference.description
    name = line.actor.name
    isPart = line.isPart
    from = line.span.from
    to = line.span.to
    account = AccountJSON(line.account)
    address = line.address.description
  }
}
