import ClioModel
import ClioRegistry

/// What a sentence without a claim says that the language of claims has no word for, so that it is told and not passed over.
struct Unread {
  let context: SentenceContext
  let registry: Registry

  /// The first of what was seen; nil where nothing was.
  var reason: String? {
    if isRate { return Reason.rate }
    if isShare { return Reason.share }
    if let words = otherCount { return Reason.otherCount(words) }
    if let (name, near) = misspelt { return Reason.unknownName(name, near: near) }
    if isDeniedAct { return Reason.deniedAct }
    return isComparison ? Reason.comparison : nil
  }

  /// "ten people a day", "an average of 4 attacks per month"
  private var isRate: Bool { context.counted.values.contains { $0.isRate } }

  /// "40 percent of the dead", "most of the victims", "three in five deaths"
  private var isShare: Bool {
    context.chunks.indices.contains { index in
      guard context.word(index) == "of" || context.word(index) == "in" else { return false }
      let isTold =
        index > 0
        && (context.chunks[index - 1].percent != nil || Self.parts.contains(context.word(index - 1))
          || context.chunks[index - 1].amount != nil && context.chunks.indices.contains(index + 1)
            && context.chunks[index + 1].amount != nil)
      return isTold && context.has(Self.wholes, in: context.window(index + 1, index + 5))
    }
  }

  /// "killed 300 sheep", "destroyed 40 houses", of somebody whom Clio knows.
  private var otherCount: String? {
    guard context.chunks.contains(where: { $0.actor != nil }) else { return nil }
    for start in context.counted.keys.sorted() where start > 0 {
      let before = context.word(start - 1)
      guard let phrase = context.counted[start], phrase.isOther, !phrase.isPlural,
        WordClasses.killing[before] != nil || Self.destroying.contains(before)
      else { continue }
      var end = start + 1
      while end < context.chunks.count, end - start <= 3, !context.word(end).isEmpty, !context.chunks[end].isSign,
        !WordClasses.prepositions.contains(context.word(end)) || end == start + 1 && context.word(end) == "of",
        context.word(end) != "and"
      { end += 1 }
      return context.text(start..<end)
    }
    return nil
  }

  /// "The Talibann killed 40 people": the word before the verb, or after "by", where it only sounds like a name.
  private var misspelt: (name: String, near: String)? {
    guard !context.counted.isEmpty else { return nil }
    for verb in context.chunks.indices {
      let word = context.word(verb)
      let isVerb = WordClasses.killing[word] == .past || WordClasses.storming.contains(word) || word == "lost"
      guard isVerb || word == "by" else { continue }
      let ends = isVerb ? [verb, verb - 1] : [verb + 2, verb + 3, verb + 4]
      for end in ends {
        for start in [end - 2, end - 1] {
          if let found = misspelt(start..<end) { return found }
        }
      }
    }
    return nil
  }

  private func misspelt(_ range: Range<Int>) -> (name: String, near: String)? {
    guard range.lowerBound >= 0, range.upperBound <= context.chunks.count,
      range.allSatisfy({ !context.word($0).isEmpty && !context.chunks[$0].isSign && context.word($0).utf8.count > 2 })
    else { return nil }
    let text = context.text(range)
    guard text.utf8.count >= 6, !context.word(range.lowerBound).hasPrefix("the") || range.count == 1,
      let match = registry.matches(text).first, match.how == .spelling, let head = registry.head(match.id)
    else { return nil }
    return (text, head.name)
  }

  /// "did not bomb the hotel", of somebody whom Clio knows
  private var isDeniedAct: Bool {
    let isAboutSomeone = context.chunks.contains { $0.actor != nil || $0.country != nil || $0.place != nil }
    let guards = Guards(context: context)
    return context.chunks.indices.contains { index in
      if isNobody(index) { return true }
      guard isAboutSomeone else { return false }
      return Self.acts.contains(context.word(index)) && guards.isDenied(index) && !guards.isForeseen(index)
        || isNone(index)
    }
  }

  /// "was as deadly as any", "deadlier than the war of 1996", "killed fewer people than in any year"
  private var isComparison: Bool {
    context.chunks.indices.contains { index in
      switch context.word(index) {
      case "more", "fewer": isOfDead(index)
      case "deadlier", "bloodier": context.word(index + 1) == "than"
      case "deadly", "lethal":
        ["as", "more", "less"].contains(context.word(index - 1)) && ["as", "than"].contains(context.word(index + 1))
      default: false
      }
    }
  }

  /// "killed more civilians than", "fewer people died than"
  private func isOfDead(_ index: Int) -> Bool {
    let clause = context.clause(of: index)
    guard context.word(index + 1) != "than", let noun = CountedNoun(context.word(index + 1)), noun.isKillable,
      context.has(["than"], in: context.window(index + 2, min(index + 14, clause.upperBound)))
    else { return false }
    return clause.contains {
      WordClasses.killing[context.word($0)] != nil || WordClasses.dying.contains(context.word($0))
        || context.word($0) == "lost"
    }
  }

  /// "suffered no attacks", "no violence"
  private func isNone(_ index: Int) -> Bool {
    guard context.word(index) == "no" else { return false }
    return context.window(index + 1, index + 3).contains { next in
      let word = context.word(next)
      return WordClasses.attacks.contains(word) || word == "attack" || word == "deaths" || word == "violence"
    }
  }

  /// "nobody was killed", "killed no one"
  private func isNobody(_ index: Int) -> Bool {
    guard WordClasses.killing[context.word(index)] == .past || WordClasses.dying.contains(context.word(index)) else {
      return false
    }
    return ZeroPattern.isNobody(index + 1, context)
      || (max(0, index - 4)..<index).contains { ZeroPattern.isNobody($0, context) }
  }

  private static let parts: Set<String> = [
    "half", "third", "thirds", "quarter", "quarters", "majority", "most", "x-thirds", "x-quarters", "fifth", "tenth",
  ]
  private static let wholes: Set<String> = [
    "dead", "deaths", "victims", "casualties", "fatalities", "killed", "killings", "attacks", "bombings", "violence",
  ]
  private static let destroying: Set<String> = [
    "destroyed", "burned", "burnt", "razed", "torched", "demolished", "destroying", "burning", "razing", "looted",
  ]
  private static let acts: Set<String> = Set(WordClasses.killing.keys).union(WordClasses.storming).union([
    "attack", "bomb", "raid", "storm", "ambush", "shell", "strike", "target",
  ])
}
