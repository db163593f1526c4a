public import ClioModel

extension Registry {
  /// How to cut the actors of an edition for a ranking, so that no row is counted under two names.
  ///
  /// An entry that has slices gives way to them and to what is left of it; an entry that takes only some places of a side
  /// (a name that several actors share) leaves the rest of it. An office ranks as the government, whoever holds it: the
  /// rows of the Taliban or the Houthis in office are those of the government here, and their own in a profile.
  public func partition(sides: [EventSide]) -> RankPartition {
    partition(sides: sides, of: heads.filter { $0.kind != .government && isCut($0) })
  }

  /// The same, cut so that one actor has a place of its own.
  public func partition(sides: [EventSide], placing reference: ActorReference) -> RankPartition {
    partition(sides: sides, placing: [reference])
  }

  /// The same, cut so that each of several actors has a place of its own; one that is the whole of another's part has none.
  public func partition(sides: [EventSide], placing references: [ActorReference]) -> RankPartition {
    let usual = partition(sides: sides)
    let index = SideIndex(sides)
    var splits = usual.splits
    for reference in references {
      let isPlaced = splits.contains { split in split.parts.contains { $0.reference == reference } }
      switch reference {
      case .entry(let id) where !isPlaced:
        guard let head = head(id) else { continue }
        let isWhole = slices(of: id).contains { references.contains(.entry($0.id)) }
        // A parent is placed whole, in the stead of its slices, unless one of these is asked for too.
        let codes = index.codes(of: head)
        let clashes = splits.contains { split in
          !split.coded.isDisjoint(with: codes) && split.parts.contains { references.contains($0.reference) }
        }
        if isWhole || clashes { continue }
        splits = splits.filter { $0.coded.isDisjoint(with: codes) } + [split([head], codes, sides)]
      case .ucdp(let id):
        splits = splits.filter { split in !split.coded.contains { $0.id == id } }
      default: continue
      }
    }
    return RankPartition(splits: splits, kinds: usual.kinds)
  }

  /// The same as the usual one, but with only one of a parent's slices cut out: all that it leaves is one actor.
  ///
  /// The rest has no address of its own: `PARENT:remainder` is less all slices.
  ///
  /// - Returns: nil where there is no such slice.
  public func partition(sides: [EventSide], cutting slice: String, outOf parent: String) -> RankPartition? {
    guard let head = head(slice), head.parent == parent, let whole = self.head(parent) else { return nil }
    let usual = partition(sides: sides)
    let index = SideIndex(sides)
    let codes = index.codes(of: head).union(index.codes(of: whole))
    return RankPartition(
      splits: usual.splits.filter { $0.coded.isDisjoint(with: codes) } + [split([head], codes, sides)],
      kinds: usual.kinds)
  }

  /// How to cut the actors of an edition for a network: slices for their parents, and those who held an office for a time
  /// out of it.
  ///
  /// - Parameter focus: keeps its own rows, whatever others take of its codes.
  public func networkPartition(sides: [EventSide], focus: ConflictActor?) -> RankPartition {
    let cutters = heads.filter { head in
      head.kind != .government
        && (isCut(head) || head.selectors(in: .ucdp).contains { $0.isOffice && $0.span != .always })
    }
    let all = partition(sides: sides, of: cutters)
    guard let focus, !all.splits.contains(where: { $0.parts.contains { $0.reference == focus.reference } }) else {
      return all
    }
    let own = Set(sides.filter { side in focus.definition.selectors.contains { !$0.isMaybe && $0.selects(side) } })
    return RankPartition(
      splits: all.splits.filter { $0.coded.isDisjoint(with: own) } + [.init(coded: own, parts: [focus])],
      kinds: all.kinds)
  }

