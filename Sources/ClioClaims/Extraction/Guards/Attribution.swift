/// Who says a sentence, and the words that weaken it.
struct Attribution {
  let context: SentenceContext

  /// The first hedge of the sentence, as written.
  var hedge: String? {
    for index in context.chunks.indices {
      for words in Self.hedges[context.word(index)] ?? [] {
        var end = index + words.count + 1
        guard end <= context.chunks.count, words.indices.allSatisfy({ context.word(index + 1 + $0) == words[$0] })
        else {
          continue
        }
        // "is believed to be", "has been blamed for"
        var start = index
        while start > 0, isAuxiliary(start - 1) { start -= 1 }
        if words.last == "to", context.word(end) == "be" { end += 1 }
        return context.text(start..<end)
      }
      if isCount(index) { return context.text(index..<index + 3) }
      if Self.doubting.contains(context.word(index)), isSaying(index) { return context.text(index..<index + 1) }
    }
    return nil
  }

  /// "by one count", where the one is a number.
  private func isCount(_ index: Int) -> Bool {
    context.word(index) == "by" && ["count", "estimate", "account", "tally"].contains(context.word(index + 2))
      && context.chunks[index + 1].amount == .exactly(1)
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    WordClasses.be.contains(context.word(index)) || WordClasses.have.contains(context.word(index))
  }

  /// "the ministry said", "according to the army".
  var speaker: String? {
    for index in context.chunks.indices {
      let word = context.word(index)
      if word == "according", context.word(index + 1) == "to" { return source(from: index + 2) }
      guard Self.saying.contains(word), isSaying(index) else { continue }
      if let speaker = nounPhrase(before: index) ?? nounPhrase(after: index) { return speaker }
    }
    return nil
  }

  /// True where what follows is what is said, or nothing: "claimed that", "..., the ministry claimed."
  private func isSaying(_ verb: Int) -> Bool {
    guard !WordClasses.be.contains(context.word(verb - 1)) else { return false }
    guard verb + 1 < context.chunks.count else { return true }
    let next = context.chunks[verb + 1]
    if next.isSign || next.span != nil { return true }
    return ["that", "in", "on", "of", "us", "the", "it", "without"].contains(next.word)
      && (!Self.ambiguous.contains(context.word(verb)) || next.word == "that")
      || next.actor != nil && !Self.ambiguous.contains(context.word(verb))
  }

  /// "a tally kept by the centre": the centre.
  private func source(from start: Int) -> String? {
    let end = nounPhraseEnd(from: start)
    guard end > start else { return nil }
    let by = (start..<end).last { context.word($0) == "by" && $0 + 1 < end }
    return context.text((by.map { $0 + 1 } ?? start)..<end)
  }

  private func nounPhraseEnd(from start: Int) -> Int {
    var end = start
    while end < context.chunks.count, end - start < 10, !context.chunks[end].isSign,
      end == start || context.word(end) != "in"
    {
      end += 1
    }
    return end
  }

  /// "..., the army said": between the comma and the verb, or from the beginning to it.
  private func nounPhrase(before verb: Int) -> String? {
    var start = verb
    while start > 0, verb - start < 9, !context.chunks[start - 1].isSign { start -= 1 }
    guard start < verb, start == 0 || context.chunks[start - 1].isSign else { return nil }
    let range = (start..<verb).prefix { !["has", "have", "had", "also", "later"].contains(context.word($0)) }
    guard let first = range.first, let last = range.last, !Self.noSpeakers.contains(context.word(first)) else {
      return nil
    }
    return context.text(first..<last + 1)
  }

  /// "..., said the army"
  private func nounPhrase(after verb: Int) -> String? {
    guard verb > 0, context.chunks[verb - 1].isSign, ["the", "a", "an"].contains(context.word(verb + 1)) else {
      return nil
    }
    return context.text(verb + 1..<nounPhraseEnd(from: verb + 1))
  }

  private static let noSpeakers: Set<String> = [
    "and", "which", "who", "that", "if", "as", "contrary", "no", "some", "with", "in", "but", "it", "although", "while",
  ]
  /// Of these the object is often a thing: "claimed 40 lives", "recorded 12 attacks".
  private static let ambiguous: Set<String> = [
    "claimed", "claims", "recorded", "counted", "put", "reports", "reported", "lists", "shows", "hold", "holds",
    "announced", "found",
  ]
  private static let saying: Set<String> = ambiguous.union([
    "said", "says", "say", "told", "stated", "states", "estimates", "estimated", "insists", "insisted", "noted",
    "notes",
    "argues", "argued", "added", "wrote", "writes", "boasted", "maintains", "maintained", "alleged", "alleges",
    "believes",
    "believe", "warned", "conceded", "admitted", "recalled", "explained",
  ])
  /// Verbs of saying that leave it open.
  private static let doubting: Set<String> = [
    "claimed", "claims", "alleged", "alleges", "insists", "insisted", "estimates", "estimated", "believes", "believe",
    "maintains", "maintained", "boasted",
  ]
  private static let hedges: [String: [[String]]] = [
    "blamed": [["for"]], "believed": [["to"]], "reportedly": [[]], "allegedly": [[]], "may": [["have"]],
    "might": [["have"]], "apparently": [[]], "suspected": [["of"]], "accused": [["of"]],
    "said": [["to", "have"]], "reported": [["to", "have"]], "i": [["believe"], ["think"]], "presumably": [[]],
    "probably": [[]], "seems": [["to"]], "appears": [["to"]], "alleged": [["to"]], "purportedly": [[]],
    "supposedly": [[]], "thought": [["to", "have"]], "some": [["reports", "say"]], "possibly": [[]],
    "understood": [["to"]], "unconfirmed": [["reports"]], "rumoured": [["to"]],
    "by": [
      ["one", "count"], ["some", "counts"], ["some", "accounts"], ["some", "estimates"], ["one", "estimate"],
    ],
  ]
}
