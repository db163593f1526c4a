public import ClioAnalysis
public import ClioModel
import ClioRegistry

extension Desk {
  /// All actors of a field in these years, ranked by every measure.
  ///
  /// - Parameter asCoded: rank actors as the source codes them, with no slices of the registry.
  public func ranking(
    edition: Edition, years: ClosedRange<Int>, field: RankPlan.Field = .groups, kind: ActorKind? = nil,
    asCoded: Bool = false
  ) async throws(ClioError) -> Ranking {
    let sides = try await store.sides(in: edition.id)
    let plan = RankPlan(
      edition: edition, years: years, field: field, kind: kind,
      partition: asCoded ? .asCoded : registry.partition(sides: sides))
    return Ranking(plan, try await store.tables(for: plan.queries))
  }
}
