public import ClioModel

/// What no single file can show: whether the files of a registry fit together.
public struct RegistryLint {
  private let files: [EntryFile]
  private let byID: [String: EntryFile]
  /// By folded name.
  private let owners: [String: [Owner]]

  /// - Parameter files: in any order.
  public init(_ files: [EntryFile]) {
    self.files = files.sorted { $0.entry.id < $1.entry.id }
    byID = Dictionary(files.map { ($0.entry.id, $0) }) { first, _ in first }
    owners = Self.owners(files)
  }

  /// Every fault, in the order of the files and their lines; none for a good registry.
  public func faults() -> [ClioError] {
    let faults =
      files.flatMap { twice($0) + parents($0) + relations($0) + names($0) + unused($0) }
      + cycles() + SelectorOverlaps(files).faults()
    return faults.sorted { ($0.path, $0.line) < ($1.path, $1.line) }.map(\.error)
  }

  /// The faults for which no registry can be built; `Registry.init` stops at the first.
  static func checkReferences(_ entries: [RegistryEntry]) throws(ClioError) {
    let lint = RegistryLint(entries.map { EntryFile(path: "registry: \($0.id)", entry: $0, lines: EntryLines()) })
    guard let fault = lint.files.lazy.flatMap({ lint.twice($0) + lint.parents($0) + lint.relations($0) }).first else {
      return
    }
    throw ClioError(.badInput, "\(fault.path): \(fault.what)", hint: fault.hint)
  }

  private func twice(_ file: EntryFile) -> [LintFault] {
    let entry = file.entry
    var faults: [LintFault] = []
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    if name.hasSuffix(".yaml"), name != entry.id + ".yaml" {
      faults.append(
        file.fault(
          file.lines.id, "id: expected the file's name, found '\(entry.id)'",
          hint: "rename the file to \(entry.id).yaml")
      )
    }
    if files.filter({ $0.entry.id == entry.id }).count > 1 {
      faults.append(
        file.fault(file.lines.id, "id: expected one entry of this id, found two", hint: "give one of them another id"))
    }
    return faults
  }

  private func parents(_ file: EntryFile) -> [LintFault] {
    guard let id = file.entry.head.parent else { return [] }
    guard let parent = byID[id] else {
      return [
        file.fault(
          file.lines.parent, "parent: expected an entry of the registry, found '\(id)'", hint: nearest(id))
      ]
    }
    guard id != file.entry.id, parent.entry.head.parent == nil else {
      return [
        file.fault(
          file.lines.parent, "parent: expected an entry that is no slice itself, found '\(id)'",
          hint: "slices are one level deep: name the coded actor")
      ]
    }
    return []
  }

  private func relations(_ file: EntryFile) -> [LintFault] {
    var faults: [LintFault] = []
    for (position, link) in file.entry.links.enumerated() {
      let line = file.lines.links.at(position)
      if byID[link.with] == nil {
        faults.append(
          file.fault(
            line, "with: expected an entry of the registry, found '\(link.with)'", hint: nearest(link.with)))
      } else if link.with == file.entry.id {
        faults.append(file.fault(line, "with: expected another entry, found itself", hint: "name the other party"))
      }
      if link.type == .stateSponsor, let other = byID[link.with], other.entry.head.kind != .government {
        faults.append(
          file.fault(
            line, "state-sponsor: expected a government, found '\(link.with)'",
            hint: "for other supporters use ally"))
      }
      for (other, earlier) in file.entry.links.prefix(position).enumerated()
      where earlier.type == link.type && earlier.with == link.with {
        let pairs = earlier.accounts.flatMap { first in link.accounts.map { (first, $0) } }
        guard pairs.contains(where: { $0.span.surelyMeets($1.span) }) else { continue }
        faults.append(
          file.fault(
            line,
            "\(link.type.rawValue) \(link.with): expected dates apart from those of line \(file.lines.links.at(other))",
            hint: "where sources disagree, use the accounts of one relation"))
      }
    }
    return faults
  }

