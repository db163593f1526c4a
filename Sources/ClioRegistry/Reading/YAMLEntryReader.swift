public import ClioModel
import ClioYAML

/// Reads one registry file; every fault is told with its file and line.
public struct YAMLEntryReader {
  private let file: String

  /// - Parameter file: the name for error messages.
  public init(file: String) { self.file = file }

  /// - Throws: `ClioError` of kind `badInput`: not YAML, an unknown or missing key, a value of another form, a source key
  ///   that no source has.
  public func read(_ yaml: String) throws(ClioError) -> EntryFile {
    let fields = try YAMLFields(
      YAMLNode(yaml, file: file, manual: RegistryMessage.manual),
      allowed: ["id", "name", "kind", "parent", "home", "names", "milestones", "relations", "selectors", "sources"])
    let id = try fields.text("id")
    guard ActorReference.isSlug(id) else {
      throw RegistryMessage.at(
        file, fields.line("id"), "id: expected lower-case letters, digits and hyphens, found '\(id)'")
    }
    let home = try fields.texts("home")
    for code in home where Country.matching(code) == nil {
      throw RegistryMessage.at(file, fields.line("home"), "home: expected ISO 3166-1 alpha-3 codes, found '\(code)'")
    }
    let sources = try fields.list("sources") { node throws(ClioError) in try source(node) }
    let statements = YAMLStatements(file: file, sources: sources)
    let entry = RegistryEntry(
      head: RegistryHead(
        id: id, name: try fields.text("name"), kind: try fields.choice("kind"),
        parent: try fields.optionalText("parent"), home: home,
        selectors: try fields.list("selectors") { node throws(ClioError) in try statements.selector(node) }),
      names: try fields.list("names") { node throws(ClioError) in try statements.name(node) },
      milestones: try fields.list("milestones") { node throws(ClioError) in try statements.milestone(node) },
      links: try fields.list("relations") { node throws(ClioError) in try statements.link(node) }, sources: sources)
    let lines = EntryLines(
      id: fields.line("id") ?? 1, parent: fields.line("parent") ?? 1, names: fields.lines("names"),
      milestones: fields.lines("milestones"), links: fields.lines("relations"), selectors: fields.lines("selectors"),
      sources: fields.lines("sources"))
    return EntryFile(path: file, entry: entry, lines: lines)
  }

  private func source(_ node: YAMLNode) throws(ClioError) -> PublishedSource {
    let fields = try YAMLFields(node, allowed: ["key", "publisher", "title", "date", "url"])
    let key = try fields.text("key")
    guard !key.contains("|") else {
      throw RegistryMessage.at(file, fields.line("key"), "key: expected text without '|', found '\(key)'")
    }
    return PublishedSource(
      key: key, publisher: try fields.text("publisher"), title: try fields.text("title"),
      date: try fields.statedDate("date"), url: try fields.optionalText("url"))
  }
}
