/// A paragraph, a heading or a question of a text.
public struct TextBlock: Sendable {
  public enum Kind: Sendable { case paragraph, heading, question }

  public let text: String
  public let kind: Kind
  /// Who says all of it, in an interview.
  public let speaker: String?

  public init(text: String, kind: Kind = .paragraph, speaker: String? = nil) {
    self.text = text
    self.kind = kind
    self.speaker = speaker
  }
}

/// A sentence of a text, with the claims found in it.
public struct Statement: Sendable, Hashable {
  /// Which block it stands in.
  public let block: Int
  /// UTF-8 offsets in the block's text.
  public let range: Range<Int>
  public let text: String
  public internal(set) var claims: [FoundClaim] = []
  /// Why a sentence that looks checkable gave no claim; nil where it gave one or is not checkable.
  public internal(set) var notUnderstood: String?
}

/// A claim with the words that say it: as far as they stand together, from the subject to the time and the place.
public struct FoundClaim: Sendable, Hashable {
  public let claim: Claim
  /// UTF-8 offsets in the block's text.
  public let range: Range<Int>
  public let quote: String
  /// Words that weaken it, "reportedly".
  public let hedge: String?
  /// Who says it, where the text names them.
  public let speaker: String?
  /// How its words were read where they could be read otherwise: a shared name that a place settled, a place that no
  /// list has.
  public let notes: [String]
}
