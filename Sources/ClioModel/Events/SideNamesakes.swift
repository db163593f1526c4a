/// Which names of an edition's sides stand for one actor only.
///
/// 21 UCDP names are shared by several actors, so a name decides only where one id has it.
public struct SideNamesakes: Sendable {
  private let ids: [String: Set<Int>]

  public init(_ sides: some Sequence<EventSide>) {
    var ids: [String: Set<Int>] = [:]
    for side in sides { if let id = side.id { ids[side.name, default: []].insert(id) } }
    self.ids = ids
  }

  /// The one id that goes by this name; nil where none or several do.
  public func onlyID(of name: String) -> Int? {
    guard let found = ids[name], found.count == 1 else { return nil }
    return found.first
  }

  /// True where several ids go by this name.
  public func isShared(_ name: String) -> Bool { (ids[name]?.count ?? 0) > 1 }
}
