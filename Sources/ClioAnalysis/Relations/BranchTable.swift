public import ClioModel

/// What an actor's branches add: its slices, which are parts of it, and its affiliates with codes of their own, which are not.
public struct BranchTable: Sendable {
  /// One branch that the dataset codes.
  public struct Line: Sendable {
    public let actor: ConflictActor
    /// True for a part of the actor's own rows.
    public let isPart: Bool
    /// Of an affiliate: when it was one, by its sources; its events are those of this time.
    public let span: StatedSpan
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
      // Parts add up to the whole only without rows that several may have.
      query.filter.includesMaybes = false
      query.actor = branch.definition
      if !isPart(branch, of: plan) { query.filter.days = days(of: branch, plan) }
      return query
    }
  }

  private static func isPart(_ branch: ConflictActor, of plan: ProfilePlan) -> Bool {
    guard case .entry(let id) = plan.actor.reference else { return false }
    return branch.parent == id || branch.reference == .remainder(id)
  }

  /// Of an affiliate only the time in which sources say that it was one.
  private static func days(of branch: ConflictActor, _ plan: ProfilePlan) -> ClosedRange<CalendarDay>? {
    let spans = span(of: branch, plan)
    guard spans.from != nil || spans.to != nil || plan.days != nil else { return nil }
    let open = CalendarDay.all
    let asked = plan.days ?? open
    let first = max(spans.from?.firstDay ?? open.lowerBound, asked.lowerBound)
    let last = min(spans.to?.lastDay ?? open.upperBound, asked.upperBound)
    // A time that lies wholly outside what is asked has no events: an empty day before all data.
    return first <= last ? first...last : open.lowerBound...open.lowerBound
  }

  /// From the earliest stated beginning to the latest stated end, which is open where an account leaves it so.
  private static func span(of branch: ConflictActor, _ plan: ProfilePlan) -> StatedSpan {
    let accounts = plan.actor.relations.filter { relation in
      .entry(relation.subject.id) == branch.reference && [.branchOf, .pledgedTo].contains(relation.type)
    }.flatMap(\.accounts).filter { !$0.denies }
    let from = accounts.compactMap(\.span.from).min()
    let ends = accounts.map(\.span.to)
    return StatedSpan(from: from, to: ends.contains(nil) ? nil : ends.compactMap(\.self).max())
  }

  /// - Parameters:
  ///   - branches: slices, the remainder beside them, and affiliates.
  ///   - tables: the answers to the queries, in their order.
  public init(_ plan: ProfilePlan, branches: [ConflictActor], _ tables: [TallyTable]) {
    guard case .entry = plan.actor.reference else {
      (lines, uncoded) = ([], [])
      return
    }
    let all = zip(Self.coded(branches), tables).map { branch, table in
      Line(
        actor: branch, isPart: Self.isPart(branch, of: plan),
        span: Self.isPart(branch, of: plan) ? .always : Self.span(of: branch, plan), account: table.total,
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
