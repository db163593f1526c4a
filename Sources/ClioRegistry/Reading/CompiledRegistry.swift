public import ClioModel

/// The registry as lines of tab-separated fields: what commands load, since YAML takes too long for a cold start.
///
/// Each line begins with its kind: `actor`, `name`, `milestone`, `selector` or `source`; all but the first belong to the
/// actor above them. Lists are joined by `|`. Tabs, line ends and backslashes inside
/// values are escaped; the YAML reader lets no bar into a list.
public enum CompiledRegistry {
  public static func encode(_ entries: [RegistryEntry]) -> String {
    entries.sorted { $0.id < $1.id }.map(encode).joined()
  }

  private static func encode(_ entry: RegistryEntry) -> String {
    var lines = [
      line("actor", entry.id, entry.name, entry.kind.rawValue, entry.parent ?? "", list(entry.home))
    ]
    lines += entry.names.map { line("name", $0.text, $0.language ?? "", $0.source) }
    lines += entry.milestones.map { line("milestone", $0.date.description, $0.what, $0.source) }
    lines += entry.selectors.map { selector in
      line(
        "selector", list(selector.ids.sorted().map(String.init)), list(selector.names.sorted()),
        list(selector.countries.sorted().map(String.init)), list(selector.adm1.sorted()),
        selector.from?.description ?? "", selector.to?.description ?? "",
        list(selector.events.sorted().map(String.init)), list(selector.except.sorted().map(String.init)),
        selector.isMaybe ? "maybe" : "", selector.why ?? "", selector.source ?? "")
    }
    lines += entry.sources.map {
      line("source", $0.key, $0.publisher, $0.title, $0.date?.description ?? "", $0.url ?? "")
    }
    return lines.joined()
  }

  /// The registry in its compiled form, whose fingerprint is that of the text.
  ///
  /// - Throws: `ClioError` as `decode` and `Registry.init` do.
  public static func registry(_ text: String) throws(ClioError) -> Registry {
    try Registry(try decode(text), hash: fingerprint(text.hasSuffix("\n") ? text : text + "\n"))
  }

  /// - Throws: `ClioError` of kind `badInput` where the text was not made by `encode`.
  public static func decode(_ text: String) throws(ClioError) -> [RegistryEntry] {
    var entries: [RegistryEntry] = []
    var open: Parts?
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        unescape(Substring($0))
      }
      if fields[0] == "actor" {
        if let open { entries.append(open.entry) }
        open = Parts(fields)
      } else if open?.add(fields) != true {
        throw ClioError(.badInput, "registry: expected its compiled form, found '\(fields[0])'")
      }
    }
    if let open { entries.append(open.entry) }
    return entries
  }

  /// 16 hexadecimal digits of FNV-1a over the UTF-8 bytes.
  static func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private struct Parts {
    let head: [String]
    let kind: ActorKind
    var names: [RegistryEntry.Name] = []
    var milestones: [RegistryEntry.Milestone] = []
    var selectors: [ActorSelector] = []
    var sources: [RegistryEntry.Source] = []

    init?(_ fields: [String]) {
      guard fields.count == 6, let kind = ActorKind(rawValue: fields[3]) else { return nil }
      head = fields
      self.kind = kind
    }

    mutating func add(_ fields: [String]) -> Bool {
      switch (fields[0], fields.count) {
      case ("name", 4):
        names.append(.init(text: fields[1], language: optional(fields[2]), source: fields[3]))
      case ("milestone", 4):
        guard let date = CalendarDay(iso: fields[1]) else { return false }
        milestones.append(.init(date: date, what: fields[2], source: fields[3]))
      case ("selector", 12):
        selectors.append(
          ActorSelector(
            ids: numbers(fields[1]), names: Set(items(fields[2])), countries: numbers(fields[3]),
            adm1: Set(items(fields[4])), from: CalendarDay(iso: fields[5]), to: CalendarDay(iso: fields[6]),
            events: numbers(fields[7]), except: numbers(fields[8]), isMaybe: fields[9] == "maybe",
            why: optional(fields[10]), source: optional(fields[11])))
      case ("source", 6):
        sources.append(
          .init(
            key: fields[1], publisher: fields[2], title: fields[3], date: CalendarDay(iso: fields[4]),
            url: optional(fields[5])))
      default: return false
      }
      return true
    }

    var entry: RegistryEntry {
      RegistryEntry(
        id: head[1], name: head[2], kind: kind, parent: head[4].isEmpty ? nil : head[4],
        home: CompiledRegistry.items(head[5]), names: names, milestones: milestones, selectors: selectors,
        sources: sources)
    }

    private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
    private func items(_ text: String) -> [String] { CompiledRegistry.items(text) }
    private func numbers(_ text: String) -> Set<Int> { Set(items(text).compactMap { Int($0) }) }
  }

  private static func line(_ fields: String...) -> String { fields.map(escape).joined(separator: "\t") + "\n" }

  /// Items of a list must not hold a bar; no name in use does, and the YAML reader refuses one.
  private static func list(_ items: [String]) -> String { items.joined(separator: "|") }

  fileprivate static func items(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }

  private static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 92 }) else { return text }
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static func unescape(_ text: Substring) -> String {
    guard text.utf8.contains(92) else { return String(text) }
    var result = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape {
        result += scalar == "t" ? "\t" : scalar == "n" ? "\n" : String(scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
