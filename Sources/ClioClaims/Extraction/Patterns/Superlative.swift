import ClioModel

/// "deadliest", "most lethal", "most active", with the noun that it belongs to.
struct Superlative {
  let start: Int
  let end: Int
  /// The chunk of the noun; the superlative's own where there is none.
  let noun: Int
  let lens: Lens?

  init?(at index: Int, _ context: SentenceContext) {
    let word = context.word(index)
    let stem = word.split(separator: "-").last.map(String.init) ?? word
    var next = index + 1
    if Self.lethal.contains(stem) {
      lens = .lethality
    } else if word == "most" || word.hasSuffix("-most") || word == "worst" {
      let adjective = context.word(index + 1)
      if Self.lethalAdjectives.contains(adjective) {
        lens = .lethality
      } else if adjective == "active" {
        lens = .activity
      } else {
        return nil
      }
      next = index + 2
    } else {
      return nil
    }
    start = index
    var noun = next
    while noun < context.chunks.count, noun - next < 5,
      Self.between.contains(context.word(noun)) || context.word(noun).hasSuffix("ist")
        || CountryNames.adjective(context.word(noun)) != nil || context.word(noun) == "-"
    {
      noun += 1
    }
    self.noun = min(noun, context.chunks.count - 1)
    end = min(noun + 1, context.chunks.count)
  }

  private static let lethal: Set<String> = ["deadliest", "bloodiest"]
  private static let lethalAdjectives: Set<String> = ["lethal", "deadly", "murderous", "violent", "bloody"]
  private static let between: Set<String> = [
    "armed", "militant", "terror", "terrorist", "terrorism", "rebel", "insurgent", "jihadist", "single", "of", "all",
    "the", "islamist", "extremist", "and", "criminal", "non-state",
  ]
}
