/// Tells whether a sentence looks as if it could be checked: numbers of people, superlatives about violence.
struct Checkable {
  let context: SentenceContext

  /// Why it should have given a claim; nil where it is none.
  var reason: String? {
    if context.counted.values.contains(where: { isCounted($0) }) { return Reason.number }
    if hasSuperlative { return Reason.superlative }
    return isOfEvents ? Reason.events : nil
  }

  var isChecked: Bool { reason != nil }

  /// "26 bombings in Kabul": of a place or an actor.
  private var isOfEvents: Bool {
    guard context.chunks.contains(where: { $0.actor != nil || $0.country != nil || $0.place != nil }) else {
      return false
    }
    return context.counted.values.contains { $0.amount != .exactly(1) && ($0.noun == .events || $0.noun == .attacks) }
  }

  private func isCounted(_ phrase: CountedPhrase) -> Bool {
    let isByVerb =
      phrase.range.clamped(to: 0..<context.chunks.count).lowerBound > 0
      && WordClasses.killing[context.word(phrase.range.lowerBound - 1)] != nil
    guard let noun = phrase.noun else { return isByVerb && !phrase.isOther }
    switch noun {
    case .people, .civilians, .opponents, .fighters, .attackers, .deaths, .wounded, .abducted, .displaced, .arrested:
      if case .exactly(1) = phrase.amount { return isByVerb }
      return true
    case .events, .attacks, .money, .area: return false
    }
  }

  private var hasSuperlative: Bool {
    context.chunks.indices.contains { index in
      let word = context.word(index)
      if word == "deadliest" || word == "bloodiest" || word.hasSuffix("-deadliest") { return true }
      return word == "most" && ["lethal", "deadly"].contains(context.word(index + 1))
    }
  }
}
