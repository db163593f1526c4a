import ClioModel

/// Builds heads and entries from the fields of compiled lines.
enum EntryDecoder {
  /// - Returns: nil where the fields are not those of an `actor` line.
  static func head(_ fields: [String], _ selectors: [ActorSelector]) -> RegistryHead? {
    guard fields.count == 7, let kind = ActorKind(rawValue: fields[3]) else { return nil }
    return RegistryHead(
      id: fields[1], name: fields[2], kind: kind, parent: optional(fields[4]), home: items(fields[5]),
      selectors: selectors)
  }

  static func selector(_ fields: [String]) -> ActorSelector? {
    guard fields.count == 13, let scheme = Dataset.CodingScheme(rawValue: fields[1]) else { return nil }
    return ActorSelector(
      scheme: scheme, ids: numbers(fields[2]), names: Set(items(fields[3])), countries: numbers(fields[4]),
      adm1: Set(items(fields[5])), from: CalendarDay(iso: fields[6]), to: CalendarDay(iso: fields[7]),
      events: numbers(fields[8]), except: numbers(fields[9]), isMaybe: fields[10] == "maybe",
      why: optional(fields[11]), source: optional(fields[12]))
  }

  /// The entry whose details begin at a byte of the text.
  static func entry(_ head: RegistryHead, in text: CompiledText, at start: Int) -> RegistryEntry {
    var parts = Parts()
    var isFirst = true
    text.lines(from: start) { fields, _ in
      if fields[0] == "entry", !isFirst { return false }
      isFirst = false
      parts.add(fields)
      return true
    }
    return RegistryEntry(
      head: head, names: parts.names, milestones: parts.milestones, links: parts.links, sources: parts.sources)
  }

  private struct Parts {
    var sources: [PublishedSource] = []
    var names: [RegistryEntry.Name] = []
    var milestones: [Milestone] = []
    var links: [RegistryEntry.Link] = []

    mutating func add(_ fields: [String]) {
      switch (fields[0], fields.count) {
      case ("source", 6):
        sources.append(
          PublishedSource(
            key: fields[1], publisher: fields[2], title: fields[3], date: StatedDate(fields[4]),
            url: optional(fields[5])))
      case ("name", 7):
        names.append(
          .init(
            text: fields[1], language: optional(fields[2]),
            span: StatedSpan(from: StatedDate(fields[3]), to: StatedDate(fields[4])), isShared: fields[5] == "shared",
            source: fields[6]))
      case ("milestone", 2):
        milestones.append(Milestone(what: fields[1], accounts: []))
        isInLink = false
      case ("relation", 5):
        guard let type = RelationType(rawValue: fields[1]), let confidence = Confidence(rawValue: fields[3]) else {
          return
        }
        links.append(
          .init(type: type, with: fields[2], confidence: confidence, what: optional(fields[4]), accounts: []))
        isInLink = true
      case ("account", 6): addAccount(fields)
      default: break
      }
    }

    private var isInLink = false

    private mutating func addAccount(_ fields: [String]) {
      let account = SourceAccount(
        span: StatedSpan(from: StatedDate(fields[1]), to: StatedDate(fields[2])), what: optional(fields[3]),
        denies: fields[4] == "denies",
        sources: items(fields[5]).compactMap { key in sources.first { $0.key == key } })
      if isInLink, let link = links.popLast() {
        links.append(
          .init(
            type: link.type, with: link.with, confidence: link.confidence, what: link.what,
            accounts: link.accounts + [account]))
      } else if !isInLink, let milestone = milestones.popLast() {
        milestones.append(Milestone(what: milestone.what, accounts: milestone.accounts + [account]))
      }
    }
  }

  static func items(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }

  private static func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
  private static func numbers(_ text: String) -> Set<Int> { Set(items(text).compactMap { Int($0) }) }
}
