public import ClioModel

/// An actor that somebody may be typing the name of.
public struct NameSuggestion: Sendable, Hashable {
  public let actor: ActorReference
  /// Its first name.
  public let name: String
  /// The name that fits.
  public let matched: String
  /// Nil for a side that the registry does not know.
  public let kind: ActorKind?
}

/// The names of the registry and of an edition's sides, folded once, to be looked through with every letter typed.
public struct NameSearch: Sendable {
  private struct Line: Sendable {
    let folded: String
    let suggestion: NameSuggestion
  }

  private let lines: [Line]

  /// - Parameter sides: of the edition asked, "Civilians" left out. Those that an entry stands for as a whole are left to it.
  public init(_ registry: Registry, sides: [EventSide]) {
    var lines: [Line] = []
    var known: Set<String> = []
    for entry in registry.entries {
      let reference = ActorReference.entry(entry.id)
      for text in [entry.name, entry.id] + entry.names.map(\.text) {
        let folded = NameFolding.fold(text)
        guard !folded.isEmpty, known.insert("\(entry.id) \(folded)").inserted else { continue }
        let suggestion = NameSuggestion(actor: reference, name: entry.name, matched: text, kind: entry.head.kind)
        lines.append(Line(folded: folded, suggestion: suggestion))
      }
    }
    let selectors = registry.heads.flatMap { $0.selectors(in: .ucdp) }.filter { !$0.isNarrow && !$0.isMaybe }
    let namesakes = SideNamesakes(sides)
    for side in sides where !selectors.contains(where: { $0.selects(side) }) {
      let reference = (side.id ?? namesakes.onlyID(of: side.name)).map { ActorReference.ucdp($0) } ?? side.reference
      guard known.insert("\(reference) \(side.name)").inserted else { continue }
      let suggestion = NameSuggestion(actor: reference, name: side.name, matched: side.name, kind: nil)
      lines.append(Line(folded: NameFolding.fold(side.name), suggestion: suggestion))
    }
    self.lines = lines
  }

  /// Actors with a name that is the text, begins with it, or has a word that does, in this order; shorter names first. Each
  /// actor once, by the name that fits best; entries of the registry before sides.
  public func suggestions(for text: String, limit: Int) -> [NameSuggestion] {
    let wanted = NameFolding.fold(text)
    guard !wanted.isEmpty else { return [] }
    let found = lines.compactMap { line in Self.distance(line.folded, wanted).map { ($0, line) } }.sorted {
      left, right in
      let (leftSide, rightSide) = (left.1.suggestion.kind == nil ? 1 : 0, right.1.suggestion.kind == nil ? 1 : 0)
      return (left.0, leftSide, left.1.folded.utf8.count, left.1.folded, left.1.suggestion.actor.description)
        < (right.0, rightSide, right.1.folded.utf8.count, right.1.folded, right.1.suggestion.actor.description)
    }
    var seen: Set<ActorReference> = []
    return Array(found.map(\.1.suggestion).filter { seen.insert($0.actor).inserted }.prefix(limit))
  }

  /// 0 for the name itself, 1 for one that begins so, 2 for one with a word that does; nil for others.
  private static func distance(_ name: String, _ wanted: String) -> Int? {
    if name == wanted { return 0 }
    if name.hasPrefix(wanted) { return 1 }
    return name.contains(" " + wanted) ? 2 : nil
  }
}
