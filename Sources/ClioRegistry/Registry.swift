public import ClioModel

/// The actors Clio knows by more than a dataset's code.
///
/// It lives in its compiled form; only heads are decoded at once, entries when they are asked for.
public struct Registry: Sendable {
  /// In the order of their ids.
  public let heads: [RegistryHead]
  /// Fingerprint of all entries, 16 hexadecimal digits (FNV-1a, 64 bits, over the compiled form); recorded with figures.
  public let hash: String
  /// The entries whose relations point at an entry.
  private let mentions: [String: [String]]
  private let positions: [String: Int]
  let text: CompiledText
  /// Where the name index begins.
  let indexStart: Int
  /// Where the details of each entry begin.
  private let entryStarts: [String: Int]
  private let decoded = DecodedEntries()

  /// - Throws: `ClioError` of kind `badInput` where two entries share an id, or a parent or the other party of a relation
  ///   is missing.
  public init(_ entries: [RegistryEntry]) throws(ClioError) {
    try RegistryLint.checkReferences(entries)
    try self.init(compiled: CompiledRegistry.encode(entries))
  }

  /// - Parameter compiled: what `compiledText` gave.
  /// - Throws: `ClioError` of kind `badInput` where the text is anything else.
  public init(compiled: String) throws(ClioError) {
    let text = CompiledText(compiled)
    var hash: String?
    var heads: [RegistryHead] = []
    var mentions: [String: [String]] = [:]
    var open: [String]?
    var selectors: [ActorSelector] = []
    var start = 0
    var fault: String?
    func close() {
      guard let fields = open else { return }
      if let head = EntryDecoder.head(fields, selectors) { heads.append(head) } else { fault = fields[0] }
      if fields.count == 7, !fields[6].isEmpty { mentions[fields[1]] = EntryDecoder.items(fields[6]) }
      (open, selectors) = (nil, [])
    }
    text.lines { fields, end in
      switch fields[0] {
      case "clio-registry" where fields.count == 3 && fields[1] == CompiledRegistry.form: hash = fields[2]
      case "actor":
        close()
        open = fields
      case "selector":
        if let selector = EntryDecoder.selector(fields) { selectors.append(selector) } else { fault = fields[0] }
      case "alias", "like", "entry":
        return false
      default: fault = fields[0]
      }
      start = end
      return fault == nil
    }
    close()
    guard let hash, fault == nil else { throw RegistryMessage.notCompiled(fault ?? "") }
    self.text = text
    self.hash = hash
    self.heads = heads
    self.mentions = mentions
    indexStart = start
    entryStarts = text.starts(of: "entry", from: start)
    var positions: [String: Int] = [:]
    for (position, head) in heads.enumerated() { positions[head.id] = position }
    self.positions = positions
  }

  /// The form that `init(compiled:)` reads.
  public static func compiledText(_ entries: [RegistryEntry]) -> String { CompiledRegistry.encode(entries) }

  /// Nil where there is no such entry.
  public func head(_ id: String) -> RegistryHead? { positions[id].map { heads[$0] } }

  /// The whole entry, decoded when it is first asked for; nil where there is none.
  public func entry(_ id: String) -> RegistryEntry? {
    guard let head = head(id), let start = entryStarts[id] else { return nil }
    return decoded.entry(id) { EntryDecoder.entry(head, in: text, at: start) }
  }

  /// All entries, in the order of their ids.
  public var entries: [RegistryEntry] { heads.compactMap { entry($0.id) } }

  /// The entries that are slices of this one.
  public func slices(of id: String) -> [RegistryHead] { heads.filter { $0.parent == id } }

  /// 16 hexadecimal digits that stand for a text (FNV-1a, 64 bits).
  public static func fingerprint(_ text: String) -> String { CompiledRegistry.fingerprint(text) }

  /// The relations that an entry states and those that others state of it, the oldest first.
  public func relations(of id: String) -> [Relation] {
    guard let entry = entry(id) else { return [] }
    let others = (mentions[id] ?? []).compactMap { self.entry($0) }
    let stated = entry.links.compactMap { relation(entry, $0) }
    let heard = others.flatMap { other in other.links.filter { $0.with == id }.compactMap { relation(other, $0) } }
    return (stated + heard).sorted { left, right in
      (left.date?.description ?? "~", left.type.rawValue, left.other(than: id).id)
        < (right.date?.description ?? "~", right.type.rawValue, right.other(than: id).id)
    }
  }

  /// Every relation once, by the id of its subject.
  public var allRelations: [Relation] {
    entries.flatMap { entry in entry.links.compactMap { relation(entry, $0) } }
  }

  private func relation(_ subject: RegistryEntry, _ link: RegistryEntry.Link) -> Relation? {
    head(link.with).map { object in
      Relation(
        subject: subject.head.party, type: link.type, object: object.party, confidence: link.confidence,
        what: link.what, accounts: link.accounts)
    }
  }
}