  /// Cuts the coded actors by these entries; those that cut the same one cut it together.
  private func partition(sides: [EventSide], of cutters: [RegistryHead]) -> RankPartition {
    let index = SideIndex(sides)
    var groups: [(heads: [RegistryHead], codes: Set<EventSide>)] = []
    for head in cutters {
      // With the codes of its parent, whose rest must have all that its slices leave.
      let parent = head.parent.flatMap { self.head($0) }
      var group = (heads: [head], codes: index.codes(of: head).union(parent.map { index.codes(of: $0) } ?? []))
      guard !group.codes.isEmpty else { continue }
      for other in groups where !other.codes.isDisjoint(with: group.codes) {
        group = (other.heads + group.heads, other.codes.union(group.codes))
      }
      groups = groups.filter { $0.codes.isDisjoint(with: group.codes) } + [group]
    }
    return RankPartition(splits: groups.map { split($0.heads, $0.codes, sides) }, kinds: kinds(of: sides))
  }

  /// True where an entry is not just one coded actor, whole, everywhere and always.
  private func isCut(_ head: RegistryHead) -> Bool {
    guard slices(of: head.id).isEmpty else { return false }
    let selectors = head.selectors(in: .ucdp).filter { !$0.isMaybe }
    return !selectors.isEmpty
      && (head.parent != nil || selectors.contains(where: \.isByPlace))
  }

  /// These entries and what they leave of each coded actor, under all its spellings at once.
  private func split(_ heads: [RegistryHead], _ codes: Set<EventSide>, _ sides: [EventSide]) -> RankPartition.Split {
    let taken = heads.flatMap { $0.selectors(in: .ucdp) }
    let parents = Set(heads.compactMap(\.parent))
    var rests: [ConflictActor] = []
    if let parent = parents.first.flatMap({ head($0) }), parents.count == 1, heads.allSatisfy({ $0.parent != nil }) {
      var rest = bare(parent)
      rest.reference = .remainder(parent.id)
      rest.name = "\(parent.name), rest"
      rest.definition.minus = taken
      rests = [rest]
    } else {
      let references = Set(codes.map(\.reference))
      rests = references.compactMap { reference -> ConflictActor? in
        guard var rest = try? actor(reference, sides: sides) else { return nil }
        rest.definition.minus = taken
        return rest
      }.sorted { $0.name < $1.name }
    }
    return .init(coded: codes, parts: heads.map { bare($0) } + rests)
  }

  /// The kinds of sides that some entry takes as a whole.
  private func kinds(of sides: [EventSide]) -> [EventSide: ActorKind] {
    struct Code: Hashable {
      let id: Int?
      let name: String
      let isGovernment: Bool
    }
    var known: [Code: ActorKind] = [:]
    for head in heads where head.parent == nil {
      let isGovernment = head.kind == .government
      for selector in head.selectors(in: .ucdp) where !selector.isMaybe {
        for id in selector.ids { known[Code(id: id, name: "", isGovernment: isGovernment)] = head.kind }
        for name in selector.names { known[Code(id: nil, name: name, isGovernment: isGovernment)] = head.kind }
      }
    }
    var kinds: [EventSide: ActorKind] = [:]
    for side in sides {
      let isGovernment = SideName.isGovernment(side.name)
      let code =
        side.id.map { Code(id: $0, name: "", isGovernment: isGovernment) }
        ?? Code(id: nil, name: side.name, isGovernment: isGovernment)
      if let kind = known[code] { kinds[side] = kind }
    }
    return kinds
  }
}

/// The sides of an edition by what selects them.
private struct SideIndex {
  private var byID: [Int: [EventSide]] = [:]
  /// Those without an id.
  private var byName: [String: [EventSide]] = [:]

  init(_ sides: [EventSide]) {
    for side in sides {
      if let id = side.id { byID[id, default: []].append(side) } else { byName[side.name, default: []].append(side) }
    }
  }

  /// The sides of which an entry has rows that are established to be its own.
  func codes(of head: RegistryHead) -> Set<EventSide> {
    var codes: Set<EventSide> = []
    for selector in head.selectors(in: .ucdp) where !selector.isMaybe {
      for id in selector.ids { codes.formUnion(byID[id] ?? []) }
      for name in selector.names { codes.formUnion(byName[name] ?? []) }
    }
    return codes
  }
}
