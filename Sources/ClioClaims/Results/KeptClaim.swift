/// A claim by itself, as a person typed it or a file kept it.
public struct KeptClaim: Sendable {
  public let claim: Claim
  /// The sentence or the words that it was taken from.
  public let quote: String
  public let speaker: String?
  /// Words that soften it.
  public let hedge: String?
  /// How its words were read where they could be read otherwise.
  public let notes: [String]
  /// What was found when it was kept; nil where it was not.
  public let earlier: CheckedClaim.Earlier?

  public init(
    claim: Claim, quote: String, speaker: String? = nil, hedge: String? = nil, notes: [String] = [],
    earlier: CheckedClaim.Earlier? = nil
  ) {
    self.claim = claim
    self.quote = quote
    self.speaker = speaker
    self.hedge = hedge
    self.notes = notes
    self.earlier = earlier
  }
}
