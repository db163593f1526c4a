import ClioModel

/// Answers many queries of one edition in one pass over its rows; who is on which side is worked out once for each actor.
struct TallyPass {
  private var running: [RunningTally]
  /// Each actor once, however many queries name it.
  private var actors: [CompiledActor] = []
  /// Where in `actors` each query's actor and opponent are.
  private var parts: [(actor: Int?, opponent: Int?)] = []

  init(_ queries: [TallyQuery], _ lexicon: EditionCache.Lexicon) {
    running = queries.map { RunningTally($0, in: lexicon) }
    var positions: [ActorDefinition: Int] = [:]
    for query in queries {
      for definition in [query.actor, query.opponent].compactMap(\.self) where positions[definition] == nil {
        positions[definition] = actors.count
        actors.append(CompiledActor(definition, in: lexicon))
      }
      parts.append((query.actor.flatMap { positions[$0] }, query.opponent.flatMap { positions[$0] }))
    }
  }

  /// The sides that decide which rows matter; nil where some query names no actor.
  var concernedSides: [Int32]? {
    var codes: Set<Int32> = []
    for part in parts {
      guard let actor = part.actor else { return nil }
      codes.formUnion(actors[actor].concernedSides)
    }
    return codes.sorted()
  }

  mutating func add(_ block: TallyBlock) {
    let years = self.years
    let needsEveryRow = parts.contains { $0.actor == nil }
    var roles = [CompiledActor.Role](repeating: [], count: actors.count)
    for index in 0..<block.count where years.contains(block.columns.year[index]) {
      var isAnyones = needsEveryRow
      for position in actors.indices {
        roles[position] = actors[position].role(in: block, index)
        if !roles[position].isEmpty { isAnyones = true }
      }
      guard isAnyones else { continue }
      let counted = block.counted(at: index)
      for (position, part) in parts.enumerated() {
        running[position].add(counted, block, index, part.actor.map { roles[$0] }, part.opponent.map { roles[$0] })
      }
    }
  }

  /// The years that any query asks for.
  var years: ClosedRange<Int16> {
    let asked = running.map { $0.query.filter.years ?? Int(Int16.min)...Int(Int16.max) }
    let first = asked.map(\.lowerBound).min() ?? 0, last = asked.map(\.upperBound).max() ?? 0
    return Int16(clamping: first)...Int16(clamping: last)
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
