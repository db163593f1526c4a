import ClioModel
import Foundation
import Testing

@testable import ClioClaims

/// A real article, which is no part of the repository: the test runs where it lies beside it.
@Suite("An article")
struct ArticleTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/articles/who-is-isis-k.txt")
  private static let isThere = FileManager.default.fileExists(atPath: file.path)

  /// Read by hand from the article.
  private static let expected: Set<String> = [
    #"attack at "Kabul airport" during 2021-08 is claimed by is-khorasan"#,
    #"attack at "Kabul airport" during 2021-08 kills civilians at least 190"#,
    #"attack at "Kabul airport" for "US service personnel" during 2021-08 kills opponents 13"#,
    #"record day for "US military" during 2021-08 by deaths since 2011"#,
    #"attack of is-khorasan about "girls school" kills all 68"#,
    #"attack about "maternity ward" is by is-khorasan"#,
    "relation is-khorasan splinter-of ttp during 2014",
    "milestone of is-khorasan during 2015 is announced",
    "rank of is-khorasan during 2018 by lethality is top 4",
    "relation is-khorasan rival taliban",
    "relation is-khorasan rival al-qaida",
    "deaths.suffered of is-khorasan during 2016..2018 is heavy",
    #"presence of islamic-state at "South Asia""#,
    #"presence of islamic-state at "Kashmir" during 2016"#,
    "milestone of is-india during 2019 is founded",
    "milestone of is-pakistan during 2019 is founded",
    "presence of islamic-state in BGD",
    "presence of islamic-state in LKA",
  ]

  @Test("Its claims, no more and no fewer", .enabled(if: isThere))
  func claims() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let blocks = text.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
      .map { block in
        TextBlock(text: block, kind: block.hasSuffix("?") ? .question : block.utf8.count < 60 ? .heading : .paragraph)
      }
    let extractor = ClaimExtractor(
      registry: Extraction.registry, places: FewPlaces(), published: StatedDate("2021-10"))
    #expect(Set(extractor.extract(blocks).flatMap(\.claims).map(\.claim.description)) == Self.expected)
  }
}
