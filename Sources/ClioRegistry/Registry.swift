public import ClioModel

/// The actors Clio knows by more than a dataset's code.
public struct Registry: Sendable {
  /// In the order of their ids.
  public let entries: [RegistryEntry]
  /// Fingerprint of all entries, 16 hexadecimal digits (FNV-1a, 64 bits, over the compiled form); recorded with figures.
  public let hash: String
  private let positions: [String: Int]
  private let folded: [String: Set<Int>]

  /// - Parameter hash: the fingerprint, where it is known already.
  /// - Throws: `ClioError` where two entries share an id or a parent is missing.
  public init(_ entries: [RegistryEntry], hash: String? = nil) throws(ClioError) {
    self.entries = entries.sorted { $0.id < $1.id }
    var positions: [String: Int] = [:]
    var folded: [String: Set<Int>] = [:]
    for (position, entry) in self.entries.enumerated() {
      if positions.updateValue(position, forKey: entry.id) != nil { throw RegistryMessage.twice(entry.id) }
      for name in [entry.name, entry.id] + entry.names.map(\.text) {
        folded[NameFolding.fold(name), default: []].insert(position)
      }
    }
    self.positions = positions
    self.folded = folded
    for entry in self.entries {
      if let parent = entry.parent, positions[parent] == nil { throw RegistryMessage.noParent(parent, of: entry.id) }
    }
    self.hash = hash ?? CompiledRegistry.fingerprint(CompiledRegistry.encode(self.entries))
  }

  public func entry(_ id: String) -> RegistryEntry? { positions[id].map { entries[$0] } }

  /// The entries that are slices of this one.
  public func slices(of id: String) -> [RegistryEntry] { entries.filter { $0.parent == id } }

  /// The entries that go by this name, whatever its case, accents, hyphens and articles.
  public func entries(named text: String) -> [RegistryEntry] {
    (folded[NameFolding.fold(text)] ?? []).sorted().map { entries[$0] }
  }

  /// All names, for suggestions.
  public var allNames: [String] { entries.flatMap { [$0.id, $0.name] + $0.names.map(\.text) } }

  /// What a reference means.
  ///
  /// - Parameter sides: the sides of the edition asked, which give ids their names in it.
  /// - Throws: `ClioError` of kind `noSuchActor` where the registry has no such entry.
  public func definition(of reference: ActorReference, sides: [EventSide] = []) throws(ClioError) -> ActorDefinition {
    switch reference {
    case .entry(let id):
      guard let entry = entry(id) else { throw RegistryMessage.noEntry(id, in: self) }
      return entry.definition
    case .remainder(let id):
      guard let entry = entry(id) else { throw RegistryMessage.noEntry(id, in: self) }
      return ActorDefinition(selectors: entry.selectors, minus: slices(of: id).flatMap(\.selectors))
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
