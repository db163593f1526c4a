public import ClioModel
import GRDB

extension SQLiteStore {
  /// The events behind a tally by start day, then id, one at a time: what `events(matching:order:limit:)` gives all at
  /// once, in little memory however many they are.
  ///
  /// - Parameter take: gets each event while the store is read; what it throws ends the reading.
  /// - Throws: `ClioError` as `events(matching:order:limit:)` does, and whatever `take` throws.
  public func eachEvent(
    matching query: TallyQuery, take: (MatchedEvent) throws(ClioError) -> Void
  ) async throws(ClioError) {
    try read { db in
      let search = try search(for: query, db)
      for row in search.found { try take(row.matchedEvent(in: search.block, search.lexicon, db)) }
    }
  }

  /// How many events are behind a tally, to be read piece by piece.
  ///
  /// - Throws: `ClioError` as `tables(for:)` does.
  public func eventList(matching query: TallyQuery) async throws(ClioError) -> EventList {
    try read { db in
      let search = try search(for: query, db)
      return EventList(query: query, sha256: search.lexicon.stored.edition.sha256, count: search.found.count)
    }
  }

  /// Some events of a list, by start day, then id.
  ///
  /// The rows are looked for anew each time, which costs less than to hold a reader while somebody takes his time.
  ///
  /// - Throws: `ClioError` also where the edition was taken out or replaced after the list was made.
  public func events(_ positions: Range<Int>, of list: EventList) async throws(ClioError) -> [MatchedEvent] {
    try read { db in
      let search = try search(for: list.query, db, limit: positions.upperBound)
      guard search.lexicon.stored.edition.sha256 == list.sha256 else { throw StoreMessage.replaced(list.query.edition) }
      return try search.found[positions.clamped(to: search.found.indices)].map {
        try $0.matchedEvent(in: search.block, search.lexicon, db)
      }
    }
  }

  /// What a search found, with what is needed to make events of it.
  struct Search {
    let lexicon: EditionCache.Lexicon
    let found: [RowSearch.Found]
    let block: TallyBlock
  }

  /// - Throws: `ClioError` where the edition is not there, or cannot answer the query.
  func search(
    for query: TallyQuery, _ db: Database, order: EventOrder = .chronological, limit: Int? = nil
  ) throws -> Search {
    let lexicon = try lexicon(for: query, db)
    let (found, block) = try RowSearch(query, lexicon, order, limit).run(cache, db)
    return Search(lexicon: lexicon, found: found, block: block)
  }

  /// The names of the query's edition, once it is known that the query can be answered from it.
  func lexicon(for query: TallyQuery, _ db: Database) throws -> EditionCache.Lexicon {
    let stored = try Self.edition(query.edition, db)
    try query.check(against: stored.edition)
    let lexicon = try cache.lexicon(of: stored, db)
    try lexicon.check(query.filter)
    return lexicon
  }
}
