/// Tells what a sentence asserts from what it asks, supposes, foresees or denies.
struct Guards {
  let context: SentenceContext

  /// Why nothing in the sentence is asserted; nil where something may be.
  var whole: String? {
    let chunks = context.chunks
    if chunks.last(where: { !($0.word == "\"" || $0.word == ")" || $0.word == "'") })?.word == "?" {
      return Reason.question
    }
    if isConditional { return Reason.condition }
    if isOpen { return Reason.denial }
    for index in chunks.indices where Self.wishes.contains(chunks[index].word) || isDenying(index) {
      let word = chunks[index].word
      if Self.denials.contains(word) { return Reason.denial }
      if word != "let" || context.word(index + 1) == "us" { return Reason.forecast }
    }
    return nil
  }

  /// True where what the verb says is foreseen, supposed or denied.
  func isUnreal(_ verb: Int) -> Bool { isForeseen(verb) || isDenied(verb) }

  /// "will kill", "could kill", "expected to kill", "plans to kill"; "may have killed" is a hedge.
  func isForeseen(_ verb: Int) -> Bool {
    if isJoinedToModal(verb) { return true }
    var index = verb - 1
    var steps = 0
    var hasHave = false
    while index >= 0, steps < 6 {
      let chunk = context.chunks[index]
      if WordClasses.have.contains(chunk.word) { hasHave = true }
      if WordClasses.modal.contains(chunk.word) { return !hasHave || !["may", "might", "must"].contains(chunk.word) }
      if chunk.word == "to" {
        return !hasHave && !Self.beliefs.contains(context.word(index - 1))
      }
      guard
        WordClasses.be.contains(chunk.word) || WordClasses.have.contains(chunk.word)
          || WordClasses.isAdverb(chunk.word) || chunk.word == "not"
      else { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  /// "could strike at any moment and kill hundreds"
  private func isJoinedToModal(_ verb: Int) -> Bool {
    guard WordClasses.killing[context.word(verb)] == .base, ["and", "or", "then"].contains(context.word(verb - 1))
    else {
      return false
    }
    return context.has(WordClasses.modal.union(["to"]), in: context.clause(of: verb - 2).lowerBound..<verb)
  }

  /// "did not kill", "has never killed", "nobody was killed"
  func isDenied(_ verb: Int) -> Bool {
    var index = verb - 1
    while index >= 0, verb - index <= 4 {
      let chunk = context.chunks[index]
      if WordClasses.negation.contains(chunk.word) || chunk.word.hasSuffix("n't") { return true }
      guard
        WordClasses.be.contains(chunk.word) || WordClasses.have.contains(chunk.word)
          || WordClasses.isAdverb(chunk.word) || ["did", "do", "does", "to"].contains(chunk.word)
          || WordClasses.modal.contains(chunk.word)
      else { return false }
      index -= 1
    }
    return false
  }

  /// "if ... would", "would ... if", "had ..., would"; "if one believes them" is a hedge.
  private var isConditional: Bool {
    guard
      let found = context.chunks.indices.first(where: {
        ["if", "unless", "should"].contains(context.word($0)) && !(context.word($0) == "should" && $0 > 0)
      })
    else { return false }
    let next = context.word(found + 1)
    if next == "one" || next == "we" || next == "you" || next == "confirmed" || next == "true" { return false }
    return context.chunks.contains { WordClasses.modal.contains($0.word) || $0.word == "had" } || found == 0
  }

  /// "It is not true that", "nobody knows whether"
  private var isOpen: Bool {
    context.chunks.indices.contains { index in
      switch context.word(index) {
      case "whether":
        context.has(
          ["know", "knows", "known", "unclear", "unknown", "asked", "doubt", "question"], in: max(0, index - 5)..<index)
      case "true", "evidence", "proof", "sign", "indication":
        ["that", "for", "of"].contains(context.word(index + 1))
          && context.has(["not", "no", "never"], in: max(0, index - 3)..<index)
          && index < 8
      case "untrue", "myth", "false": context.word(index + 1) == "that"
      default: false
      }
    }
  }

  /// "denied that G had killed", "ruled out that"
  private func isDenying(_ index: Int) -> Bool {
    Self.denials.contains(context.word(index))
      && ["that", "having", "claims", "reports", "killing"].contains(context.word(index + 1))
  }

  private static let denials: Set<String> = ["denied", "denies", "deny", "denying", "disputed", "rejected", "refuted"]
  private static let wishes: Set<String> = ["let", "hope", "hopes", "hoped", "wish", "wishes", "wished"]
  /// Before "to", these say what is so: "believed to be behind".
  private static let beliefs: Set<String> = [
    "believed", "thought", "said", "claimed", "known", "reported", "alleged", "suspected", "understood", "considered",
    "estimated", "presumed", "found", "managed", "claims", "continued", "continues", "began", "helped", "proved",
    "used",
  ]
}
