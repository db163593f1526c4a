import ClioClaims
import ClioModel
import ClioReport
import ClioTesting
import Foundation
import Testing

@Suite("Verdicts as ClaimReview")
struct ClaimReviewTests {
  private let text = InventedCheck.text(saying: "</script><b>40\u{202E} people</b> & \"more\"")

  private func reviews(_ json: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["@context"] as? String == "https://schema.org")
    return try #require(object?["@graph"] as? [[String: Any]])
  }

  @Test("Each claim has what schema.org and Google ask for, and an address of its own")
  func fields() throws {
    let all = try reviews(text.claimReviews(checked: "2026-03-05", url: "https://example.org/check.html#top").text())
    #expect(all.count == text.claims.count)
    for (index, review) in all.enumerated() {
      let claim = text.claims[index]
      #expect(review["@type"] as? String == "ClaimReview")
      #expect(review["claimReviewed"] as? String == (claim.quote.isEmpty ? claim.claim.description : claim.quote))
      #expect(review["url"] as? String == "https://example.org/check.html#claim-\(index + 1)")
      #expect(review["datePublished"] as? String == "2026-03-05")
      #expect(review["reviewBody"] as? String == claim.verdict.reason)
      #expect(review["author"] as? [String: String] == ["@type": "Organization", "name": "Clio"])
      let item = try #require(review["itemReviewed"] as? [String: Any])
      #expect(item["@type"] as? String == "Claim")
      #expect(item["datePublished"] as? String == "2024-03")
      #expect((item["appearance"] as? [String: String])?["name"] == text.title)
      #expect((item["author"] as? [String: String])?["name"] == claim.speaker)
    }
  }

  @Test("Only what lies between false and true has a number; all have words")
  func ratings() throws {
    let all = try reviews(text.claimReviews(checked: "2026-03-05").text())
    let ratings = try all.map { try #require($0["reviewRating"] as? [String: Any]) }
    let expected: [Ruling: (String, Int?)] = [
      .holds: ("Holds", 5), .depends: ("Depends on the definition", 3), .fails: ("Fails", 1),
      .outside: ("Outside the data", nil), .unclear: ("Cannot be told", nil),
    ]
    #expect(Set(text.claims.map(\.verdict.ruling)) == Set(Ruling.allCases))
    for (rating, claim) in zip(ratings, text.claims) {
      let (name, value) = try #require(expected[claim.verdict.ruling])
      #expect(rating["alternateName"] as? String == name)
      #expect(rating["ratingValue"] as? Int == value)
      #expect(rating["bestRating"] as? Int == (value == nil ? nil : 5))
      #expect(rating["worstRating"] as? Int == (value == nil ? nil : 1))
    }
  }

  @Test("Without a page of the web there is no address", arguments: [nil, "check.html", "javascript:alert(1)"])
  func noAddress(url: String?) throws {
    let all = try reviews(text.claimReviews(checked: "2026-03-05", url: url).text())
    #expect(all.allSatisfy { $0["url"] == nil })
  }

  @Test("A text that came from the web is linked to")
  func appearance() throws {
    let page = CheckedText(name: "https://example.org/article", sentences: text.sentences)
    let item = try reviews(page.claimReviews(checked: "2026-03-05").text()).first?["itemReviewed"] as? [String: Any]
    #expect((item?["appearance"] as? [String: String])?["url"] == "https://example.org/article")
  }
}
