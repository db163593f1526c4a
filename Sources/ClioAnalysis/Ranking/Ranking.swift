public import ClioModel

/// Actors of one edition and span of years, to be ordered by any measure.
public struct Ranking: Sendable {
  /// One ranked actor.
  public struct Entrant: Sendable, Hashable {
    public let reference: ActorReference
    public let name: String
    public let kind: ActorKind?
    public let isGovernment: Bool
    public let account: DeathAccount
  }

  /// One line of a ranking.
  public struct Place: Sendable {
    public let entrant: Entrant
    /// From 1; equal values share a rank, and the next rank leaves room for them.
    public let rank: Int
    public let isTied: Bool
    public let value: MeasuredValue
    /// False where leaving out one single event could bring the next actor level or past it, or one above down to it.
    public let survivesAnyOneEvent: Bool
  }

  public let plan: RankPlan
  /// Those with at least one event, in no order.
  public let entrants: [Entrant]
  public let caveats: [Caveat]

  /// - Parameter tables: the answers to `plan.queries`, in their order.
  public init(_ plan: RankPlan, _ tables: [TallyTable]) {
    self.plan = plan
    var entrants: [Entrant] = []
    let split = Set(plan.partition.splits.flatMap(\.coded))
    for cell in tables.first?.cells ?? [] {
      guard case .actor(let side)? = cell.keys.first, !split.contains(side) else { continue }
      entrants.append(Self.entrant(side, plan.partition.kinds[side], cell.account))
    }
    let parts = plan.partition.splits.flatMap(\.parts)
    for (part, table) in zip(parts, tables.dropFirst()) where table.total.events > 0 {
      entrants.append(
        Entrant(
          reference: part.reference, name: part.name, kind: part.kind, isGovernment: part.isGovernment,
          account: table.total))
    }
    self.entrants = entrants.filter { plan.admits($0) }
    var filter = TallyFilter()
    filter.years = plan.years
    filter.countries = plan.countries
    caveats =
      plan.edition.caveats + [plan.edition.partialGap(for: filter)].compactMap(\.self)
      + plan.partition.splits.flatMap(\.parts).compactMap { $0.definition.areaCaveat(in: plan.edition) }.prefix(1)
  }

  private static func entrant(_ side: EventSide, _ kind: ActorKind?, _ account: DeathAccount) -> Entrant {
    Entrant(
      reference: side.reference, name: side.name, kind: kind,
      isGovernment: SideName.isGovernment(side.name), account: account)
  }

  /// All entrants by falling value of a measure; those of equal value by name.
  public func places(by measure: Measure) -> [Place] {
    let sorted = entrants.map { (entrant: $0, value: $0.account.value(of: measure)) }.sorted {
      ($1.value.value, $0.entrant.name) < ($0.value.value, $1.entrant.name)
    }
    var places: [Place] = []
    places.reserveCapacity(sorted.count)
    var rank = 1
    // The lowest that any actor above can fall to by losing one event.
    var lowestAbove: Int?
    for (position, line) in sorted.enumerated() {
      if position > 0, sorted[position - 1].value.value != line.value.value { rank = position + 1 }
      let next = position + 1 < sorted.count ? sorted[position + 1].value.value : nil
      let isTied =
        next == line.value.value || (position > 0 && sorted[position - 1].value.value == line.value.value)
      let without = line.value.value - line.entrant.account.largest(of: measure)
      places.append(
        Place(
          entrant: line.entrant, rank: rank, isTied: isTied, value: line.value,
          survivesAnyOneEvent: (next.map { without > $0 } ?? true)
            && (lowestAbove.map { $0 > line.value.value } ?? true)))
      lowestAbove = min(lowestAbove ?? without, without)
    }
    return places
  }

  /// The address of an entrant's value: as it is ranked, that is without jointly coded rows.
  public func address(of entrant: Entrant, _ measure: Measure) -> FigureAddress {
    var filter = TallyFilter()
    filter.actor = entrant.reference
    filter.includesJoint = false
    filter.years = plan.years
    filter.countries = plan.countries
    return FigureAddress(edition: plan.edition.id, measure: measure, filter: filter)
  }

  /// The place of one actor, or nil where it has no event in these years.
  public func place(of reference: ActorReference, by measure: Measure) -> Place? {
    guard let entrant = entrants.first(where: { $0.reference == reference }) else { return nil }
    let value = entrant.account.value(of: measure)
    var rank = 1, equals = 0
    var next: Int?
    // One event left out may also bring down the one above.
    var isReachable = false
    for other in entrants where other.reference != reference {
      let otherValue = other.account.value(of: measure).value
      if otherValue > value.value {
        rank += 1
        if otherValue - other.account.largest(of: measure) <= value.value { isReachable = true }
      } else {
        next = max(next ?? otherValue, otherValue)
      }
      if otherValue == value.value { equals += 1 }
    }
    let without = value.value - entrant.account.largest(of: measure)
    return Place(
      entrant: entrant, rank: rank, isTied: equals > 0, value: value,
      survivesAnyOneEvent: !isReachable && (next.map { without > $0 } ?? true))
  }
}

extension RankPlan {
  fileprivate func admits(_ entrant: Ranking.Entrant) -> Bool {
    switch field {
    case .groups where entrant.isGovernment, .governments where !entrant.isGovernment: false
    default: kind == nil || entrant.kind == kind
    }
  }
}
