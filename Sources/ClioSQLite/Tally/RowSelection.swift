import ClioModel

/// The rows that some queries of one pass have in common: same filter, actor and opponent. Each row is judged and totalled
/// once for all of them, whatever they are grouped by.
struct RowSelection {
  let filter: TallyFilter
  /// Where in the pass's actors these are; nil where the queries name none.
  let actor: Int?
  let opponent: Int?
  /// Where in the pass's tallies the queries are.
  var tallies: [Int] = []
  private(set) var total = DeathAccount()
  private let compiled: CompiledFilter

  init(_ filter: TallyFilter, actor: Int?, opponent: Int?, in dictionaries: EditionDictionaries) {
    self.filter = filter
    self.actor = actor
    self.opponent = opponent
    compiled = CompiledFilter(filter, in: dictionaries)
  }

  /// True where the row is wanted; it is then in the total.
  mutating func take(
    _ counted: CountedDeaths, _ block: TallyBlock, _ index: Int, _ actor: CompiledActor.Role?,
    _ opponent: CompiledActor.Role?
  ) -> Bool {
    if let actor, !Self.isWanted(actor, opponent: opponent, filter) { return false }
    guard compiled.passes(block, index) else { return false }
    total.add(counted, as: actor?.side ?? .none)
    return true
  }

  /// Whether a row is the actor's under the filter's terms, against the wanted opponent where there is one.
  static func isWanted(
    _ role: CompiledActor.Role, opponent: CompiledActor.Role?, _ filter: TallyFilter
  ) -> Bool {
    guard !role.isDisjoint(with: [.sideA, .sideB]) else { return false }
    if role.contains(.maybe), !filter.includesMaybes { return false }
    if role.contains(.joint), !filter.includesJoint { return false }
    guard let opponent else { return true }
    if opponent.contains(.maybe), !filter.includesMaybes { return false }
    if opponent.contains(.joint), !filter.includesJointOpponents { return false }
    return (role.contains(.sideA) && opponent.contains(.sideB)) || (role.contains(.sideB) && opponent.contains(.sideA))
  }
}
