import ClioModel

/// A time that the text tells and that could not be read: a claim of such a sentence is not one about all time.
enum UntoldTime {
  /// True where words of a time stand in the sentence and no date was read from them.
  static func isIn(_ chunks: [Chunk]) -> Bool {
    guard !chunks.contains(where: { $0.span != nil }) else { return false }
    return chunks.contains { words.contains($0.word) }
  }

  /// The claims without those that would need the time.
  static func kept(_ claims: [FoundClaim]) -> [FoundClaim] {
    claims.filter { found in
      switch found.claim {
      case .count(_, let scope, _), .attack(let scope, _): scope.span != .always
      default: true
      }
    }
  }

  private static let words: Set<String> = [
    "yesterday", "today", "tonight", "overnight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "week", "weeks", "weekend", "decade", "decades", "daily", "weekly", "monthly", "yearly", "annually",
  ]
}
