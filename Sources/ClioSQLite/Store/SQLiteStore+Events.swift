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
      let stored = try Self.edition(query.edition, db)
      try query.check(against: stored.edition)
      let lexicon = try cache.lexicon(of: stored, db)
      try lexicon.check(query.filter)
      let (found, block) = try RowSearch(query, lexicon, .chronological, nil).run(cache, db)
      for row in found { try take(row.matchedEvent(in: block, lexicon, db)) }
    }
  }
}
