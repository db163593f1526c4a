import ClioModel

/// Puts a government in the place of its armed forces: "Turkish forces", "Nigeria's army", "US troops".
struct StateForces {
  let chunks: [Chunk]
  let bytes: [UInt8]
  /// The registry's governments, by country.
  let governments: [Int: String]

  /// Chunks with every such noun phrase made one that names the government.
  func named() -> [Chunk] {
    var result: [Chunk] = []
    result.reserveCapacity(chunks.count)
    var index = 0
    while index < chunks.count {
      if let (mention, end) = force(at: index) {
        let range = chunks[index].range.lowerBound..<chunks[end - 1].range.upperBound
        result.append(Chunk(kind: .actor(mention), range: range, word: "", isCapital: true))
        index = end
      } else {
        result.append(chunks[index])
        index += 1
      }
    }
    return result
  }

  private func force(at index: Int) -> (mention: ActorMention, end: Int)? {
    guard chunks[index].isCapital, !isVictim(index), let (country, end) = country(at: index),
      let id = governments[country]
    else { return nil }
    var noun = end
    if noun < chunks.count, chunks[noun].word == "'s" { noun += 1 }
    while noun + 1 < chunks.count, noun - index <= 3, Self.arms.contains(chunks[noun].word),
      Self.arms.contains(chunks[noun + 1].word) || Self.forces.contains(chunks[noun + 1].word)
    {
      noun += 1
    }
    guard noun < chunks.count, Self.forces.contains(chunks[noun].word) else { return nil }
    // "army base", "police convoy", "troops' families": what is the forces' own.
    if noun + 1 < chunks.count {
      let next = chunks[noun + 1]
      if next.isSign && next.word.hasPrefix("'") || Self.belongings.contains(next.word) { return nil }
    }
    let first = chunks[index].range.lowerBound, last = chunks[noun].range.upperBound
    let text = String(decoding: bytes[first..<last], as: UTF8.self)
    return (ActorMention(ids: [id], text: text, how: .name), noun + 1)
  }

  /// A country or the adjective of one, and the chunk after it.
  private func country(at index: Int) -> (number: Int, end: Int)? {
    let chunk = chunks[index]
    if let number = chunk.country { return (number, index + 1) }
    if index + 1 < chunks.count, let name = CountryNames.nation(chunk.word, chunks[index + 1].word) {
      return Country.matching(name).map { ($0.gwNumber, index + 2) }
    }
    guard chunk.word != "chechen", let name = CountryNames.nation(chunk.word) else { return nil }
    return Country.matching(name).map { ($0.gwNumber, index + 1) }
  }

  /// "40 Afghan soldiers", "dozens of Malian troops", "a Kenyan policeman".
  private func isVictim(_ index: Int) -> Bool {
    for before in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      if chunks[before].amount != nil || chunks[before].word == "of" { return true }
      if ["on", "against", "at", "for"].contains(chunks[before].word) { return true }
    }
    return false
  }

  private static let arms: Set<String> = [
    "government", "armed", "security", "military", "special", "air", "fighter", "federal", "state", "ground", "naval",
    "army", "national",
  ]
  private static let forces: Set<String> = [
    "forces", "army", "troops", "soldiers", "military", "jets", "warplanes", "police", "navy", "airforce", "force",
    "gendarmes",
    "commandos", "helicopters", "aircraft", "gunships", "paratroopers", "marines",
  ]
  private static let belongings: Set<String> = [
    "base", "convoy", "officer", "officers", "officials", "official", "post", "outpost", "camp", "barracks", "station",
    "patrol", "chief", "spokesman", "statement", "commander", "checkpoint", "positions", "headquarters", "academy",
    "posts", "bases", "spokesperson", "coup", "junta",
  ]
}

extension ActorMention {
  /// True for a government as the registry names it.
  var isGovernment: Bool { ids.count == 1 && ids[0].hasPrefix("government-of") }
}
