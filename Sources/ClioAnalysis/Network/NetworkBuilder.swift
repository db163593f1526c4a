import ClioModel

/// Gathers the nodes and edges of a network.
struct NetworkBuilder {
  private let plan: NetworkPlan
  private(set) var nodes: [Network.Node] = []
  private(set) var dyads: [Network.Dyad] = []
  private(set) var ties: [Network.Tie] = []
  private(set) var omitted = 0
  private var positions: [ActorReference: Int] = [:]
  /// By coded actor: the party that it is.
  private var partyOfID: [Int: ConflictActor] = [:]
  private var partyOfName: [String: ConflictActor] = [:]

  /// Events of two actors, before it is known which are shown.
  private struct Edge {
    let first: ConflictActor
    let second: ConflictActor
    var account: DeathAccount
    var address: FigureAddress?
  }

  private var edges: [Edge] = []
  /// By the references of first and second.
  private var edgeOf: [[ActorReference]: Int] = [:]

  init(_ plan: NetworkPlan) {
    self.plan = plan
    for party in plan.parties where party.parent == nil {
      for selector in party.definition.selectors where !selector.isMaybe && !selector.isNarrow {
        for id in selector.ids { partyOfID[id] = party }
        for name in selector.names { partyOfName[name] = party }
      }
    }
  }

  mutating func addDyads(_ tables: [TallyTable], _ pairTables: [TallyTable]) {
    let cut = plan.partition.splits.reduce(into: Set<EventSide>()) { $0.formUnion($1.coded) }
    for cell in tables.first?.cells ?? [] {
      guard case .actor(let side)? = cell.keys.first, case .opponent(let other)? = cell.keys.last,
        !SideName.isCivilians(other.name), (side.name, side.id ?? 0) < (other.name, other.id ?? 0),
        !cut.contains(side), !cut.contains(other)
      else { continue }
      add(actor(side), actor(other), cell.account, plan.address(side.reference, other.reference))
    }
    let parts = plan.parts
    for (part, table) in zip(parts, tables.dropFirst()) {
      for cell in table.cells {
        guard case .opponent(let side)? = cell.keys.first, !SideName.isCivilians(side.name), !cut.contains(side) else {
          continue
        }
        add(named(part), actor(side), cell.account, plan.address(part.reference, side.reference))
      }
    }
    for (pair, table) in zip(plan.pairs(tables), pairTables) where table.total.events > 0 {
      let first = parts[pair.first], second = parts[pair.second]
      add(named(first), named(second), table.total, plan.address(first.reference, second.reference))
    }
  }

  /// Several codes of one party make one edge.
  private mutating func add(
    _ first: ConflictActor, _ second: ConflictActor, _ account: DeathAccount, _ address: FigureAddress?
  ) {
    guard first.reference != second.reference, account.events > 0 else { return }
    if let known = edgeOf[[first.reference, second.reference]] {
      edges[known].account.add(account)
      edges[known].address = plan.address(first.reference, second.reference)
      return
    }
    edgeOf[[first.reference, second.reference]] = edges.count
    edges.append(Edge(first: first, second: second, account: account, address: address))
  }

  /// Chooses what is shown, and puts it in order.
  mutating func finish() {
    let focus = plan.focus?.reference
    var shown = edges
    if let focus {
      let neighbours = Set(
        edges.filter { $0.first.reference == focus || $0.second.reference == focus }
          .flatMap { [$0.first.reference, $0.second.reference] })
      shown = edges.filter { neighbours.contains($0.first.reference) && neighbours.contains($0.second.reference) }
    }
    shown.sort { left, right in
      let isLeft = left.first.reference == focus || left.second.reference == focus
      let isRight = right.first.reference == focus || right.second.reference == focus
      if focus != nil, isLeft != isRight { return isLeft }
      return (right.account.toll.best, left.first.name, left.second.name)
        < (left.account.toll.best, right.first.name, right.second.name)
    }
    let large = shown.filter { $0.account.toll.best >= plan.minimumDeaths }.prefix(plan.limit)
    omitted = shown.count - large.count
    if let focus = plan.focus { _ = node(focus) }
    let byDeaths = weights(large).sorted { ($1.value, $0.key.description) < ($0.value, $1.key.description) }
    var actors: [ActorReference: ConflictActor] = [:]
    for edge in large { (actors[edge.first.reference], actors[edge.second.reference]) = (edge.first, edge.second) }
    for (reference, _) in byDeaths { if let actor = actors[reference] { _ = node(actor) } }
    dyads = large.map { edge in
      // The focus is the one whose losses are told first.
      Network.Dyad(
        first: node(edge.first), second: node(edge.second), account: edge.account, address: edge.address)
    }.sorted { ($1.account.toll.best, $0.first, $0.second) < ($0.account.toll.best, $1.first, $1.second) }
    addTies()
  }

  private func weights(_ edges: some Sequence<Edge>) -> [ActorReference: Int] {
    var weights: [ActorReference: Int] = [:]
    for edge in edges {
      weights[edge.first.reference, default: 0] += edge.account.toll.best
      weights[edge.second.reference, default: 0] += edge.account.toll.best
    }
    return weights
  }

  /// Relations whose parties are both nodes; with a focus also those parties that it never met.
  private mutating func addTies() {
    for relation in plan.relations {
      let ends = [relation.subject.id, relation.object.id].map { ActorReference.entry($0) }
      if let focus = plan.focus?.reference, ends.contains(focus) {
        for party in [relation.subject, relation.object] { _ = node(partyActor(party)) }
      }
      guard let subject = positions[ends[0]], let object = positions[ends[1]], subject != object else { continue }
      ties.append(Network.Tie(subject: subject, object: object, relation: relation))
    }
    ties.sort { left, right in
      (left.relation.type.rawValue, left.subject, left.object)
        < (right.relation.type.rawValue, right.subject, right.object)
    }
  }

  private func partyActor(_ party: Relation.Party) -> ConflictActor {
    plan.parties.first { $0.reference == .entry(party.id) }
      ?? ConflictActor(reference: .entry(party.id), name: party.name, definition: ActorDefinition(selectors: []))
  }

  /// A side as the party that it is, if any.
  private func actor(_ side: EventSide) -> ConflictActor {
    (side.id.map { partyOfID[$0] } ?? partyOfName[side.name])
      ?? ConflictActor(reference: side.reference, name: side.name, definition: ActorDefinition(selectors: []))
  }

  /// The rest of an office goes by the name of its government; who was asked about keeps the reference asked by.
  private func named(_ part: ConflictActor) -> ConflictActor {
    guard case .ucdp(let id) = part.reference, part.reference != plan.focus?.reference, let party = partyOfID[id] else {
      return part
    }
    return party
  }

  private mutating func node(_ actor: ConflictActor) -> Int {
    if let known = positions[actor.reference] { return known }
    positions[actor.reference] = nodes.count
    nodes.append(
      Network.Node(
        reference: actor.reference, name: actor.name, kind: actor.kind, isGovernment: actor.isGovernment,
        isFocus: actor.reference == plan.focus?.reference))
    return nodes.count - 1
  }
}
