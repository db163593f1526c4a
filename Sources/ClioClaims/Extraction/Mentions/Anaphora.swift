/// Puts the actor in the place of "the group", "it" and "they".
struct Anaphora {
  private static let nouns: Set<String> = [
    "group", "organisation", "organization", "movement", "militants", "insurgents", "jihadists", "outfit", "rebels",
    "extremists", "faction", "guerrillas", "guerillas", "network", "cartel", "militia", "terrorists", "jihadis",
    "branch",
    "affiliate", "insurgency",
  ]
  private static let adjectives: Set<String> = [
    "militant", "terror", "terrorist", "jihadist", "armed", "extremist", "rebel", "islamist", "insurgent", "sunni",
    "shia", "guerrilla", "criminal", "jihadi",
  ]
  private static let pronouns: Set<String> = ["it", "they", "its", "their"]
  /// After these and before a pronoun, the pronoun is theirs.
  private static let others: Set<String> = [
    "army", "police", "ministry", "government", "authorities", "military", "officials", "troops", "mission", "minister",
    "court", "parliament", "agency", "soldiers", "bank", "company", "report", "newspaper",
  ]
  private static let joints: Set<String> = [
    "and", "but", "while", "whereas", "that", "because", "when", "where", "although", "though", "said", "as", "yet",
  ]

  /// Chunks with every standing-in word resolved; `memory` learns whom the sentence speaks of.
  static func resolve(_ chunks: [Chunk], _ memory: inout DocumentMemory) -> [Chunk] {
    var result: [Chunk] = []
    result.reserveCapacity(chunks.count)
    var current = memory.spokenOf
    var isOwn = false
    var other = false
    var index = 0
    while index < chunks.count {
      let chunk = chunks[index]
      if let mention = chunk.actor {
        memory.named.formUnion(mention.ids)
        if !isOwn || isSubject(result), !isNested(chunks, index) {
          current = mention
          current?.isPossessive = false
          isOwn = true
          other = false
        }
        result.append(chunk)
      } else if !other, let current, pronouns.contains(chunk.word) || isThem(chunks, index), !isExpletive(chunks, index)
      {
        isOwn = true
        var pronoun = chunk
        var mention = current
        mention.how = .pronoun
        mention.isPossessive = chunk.word == "its" || chunk.word == "their"
        pronoun.kind = .actor(mention)
        pronoun.word = ""
        result.append(pronoun)
      } else if let current, let end = description(chunks, index) {
        var described = chunk
        var mention = current
        mention.how = .description
        mention.isPossessive = end < chunks.count && chunks[end].word == "'s"
        described.kind = .actor(mention)
        described.word = ""
        described.range = chunk.range.lowerBound..<chunks[mention.isPossessive ? end : end - 1].range.upperBound
        result.append(described)
        index = mention.isPossessive ? end : end - 1
      } else {
        if others.contains(chunk.word), isSubject(result) || result.last?.word == "the" { other = true }
        result.append(chunk)
      }
      index += 1
    }
    memory.spokenOf = current
    return result
  }

  /// True where a name would be the subject: at the beginning, after a comma or a word that joins.
  private static func isSubject(_ before: [Chunk]) -> Bool {
    var index = before.count - 1
    while index >= 0,
      ["the", "a", "an"].contains(before[index].word) || CountryNames.adjective(before[index].word) != nil
    {
      index -= 1
    }
    guard index >= 0 else { return true }
    if before[index].word == "and", index > 0, before[index - 1].actor != nil { return false }
    return before[index].isSign && before[index].word != "(" || joints.contains(before[index].word)
      || before[index].span != nil
  }

  /// "TTP splinter Jamaat-ul-Ahrar": the second is spoken of.
  private static func isNested(_ chunks: [Chunk], _ index: Int) -> Bool {
    index > 0 && chunks[index - 1].word == "than"
  }

  /// "the group", "the militant group"
  private static func description(_ chunks: [Chunk], _ start: Int) -> Int? {
    guard ["the", "this", "that"].contains(chunks[start].word) else { return nil }
    var index = start + 1
    while index < chunks.count, index - start <= 2, adjectives.contains(chunks[index].word) { index += 1 }
    guard index < chunks.count, nouns.contains(chunks[index].word) else {
      guard index == start + 2, nouns.contains(chunks[start + 1].word) else { return nil }
      return start + 2
    }
    if index + 1 < chunks.count {
      let next = chunks[index + 1]
      if next.actor != nil || next.word == "of" || next.word == "that" || nouns.contains(next.word) { return nil }
    }
    return index + 1
  }

  /// "involving them", "killed by them"
  private static func isThem(_ chunks: [Chunk], _ index: Int) -> Bool {
    chunks[index].word == "them" && index > 0
      && ["involving", "by", "against", "with"].contains(chunks[index - 1].word)
  }

  /// "it is possible", "it seems"
  private static func isExpletive(_ chunks: [Chunk], _ index: Int) -> Bool {
    guard chunks[index].word == "it", index + 1 < chunks.count else { return false }
    let next = chunks[index + 1].word
    let after = index + 2 < chunks.count ? chunks[index + 2].word : ""
    return ["seems", "appears", "sometimes", "takes"].contains(next)
      || (["is", "was"].contains(next)
        && ["possible", "the", "not", "likely", "unclear", "a", "reported"].contains(after))
  }
}
