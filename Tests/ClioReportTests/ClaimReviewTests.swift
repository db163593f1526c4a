import ClioClaims
import ClioModel
import Foundation
import Testing

@testable import ClioReport

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

  @Test("In a page it says the same, with nothing that could end its element")
  func embedded() throws {
    let page = text.htmlPage(editions: [], program: "Clio", checked: "2026-03-05")
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page.range(of: "</script>"))
    let json = String(page[start.upperBound..<end.lowerBound])
    #expect(!json.contains("<"))
    #expect(!json.contains("\u{202E}"))
    #expect(json.contains("\\u003c"))
    let alone = try reviews(text.claimReviews(checked: "2026-03-05").text())
    #expect(try reviews(json) as NSArray == alone as NSArray)
  }
}

/// A checked text with all verdicts, invented.
enum InventedCheck {
  static let edition = Edition(
    id: EditionID(dataset: .ucdpGED, version: "23.1"), fileName: "ged231.csv", fileBytes: 10,
    sha256: String(repeating: "ab", count: 32), loadedAt: "2026-03-04T05:06:07Z", origin: nil, partial: nil, rows: 1,
    events: 1, rejects: 0, toll: .zero, firstYear: 2020, lastYear: 2024, firstDay: nil, lastDay: nil, countries: [],
    columns: [], missingColumns: [], warnings: [:])

  /// Eight claims: six in blocks, some without a good range; one of no block; one figure. `words` stand everywhere that
  /// a text or a dataset has words.
  static func text(saying words: String) -> CheckedText {
    let length = words.utf8.count
    let ranges: [Range<Int>?] = [0..<5, 2..<9, 2..<9, nil, length..<(length + 50), 0..<length]
    let rulings: [Ruling] = [.fails, .holds, .depends, .outside, .unclear, .holds]
    let claims = zip(ranges, rulings).enumerated().map { index, pair in
      claim(words, pair.1, range: pair.0, earlier: index == 5)
    }
    let all = 0..<length
    return CheckedText(
      name: words, title: words, byline: words, published: StatedDate("2024-03"),
      blocks: [.heading, .question, .paragraph, .quote, .item, .item].map { kind in
        CheckedText.Block(text: words, kind: kind, speaker: kind == .heading ? nil : words)
      },
      sentences: [
        .init(block: 2, range: all, text: words, claims: Array(claims.prefix(3)), notUnderstood: nil),
        .init(block: 3, range: 1..<(length + 7), text: words, claims: [claims[3]], notUnderstood: "no verb"),
        .init(block: 4, range: all, text: words, claims: Array(claims.suffix(2)), notUnderstood: nil),
        .init(block: 5, range: all, text: words, claims: [], notUnderstood: words),
        .init(block: 77, range: all, text: words, claims: [claim("", .outside)], notUnderstood: words),
      ], figures: [claim(words, .fails)], notes: [words])
  }

  private static func claim(
    _ words: String, _ ruling: Ruling, range: Range<Int>? = nil, earlier: Bool = false
  ) -> CheckedClaim {
    let scope = ClaimScope(actor: .name(words), place: words)
    return CheckedClaim(
      claim: .count(.civilians, scope, .exactly(40)), quote: words, range: range,
      speaker: ruling == .holds ? words : nil, hedge: words, verdict: verdict(words, ruling),
      earlier: earlier ? .init(ruling: .holds, reason: "before") : nil)
  }

  private static func verdict(_ words: String, _ ruling: Ruling) -> Verdict {
    let day = CalendarDay(daysSince1970: 18_000)
    let event = ConflictEvent(
      id: 1, year: 2019, violence: .stateBased, sideA: EventSide(id: nil, name: words),
      sideB: EventSide(id: nil, name: words), country: 700, countryName: words, region: nil, adm1: words, place: words,
      point: nil, start: day, end: day, datePrecision: 1, placePrecision: 1, clarity: 1, isActiveYear: true,
      deathsA: 1, deathsB: 2, deathsCivilians: 3, deathsUnknown: 4, toll: DeathToll(low: 9, best: 10, high: 11))
    let report = Report(office: words, date: words, headline: words)
    let sources = ["https://example.org/list", "javascript:alert(1)", words].map { url in
      PublishedSource(key: url, publisher: words, title: words, url: url)
    }
    let party = Relation.Party(id: "a", name: words)
    let account = SourceAccount(what: words, sources: sources)
    var verdict = Verdict(ruling, words, edition: edition.id)
    verdict.trials = [
      .init(words, .fails, found: words, addresses: addresses("deaths/actor=is-khorasan")),
      .init(words, .holds, found: words),
    ]
    verdict.rows = [
      .init(
        edition: edition.id, event: event, reports: Array(repeating: report, count: 6),
        address: addresses("deaths/country=AFG").first)
    ]
    verdict.statements = [
      .milestone(of: party, Milestone(what: words, accounts: [account, account])),
      .relation(
        Relation(subject: party, type: .rival, object: party, confidence: .low, what: words, accounts: [account])),
    ]
    verdict.caveats = [Caveat("other", words)]
    verdict.remedy = words
    return verdict
  }

  private static func addresses(_ path: String) -> [FigureAddress] {
    [try? FigureAddress("ucdp-ged@23.1/\(path)")].compactMap(\.self)
  }

  /// Walks the tags: each that opens closes, in the right order.
  static func checkBalance(_ page: String) throws {
    let empty: Set<Substring> = ["meta"]
    var open: [Substring] = []
    var rest = page[...]
    #expect(rest.hasPrefix("<!doctype html>\n<html"))
    rest = rest.dropFirst("<!doctype html>".count)
    while let start = rest.firstIndex(of: "<") {
      let end = try #require(rest[start...].firstIndex(of: ">"))
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      try #require(!name.isEmpty, "\(tag)")
      if tag.hasPrefix("/") {
        try #require(open.popLast() == name, "\(tag)")
      } else if !empty.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }
}
