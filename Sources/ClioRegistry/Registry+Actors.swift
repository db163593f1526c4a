public import ClioModel

extension Registry {
  /// The actor a reference means, with all that the registry or the edition's sides say of it.
  ///
  /// - Throws: `ClioError` of kind `noSuchActor` where the registry has no such entry.
  public func actor(_ reference: ActorReference, sides: [EventSide]) throws(ClioError) -> ConflictActor {
    let definition = try definition(of: reference, sides: sides)
    switch reference {
    case .entry(let id):
      guard let entry = entry(id) else { break }
      return actor(entry)
    case .remainder(let id):
      guard let entry = entry(id) else { break }
      return ConflictActor(
        reference: reference, name: "\(entry.name), rest", kind: entry.kind, definition: definition)
    case .ucdp(let id):
      let names = sides.filter { $0.id == id }.map(\.name)
      return ConflictActor(
        reference: reference, name: names.first ?? reference.description, otherNames: Array(names.dropFirst()),
        definition: definition)
    case .name(let name):
      return ConflictActor(reference: reference, name: name, definition: definition)
    }
    return ConflictActor(reference: reference, name: reference.description, definition: definition)
  }

  private func actor(_ entry: RegistryEntry) -> ConflictActor {
    ConflictActor(
      reference: .entry(entry.id), name: entry.name,
      otherNames: entry.names.map(\.text).filter { $0 != entry.name }, kind: entry.kind,
      homeCountries: entry.home.compactMap { Country.matching($0) },
      milestones: entry.milestones.map { milestone in
        let source = entry.source(milestone.source)
        let parts = [source?.publisher, source?.title, source?.date?.description].compactMap(\.self)
        return .init(date: milestone.date, what: milestone.what, source: parts.joined(separator: ", "))
      }, parent: entry.parent, definition: entry.definition)
  }

  /// How to cut the actors of an edition for a ranking, so that no row is counted under two names: each entry that has
  /// slices gives way to them and to what is left of it.
  public func partition(sides: [EventSide]) -> RankPartition {
    var splits: [RankPartition.Split] = []
    for parent in entries {
      let slices = slices(of: parent.id)
      guard !slices.isEmpty, parent.definition.isCoarse else { continue }
      let codes = sides.filter { side in parent.selectors.contains { $0.selects(side) } }
      guard !codes.isEmpty, let rest = try? actor(.remainder(parent.id), sides: sides) else { continue }
      splits.append(.init(coded: Set(codes), parts: slices.map(actor) + [rest]))
    }
    return RankPartition(splits: splits, kinds: kinds(of: sides))
  }

  /// The same, cut so that one actor has a place of its own: an entry that is made of several coded actors, or of parts of
  /// them, takes its rows out of theirs.
  public func partition(sides: [EventSide], placing reference: ActorReference) -> RankPartition {
    let usual = partition(sides: sides)
    guard case .entry(let id) = reference, let entry = entry(id),
      !usual.splits.contains(where: { split in split.parts.contains { $0.reference == reference } })
    else {
      guard case .ucdp(let id) = reference else { return usual }
      return RankPartition(
        splits: usual.splits.filter { split in !split.coded.contains { $0.id == id } }, kinds: usual.kinds)
    }
    let codes = Set(sides.filter { side in entry.selectors.contains { $0.selects(side) } })
    // What is left of each coded actor, under all its spellings at once.
    let references = Set(codes.map { side in side.id.map { ActorReference.ucdp($0) } ?? .name(side.name) })
    let rests = references.compactMap { reference -> ConflictActor? in
      guard var rest = try? actor(reference, sides: sides) else { return nil }
      rest.definition.minus = entry.selectors
      return rest
    }
    let others = usual.splits.filter { $0.coded.isDisjoint(with: codes) }
    return RankPartition(
      splits: others + [.init(coded: codes, parts: [actor(entry)] + rests.sorted { $0.name < $1.name })],
      kinds: usual.kinds)
  }

  /// The kinds of sides that some entry takes as a whole.
  private func kinds(of sides: [EventSide]) -> [EventSide: ActorKind] {
    var kinds: [EventSide: ActorKind] = [:]
    for entry in entries where entry.parent == nil {
      for side in sides where SideName.isGovernment(side.name) == (entry.kind == .government) {
        if entry.selectors.contains(where: { !$0.isMaybe && $0.selects(side) }) { kinds[side] = entry.kind }
      }
    }
    return kinds
  }
}
