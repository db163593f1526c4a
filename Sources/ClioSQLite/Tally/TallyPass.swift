import ClioModel

/// Answers many queries of one edition in one pass over its rows; who is on which side is worked out once for each actor.
struct TallyPass {
  private let dictionaries: EditionDictionaries
  private var running: [RunningTally]
  private var actors: [ActorDefinition: CompiledActor] = [:]

  init(_ queries: [TallyQuery], _ lexicon: EditionCache.Lexicon) {
    dictionaries = lexicon.dictionaries
    running = queries.map { RunningTally($0, in: lexicon.dictionaries, actorCodes: lexicon.actorCodes) }
    for query in queries {
      for definition in [query.actor, query.opponent].compactMap(\.self) where actors[definition] == nil {
        actors[definition] = CompiledActor(definition, in: dictionaries)
      }
    }
  }

  /// The sides that decide which rows matter; nil where some query names no actor.
  var concernedSides: [Int32]? {
    var codes: Set<Int32> = []
    for tally in running {
      guard let definition = tally.query.actor, let actor = actors[definition] else { return nil }
      for (code, isConcerned) in actor.isConcerned.enumerated() where isConcerned { codes.insert(Int32(code)) }
    }
    return codes.sorted()
  }

  mutating func add(_ block: TallyBlock) {
    let roles = actors.mapValues { $0.roles(in: block) }
    for index in running.indices {
      let query = running[index].query
      running[index].add(block, query.actor.flatMap { roles[$0] }, query.opponent.flatMap { roles[$0] })
    }
  }

  func tables() -> [TallyTable] { running.map { $0.table() } }
}

extension TallyQuery {
  /// True where sums by dyad, country, year and violence type hold the answer.
  var isCoarse: Bool {
    filter.isCoarse && groupBy.allSatisfy { [.year, .violence, .country, .opponent, .actor].contains($0) }
      && (actor?.isCoarse ?? true) && (opponent?.isCoarse ?? true)
  }
}
