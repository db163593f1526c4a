import Testing

@testable import ClioModel

@Suite("What a person probably meant")
struct SpellingTests {
  // Each pair counted by hand: insertions, deletions, substitutions and swaps of neighbours cost one.
  @Test(
    "The distance is the number of slips",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("year", "year", 0), ("yaer", "year", 1), ("yer", "year", 1),
      ("yeear", "year", 1), ("yeax", "year", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, slips: Int) {
    #expect(Spelling.editDistance(Array(left.utf8), Array(right.utf8)) == slips)
  }

  @Test("The nearest come first, at most three, and letter case does not count")
  func nearest() {
    #expect(Spelling.nearest(to: "YAER", in: ["month", "year", "years"]) == ["year"])
    // One slip to each; equal distances stand in the order of the alphabet.
    #expect(Spelling.nearest(to: "bat", in: ["rat", "cat", "mat", "hat", "bat"]) == ["bat", "cat", "hat"])
    #expect(Spelling.nearest(to: "bat", in: ["rat", "cat"], limit: 1) == ["cat"])
  }

  @Test("Nothing further than a third of the word's length is near")
  func reach() {
    // Six letters: two slips are near, three are not.
    #expect(Spelling.nearest(to: "abcdef", in: ["abcdxy"]) == ["abcdxy"])
    #expect(Spelling.nearest(to: "abcdef", in: ["abcxyz"]) == [])
    // Short words: one slip.
    #expect(Spelling.nearest(to: "ab", in: ["a", "xy"]) == ["a"])
    #expect(Spelling.nearest(to: "", in: ["a", "xy"]) == ["a"])
  }
}
