public import ClioModel

/// A text with what was found in it and what the data say of each claim.
public struct CheckedText: Sendable {
  /// A part of the text, without markup.
  public struct Block: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable { case heading, question, paragraph, quote, item }

    public let text: String
    public let kind: Kind
    /// Who speaks, where the text says so.
    public let speaker: String?

    public init(text: String, kind: Kind, speaker: String? = nil) {
      self.text = text
      self.kind = kind
      self.speaker = speaker
    }
  }

  /// One sentence that was looked at.
  public struct Sentence: Sendable {
    /// Which block it stands in.
    public let block: Int
    /// UTF-8 offsets in the block's text.
    public let range: Range<Int>
    public let text: String
    public let claims: [CheckedClaim]
    /// Why it looks checkable and gave no claim; nil otherwise.
    public let notUnderstood: String?

    public init(block: Int, range: Range<Int>, text: String, claims: [CheckedClaim], notUnderstood: String?) {
      self.block = block
      self.range = range
      self.text = text
      self.claims = claims
      self.notUnderstood = notUnderstood
    }
  }

  /// The file's name, or what a person typed.
  public let name: String
  public let title: String?
  public let byline: String?
  public let published: StatedDate?
  public let blocks: [Block]
  /// In reading order.
  public let sentences: [Sentence]
  /// Figures that the text embeds as links, asked again.
  public let figures: [CheckedClaim]
  /// What to know of the reading: cut text, wrong letters.
  public let notes: [String]
  /// Links that look like figures and could not be asked.
  public let faults: [String]

  public init(
    name: String, title: String? = nil, byline: String? = nil, published: StatedDate? = nil, blocks: [Block] = [],
    sentences: [Sentence] = [], figures: [CheckedClaim] = [], notes: [String] = [], faults: [String] = []
  ) {
    self.name = name
    self.title = title
    self.byline = byline
    self.published = published
    self.blocks = blocks
    self.sentences = sentences
    self.figures = figures
    self.notes = notes
    self.faults = faults
  }

  /// Every claim in reading order, embedded figures last.
  public var claims: [CheckedClaim] { sentences.flatMap(\.claims) + figures }

  /// Sentences that look checkable and gave no claim.
  public var notUnderstood: Int { sentences.count { $0.notUnderstood != nil } }

  public func count(_ ruling: Ruling) -> Int { claims.count { $0.verdict.ruling == ruling } }
}

/// A claim as a text makes it, with its verdict.
public struct CheckedClaim: Sendable {
  public let claim: Claim
  /// The words that it rests on.
  public let quote: String
  /// UTF-8 offsets of these words in their block; nil where they are in none.
  public let range: Range<Int>?
  public let speaker: String?
  /// Words that soften it, which do not change the verdict.
  public let hedge: String?
  /// How its words were read where they could be read otherwise.
  public let notes: [String]
  public let verdict: Verdict
  /// What was found when it was saved; nil where it was not.
  public let earlier: Earlier?

  /// A verdict of another day.
  public struct Earlier: Sendable, Hashable {
    public let ruling: Ruling
    public let reason: String?

    public init(ruling: Ruling, reason: String?) {
      self.ruling = ruling
      self.reason = reason
    }
  }

  public init(
    claim: Claim, quote: String, range: Range<Int>? = nil, speaker: String? = nil, hedge: String? = nil,
    notes: [String] = [], verdict: Verdict, earlier: Earlier? = nil
  ) {
    self.claim = claim
    self.quote = quote
    self.range = range
    self.speaker = speaker
    self.hedge = hedge
    self.notes = notes
    self.verdict = verdict
    self.earlier = earlier
  }

  /// True where it was saved with another ruling or other figures than it has now.
  public var hasChanged: Bool {
    earlier.map { $0.ruling != verdict.ruling || ($0.reason.map { $0 != verdict.reason } ?? false) } ?? false
  }
}
