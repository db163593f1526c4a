/// The one question Clio asks of data: sums over the events of one edition that pass a filter, by some keys.
public struct TallyQuery: Hashable, Sendable {
  public var edition: EditionID
  public var filter: TallyFilter
  /// In the order of the answer's keys; no key twice.
  public var groupBy: [TallyKey]
  /// What `filter.actor` means; nil exactly where that is nil.
  public var actor: ActorDefinition?
  /// What `filter.opponent` means; nil exactly where that is nil.
  public var opponent: ActorDefinition?

  public init(
    edition: EditionID, filter: TallyFilter = TallyFilter(), groupBy: [TallyKey] = [], actor: ActorDefinition? = nil,
    opponent: ActorDefinition? = nil
  ) {
    self.edition = edition
    self.filter = filter
    self.groupBy = groupBy
    self.actor = actor
    self.opponent = opponent
  }
}

/// The answer to a `TallyQuery`.
public struct TallyTable: Sendable {
  public struct Cell: Sendable, Hashable {
    /// One value for each key of the query, in its order.
    public let keys: [TallyKeyValue]
    public let account: DeathAccount

    public init(keys: [TallyKeyValue], account: DeathAccount) {
      self.keys = keys
      self.account = account
    }
  }

  public let query: TallyQuery
  /// In rising order of their keys; groups without an event have no cell.
  public let cells: [Cell]
  /// Each event once, which by actor is less than the sum of the cells: two sides share an event.
  public let total: DeathAccount

  public init(query: TallyQuery, cells: [Cell], total: DeathAccount) {
    self.query = query
    // Sort keys hold text, so the first is made once for each cell and not once for each comparison.
    let keyed = cells.map { cell in (first: cell.keys.first?.sortKey ?? (0, ""), cell: cell) }
    self.cells = keyed.sorted { left, right in
      if left.first != right.first { return left.first < right.first }
      for (leftKey, rightKey) in zip(left.cell.keys, right.cell.keys).dropFirst() where leftKey != rightKey {
        return leftKey.sortKey < rightKey.sortKey
      }
      return false
    }.map(\.cell)
    self.total = total
  }
}
