public import ClioModel

/// Who fights whom, as counted, and who stands how to whom, as sources state it: two kinds of edges between the same actors.
///
/// No event is in two dyads: slices stand for their parents, whoever held an office has its rows of that time, and sides
/// coded jointly are a node of their own.
public struct Network: Sendable {
  /// An actor: an entry of the registry where one is this side, else the side as coded.
  public struct Node: Sendable {
    public let reference: ActorReference
    public let name: String
    public let kind: ActorKind?
    public let isGovernment: Bool
    /// True for the actor asked about.
    public let isFocus: Bool
  }

  /// The events of two actors against each other.
  public struct Dyad: Sendable {
    /// Positions in `nodes`; `first` is the one whose losses are `account.suffered`.
    public let first: Int
    public let second: Int
    /// Seen from the first.
    public let account: DeathAccount
    /// Nil where one of them is the rest of a coded actor, which no address can name.
    public let address: FigureAddress?
  }

  /// A stated relation between two nodes.
  public struct Tie: Sendable {
    public let subject: Int
    public let object: Int
    public let relation: Relation
  }

  public let plan: NetworkPlan
  /// The focus first, then by falling deaths in the dyads shown.
  public let nodes: [Node]
  /// By falling deaths.
  public let dyads: [Dyad]
  public let ties: [Tie]
  /// Dyads left out because they are smaller than asked for, or beyond the limit.
  public let omitted: Int
  public let caveats: [Caveat]

  /// - Parameters:
  ///   - tables: the answers to `plan.queries`, in their order.
  ///   - pairTables: those to `plan.pairQueries(tables)`.
  public init(_ plan: NetworkPlan, _ tables: [TallyTable], _ pairTables: [TallyTable]) {
    self.plan = plan
    var builder = NetworkBuilder(plan)
    builder.addDyads(tables, pairTables)
    builder.finish()
    nodes = builder.nodes
    dyads = builder.dyads
    ties = builder.ties
    omitted = builder.omitted
    var caveats = plan.edition.caveats
    if let areas = plan.focus?.definition.areaCaveat(in: plan.edition) { caveats.append(areas) }
    caveats.append(
      Caveat(
        "edges",
        "dyads are counted from events, relations are what sources state: neither proves the other; sides coded jointly are a node of their own"
      ))
    self.caveats = caveats
  }
}
