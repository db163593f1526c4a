public import ClioModel

/// What an actor's branches add: its slices, which are parts of it, and its affiliates with codes of their own, which are not.
public struct BranchTable: Sendable {
  public struct Line: Sendable {
    public let actor: ConflictActor
    /// True for a part of the actor's own rows.
    public let isPart: Bool
    public let account: DeathAccount
    public let address: FigureAddress
  }

  /// Parts before affiliates, each by falling deaths.
  public let lines: [Line]
  /// Branches for which the dataset has no code.
  public let uncoded: [ConflictActor]

  /// What it asks of a store, one query for each branch that the dataset codes.
  public static func queries(_ plan: ProfilePlan, branches: [ConflictActor]) -> [TallyQuery] {
    coded(branches).map { branch in
      var query = plan.rowsQuery
      query.filter.actor = branch.reference
      query.actor = branch.definition
      return query
    }
  }

  /// - Parameters:
  ///   - branches: slices, the remainder beside them, and affiliates.
  ///   - tables: the answers to the queries, in their order.
  public init(_ plan: ProfilePlan, branches: [ConflictActor], _ tables: [TallyTable]) {
    guard case .entry(let id) = plan.actor.reference else {
      (lines, uncoded) = ([], [])
      return
    }
    let all = zip(Self.coded(branches), tables).map { branch, table in
      Line(
        actor: branch, isPart: branch.parent == id || branch.reference == .remainder(id), account: table.total,
        address: FigureAddress(edition: plan.edition.id, measure: .deaths, filter: table.query.filter))
    }
    lines = all.sorted { left, right in
      if left.isPart != right.isPart { return left.isPart }
      return (right.account.toll.best, left.actor.name) < (left.account.toll.best, right.actor.name)
    }
    uncoded = branches.filter { $0.definition.selectors.isEmpty }.sorted { $0.name < $1.name }
  }

  private static func coded(_ branches: [ConflictActor]) -> [ConflictActor] {
    branches.filter { !$0.definition.selectors.isEmpty }
  }
}
