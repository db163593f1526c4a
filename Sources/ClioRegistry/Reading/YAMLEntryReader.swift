public import ClioModel
import Yams

/// Reads one registry file; every fault is told with its file and line.
public struct YAMLEntryReader {
  private let file: String

  /// - Parameter file: the name for error messages.
  public init(file: String) { self.file = file }

  /// - Throws: `ClioError` of kind `badInput`: not YAML, an unknown or missing key, a value of another form, a source key
  ///   that no source has.
  public func read(_ yaml: String) throws(ClioError) -> RegistryEntry {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch {
      throw RegistryMessage.at(file, nil, "expected YAML, found: \(error)")
    }
    guard let node else { throw RegistryMessage.at(file, 1, "expected an entry, found an empty file") }
    let fields = try YAMLFields(
      node, file, allowed: ["id", "name", "kind", "parent", "home", "names", "milestones", "selectors", "sources"])
    let sources = try fields.list("sources", source)
    let keys = Set(sources.map(\.key))
    let kind = try fields.text("kind")
    guard let kind = ActorKind(rawValue: kind) else {
      let known = ActorKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw RegistryMessage.at(file, fields.line("kind"), "kind: expected one of \(known), found '\(kind)'")
    }
    let id = try fields.text("id")
    guard ActorReference.isSlug(id) else {
      throw RegistryMessage.at(
        file, fields.line("id"), "id: expected lower-case letters, digits and hyphens, found '\(id)'")
    }
    let home = try fields.texts("home")
    for code in home where Country.matching(code) == nil {
      throw RegistryMessage.at(file, fields.line("home"), "home: expected ISO 3166-1 alpha-3 codes, found '\(code)'")
    }
    return RegistryEntry(
      id: id, name: try fields.text("name"), kind: kind, parent: try fields.optionalText("parent"), home: home,
      names: try fields.list("names") { node throws(ClioError) in try name(node, keys) },
      milestones: try fields.list("milestones") { node throws(ClioError) in try milestone(node, keys) },
      selectors: try fields.list("selectors") { node throws(ClioError) in try selector(node, keys) },
      sources: sources)
  }

  private func name(_ node: Node, _ keys: Set<String>) throws(ClioError) -> RegistryEntry.Name {
    let fields = try YAMLFields(node, file, allowed: ["name", "language", "source"])
    return .init(
      text: try fields.text("name"), language: try fields.optionalText("language"),
      source: try fields.sourceKey(keys))
  }

  private func milestone(_ node: Node, _ keys: Set<String>) throws(ClioError) -> RegistryEntry.Milestone {
    let fields = try YAMLFields(node, file, allowed: ["date", "what", "source"])
    guard let date = try fields.day("date") else { throw fields.missing("date") }
    return .init(date: date, what: try fields.text("what"), source: try fields.sourceKey(keys))
  }

  private func source(_ node: Node) throws(ClioError) -> RegistryEntry.Source {
    let fields = try YAMLFields(node, file, allowed: ["key", "publisher", "title", "date", "url"])
    return .init(
      key: try fields.text("key"), publisher: try fields.text("publisher"), title: try fields.text("title"),
      date: try fields.day("date"), url: try fields.optionalText("url"))
  }

  private func selector(_ node: Node, _ keys: Set<String>) throws(ClioError) -> ActorSelector {
    let fields = try YAMLFields(
      node, file,
      allowed: [
        "dataset", "ids", "names", "countries", "adm1", "from", "to", "events", "except", "maybe", "why", "source",
      ])
    let dataset = try fields.text("dataset")
    guard let scheme = Dataset.with(id: DatasetID(dataset))?.codingScheme else {
      throw RegistryMessage.at(
        file, fields.line("dataset"), "dataset: expected one that Clio reads, found '\(dataset)'")
    }
    var countries: Set<Int> = []
    for code in try fields.texts("countries") {
      guard let country = Country.matching(code) else {
        throw RegistryMessage.at(file, fields.line("countries"), "countries: expected ISO codes, found '\(code)'")
      }
      countries.insert(country.gwNumber)
    }
    let selector = ActorSelector(
      scheme: scheme, ids: Set(try fields.numbers("ids")), names: Set(try fields.texts("names")),
      countries: countries, adm1: Set(try fields.texts("adm1")), from: try fields.day("from"),
      to: try fields.day("to"), events: Set(try fields.numbers("events")),
      except: Set(try fields.numbers("except")), isMaybe: try fields.flag("maybe"),
      why: try fields.optionalText("why"), source: try fields.optionalSourceKey(keys))
    guard !selector.ids.isEmpty || !selector.names.isEmpty else { throw fields.missing("ids") }
    if let from = selector.from, let to = selector.to, from > to {
      throw RegistryMessage.at(file, fields.line("to"), "to: expected a day not before 'from', found \(to)")
    }
    return selector
  }
}
