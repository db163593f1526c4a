public import ClioModel

/// The reference `TallySource`: plain events in memory, counted row by row in the words of MEASURES, with no thought of
/// speed. Real stores are compared with it.
public struct InMemoryTallySource: TallySource {
  private let held: [EditionID: (edition: Edition, events: [ConflictEvent])]

  public init(_ editions: [(edition: Edition, events: [ConflictEvent])]) {
    held = Dictionary(editions.map { ($0.edition.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public func editions() async throws(ClioError) -> [Edition] {
    held.values.map(\.edition).sorted { $0.id < $1.id }
  }

  public func sides(in edition: EditionID) async throws(ClioError) -> [EventSide] {
    Array(Set(try events(in: edition).flatMap { [$0.sideA, $0.sideB] }.filter { $0.name != "Civilians" }))
  }

  public func tables(for queries: [TallyQuery]) async throws(ClioError) -> [TallyTable] {
    var tables: [TallyTable] = []
    for query in queries {
      try query.check(against: try entry(query.edition).edition)
      tables.append(ReferenceTally(query, try events(in: query.edition)).table())
    }
    return tables
  }

  public func events(
    matching query: TallyQuery, order: EventOrder, limit: Int?
  ) async throws(ClioError) -> [MatchedEvent] {
    try query.check(against: try entry(query.edition).edition)
    let found = ReferenceTally(query, try events(in: query.edition)).matches().sorted { left, right in
      if order == .deadliest, left.event.toll.best != right.event.toll.best {
        return left.event.toll.best > right.event.toll.best
      }
      return (left.event.start, left.event.id) < (right.event.start, right.event.id)
    }
    return limit.map { Array(found.prefix($0)) } ?? found
  }

  public func samples(matching query: TallyQuery) async throws(ClioError) -> [EventSample] {
    try query.check(against: try entry(query.edition).edition)
    return ReferenceTally(query, try events(in: query.edition)).matches().map { match in
      EventSample(id: match.event.id, account: ReferenceTally.account(of: match))
    }.sorted { $0.id < $1.id }
  }

  private func entry(_ id: EditionID) throws(ClioError) -> (edition: Edition, events: [ConflictEvent]) {
    guard let entry = held[id] else { throw ClioError(.notFound, "edition: found no '\(id)'") }
    return entry
  }

  private func events(in id: EditionID) throws(ClioError) -> [ConflictEvent] { try entry(id).events }
}
