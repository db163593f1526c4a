import ClioModel

/// Tells whose a name is that several actors bear, by the country that the sentence names.
struct SharedNames: Sendable {
  /// The home countries of each actor, by Gleditsch-Ward numbers.
  let homes: [String: Set<Int>]

  /// A name with several owners is that of the one whose home stands beside it, is named in the sentence, is told by an
  /// adjective in it, or that was named before.
  func settle(_ chunks: inout [Chunk], _ memory: DocumentMemory) {
    guard chunks.contains(where: { ($0.actor?.ids.count ?? 0) > 1 }) else { return }
    let countries = Set(chunks.compactMap(\.country))
    let nations = Set(chunks.compactMap { Self.nation($0) })
    for index in chunks.indices {
      guard case .actor(var mention) = chunks[index].kind, mention.ids.count > 1 else { continue }
      let known = mention.ids.filter { memory.named.contains($0) }
      if let owner = owner(mention.ids, beside(index, chunks)) ?? owner(mention.ids, countries)
        ?? owner(mention.ids, nations)
      {
        mention.ids = [owner]
      } else if known.count == 1, at(mention.ids, countries.union(nations)).isEmpty {
        mention.ids = known
      }
      chunks[index].kind = .actor(mention)
    }
  }

  private func at(_ ids: [String], _ countries: Set<Int>) -> [String] {
    ids.filter { !(homes[$0] ?? []).isDisjoint(with: countries) }
  }

  private func owner(_ ids: [String], _ countries: Set<Int>) -> String? {
    let found = at(ids, countries)
    return found.count == 1 ? found[0] : nil
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
