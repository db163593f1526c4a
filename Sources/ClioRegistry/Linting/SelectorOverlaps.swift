import ClioModel

/// Finds rows that two *yes* selectors would both take: within one entry, or in two entries that are no part of one
/// another.
///
/// A government's entry is an office, whoever holds it; that its rows are also those of a holder is no fault.
struct SelectorOverlaps {
  private struct Placed {
    let file: EntryFile
    let position: Int
    let selector: ActorSelector
    var line: Int { file.lines.selectors.at(position) }
    var id: String { file.entry.id }
  }

  private let placed: [Placed]
  private let heads: [String: RegistryHead]

  init(_ files: [EntryFile]) {
    placed = files.flatMap { file in
      file.entry.head.selectors.enumerated().map { Placed(file: file, position: $0.offset, selector: $0.element) }
    }.filter { !$0.selector.isMaybe }
    heads = Dictionary(files.map { ($0.entry.id, $0.entry.head) }) { first, _ in first }
  }

  func faults() -> [LintFault] {
    var faults: [LintFault] = []
    for (position, later) in placed.enumerated() {
      for earlier in placed.prefix(position) where mayNotMeet(earlier, later) && later.selector.meets(earlier.selector)
      {
        faults.append(fault(later, earlier))
      }
    }
    return faults
  }

  private func mayNotMeet(_ left: Placed, _ right: Placed) -> Bool {
    // Within an entry, picking single events is a second way to say the same for files that lack a column.
    if left.id == right.id { return left.selector.events.isEmpty && right.selector.events.isEmpty }
    guard let one = heads[left.id], let other = heads[right.id] else { return false }
    return one.parent != other.id && other.parent != one.id && one.kind != .government && other.kind != .government
  }

  private func fault(_ later: Placed, _ earlier: Placed) -> LintFault {
    let isOwn = later.id == earlier.id
    let place = isOwn ? "line \(earlier.line)" : "\(earlier.file.path):\(earlier.line)"
    let shared = later.selector.ids.intersection(earlier.selector.ids).min().map { "UCDP \($0)" } ?? "the same name"
    return later.file.fault(
      later.line, "selector: expected rows that no other yes selector takes, found those of \(place) (\(shared)) too",
      hint: isOwn
        ? "give them dates, countries or areas that do not overlap, or merge the two"
        : "part them by dates, countries or areas, or write maybe: true where belonging is not established")
  }
}

extension ActorSelector {
  /// True where a row may exist that both take.
  func meets(_ other: ActorSelector) -> Bool {
    guard scheme == other.scheme else { return false }
    // Where both go by ids these decide; a shared name alone is met where an id is missing.
    let sameSide =
      ids.isEmpty || other.ids.isEmpty ? !names.isDisjoint(with: other.names) : !ids.isDisjoint(with: other.ids)
    func apart<Value>(_ one: Set<Value>, _ two: Set<Value>) -> Bool {
      !one.isEmpty && !two.isEmpty && one.isDisjoint(with: two)
    }
    guard sameSide, !apart(countries, other.countries), !apart(adm1, other.adm1), !apart(events, other.events) else {
      return false
    }
    if let to, let from = other.from, to < from { return false }
    if let from, let to = other.to, to < from { return false }
    // Event ids picked by one and left out by the other.
    if !events.isEmpty, events.isSubset(of: other.except) { return false }
    return other.events.isEmpty || !other.events.isSubset(of: except)
  }
}
