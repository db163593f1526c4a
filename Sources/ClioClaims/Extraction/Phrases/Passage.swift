/// The words of a sentence that say a claim, as a reader would mark them: from the subject to the time and the place, without
/// what belongs to another claim.
struct Passage {
  /// A passage goes no further than this on either side of the words that a claim rests on.
  private static let reach = 40

  let context: SentenceContext
  /// What each claim of the sentence rests on.
  let cores: [Range<Int>]

  /// The clause around what one claim rests on, up to its neighbours.
  func around(_ core: Range<Int>) -> Range<Int> {
    let core = core.clamped(to: context.chunks.indices)
    guard let first = core.first, let last = core.last else { return core }
    var lower = max(context.clause(of: first).lowerBound, first - Self.reach)
    var upper = min(context.clause(of: last).upperBound, last + Self.reach)
    for other in cores where !other.isEmpty {
      if other.upperBound <= core.lowerBound { lower = max(lower, other.upperBound) }
      if other.lowerBound >= core.upperBound { upper = min(upper, other.lowerBound) }
    }
    if lower == context.clause(of: first).lowerBound, let subject = subject(before: lower) { lower = subject }
    if let said = saidAfter(core, upper) { upper = said }
    if let said = saidBefore(core, lower) { lower = said }
    while lower < core.lowerBound, isLoose(lower, Self.openings) { lower += 1 }
    while upper > core.upperBound, isLoose(upper - 1, Self.closings) { upper -= 1 }
    return min(lower, core.lowerBound)..<max(upper, core.upperBound)
  }

  /// "Clashes between G | and H left 40 dead": a clause without a verb belongs to the next.
  private func subject(before clause: Int) -> Int? {
    guard clause > 0, ["and", "or"].contains(context.word(clause)) else { return nil }
    let earlier = context.clause(of: clause - 1)
    let isVerbless = !earlier.contains {
      ClauseSplitter.isFinite(context.word($0)) || context.word($0).hasSuffix("ed") || context.chunks[$0].isSign
    }
    return isVerbless && !cores.contains { $0.overlaps(earlier) } ? max(earlier.lowerBound, clause - Self.reach) : nil
  }

  /// ", the ministry said": the comma before who says it.
  private func saidAfter(_ core: Range<Int>, _ upper: Int) -> Int? {
    (core.upperBound..<max(core.upperBound, upper)).first { comma in
      guard context.word(comma) == "," else { return false }
      let rest = comma + 1..<max(comma + 1, upper)
      return context.has(Self.saying, in: rest)
        && !rest.contains { context.chunks[$0].span != nil && !Self.saying.contains(context.word($0 - 1)) }
    }
  }

  /// "The ministry said that": the words after it.
  private func saidBefore(_ core: Range<Int>, _ lower: Int) -> Int? {
    (lower..<max(lower, core.lowerBound)).last {
      Self.saying.contains(context.word($0)) && context.word($0 + 1) == "that"
    }
    .map { $0 + 2 }
  }

  private func isLoose(_ index: Int, _ words: Set<String>) -> Bool {
    context.chunks[index].isSign
      ? !["(", ")", "$", "'s"].contains(context.word(index)) : words.contains(context.word(index))
  }

  private static let saying: Set<String> = ["said", "says", "say", "according", "reported", "told", "stated", "added"]
  private static let openings: Set<String> = [
    "and", "but", "while", "whereas", "although", "though", "so", "because", "yet", "that", "or", "then", "alongside",
  ]
  private static let closings = openings.union([
    "in", "on", "at", "of", "the", "a", "an", "its", "their", "with", "after", "before", "when", "as", "including",
    "among",
    "them", "which", "who", "by", "to", "from", "for", "it", "they", "also",
  ])
}
