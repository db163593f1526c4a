import ClioModel

/// Gathers the nodes and edges of a network.
struct NetworkBuilder {
  private let plan: NetworkPlan
  private var references: [ActorReference: Int] = [:]
  private var nodes: [Network.Node] = []
  private var weights: [Int] = []
  private var fights: [Network.Fight] = []
  private var ties: [Network.Tie] = []
  private(set) var omitted = 0
  /// By coded actor: the party that it is. An office is the government's, whoever holds it.
  private var partyOfID: [Int: ConflictActor] = [:]
  private var partyOfName: [String: ConflictActor] = [:]

  init(_ plan: NetworkPlan) {
    self.plan = plan
    for party in plan.parties where party.parent == nil && party.reference != plan.focus?.reference {
      for selector in party.definition.selectors where !selector.isMaybe && selector.takesAllPlaces {
        guard party.isGovernment || !selector.names.contains(where: SideName.isGovernment) else { continue }
        for id in selector.ids { partyOfID[id] = party }
        for name in selector.names { partyOfName[name] = party }
      }
    }
  }

  mutating func addFocus(_ focus: ConflictActor, _ own: TallyTable) {
    let centre = node(focus, isFocus: true, own.total)
    let cells = own.cells.sorted { $0.account.toll.best > $1.account.toll.best }
    for cell in cells {
      guard case .opponent(let side)? = cell.keys.first, !SideName.isCivilians(side.name) else { continue }
      guard admits(cell.account) else {
        omitted += 1
        continue
      }
      addFight(centre, node(side), cell.account, side)
    }
  }

  /// The fights among those that the focus fights.
  mutating func addNeighbours(_ cells: [TallyTable.Cell]) {
    addAll(cells, onlyBetween: Set(references.keys))
  }

  /// Each pair of sides once: the cells hold it from both sides.
  mutating func addAll(_ cells: [TallyTable.Cell], onlyBetween known: Set<ActorReference>? = nil) {
    for cell in cells.sorted(by: { $0.account.toll.best > $1.account.toll.best }) {
      guard case .actor(let side)? = cell.keys.first, case .opponent(let other)? = cell.keys.last,
        !SideName.isCivilians(other.name), (side.name, side.id ?? 0) < (other.name, other.id ?? 0)
      else { continue }
      if let known {
        guard known.contains(reference(of: side)), known.contains(reference(of: other)),
          reference(of: side) != reference(of: other)
        else { continue }
      }
      guard admits(cell.account) else {
        omitted += 1
        continue
      }
      addFight(node(side), node(other), cell.account, other, first: side)
    }
  }

  /// Relations whose parties are both nodes; with a focus also those parties that it never fought.
  mutating func addTies() {
    for relation in plan.relations {
      let isOfFocus =
        plan.focus.map { focus in
          focus.reference == .entry(relation.subject.id) || focus.reference == .entry(relation.object.id)
        } ?? false
      guard let subject = node(relation.subject, adds: isOfFocus), let object = node(relation.object, adds: isOfFocus),
        subject != object
      else { continue }
      ties.append(Network.Tie(subject: subject, object: object, relation: relation))
    }
  }

  private func admits(_ account: DeathAccount) -> Bool {
    account.toll.best >= plan.minimumDeaths && fights.count < plan.limit
  }

  private mutating func addFight(
    _ a: Int, _ b: Int, _ account: DeathAccount, _ other: EventSide, first: EventSide? = nil
  ) {
    guard a != b else { return }
    weights[a] += account.toll.best
    weights[b] += account.toll.best
    let actor = first.map(Self.code) ?? nodes[a].reference
    fights.append(
      Network.Fight(first: a, second: b, account: account, address: plan.address(actor, Self.code(other))))
  }

  private static func code(_ side: EventSide) -> ActorReference { side.id.map { .ucdp($0) } ?? .name(side.name) }

  private func party(of side: EventSide) -> ConflictActor? {
    side.id.map { partyOfID[$0] } ?? partyOfName[side.name]
  }

  private func reference(of side: EventSide) -> ActorReference { party(of: side)?.reference ?? Self.code(side) }

  private mutating func node(_ side: EventSide) -> Int {
    if let party = party(of: side) { return node(party, isFocus: false, nil) }
    let reference = Self.code(side)
    return node(reference, side.name, nil, SideName.isGovernment(side.name), isFocus: false, nil)
  }

  private mutating func node(_ actor: ConflictActor, isFocus: Bool, _ account: DeathAccount?) -> Int {
    node(actor.reference, actor.name, actor.kind, actor.isGovernment, isFocus: isFocus, account)
  }

  /// The node of a relation's party; nil where it is none and must not become one.
  private mutating func node(_ party: Relation.Party, adds: Bool) -> Int? {
    if let known = references[.entry(party.id)] { return known }
    guard adds else { return nil }
    let actor = plan.parties.first { $0.reference == .entry(party.id) }
    return node(.entry(party.id), party.name, actor?.kind, actor?.isGovernment ?? false, isFocus: false, nil)
  }

  private mutating func node(
    _ reference: ActorReference, _ name: String, _ kind: ActorKind?, _ isGovernment: Bool, isFocus: Bool,
    _ account: DeathAccount?
  ) -> Int {
    if let known = references[reference] { return known }
    references[reference] = nodes.count
    nodes.append(
      Network.Node(
        reference: reference, name: name, kind: kind, isGovernment: isGovernment, isFocus: isFocus, account: account))
    weights.append(0)
    return nodes.count - 1
  }

  /// The new order of the nodes, by old position.
  private var order: [Int] {
    nodes.indices.sorted { left, right in
      if nodes[left].isFocus != nodes[right].isFocus { return nodes[left].isFocus }
      return (weights[right], nodes[left].name) < (weights[left], nodes[right].name)
    }
  }

  private var places: [Int] {
    var places = [Int](repeating: 0, count: nodes.count)
    for (place, old) in order.enumerated() { places[old] = place }
    return places
  }

  func sortedNodes() -> [Network.Node] { order.map { nodes[$0] } }

  func sortedFights() -> [Network.Fight] {
    let places = places
    return fights.map {
      Network.Fight(first: places[$0.first], second: places[$0.second], account: $0.account, address: $0.address)
    }.sorted { left, right in
      (right.account.toll.best, left.first, left.second) < (left.account.toll.best, right.first, right.second)
    }
  }

  func sortedTies() -> [Network.Tie] {
    let places = places
    return ties.map { Network.Tie(subject: places[$0.subject], object: places[$0.object], relation: $0.relation) }
      .sorted { left, right in
        (left.relation.type.rawValue, left.subject, left.object)
          < (right.relation.type.rawValue, right.subject, right.object)
      }
  }
}

extension ActorSelector {
  /// True where it takes the rows of its sides wherever they are, be it only for a time.
  fileprivate var takesAllPlaces: Bool { countries.isEmpty && adm1.isEmpty && events.isEmpty }
}
