public import ClioModel

/// What a ledger asks of a store: the fights of an actor with each of those that sources relate it to.
public struct RelationPlan: Sendable {
  let plan: ProfilePlan
  /// With an entry of the registry each; those of them that the actor met in the edition.
  let met: [ConflictActor]
  let unmet: [ConflictActor]

  /// - Parameters:
  ///   - opponents: the actor's tally by opponent.
  ///   - related: the other parties of the actor's relations.
  public init(_ plan: ProfilePlan, opponents: [TallyTable.Cell], related: [ConflictActor]) {
    self.plan = plan
    let sides = opponents.flatMap { cell -> [EventSide] in
      guard case .opponent(let side)? = cell.keys.first else { return [] }
      return side.withMembers
    }
    // Only where the other's codes are among the opponents can there be a fight; that saves most queries.
    func isMet(_ other: ConflictActor) -> Bool {
      sides.contains { side in other.definition.selectors.contains { $0.selects(side) } }
    }
    met = related.filter(isMet)
    unmet = related.filter { !isMet($0) }
  }

  public var queries: [TallyQuery] {
    met.map { other in
      var query = plan.rowsQuery
      query.filter.opponent = other.reference
      query.opponent = other.definition
      return query
    }
  }
}

/// An actor's stated relations beside its counted fights: a rival that it never fought and a foe that no source names both
/// stand out.
public struct RelationLedger: Sendable {
  /// One other party, or one foe without a stated relation.
  public struct Line: Sendable {
    /// An entry, or a side as coded where the registry names no relation.
    public let reference: ActorReference
    public let name: String
    /// Empty for a foe without a stated relation.
    public let relations: [Relation]
    public let account: DeathAccount
    /// False where the edition has no code for it, so that fights with it cannot be seen.
    public let isCoded: Bool
    fileprivate let isCovered: Bool
    public let address: FigureAddress?

    public enum Note: String, Sendable, Encodable {
      /// A rival without an event against it, in the days asked for.
      case neverFought
      /// The edition leaves out where it is at home.
      case notCovered
      case notCoded
      case foughtAlly
      /// A group that fights it, of which no relation is stated.
      case notStated
    }

    /// What stands out.
    public var note: Note? {
      if relations.isEmpty { return .notStated }
      let isRival = relations.contains { $0.type == .rival }
      let isAlly = relations.contains { [.ally, .stateSponsor].contains($0.type) }
      if account.events == 0 { return !isCoded ? .notCoded : !isCovered ? .notCovered : isRival ? .neverFought : nil }
      return isAlly && !isRival ? .foughtAlly : nil
    }
  }

  /// Those fought most first; then those never fought; then the foes without a stated relation.
  public let lines: [Line]

  /// - Parameter tables: the answers to the plan's queries, in their order.
  public init(
    _ relationPlan: RelationPlan, _ tables: [TallyTable], opponents: [TallyTable.Cell], unstated limit: Int = 5
  ) {
    let plan = relationPlan.plan
    guard case .entry(let id) = plan.actor.reference else {
      lines = []
      return
    }
    func relations(with other: ConflictActor) -> [Relation] {
      plan.actor.relations.filter { other.reference == .entry($0.other(than: id).id) }
    }
    func line(_ other: ConflictActor, _ account: DeathAccount) -> Line {
      var filter = plan.rowsQuery.filter
      filter.opponent = other.reference
      return Line(
        reference: other.reference, name: other.name, relations: relations(with: other), account: account,
        isCoded: !other.definition.selectors.isEmpty, isCovered: Self.isCovered(other, plan),
        address: other.definition.selectors.isEmpty
          ? nil : FigureAddress(edition: plan.edition.id, measure: .deaths, filter: filter))
    }
    let met = zip(relationPlan.met, tables).map { line($0, $1.total) }.sorted {
      ($1.account.toll.best, $1.account.events, $0.name) < ($0.account.toll.best, $0.account.events, $1.name)
    }
    let unmet = relationPlan.unmet.map { line($0, DeathAccount()) }.sorted { $0.name < $1.name }
    let stated = zip(relationPlan.met, tables).filter { $0.1.total.events > 0 }.flatMap(\.0.definition.selectors)
    let unstated = opponents.compactMap { cell -> Line? in
      // That a government fights a group says nothing new.
      guard case .opponent(let side)? = cell.keys.first, !SideName.isCivilians(side.name),
        !SideName.isGovernment(side.name),
        !side.withMembers.contains(where: { member in stated.contains { $0.selects(member) } })
      else { return nil }
      return Line(
        reference: side.reference, name: side.name, relations: [],
        account: cell.account, isCoded: true, isCovered: true, address: plan.address(.deaths, of: cell))
    }
    lines = met + unmet + unstated.prefix(limit)
  }

  /// False where the edition has a hole at the other's home.
  private static func isCovered(_ other: ConflictActor, _ plan: ProfilePlan) -> Bool {
    var filter = TallyFilter()
    filter.countries = Set(other.homeCountries.map(\.gwNumber))
    filter.days = plan.days
    return filter.countries.isEmpty || plan.edition.gap(for: filter) == nil
  }
}

extension EventSide {
  /// The side, and where it is composite each of its members.
  var withMembers: [EventSide] {
    let members = SideName.members(name)
    return members.count < 2 ? [self] : [self] + members.map { EventSide(id: nil, name: $0) }
  }
}
