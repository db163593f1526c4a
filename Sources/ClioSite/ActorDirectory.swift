public import ClioDesk
public import ClioModel
import ClioRegistry

/// Every actor of an edition that has a page, each once: entries of the registry, and the sides that no entry takes whole.
public struct ActorDirectory: Sendable {
  public struct Listing: Sendable {
    public let actor: ConflictActor
    public let account: DeathAccount
    /// By falling deaths.
    public let opponents: [(side: EventSide, deaths: Int)]
    public let countries: [(name: String, deaths: Int)]

    public var reference: ActorReference { actor.reference }
    public var name: String { actor.name }
    public var otherNames: [String] { actor.otherNames }
    /// The other parties of its stated relations, once for each.
    public var related: [Relation.Party] {
      guard case .entry(let id) = actor.reference else { return [] }
      return actor.relations.map { $0.other(than: id) }
    }
  }

  /// With an event each; entries first, then sides as coded, each in the order of their ids.
  public let listings: [Listing]
  private let positions: [ActorReference: Int]
  /// The entries that stand for sides as coded.
  private let standIns: [ActorReference: ActorReference]

  public init(_ desk: Desk, edition: Edition) async throws(ClioError) {
    let sides = try await desk.store.sides(in: edition.id)
    var actors: [ConflictActor] = []
    var standIns: [ActorReference: ActorReference] = [:]
    for head in desk.registry.heads {
      let selectors = head.definition(in: .ucdp).selectors.filter { !$0.isMaybe }
      guard sides.contains(where: { side in selectors.contains { $0.selects(side) } }) else { continue }
      actors.append(try desk.registry.actor(.entry(head.id), sides: sides))
      for side in sides where head.parent == nil && selectors.contains(where: { $0.takesWhole(side) }) {
        standIns[side.reference] = standIns[side.reference] ?? .entry(head.id)
      }
    }
    var seen: Set<ActorReference> = []
    for side in sides where standIns[side.reference] == nil && seen.insert(side.reference).inserted {
      actors.append(try desk.registry.actor(side.reference, sides: sides))
    }
    let keys: [[TallyKey]] = [[], [.opponent], [.country]]
    let queries = actors.flatMap { actor in
      keys.map { keys in
        var query = TallyQuery(edition: edition.id, groupBy: keys, actor: actor.definition)
        query.filter.actor = actor.reference
        return query
      }
    }
    let tables = try await desk.store.tables(for: queries)
    var listings: [Listing] = []
    for (number, actor) in actors.enumerated() {
      let tables = tables[(number * keys.count)..<((number + 1) * keys.count)].map(\.self)
      guard tables[0].total.events > 0 else { continue }
      listings.append(Self.listing(actor, tables))
    }
    self.listings = listings
    self.standIns = standIns
    positions = Dictionary(listings.enumerated().map { ($1.reference, $0) }) { first, _ in first }
  }

  private static func listing(_ actor: ConflictActor, _ tables: [TallyTable]) -> Listing {
    Listing(
      actor: actor, account: tables[0].total,
      opponents: tables[1].cells.compactMap { cell in
        guard case .opponent(let side)? = cell.keys.first, !SideName.isCivilians(side.name) else { return nil }
        return (side, cell.account.toll.best)
      }.sorted { ($1.1, $0.0.name) < ($0.1, $1.0.name) },
      countries: tables[2].cells.compactMap { cell in
        guard case .country(_, let name)? = cell.keys.first else { return nil }
        return (name, cell.account.toll.best)
      }.sorted { ($1.1, $0.0) < ($0.1, $1.0) })
  }

  /// The actor whose page tells of this one; nil where there is none.
  public func page(of reference: ActorReference) -> ActorReference? {
    if positions[reference] != nil { return reference }
    return standIns[reference].flatMap { positions[$0] == nil ? nil : $0 }
  }

  public func listing(_ reference: ActorReference) -> Listing? { positions[reference].map { listings[$0] } }

  /// Those whose pages tell of these, each once, in their order.
  public func listings(of references: [ActorReference]) -> [Listing] {
    var seen: Set<ActorReference> = []
    return references.compactMap(page).filter { seen.insert($0).inserted }.compactMap(listing)
  }

  public func position(of reference: ActorReference) -> Int? { positions[reference] }
}

extension ActorSelector {
  /// True where it takes the side in all places and times that a person would look for it in.
  fileprivate func takesWhole(_ side: EventSide) -> Bool {
    selects(side) && countries.isEmpty && adm1.isEmpty && events.isEmpty && !SideName.isGovernment(side.name)
  }
}
