public import ClioModel

/// The second round of a profile's questions: what the first answers and the registry together ask of others. Nothing for an
/// actor without an entry.
public struct ProfileSequel: Sendable {
  private let plan: ProfilePlan
  private let opponents: [TallyTable.Cell]
  private let relations: RelationPlan
  private let branches: [ConflictActor]

  /// - Parameters:
  ///   - tables: the answers to `plan.queries`, in their order.
  ///   - related: the other parties of the actor's relations.
  ///   - branches: its slices, the remainder beside them, and its affiliates.
  public init(_ plan: ProfilePlan, _ tables: [TallyTable], related: [ConflictActor], branches: [ConflictActor]) {
    self.plan = plan
    self.branches = branches
    opponents = Profile.opponents(plan, tables)
    relations = RelationPlan(plan, opponents: opponents, related: related)
  }

  public var queries: [TallyQuery] { relations.queries + BranchTable.queries(plan, branches: branches) }

  /// - Parameter tables: the answers to `queries`, in their order.
  func parts(_ tables: [TallyTable]) -> (ledger: RelationLedger, branches: BranchTable?) {
    let fights = relations.queries.count
    return (
      RelationLedger(relations, Array(tables.prefix(fights)), opponents: opponents),
      branches.isEmpty ? nil : BranchTable(plan, branches: branches, Array(tables.dropFirst(fights)))
    )
  }
}
