public import ClioClaims
public import ClioModel

/// A checked text with all verdicts, invented.
public enum InventedCheck {
  public static let edition = Edition(
    id: EditionID(dataset: .ucdpGED, version: "23.1"), fileName: "ged231.csv", fileBytes: 10,
    sha256: String(repeating: "ab", count: 32), loadedAt: "2026-03-04T05:06:07Z", origin: nil, partial: nil, rows: 1,
    events: 1, rejects: 0, toll: .zero, firstYear: 2020, lastYear: 2024, firstDay: nil, lastDay: nil, countries: [],
    columns: [], missingColumns: [], warnings: [:])

  /// Eight claims: six in blocks, some without a good range; one of no block; one figure. `words` stand everywhere that
  /// a text or a dataset has words.
  public static func text(saying words: String) -> CheckedText {
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
}
