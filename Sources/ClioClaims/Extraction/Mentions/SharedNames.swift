import ClioModel
import ClioRegistry

/// Tells whose a name is that several actors bear, by the countries that the sentence and the text name.
struct SharedNames: Sendable {
  private let registry: Registry
  /// The home countries of each actor, by Gleditsch-Ward numbers.
  private let homes: [String: Set<Int>]
  /// The countries of the registry's governments.
  private let governed: [String: Int]

  init(_ registry: Registry, governments: [Int: String]) {
    self.registry = registry
    var homes: [String: Set<Int>] = [:]
    for head in registry.heads { homes[head.id] = Set(head.home.compactMap { Country.matching($0)?.gwNumber }) }
    self.homes = homes
    governed = Dictionary(governments.map { ($0.value, $0.key) }) { first, _ in first }
  }

  /// A name with several owners is that of the one whose country stands beside it, is named in the sentence, is told by
  /// an adjective in it or by a town that is known; else that was named before, or that alone fits the text's countries.
  ///
  /// - Returns: false where a name stays without an owner.
  func settle(_ chunks: inout [Chunk], _ memory: DocumentMemory) -> Bool {
    guard chunks.contains(where: { ($0.actor?.ids.count ?? 0) > 1 }) else { return true }
    let countries = Set(chunks.compactMap(\.country))
    let nations = Set(chunks.compactMap { Self.nation($0) })
    let towns = Self.towns(chunks)
    var areSettled = true
    for index in chunks.indices {
      guard case .actor(var mention) = chunks[index].kind, mention.ids.count > 1 else { continue }
      let ids = mention.ids
      let known = ids.filter { memory.named.contains($0) }
      if let owner = owner(ids, beside(index, chunks)) {
        mention.ids = [owner]
      } else if let owner = owner(ids, countries) ?? owner(ids, nations) ?? owner(ids, towns) {
        mention.ids = [owner]
        mention.reading = reading(mention.text, owner, "the places that the sentence names")
      } else if at(ids, countries.union(nations).union(towns), homes).isEmpty {
        if known.count == 1 {
          mention.ids = known
          mention.reading = reading(mention.text, known[0], "the one that the text named before")
        } else if let owner = owner(ids, memory.countries) {
          mention.ids = [owner]
          mention.reading = reading(mention.text, owner, "the places that the text names elsewhere")
        }
      }
      chunks[index].kind = .actor(mention)
      if mention.ids.count > 1 { areSettled = false }
    }
    return areSettled
  }

  /// The countries that a sentence names, and those of its towns.
  static func countries(_ chunks: [Chunk]) -> Set<Int> { Set(chunks.compactMap(\.country)).union(towns(chunks)) }

  /// The countries of towns that lie in one country only.
  private static func towns(_ chunks: [Chunk]) -> Set<Int> {
    Set(chunks.compactMap(\.place).map(KnownTowns.countries).filter { $0.count == 1 }.flatMap(\.self))
  }

  private func reading(_ text: String, _ owner: String, _ why: String) -> String {
    "several groups are called \"\(text)\"; read as \(registry.head(owner)?.name ?? owner) (\(owner)) for \(why)"
  }

  private func at(_ ids: [String], _ countries: Set<Int>, _ lands: [String: Set<Int>]) -> [String] {
    ids.filter { !(lands[$0] ?? []).isDisjoint(with: countries) }
  }

  /// The only one that is at home there; else the only one whose fight with a government there is on record.
  private func owner(_ ids: [String], _ countries: Set<Int>) -> String? {
    guard !countries.isEmpty else { return nil }
    let home = at(ids, countries, homes)
    guard home.isEmpty else { return home.count == 1 ? home[0] : nil }
    let fought = Dictionary(ids.map { ($0, fights($0)) }) { first, _ in first }
    let found = at(ids, countries, fought)
    return found.count == 1 ? found[0] : nil
  }

  /// The countries whose governments the registry calls its rivals.
  private func fights(_ id: String) -> Set<Int> {
    let links = registry.entry(id)?.links.filter { $0.type == .rival } ?? []
    return Set(links.compactMap { governed[$0.with] })
  }

  /// "Mozambique's al-Shabaab", "Somali al-Shabaab"
  private func beside(_ index: Int, _ chunks: [Chunk]) -> Set<Int> {
    guard index > 0 else { return [] }
    if let nation = Self.nation(chunks[index - 1]) { return [nation] }
    guard index > 1, chunks[index - 1].word == "'s", let country = chunks[index - 2].country else { return [] }
    return [country]
  }

  private static func nation(_ chunk: Chunk) -> Int? {
    CountryNames.nation(chunk.word).flatMap { Country.matching($0)?.gwNumber }
  }
}
