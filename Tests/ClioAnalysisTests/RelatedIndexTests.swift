import ClioAnalysis
import Foundation
import Testing

@Suite("Pages with something in common")
struct RelatedIndexTests {
  @Test("The cosine of weights times rarity, worked out by hand")
  func cosine() throws {
    // Of three pages two have "a", one has "b", two have "c"; "d" is on all and counts nothing.
    let index = RelatedIndex([
      [.word("a"): 1, .word("b"): 1, .word("d"): 1], [.word("a"): 2, .word("c"): 1, .word("d"): 5],
      [.word("c"): 1, .word("d"): 1],
    ])
    let common = log(1.5), rare = log(3.0)
    let first = try #require(index.related(to: 0, limit: 5, least: 0).first)
    #expect(first.item == 1)
    #expect(first.shared == [.word("a")])
    // (common · 2 common) / (|(common, rare)| · |(2 common, common)|)
    let expected =
      2 * common * common / ((common * common + rare * rare).squareRoot() * (5 * common * common).squareRoot())
    #expect(abs(first.score - expected) < 1e-12)
    #expect(index.related(to: 0, limit: 5, least: 0).count == 1)
    #expect(index.related(to: 2, limit: 5, least: 0).map(\.item) == [1])
  }

  @Test("Nothing in common, no pages, no such page")
  func nothing() {
    #expect(RelatedIndex([]).related(to: 0, limit: 3).isEmpty)
    #expect(RelatedIndex([[.word("a"): 1], [.word("b"): 1]]).related(to: 0, limit: 3).isEmpty)
    #expect(RelatedIndex([[.word("a"): 1], [.word("a"): 1]]).related(to: 7, limit: 3).isEmpty)
  }
}
