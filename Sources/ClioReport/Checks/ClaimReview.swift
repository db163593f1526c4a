import ClioMarkup
public import ClioClaims
import ClioModel

/// A verdict as search engines and fact-check archives read it: schema.org's `ClaimReview`, in JSON-LD.
///
/// Google asks for `claimReviewed`, `reviewRating` with `alternateName`, and a `url` of its own for each review of a page
/// (https://developers.google.com/search/docs/appearance/structured-data/factcheck). The `url` is there only where the
/// page's is known.
public struct ClaimReview: Encodable, Sendable {
  /// The words that the claim rests on, else the claim in the claim language.
  public let claimReviewed: String
  public let itemReviewed: ReviewedClaim
  public let reviewRating: Rating
  /// Why, in a sentence or two.
  public let reviewBody: String
  /// `yyyy-mm-dd`.
  public let datePublished: String
  /// The page with the claim's own fragment.
  public let url: String?
  public let author = Party(type: "Organization", name: "Clio")
  private let type = "ClaimReview"

  /// - Parameters:
  ///   - number: of the claim in its text, from 1.
  ///   - page: an `http` or `https` address without a fragment.
  init(_ checked: CheckedClaim, number: Int, in text: CheckedText, datePublished: String, page: String?) {
    claimReviewed = checked.quote.isEmpty ? checked.claim.description : checked.quote
    itemReviewed = ReviewedClaim(
      author: checked.speaker.map { Party(type: "Person", name: $0) }, datePublished: text.published?.description,
      appearance: Appearance(text))
    reviewRating = Rating(checked.verdict)
    reviewBody = checked.verdict.reason
    self.datePublished = datePublished
    url = page.map { "\($0)#\(CheckWording.anchor(number))" }
  }

  enum CodingKeys: String, CodingKey {
    case claimReviewed, itemReviewed, reviewRating, reviewBody, datePublished, url, author
    case type = "@type"
  }

  /// Who says something.
  public struct Party: Encodable, Sendable {
    /// `Person` for whoever speaks in a text: the text does not say which it is.
    let type: String
    /// As the text names them, nothing else.
    public let name: String

    enum CodingKeys: String, CodingKey {
      case name
      case type = "@type"
    }
  }

  /// The claim in the text that makes it.
  public struct ReviewedClaim: Encodable, Sendable {
    private let type = "Claim"
    /// Nil where the text speaks itself.
    public let author: Party?
    public let datePublished: String?
    public let appearance: Appearance

    init(author: Party?, datePublished: String?, appearance: Appearance) {
      self.author = author
      self.datePublished = datePublished
      self.appearance = appearance
    }

    enum CodingKeys: String, CodingKey {
      case author, datePublished, appearance
      case type = "@type"
    }
  }

  /// The text that was checked.
  public struct Appearance: Encodable, Sendable {
    private let type = "CreativeWork"
    public let name: String
    /// Nil for a file.
    public let url: String?

    init(_ text: CheckedText) {
      name = text.title ?? text.name
      url = MarkupAttribute.isWeb(text.name) ? text.name : nil
    }

    enum CodingKeys: String, CodingKey {
      case name, url
      case type = "@type"
    }
  }

  /// The verdict. Only what can be placed between false and true has a number.
  public struct Rating: Encodable, Sendable {
    private let type = "Rating"
    public let alternateName: String
    /// 5 holds, 3 depends, 1 fails; nil for what the data cannot tell.
    public let ratingValue: Int?
    public let bestRating: Int?
    public let worstRating: Int?
    public let ratingExplanation: String

    init(_ verdict: Verdict) {
      alternateName = CheckWording.name(verdict.ruling)
      ratingExplanation = verdict.reason
      ratingValue =
        switch verdict.ruling {
        case .holds: 5
        case .depends: 3
        case .fails: 1
        case .outside, .unclear: nil
        }
      bestRating = ratingValue == nil ? nil : 5
      worstRating = ratingValue == nil ? nil : 1
    }

    enum CodingKeys: String, CodingKey {
      case alternateName, ratingValue, bestRating, worstRating, ratingExplanation
      case type = "@type"
    }
  }
}

/// The reviews of all claims of a text, in its order.
public struct ClaimReviews: Encodable, Sendable {
  private let context = "https://schema.org"
  public let reviews: [ClaimReview]
  /// What was reviewed, where the page shows it whole; nil elsewhere.
  public let article: ArticleData?

  init(_ text: CheckedText, datePublished: String, url: String?, article: ArticleData?) {
    self.article = article
    // A fragment of the page itself would hide that of the claim.
    let page = url.flatMap { MarkupAttribute.isWeb($0) ? String($0.prefix { $0 != "#" }) : nil }
    reviews = text.claims.enumerated().map { index, claim in
      ClaimReview(claim, number: index + 1, in: text, datePublished: datePublished, page: page)
    }
  }

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case graph = "@graph"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(context, forKey: .context)
    var graph = container.nestedUnkeyedContainer(forKey: .graph)
    if let article { try graph.encode(article) }
    for review in reviews { try graph.encode(review) }
  }

  /// Pretty-printed with sorted keys and a final line end.
  ///
  /// - Throws: the encoder's error; never for text and numbers.
  public func text() throws -> String {
    try JSONText.of(self) + "\n"
  }
}

extension CheckedText {
  /// All verdicts as JSON-LD.
  ///
  /// - Parameters:
  ///   - day: when it was checked, `yyyy-mm-dd`.
  ///   - url: the page that shows the verdicts; nil, or anything but an `http` or `https` address, leaves it out.
  ///   - article: the text itself, where the page shows it whole.
  public func claimReviews(checked day: String, url: String? = nil, article: ArticleData? = nil) -> ClaimReviews {
    ClaimReviews(self, datePublished: day, url: url, article: article)
  }
}
