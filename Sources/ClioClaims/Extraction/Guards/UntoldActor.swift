/// A number whose actor the text names and the claim does not: asked of all actors it would be another question.
struct UntoldActor {
  let context: SentenceContext

  /// The claims without the counts of all actors, where the sentence speaks of one.
  func kept(_ claims: [FoundClaim]) -> [FoundClaim] {
    claims.filter { found in
      guard case .count(.measure, let scope, _) = found.claim, scope.actor == nil, scope.opponent == nil,
        scope.victims == nil
      else { return true }
      return !context.chunks.indices.contains { isBeside(found, $0) }
    }
  }

  /// True for an actor who may be meant: not one who only says it, nor one of a later clause.
  private func isBeside(_ found: FoundClaim, _ index: Int) -> Bool {
    guard context.chunks[index].actor != nil else { return false }
    if let speaker = found.speaker, speaker.contains(context.text(index..<index + 1)) { return false }
    return !context.chunks.indices.contains { other in
      other < index && context.chunks[other].isSign
        && context.bytes(other..<other + 1).lowerBound >= found.range.upperBound
    }
  }
}
