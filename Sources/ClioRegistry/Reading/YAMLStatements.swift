import ClioModel
import ClioYAML

/// Reads the statements of an entry: its names, milestones, relations and selectors. Each needs a source.
struct YAMLStatements {
  let file: String
  let sources: [PublishedSource]

  func name(_ node: YAMLNode) throws(ClioError) -> RegistryEntry.Name {
    let fields = try YAMLFields(node, allowed: ["name", "language", "from", "to", "shared", "source"])
    return .init(
      text: try fields.text("name"), language: try fields.optionalText("language"), span: try span(fields),
      isShared: try fields.flag("shared"), source: try cited(fields)[0].key)
  }

  func milestone(_ node: YAMLNode) throws(ClioError) -> Milestone {
    let fields = try YAMLFields(node, allowed: ["date", "what", "source", "accounts"])
    let accounts = try accounts(fields, dated: ["date"]) { fields throws(ClioError) in
      guard let date = try fields.statedDate("date") else { throw fields.missing("date") }
      return StatedSpan(from: date)
    }
    if accounts.allSatisfy(\.denies) {
      throw RegistryMessage.at(
        file, fields.firstLine, "accounts: expected one that affirms the milestone, found only denials",
        hint: "what nobody affirms is no milestone")
    }
    return Milestone(what: try fields.text("what"), accounts: accounts)
  }

  func link(_ node: YAMLNode) throws(ClioError) -> RegistryEntry.Link {
    let fields = try YAMLFields(
      node, allowed: ["type", "with", "from", "to", "confidence", "what", "source", "accounts"])
    return .init(
      type: try fields.choice("type"), with: try fields.text("with"), confidence: try fields.choice("confidence"),
      what: try fields.optionalText("what"),
      accounts: try accounts(fields, dated: ["from", "to"]) { fields throws(ClioError) in try span(fields) })
  }

  /// Either a list of accounts or, in their stead, the one account's keys in the statement itself.
  private func accounts(
    _ fields: YAMLFields, dated dateKeys: [String],
    _ span: (YAMLFields) throws(ClioError) -> StatedSpan
  ) throws(ClioError) -> [SourceAccount] {
    guard fields.has("accounts") else { return [SourceAccount(span: try span(fields), sources: try cited(fields))] }
    if let key = (dateKeys + ["source"]).first(where: { fields.has($0) }) {
      throw RegistryMessage.at(
        file, fields.line(key), "\(key): expected it within 'accounts', found it beside them",
        hint: "each account has its own dates and source")
    }
    let accounts = try fields.list("accounts") { node throws(ClioError) in
      let account = try YAMLFields(node, allowed: dateKeys + ["what", "denies", "source"])
      return SourceAccount(
        span: try span(account), what: try account.optionalText("what"), denies: try account.flag("denies"),
        sources: try cited(account))
    }
    guard !accounts.isEmpty else {
      throw RegistryMessage.at(file, fields.line("accounts"), "accounts: expected at least one, found none")
    }
    return accounts
  }

  private func span(_ fields: YAMLFields) throws(ClioError) -> StatedSpan {
    let span = StatedSpan(from: try fields.statedDate("from"), to: try fields.statedDate("to"))
    if span.isReversed, let to = span.to {
      throw RegistryMessage.at(file, fields.line("to"), "to: expected a date not before 'from', found \(to)")
    }
    return span
  }

  /// The sources that a statement names: one key or a list of them, never none.
  private func cited(_ fields: YAMLFields) throws(ClioError) -> [PublishedSource] {
    guard fields.has("source") else {
      throw RegistryMessage.at(
        file, fields.firstLine, "expected a key 'source', found none",
        hint: "a statement without a source has no place in the registry")
    }
    var cited: [PublishedSource] = []
    for key in try fields.textOrTexts("source") {
      guard let source = sources.first(where: { $0.key == key }) else {
        let near = Spelling.nearest(to: key, in: sources.map(\.key))
        throw RegistryMessage.at(
          file, fields.line("source"), "source: expected the key of a source below, found '\(key)'",
          hint: near.first.map { "did you mean '\($0)'?" } ?? "add it under 'sources'")
      }
      cited.append(source)
    }
    return cited
  }

  func selector(_ node: YAMLNode) throws(ClioError) -> ActorSelector {
    let fields = try YAMLFields(
      node,
      allowed: [
        "dataset", "ids", "names", "countries", "adm1", "from", "to", "events", "except", "maybe", "why", "source",
      ])
    let dataset = try fields.text("dataset")
    guard let scheme = Dataset.CodingScheme(of: DatasetID(dataset)) else {
      throw RegistryMessage.at(
        file, fields.line("dataset"), "dataset: expected ucdp-ged, acled or gtd, found '\(dataset)'")
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
      why: try fields.optionalText("why"), source: try cited(fields)[0].key)
    guard !selector.ids.isEmpty || !selector.names.isEmpty else { throw fields.missing("ids") }
    if let from = selector.from, let to = selector.to, from > to {
      throw RegistryMessage.at(file, fields.line("to"), "to: expected a day not before 'from', found \(to)")
    }
    return selector
  }
}