  /// The same name twice in one entry at one time, or in two entries without both saying that they share it.
  private func names(_ file: EntryFile) -> [LintFault] {
    let entry = file.entry
    var faults: [LintFault] = []
    for (position, name) in entry.names.enumerated() {
      let line = file.lines.names.at(position)
      let key = NameFolding.key(name.text)
      let folded = NameFolding.fold(name.text)
      if entry.names.prefix(position).contains(where: {
        NameFolding.key($0.text) == key && $0.span.surelyMeets(name.span)
          && (NameFolding.fold($0.text) == folded || !($0.isShared || name.isShared))
      }) {
        faults.append(
          file.fault(
            line, "name: expected each name once, found '\(name.text)' again",
            hint: "case, accents, hyphens and apostrophes make no difference; leave one"))
      }
      let others = (owners[key] ?? []).filter { $0.id != entry.id }
      for other in others where !(name.isShared && other.isShared) && other.span.surelyMeets(name.span) {
        // Beside a shared name (Ansar Allah), one with other word breaks may still be somebody's own (Ansarallah).
        if other.folded != folded, name.isShared || other.isShared { continue }
        faults.append(
          file.fault(
            line, "name: expected a name of its own, found '\(name.text)' of \(other.id) too",
            hint: "write shared: true in both where both go by it, or give the dates at which each did"))
      }
      if name.isShared, others.isEmpty {
        faults.append(
          file.fault(
            line, "shared: expected another entry named '\(name.text)', found none", hint: "leave out shared: true"))
      }
    }
    return faults
  }

  private struct Owner {
    let id: String
    let folded: String
    let isShared: Bool
    let span: StatedSpan
  }

  private static func owners(_ files: [EntryFile]) -> [String: [Owner]] {
    var owners: [String: [Owner]] = [:]
    for file in files {
      // The name shown and the id are names too, listed or not.
      for own in Set([file.entry.name, file.entry.id]) where !file.entry.names.contains(where: { $0.text == own }) {
        owners[NameFolding.key(own), default: []].append(
          Owner(id: file.entry.id, folded: NameFolding.fold(own), isShared: true, span: .always))
      }
      for name in file.entry.names {
        owners[NameFolding.key(name.text), default: []].append(
          Owner(
            id: file.entry.id, folded: NameFolding.fold(name.text), isShared: name.isShared, span: name.span))
      }
    }
    return owners
  }

  private func unused(_ file: EntryFile) -> [LintFault] {
    let entry = file.entry
    let accounts = entry.milestones.flatMap(\.accounts) + entry.links.flatMap(\.accounts)
    let used = Set(
      entry.names.map(\.source) + entry.head.selectors.compactMap(\.source)
        + accounts.flatMap(\.sources).map(\.key))
    return entry.sources.enumerated().compactMap { position, source in
      let line = file.lines.sources.at(position)
      if entry.sources.prefix(position).contains(where: { $0.key == source.key }) {
        return file.fault(line, "key: expected each source once, found '\(source.key)' again", hint: "merge them")
      }
      return used.contains(source.key)
        ? nil
        : file.fault(
          line, "source: expected a statement that rests on '\(source.key)', found none", hint: "leave it out")
    }
  }

  /// Chains of "branch of" that come back to where they began.
  private func cycles() -> [LintFault] {
    files.compactMap { file in
      var path = [file.entry.id]
      guard let (back, line) = cycle(from: file, &path), back == file.entry.id, path.min() == file.entry.id else {
        return nil
      }
      return file.fault(
        line, "branch-of: expected no way back to itself, found \((path + [back]).joined(separator: " - "))",
        hint: "one of these relations has the wrong direction")
    }
  }

  private func cycle(from file: EntryFile, _ path: inout [String]) -> (id: String, line: Int)? {
    for (position, link) in file.entry.links.enumerated() where link.type == .branchOf {
      let line = file.lines.links.at(position)
      if path.contains(link.with) { return (link.with, line) }
      guard let next = byID[link.with] else { continue }
      path.append(link.with)
      if let (found, _) = cycle(from: next, &path) { return (found, line) }
      path.removeLast()
    }
    return nil
  }

  private func nearest(_ id: String) -> String {
    Spelling.nearest(to: id, in: byID.keys.sorted()).first.map { "did you mean '\($0)'?" }
      ?? "add a file \(id).yaml, or leave it out"
  }
}

/// A fault with what orders it.
struct LintFault {
  let path: String
  let line: Int
  let what: String
  let hint: String

  var error: ClioError { RegistryMessage.at(path, line, what, hint: hint) }
}

extension EntryFile {
  func fault(_ line: Int, _ what: String, hint: String) -> LintFault {
    LintFault(path: path, line: line, what: what, hint: hint)
  }
}

extension [Int] {
  /// The line at a position; 1 where lines are not known.
  func at(_ position: Int) -> Int { indices.contains(position) ? self[position] : 1 }
}
