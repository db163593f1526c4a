import ClioModel

/// Answers many queries of one edition in one pass over its rows: who is on which side is worked out once for each actor,
/// and which rows count once for each selection.
struct TallyPass {
  private var tallies: [RunningTally]
  private var selections: [RowSelection] = []
  /// Each actor once, however many queries name it.
  private var actors: [CompiledActor] = []

  init(_ queries: [TallyQuery], _ lexicon: EditionCache.Lexicon) {
    tallies = queries.map { RunningTally($0, in: lexicon) }
    var positions: [ActorDefinition: Int] = [:]
    var known = CompiledActor.KnownSides()
    for (number, query) in queries.enumerated() {
      for definition in [query.actor, query.opponent].compactMap(\.self) where positions[definition] == nil {
        positions[definition] = actors.count
        actors.append(CompiledActor(definition, in: lexicon, &known))
      }
      let actor = query.actor.flatMap { positions[$0] }, opponent = query.opponent.flatMap { positions[$0] }
      let known = selections.firstIndex { $0.filter == query.filter && $0.actor == actor && $0.opponent == opponent }
      if known == nil {
        selections.append(RowSelection(query.filter, actor: actor, opponent: opponent, in: lexicon.dictionaries))
      }
      selections[known ?? selections.count - 1].tallies.append(number)
    }
  }

  /// The same for queries of which no pass is made yet.
  static func concernedSides(of queries: [TallyQuery], _ lexicon: EditionCache.Lexicon) -> [Int32]? {
    var codes: Set<Int32> = []
    var known = CompiledActor.KnownSides()
    for definition in Set(queries.map(\.actor)) {
      guard let definition else { return nil }
      codes.formUnion(CompiledActor.concernedSides(of: definition, in: lexicon, &known))
    }
    return codes.sorted()
  }

  /// The sides that decide which rows matter; nil where some query names no actor.
  var concernedSides: [Int32]? {
    var codes: Set<Int32> = []
    for selection in selections {
      guard let actor = selection.actor else { return nil }
      codes.formUnion(actors[actor].concernedSides)
    }
    return codes.sorted()
  }

  /// The years that any query asks for.
  var years: ClosedRange<Int16> {
    let asked = selections.map { $0.filter.years ?? Int(Int16.min)...Int(Int16.max) }
    let first = asked.map(\.lowerBound).min() ?? 0, last = asked.map(\.upperBound).max() ?? 0
    return Int16(clamping: first)...Int16(clamping: last)
  }

  mutating func add(_ block: TallyBlock) {
    let years = self.years
    let needsEveryRow = selections.contains { $0.actor == nil }
    var roles = [CompiledActor.Role](repeating: [], count: actors.count)
    block.forEachWanted { index in
      guard years.contains(block.columns.year[index]) else { return }
      var isAnyones = needsEveryRow
      for position in actors.indices {
        roles[position] = actors[position].role(in: block, index)
        if !roles[position].isEmpty { isAnyones = true }
      }
      guard isAnyones else { return }
      let counted = block.counted(at: index)
      for position in selections.indices {
        let role = selections[position].actor.map { roles[$0] }, other = selections[position].opponent.map { roles[$0] }
        guard selections[position].take(counted, block, index, role, other) else { continue }
        for tally in selections[position].tallies { tallies[tally].add(counted, block, index, role) }
      }
    }
  }

  /// One table for each query, in their order.
  func tables() -> [TallyTable] {
    var totals = [DeathAccount](repeating: DeathAccount(), count: tallies.count)
    for selection in selections { for tally in selection.tallies { totals[tally] = selection.total } }
    return zip(tallies, totals).map { $0.table(total: $1) }
  }
}

extension TallyQuery {
  /// True where sums by dyad, country, year and violence type hold the answer.
  var isCoarse: Bool {
    filter.isCoarse && groupBy.allSatisfy { [.year, .violence, .country, .opponent, .actor].contains($0) }
      && (actor?.isCoarse ?? true) && (opponent?.isCoarse ?? true)
  }
}
