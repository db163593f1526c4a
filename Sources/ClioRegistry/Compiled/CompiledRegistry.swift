import ClioModel

/// The registry as lines of tab-separated fields: what commands load, since YAML takes too long for a cold start.
///
/// Three parts, so that a command decodes only what it needs:
///
/// 1. `actor` lines, each followed by its `selector` lines: all that tallies need.
/// 2. The name index: `alias` lines (a folded name, an entry, when it was used) and `like` lines (how a name sounds).
/// 3. For each entry an `entry` line, then its `source`, `name`, `milestone` and `relation` lines; the `account` lines of
///    the last two follow them.
///
/// The first line is `clio-registry`, the number of the form and the registry's hash. Lists are joined by `|`. Tabs, line
/// ends and backslashes inside values are escaped; the YAML reader lets no bar into a list.
enum CompiledRegistry {
  static let form = "2"

  static func encode(_ entries: [RegistryEntry]) -> String {
    let entries = entries.sorted { $0.id < $1.id }
    var mentions: [String: [String]] = [:]
    for entry in entries {
      for target in Set(entry.links.map(\.with)) { mentions[target, default: []].append(entry.id) }
    }
    var body = entries.map { head($0.head, mentionedBy: mentions[$0.id] ?? []) }.joined()
    body += NameIndex.lines(entries).joined()
    body += entries.map(details).joined()
    return line("clio-registry", form, fingerprint(body)) + body
  }

  private static func head(_ head: RegistryHead, mentionedBy: [String]) -> String {
    let lines = head.selectors.map { selector in
      line(
        "selector", selector.scheme.rawValue, list(selector.ids.sorted().map(String.init)),
        list(selector.names.sorted()), list(selector.countries.sorted().map(String.init)), list(selector.adm1.sorted()),
        selector.from?.description ?? "", selector.to?.description ?? "",
        list(selector.events.sorted().map(String.init)), list(selector.except.sorted().map(String.init)),
        selector.isMaybe ? "maybe" : "", selector.why ?? "", selector.source ?? "")
    }
    return line(
      "actor", head.id, head.name, head.kind.rawValue, head.parent ?? "", list(head.home), list(mentionedBy))
      + lines.joined()
  }

  private static func details(_ entry: RegistryEntry) -> String {
    var lines = [line("entry", entry.id)]
    lines += entry.sources.map {
      line("source", $0.key, $0.publisher, $0.title, $0.date?.description ?? "", $0.url ?? "")
    }
    lines += entry.names.map {
      line(
        "name", $0.text, $0.language ?? "", $0.span.from?.description ?? "", $0.span.to?.description ?? "",
        $0.isShared ? "shared" : "", $0.source)
    }
    for milestone in entry.milestones { lines += [line("milestone", milestone.what)] + milestone.accounts.map(account) }
    for link in entry.links {
      lines.append(line("relation", link.type.rawValue, link.with, link.confidence.rawValue, link.what ?? ""))
      lines += link.accounts.map(account)
    }
    return lines.joined()
  }

  private static func account(_ account: SourceAccount) -> String {
    line(
      "account", account.span.from?.description ?? "", account.span.to?.description ?? "", account.what ?? "",
      account.denies ? "denies" : "", list(account.sources.map(\.key)))
  }

  /// 16 hexadecimal digits of FNV-1a (64 bits) over the UTF-8 bytes.
  static func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  static func line(_ fields: String...) -> String { fields.map(escape).joined(separator: "\t") + "\n" }

  /// Items of a list must not hold a bar; no name in use does, and the YAML reader refuses one.
  static func list(_ items: [String]) -> String { items.joined(separator: "|") }

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
}
