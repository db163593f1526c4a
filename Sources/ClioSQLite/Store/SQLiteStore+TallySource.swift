public import ClioModel
import GRDB

extension SQLiteStore: TallySource {
  public func editions() async throws(ClioError) -> [Edition] {
    try read { db in try Self.editions(db).map(\.edition) }
  }

  public func sides(in edition: EditionID) async throws(ClioError) -> [EventSide] {
    try read { db in
      try cache.lexicon(of: Self.edition(edition, db), db).actors
    }
  }

  public func tables(for queries: [TallyQuery]) async throws(ClioError) -> [TallyTable] {
    try read { db in
      var tables = [TallyTable?](repeating: nil, count: queries.count)
      for edition in Set(queries.map(\.edition)) {
        let stored = try Self.edition(edition, db)
        let lexicon = try cache.lexicon(of: stored, db)
        let positions = queries.indices.filter { queries[$0].edition == edition }
        for position in positions {
          try queries[position].check(against: stored.edition)
          try lexicon.check(queries[position].filter)
        }
        // Where an actor's rows must be read anyhow, they answer its coarse questions too.
        let rowActors = Set(positions.filter { !queries[$0].isCoarse }.compactMap { queries[$0].actor })
        let usesSums = { (position: Int) in
          queries[position].isCoarse && !(queries[position].actor.map(rowActors.contains) ?? false)
        }
        let coarse = positions.filter(usesSums)
        if !coarse.isEmpty {
          var pass = TallyPass(coarse.map { queries[$0] }, lexicon)
          for block in try cache.rollups(of: lexicon, years: pass.years, db) { pass.add(block) }
          for (position, table) in zip(coarse, pass.tables()) { tables[position] = table }
        }
        let fine = positions.filter { !usesSums($0) }
        if !fine.isEmpty {
          var pass = TallyPass(fine.map { queries[$0] }, lexicon)
          pass.add(try cache.rows(of: lexicon, ofSides: pass.concernedSides, db))
          for (position, table) in zip(fine, pass.tables()) { tables[position] = table }
        }
      }
      return tables.compactMap(\.self)
    }
  }

  public func events(
    matching query: TallyQuery, order: EventOrder, limit: Int?
  ) async throws(ClioError) -> [MatchedEvent] {
    try read { db in
      let search = try search(for: query, db, order: order, limit: limit)
      return try search.found.map { try $0.matchedEvent(in: search.block, search.lexicon, db) }
    }
  }

  public func samples(matching query: TallyQuery) async throws(ClioError) -> [EventSample] {
    try read { db in
      try RowSearch(query, lexicon(for: query, db), .chronological, nil).samples(cache, db)
    }
  }

  /// Reads at once the rows that several batches of queries will need, where that is known beforehand: rows that two batches
  /// have in common are then not read twice.
  public func prepare(for queries: [TallyQuery]) throws(ClioError) {
    try read { db in
      for edition in Set(queries.map(\.edition)) {
        let lexicon = try cache.lexicon(of: Self.edition(edition, db), db)
        let fine = queries.filter { $0.edition == edition && !$0.isCoarse }
        guard !fine.isEmpty, let sides = TallyPass.concernedSides(of: fine, lexicon) else { continue }
        _ = try cache.rows(of: lexicon, ofSides: sides, db)
      }
    }
  }
}
