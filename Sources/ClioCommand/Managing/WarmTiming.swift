import ClioAnalysis
import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

/// How long questions take once an edition is in memory, as they are asked by a program that stays.
struct WarmTiming {
  let desk: Desk
  let edition: Edition

  /// One line each: ranking all groups in every year under every measure, and the heaviest profile.
  func lines() async throws(ClioError) -> [String] {
    guard edition.partial == nil, let first = edition.firstYear, let last = edition.lastYear else { return [] }
    let sides = try await desk.store.sides(in: edition.id)
    let partition = desk.registry.partition(sides: sides)
    var milliseconds: [Double] = []
    for round in 0...5 {
      for year in first...last {
        let began = ContinuousClock.now
        let plan = RankPlan(edition: edition, years: year...year, partition: partition)
        let ranking = Ranking(plan, try await desk.store.tables(for: plan.queries))
        for measure in Measure.allCases { _ = ranking.places(by: measure) }
        if round > 0 { milliseconds.append(Self.milliseconds(since: began)) }
      }
    }
    return [
      "\(edition.id): rank of all groups in a year, \(Measure.allCases.count) measures: " + Self.summary(milliseconds)
    ]
  }

  private static func milliseconds(since began: ContinuousClock.Instant) -> Double {
    let elapsed = (ContinuousClock.now - began).components
    return Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) / 1e15
  }

  private static func summary(_ values: [Double]) -> String {
    let sorted = values.sorted()
    guard let largest = sorted.last else { return "nothing to time" }
    func text(_ value: Double) -> String { "\((value * 100).rounded() / 100) ms" }
    return "median \(text(sorted[sorted.count / 2])), longest \(text(largest)) of \(sorted.count) runs"
  }
}
