extension Claim {
  /// The name of its kind, as the grammar has it: `count`, `trend`, `compare`, `rank`, `record`, `attack`, `first`,
  /// `last`, `presence`, `absence`, `relation`, `milestone` or `figure`.
  public var kind: String {
    switch self {
    case .count: "count"
    case .trend: "trend"
    case .compare: "compare"
    case .rank: "rank"
    case .record: "record"
    case .attack: "attack"
    case .first: "first"
    case .last: "last"
    case .presence: "presence"
    case .absence: "absence"
    case .relation: "relation"
    case .milestone: "milestone"
    case .figure: "figure"
    }
  }
}
