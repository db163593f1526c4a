public import ClioModel
import Synchronization

/// Finds which actor a person means, among the registry's entries and the sides of an edition.
public struct ActorResolver: Sendable {
  public let registry: Registry
  public let sides: [EventSide]

  private let names = NameList()

  /// - Parameter sides: of the edition asked, "Civilians" left out.
  public init(registry: Registry, sides: [EventSide]) {
    self.registry = registry
    self.sides = sides
  }

  /// The one actor meant by a registry id or name, `ucdp:NUMBER`, or a side name of the edition.
  ///
  /// - Throws: `ClioError` of kind `ambiguous` where several are meant, `noSuchActor` with near matches where none is.
  public func resolve(_ text: String) throws(ClioError) -> ActorReference {
    let explicit = explicit(text)
    let name = explicit?.name ?? text
    let found = explicit?.references ?? meanings(of: text).map(\.reference)
    switch found.count {
    // A code is no misspelt name.
    case 0: throw ResolverMessage.unknown(name, near: explicit?.isCode == true ? [] : suggestions(for: name))
    case 1: return found[0]
    default: throw ResolverMessage.ambiguous(name, found.map { describe($0) })
    }
  }

  /// What a name may mean: what a reference says it is, else entries of the registry, else sides of the edition, else
  /// entries whose name sounds alike.
  ///
  /// - Parameter day: where a name had several owners, only those that used it on this day are meant.
  public func meanings(of text: String, on day: CalendarDay? = nil) -> [ActorMeaning] {
    if let explicit = explicit(text) {
      return explicit.references.filter { (try? registry.definition(of: $0, sides: sides)) != nil }.map {
        ActorMeaning(reference: $0, how: explicit.references.count > 1 ? .side : .reference)
      }
    }
    let matches = registry.matches(text, on: day).map { ActorMeaning(reference: .entry($0.id), how: .registry($0.how)) }
    let isFirm = matches.contains { $0.how != .registry(.spelling) }
    guard isFirm else {
      let named = sidesNamed(text)
      return named.isEmpty ? matches : named.map { ActorMeaning(reference: $0, how: .side) }
    }
    // A side of just this name that is not the entry's own is another actor: JEM in Sudan, JeM in Kashmir.
    let others = sides.filter { side in
      side.name == text
        && !matches.contains { match in
          guard case .entry(let id) = match.reference, let head = registry.head(id) else { return false }
          return head.selectors(in: .ucdp).contains { $0.selects(side) || $0.names.contains(side.name) }
        }
    }
    return matches
      + Set(others.map(\.reference)).sorted { $0.description < $1.description }.map {
        ActorMeaning(reference: $0, how: .side)
      }
  }

  /// What a form says that names its kind.
  private struct Explicit {
    /// As error messages name it.
    let name: String
    let isCode: Bool
    /// None where the edition has no such side; several where ids share the name.
    let references: [ActorReference]
  }

  /// `ucdp:`, `name:` and `:remainder` forms; nil for plain text.
  private func explicit(_ text: String) -> Explicit? {
    // `UCDP:303` as people write it.
    let isCode = text.lowercased().hasPrefix("ucdp:")
    guard text.contains(":"), let reference = ActorReference(isCode ? text.lowercased() : text) else { return nil }
    switch reference {
    case .ucdp(let id):
      return Explicit(name: text, isCode: true, references: sides.contains { $0.id == id } ? [reference] : [])
    case .name(let name):
      let named = sides.filter { $0.name == name }
      let ids = Set(named.compactMap(\.id))
      let isShared = ids.count > 1 && !named.contains { $0.id == nil }
      return Explicit(
        name: name, isCode: false,
        references: isShared ? ids.sorted().map { .ucdp($0) } : named.isEmpty ? [] : [reference])
    case .entry, .remainder: return Explicit(name: text, isCode: false, references: [reference])
    }
  }

  private func sidesNamed(_ text: String) -> [ActorReference] {
    let exact = sides.filter { $0.name == text }
    let folded = NameFolding.fold(text)
    let namesakes = SideNamesakes(sides)
    let found = Set(
      (exact.isEmpty ? sides.filter { NameFolding.fold($0.name) == folded } : exact).map { side in
        (side.id ?? namesakes.onlyID(of: side.name)).map { ActorReference.ucdp($0) } ?? side.reference
      })
    return found.sorted { $0.description < $1.description }
  }

  private func describe(_ reference: ActorReference) -> String {
    if case .entry(let id) = reference, let head = registry.head(id) {
      let home = head.home.map { Country.matching($0)?.name ?? $0 }.joined(separator: ", ")
      return "\(id)  \(head.name)" + (home.isEmpty ? "" : " (\(home))")
    }
    guard case .ucdp(let id) = reference, let side = sides.first(where: { $0.id == id }) else {
      return reference.description
    }
    return "\(reference)  \(side.name)"
  }

  /// Names near to one that means nothing, best first.
  public func suggestions(for text: String) -> [String] {
    let folded = NameFolding.fold(text)
    let names = names.all(registry) + sides.map(\.name)
    let near = Spelling.nearest(to: text, in: Set(names), limit: 5)
    guard near.count < 5, folded.count >= 4 else { return near }
    let containing = names.filter { (" " + NameFolding.fold($0)).contains(" " + folded) && !near.contains($0) }
    return near + Array(Set(containing)).sorted { ($0.count, $0) < ($1.count, $1) }.prefix(5 - near.count)
  }
}

/// All names of the registry, gathered when the first suggestion is wanted: that decodes every entry.
private final class NameList: Sendable {
  private let known = Mutex<[String]?>(nil)

  func all(_ registry: Registry) -> [String] {
    known.withLock { known in
      if let known { return known }
      let names = registry.entries.flatMap { [$0.name] + $0.names.map(\.text) }
      known = names
      return names
    }
  }
}

/// One actor that a name may mean, and how it was found.
public struct ActorMeaning: Sendable, Hashable {
  public enum How: Sendable, Hashable {
    /// As `ucdp:NUMBER`, `name:TEXT` or `ID:remainder`.
    case reference
    case registry(NameMatch.How)
    /// By a side's name in the edition.
    case side
  }

  public let reference: ActorReference
  public let how: How
}

enum ResolverMessage {
  static func ambiguous(_ text: String, _ candidates: [String]) -> ClioError {
    ClioError(
      .ambiguous, "actor: '\(text)' stands for \(candidates.count) actors", hint: "name one of them by its id",
      candidates: candidates)
  }

  static func unknown(_ text: String, near: [String]) -> ClioError {
    ClioError(
      .noSuchActor, "actor: expected an actor of this edition or of the registry, found '\(text)'",
      hint: near.isEmpty
        ? "clio actors list shows the registry; any UCDP name or ucdp:NUMBER works too" : "did you mean one of these?",
      candidates: near)
  }
}
