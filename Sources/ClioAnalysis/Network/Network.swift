public import ClioModel

/// Who fights whom, as counted, and who stands how to whom, as sources state it: two kinds of edges between the same actors.
public struct Network: Sendable {
  public struct Node: Sendable {
    public let reference: ActorReference
    public let name: String
    public let kind: ActorKind?
    public let isGovernment: Bool
    /// True for the actor asked about.
    public let isFocus: Bool
    /// All its events in these data, whoever they are with; nil where the dataset has no code for it.
    public let account: DeathAccount?
  }

  /// Events of two actors against each other.
  public struct Fight: Sendable {
    /// Positions in `nodes`; `first` is the one whose losses are `account.suffered`.
    public let first: Int
    public let second: Int
    /// Seen from the first.
    public let account: DeathAccount
    public let address: FigureAddress
  }

  public struct Tie: Sendable {
    public let subject: Int
    public let object: Int
    public let relation: Relation
  }

  public let plan: NetworkPlan
  /// The focus first, then by falling deaths in the fights shown.
  public let nodes: [Node]
  /// By falling deaths.
  public let fights: [Fight]
  public let ties: [Tie]
  /// Fights left out because they are smaller than asked for, or beyond the limit.
  public let omittedFights: Int
  public let caveats: [Caveat]

  /// - Parameter tables: the answers to `plan.queries`, in their order.
  public init(_ plan: NetworkPlan, _ tables: [TallyTable]) {
    self.plan = plan
    var builder = NetworkBuilder(plan)
    if let focus = plan.focus, let own = tables.first {
      builder.addFocus(focus, own)
      builder.addNeighbours(tables.last?.cells ?? [])
    } else {
      builder.addAll(tables.last?.cells ?? [])
    }
    builder.addTies()
    nodes = builder.sortedNodes()
    fights = builder.sortedFights()
    ties = builder.sortedTies()
    omittedFights = builder.omitted
    var caveats = plan.edition.caveats
    if let focus = plan.focus, let areas = focus.definition.areaCaveat(in: plan.edition) { caveats.append(areas) }
    caveats.append(
      Caveat(
        "edges",
        "fights are counted from events, relations are what sources state: neither proves the other; sides coded jointly are a node of their own"
      ))
    self.caveats = caveats
  }
}

/// What a network asks of a store.
public struct NetworkPlan: Sendable {
  public let edition: Edition
  public let days: ClosedRange<CalendarDay>?
  /// The actor in the middle; nil for all of the edition.
  public let focus: ConflictActor?
  /// Leaves out fights with fewer deaths than this.
  public let minimumDeaths: Int
  /// At most so many fights, those with most deaths first.
  public let limit: Int
  /// The relations to draw: all that sources state of the focus, or between any of the actors met.
  public let relations: [Relation]
  /// How the edition codes the parties of those relations.
  public let parties: [ConflictActor]

  public init(
    edition: Edition, days: ClosedRange<CalendarDay>? = nil, focus: ConflictActor? = nil, minimumDeaths: Int = 0,
    limit: Int = 200, relations: [Relation], parties: [ConflictActor]
  ) {
    self.edition = edition
    self.days = days
    self.focus = focus
    self.minimumDeaths = minimumDeaths
    self.limit = limit
    self.relations = relations
    self.parties = parties
  }

  /// With a focus its own fights by opponent; then all fights of the edition, from both sides.
  public var queries: [TallyQuery] {
    var all = TallyQuery(edition: edition.id, groupBy: [.actor, .opponent])
    all.filter.days = days
    all.filter.violence = [.stateBased, .nonState]
    guard let focus else { return [all] }
    var own = all
    own.groupBy = [.opponent]
    own.filter.actor = focus.reference
    own.actor = focus.definition
    return [own, all]
  }

  /// The address of the fights between two sides.
  func address(_ actor: ActorReference, _ opponent: ActorReference) -> FigureAddress {
    var filter = TallyFilter()
    filter.actor = actor
    filter.opponent = opponent
    filter.days = days
    filter.includesJoint = focus?.reference == actor
    filter.includesJointOpponents = false
    filter.violence = [.stateBased, .nonState]
    return FigureAddress(edition: edition.id, measure: .deaths, filter: filter)
  }
}
