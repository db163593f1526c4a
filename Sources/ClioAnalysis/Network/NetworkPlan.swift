public import ClioModel

/// What a network asks of a store, in two rounds: `queries`, and with their answers `pairQueries`.
public struct NetworkPlan: Sendable {
  public let edition: Edition
  public let days: ClosedRange<CalendarDay>?
  /// The actor in the middle; nil for all of the edition.
  public let focus: ConflictActor?
  /// Leaves out dyads with fewer deaths than this.
  public let minimumDeaths: Int
  /// At most so many dyads, those with most deaths first.
  public let limit: Int
  /// The relations to draw where both parties are nodes; with a focus all of its own too.
  public let relations: [Relation]
  /// How the edition codes the parties of those relations.
  public let parties: [ConflictActor]
  /// How coded actors are cut, so that no row is in two dyads.
  public let partition: RankPartition
  let parts: [ConflictActor]
  /// What is left of coded actors once others have taken their rows.
  private let rests: Set<ActorReference>

  public init(
    edition: Edition, days: ClosedRange<CalendarDay>? = nil, focus: ConflictActor? = nil, minimumDeaths: Int = 0,
    limit: Int = 200, relations: [Relation], parties: [ConflictActor], partition: RankPartition
  ) {
    self.edition = edition
    self.days = days
    self.focus = focus
    self.minimumDeaths = minimumDeaths
    self.limit = limit
    self.relations = relations.filter { relation in days.map { relation.mayHold(in: $0) } ?? true }
    self.parties = parties
    self.partition = partition
    parts = partition.splits.flatMap(\.parts)
    rests = Set(parts.filter { !$0.definition.minus.isEmpty }.map(\.reference))
  }

  /// All dyads as coded, from both ends; then the opponents of each part of a coded actor that is cut.
  public var queries: [TallyQuery] {
    var all = base
    all.groupBy = [.actor, .opponent]
    return [all]
      + parts.map { part in
        var query = base(of: part)
        query.groupBy = [.opponent]
        return query
      }
  }

  /// A part against a part of another coded actor that it met.
  struct Pair {
    let first: Int
    let second: Int
    let query: TallyQuery
  }

  func pairs(_ tables: [TallyTable]) -> [Pair] {
    var pairs: [Pair] = []
    let codes = partition.splits.flatMap { split in split.parts.map { _ in split.coded } }
    for (position, table) in tables.dropFirst().enumerated() {
      let met = Set(
        table.cells.compactMap { cell -> EventSide? in
          if case .opponent(let side)? = cell.keys.first { side } else { nil }
        })
      for other in parts.indices where other > position && !codes[other].isDisjoint(with: met) {
        var query = base(of: parts[position])
        query.filter.opponent = parts[other].reference
        query.opponent = parts[other].definition
        pairs.append(Pair(first: position, second: other, query: query))
      }
    }
    return pairs
  }

  /// - Parameter tables: the answers to `queries`, in their order.
  public func pairQueries(_ tables: [TallyTable]) -> [TallyQuery] { pairs(tables).map(\.query) }

  private var base: TallyQuery {
    var query = TallyQuery(edition: edition.id)
    query.filter.days = days
    query.filter.violence = [.stateBased, .nonState]
    return query
  }

  /// Rows coded jointly with others belong to the composite side, which is a node of its own.
  private func base(of actor: ConflictActor) -> TallyQuery {
    var query = base
    query.filter.actor = actor.reference
    query.actor = actor.definition
    query.filter.includesJoint = false
    query.filter.includesJointOpponents = false
    return query
  }

  /// The address of the events between two actors; nil for what is left of a coded actor, which no address can name.
  func address(_ actor: ActorReference, _ opponent: ActorReference) -> FigureAddress? {
    func isNamed(_ reference: ActorReference) -> Bool {
      if case .remainder = reference { return true }
      return !rests.contains(reference)
    }
    guard isNamed(actor), isNamed(opponent) else { return nil }
    var filter = base.filter
    filter.actor = actor
    filter.opponent = opponent
    filter.includesJoint = false
    filter.includesJointOpponents = false
    return FigureAddress(edition: edition.id, measure: .deaths, filter: filter)
  }
}

extension Relation {
  /// True where an account that affirms it leaves room for one of these days.
  func mayHold(in days: ClosedRange<CalendarDay>) -> Bool {
    accounts.contains { account in
      !account.denies && (account.span.from.map { $0.firstDay <= days.upperBound } ?? true)
        && (account.span.to.map { days.lowerBound <= $0.lastDay } ?? true)
    }
  }
}
