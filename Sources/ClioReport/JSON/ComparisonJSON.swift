public import ClioAnalysis
import ClioModel

/// A comparison as data.
public struct ComparisonJSON: Encodable, Sendable {
  /// One actor's column; `years` by year, `ranks` of all compared years together.
  public struct Actor: Encodable, Sendable {
    public let actor: ActorJSON
    public let total: AccountJSON
    public let years: [String: AccountJSON]
    public let spread: Spread
    public let activeMonths: Int
    public let monthsSpanned: Int
    public let countries: [CellJSON]
    public let gridCells: Int?
    public let ranks: [Rank]
    public let address: String
  }

  /// The place among the groups or governments of these years.
  public struct Rank: Encodable, Sendable {
    public let measure: String
    public let rank: Int
    public let of: Int
    public let among: String
    public let firstYear: Int
    public let lastYear: Int
  }

  /// First minus second, with its 95 % interval.
  public struct Difference: Encodable, Sendable {
    public let statistic: Bootstrap.Statistic
    public let difference: Double
    public let low: Double
    public let high: Double
  }

  /// The first actor against another.
  public struct Pair: Encodable, Sendable {
    public let first: String
    public let second: String
    public let differences: [Difference]
    public let sharedCells: Int?
    public let eitherCells: Int?
    public let sharedEvents: Int
    public let sharedDeaths: Int
  }

  public let actors: [Actor]
  public let pairs: [Pair]
  public let bootstrapDraws: Int
  public let bootstrapSeed: UInt64

  public init(_ comparison: Comparison) {
    actors = comparison.columns.map { column in
      Actor(
        actor: ActorJSON(column.actor), total: AccountJSON(column.total),
        years: Dictionary(uniqueKeysWithValues: column.years.map { ("\($0.key)", AccountJSON($0.value)) }),
        spread: column.spread, activeMonths: column.activeMonths, monthsSpanned: column.monthsSpanned,
        countries: column.countries.map { CellJSON($0, address: column.plan.address(.deaths, of: $0)) },
        gridCells: column.cells?.count, ranks: Self.ranks(column),
        address: column.plan.address(.deaths).description)
    }
    pairs = comparison.pairs.map { pair in
      Pair(
        first: comparison.columns[0].actor.reference.description,
        second: comparison.columns[pair.other].actor.reference.description,
        differences: pair.differences.map {
          Difference(statistic: $0.statistic, difference: $0.value, low: $0.low, high: $0.high)
        }, sharedCells: pair.sharedCells, eitherCells: pair.eitherCells, sharedEvents: pair.sharedEvents,
        sharedDeaths: pair.sharedDeaths)
    }
    bootstrapDraws = comparison.bootstrap.draws
    bootstrapSeed = comparison.bootstrap.seed
  }

  private static func ranks(_ column: Comparison.Column) -> [Rank] {
    guard let ranking = column.ranking else { return [] }
    return Measure.allCases.compactMap { measure in
      ranking.place(of: column.actor.reference, by: measure).map { place in
        Rank(
          measure: measure.name, rank: place.rank, of: ranking.entrants.count, among: ranking.plan.field.rawValue,
          firstYear: ranking.plan.years.lowerBound, lastYear: ranking.plan.years.upperBound)
      }
    }
  }
}
