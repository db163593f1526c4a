public import ClioModel

extension Registry {
  /// What a reference means in the datasets of one coding scheme.
  ///
  /// - Parameter sides: the sides of the edition asked, which give ids their names in it.
  /// - Throws: `ClioError` of kind `noSuchActor` where the registry has no such entry.
  public func definition(
    of reference: ActorReference, sides: [EventSide] = [], in scheme: Dataset.CodingScheme = .ucdp
  ) throws(ClioError) -> ActorDefinition {
    switch reference {
    case .entry(let id):
      guard let head = head(id) else { throw RegistryMessage.noEntry(id, in: self) }
      return head.definition(in: scheme)
    case .remainder(let id):
      guard let head = head(id) else { throw RegistryMessage.noEntry(id, in: self) }
      guard !slices(of: id).isEmpty else { throw RegistryMessage.noRemainder(head) }
      return ActorDefinition(
        selectors: head.selectors(in: scheme), minus: slices(of: id).flatMap { $0.selectors(in: scheme) })
    case .ucdp(let id):
      return .ucdp(id: id, names: Self.unsharedNames(of: id, sides))
    case .name(let name):
      if let id = SideNamesakes(sides).onlyID(of: name) { return .ucdp(id: id, names: [name]) }
      return .name(name)
    }
  }

  /// The names that sides of this id carry and no side of another id does, for rows whose id is missing.
  private static func unsharedNames(of id: Int, _ sides: [EventSide]) -> Set<String> {
    let namesakes = SideNamesakes(sides)
    return Set(sides.filter { $0.id == id }.map(\.name).filter { namesakes.onlyID(of: $0) == id })
  }
}

extension Registry {
  /// The actor a reference means, with all that the registry or the edition's sides say of it.
  ///
  /// - Throws: `ClioError` of kind `noSuchActor` where the registry has no such entry.
  public func actor(_ reference: ActorReference, sides: [EventSide]) throws(ClioError) -> ConflictActor {
    var actor = try named(reference, sides: sides)
    actor.sharers = sharers(of: actor)
    return actor
  }

  /// Entries that take rows of the same sides, one for each span; parts and wholes of the actor left out.
  private func sharers(of actor: ConflictActor) -> [ConflictActor.Sharer] {
    let own = actor.definition.selectors.filter { !$0.isMaybe }
    let isWhole = own.allSatisfy { !$0.isNarrow }
    guard isWhole, !own.isEmpty else { return [] }
    var sharers: [ConflictActor.Sharer] = []
    for head in heads where head.parent == nil && actor.reference != .entry(head.id) && actor.parent != head.id {
      for selector in head.selectors(in: .ucdp)
      where !selector.isMaybe && !selector.isByPlace && selector.events.isEmpty {
        guard own.contains(where: { $0.meets(selector) }), head.kind != .government || actor.kind == nil else {
          continue
        }
        sharers.append(.init(party: head.party, span: selector.span))
      }
    }
    return sharers
  }

  private func named(_ reference: ActorReference, sides: [EventSide]) throws(ClioError) -> ConflictActor {
    let definition = try definition(of: reference, sides: sides)
    switch reference {
    case .entry(let id):
      guard let head = head(id) else { break }
      return actor(head)
    case .remainder(let id):
      guard let head = head(id) else { break }
      return ConflictActor(reference: reference, name: "\(head.name), rest", kind: head.kind, definition: definition)
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

  /// With everything the registry says of it.
  func actor(_ head: RegistryHead) -> ConflictActor {
    var actor = bare(head)
    guard let entry = entry(head.id) else { return actor }
    actor.otherNames = entry.names.map(\.text).filter { $0 != head.name }
    actor.milestones = entry.milestones.sorted { ($0.date?.description ?? "~") < ($1.date?.description ?? "~") }
    actor.relations = relations(of: head.id)
    actor.sources = Dictionary(entry.sources.map { ($0.key, $0) }) { first, _ in first }
    return actor
  }

  /// With no more than a ranking needs.
  func bare(_ head: RegistryHead) -> ConflictActor {
    ConflictActor(
      reference: .entry(head.id), name: head.name, kind: head.kind,
      homeCountries: head.home.compactMap { Country.matching($0) }, parent: head.parent,
      definition: head.definition(in: .ucdp))
  }

  /// The other parties of an actor's relations, each once.
  public func related(to actor: ConflictActor) -> [ConflictActor] {
    guard case .entry(let id) = actor.reference else { return [] }
    return Set(actor.relations.map { $0.other(than: id).id }).sorted().compactMap { head($0).map { bare($0) } }
  }

  /// What belongs to an actor: its slices with what they leave of it, and those that sources call its branches or that
  /// pledged themselves to it, where no source denies it.
  public func branches(of actor: ConflictActor) -> [ConflictActor] {
    guard case .entry(let id) = actor.reference else { return [] }
    let slices = slices(of: id)
    var branches = slices.map { bare($0) }
    if !slices.isEmpty, let rest = try? named(.remainder(id), sides: []) { branches.append(rest) }
    let affiliates = Set(
      actor.relations.filter { relation in
        relation.object.id == id && (relation.type == .branchOf || relation.type == .pledgedTo)
          && !relation.accounts.contains(where: \.denies)
      }.map(\.subject.id)
    ).subtracting(slices.map(\.id))
    return branches + affiliates.sorted().compactMap { head($0).map { bare($0) } }
  }

  /// Every entry with no more than its definition.
  public var allActors: [ConflictActor] { heads.map { bare($0) } }
}
