public import ClioModel

/// What a text says, block by block, without its markup.
///
///     let article = try ArticleReader(file: "who.md").read(bytes)
///     article.blocks.first?.text   // "Who is the group?"
public struct Article: Sendable, Hashable {
  /// The headline; nil where none is stated or recognised.
  public var title: String?
  /// Who wrote it, without "By"; nil where it is not stated.
  public var byline: String?
  /// When it was published, as exactly as it is stated; nil where it is not.
  public var published: StatedDate?
  /// In reading order; at most `ArticleReader.maximumBlocks`.
  public var blocks: [Block]
  /// In reading order; their `block` is an index of `blocks`.
  public var links: [Link]
  /// What the reader left out, guessed or could not make out: one plain sentence each, without a full stop.
  public var notes: [String]

  public init(
    title: String? = nil, byline: String? = nil, published: StatedDate? = nil, blocks: [Block] = [],
    links: [Link] = [], notes: [String] = []
  ) {
    self.title = title
    self.byline = byline
    self.published = published
    self.blocks = blocks
    self.links = links
    self.notes = notes
  }
}

extension Article {
  /// A heading, a paragraph, a row of a table: what stands by itself in the text.
  public struct Block: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// 1 (the title) to 6.
      case heading(level: Int)
      /// What an interviewer asks, or a heading that asks; no statement of the article.
      case question
      case paragraph
      case listItem
      case quote
      /// The cells joined by " | ".
      case tableRow
    }

    public var kind: Kind
    /// Never empty. Runs of white space are one space; soft hyphens and zero-width spaces are gone; the rest of Unicode
    /// is as it was.
    public var text: String
    /// Who speaks, where the text says so. Labels ("A. Writer:", "Q:") are no longer part of `text`.
    public var speaker: String?
    /// The line of the source where it begins, from 1; of a PDF the line of the extracted text.
    public var line: Int
    /// True for what belongs to the page, not to the article: cookie banners, and all from "Related content" on.
    public var isBoilerplate: Bool

    public init(
      _ kind: Kind, _ text: String, speaker: String? = nil, line: Int = 1, isBoilerplate: Bool = false
    ) {
      self.kind = kind
      self.text = text
      self.speaker = speaker
      self.line = line
      self.isBoilerplate = isBoilerplate
    }
  }

  /// A link over a part of a block's text, which is never empty.
  public struct Link: Sendable, Hashable {
    public var text: String
    /// As it is written in the source, percent escapes included; not resolved against any base.
    public var target: String
    /// Index of `Article.blocks`.
    public var block: Int
    /// Offsets into the UTF-8 of the block's text.
    public var range: Range<Int>

    public init(text: String, target: String, block: Int, range: Range<Int>) {
      self.text = text
      self.target = target
      self.block = block
      self.range = range
    }
  }
}
