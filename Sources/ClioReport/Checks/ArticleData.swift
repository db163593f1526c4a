public import ClioClaims
import ClioModel

/// A text as schema.org's Article (https://schema.org/Article).
public struct ArticleData: Encodable, Sendable {
  public let headline: String
  public let author: ClaimReview.Party?
  public let datePublished: String?
  public let url: String?

  /// - Parameter url: where the page with the text will stand; nil where that is not known.
  public init(_ text: CheckedText, url: String?) {
    headline = text.title ?? text.name
    author = text.byline.map { ClaimReview.Party(type: "Person", name: $0) }
    datePublished = text.published?.description
    self.url = url
  }

  enum CodingKeys: String, CodingKey { case type = "@type", headline, author, datePublished, url }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("Article", forKey: .type)
    try container.encode(headline, forKey: .headline)
    try container.encodeIfPresent(author, forKey: .author)
    try container.encodeIfPresent(datePublished, forKey: .datePublished)
    try container.encodeIfPresent(url, forKey: .url)
  }
}
