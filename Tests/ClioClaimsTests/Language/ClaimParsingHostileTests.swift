import ClioModel
import ClioTesting
import Testing

@testable import ClioClaims

@Suite("Text that is no claim and was never meant to be")
struct ClaimParsingHostileTests {
  private static let long = 20_000

  @Test(
    "Much of anything ends in a short error, soon",
    arguments: [
      "[", "(", "\"", "“", "\"\"", "\" ", "@", "@/", "clio:", ",", "1,", "1,000,", "9", "%", ".", "..", "is ", "of x ",
      "deaths of ", "no ", "\u{301}", "e\u{301}", "👩🏽‍🚒", "🇦🇫", "\u{200D}", "\u{202E}", "\r\n", "\0", "\u{1B}[", "क्",
    ])
  func repeated(piece: String) throws {
    let text = String(repeating: piece, count: Self.long)
    for start in ["", "deaths ", "deaths of ", "deaths in ", "deaths at \"", "deaths during ", "deaths is ", "x@1/"] {
      // A quoted text or a number of zeros may be as long as it likes; none of these is closed or one.
      let error = try #require(throws: ClioError.self) { try Claim(start + text) }
      #expect(error.kind == .badInput)
      #expect(error.message.hasPrefix("claim: "))
      #expect(error.message.count < 800)
      #expect(error.candidates.allSatisfy { $0.count <= 75 && $0.unicodeScalars.count < 1000 })
      #expect(error.hint.count < 300)
    }
  }

  @Test("A hundred thousand brackets are no deeper than one")
  func brackets() throws {
    let error = try #require(throws: ClioError.self) {
      try Claim("deaths of " + String(repeating: "[", count: 100_000) + "x" + String(repeating: "]", count: 100_000))
    }
    #expect(error.message.hasSuffix("found '\(String(repeating: "[", count: 40))…'"))
  }

  @Test("A long list of countries and a long name are read")
  func longButRight() throws {
    let countries = "deaths in " + Array(repeating: "AFG", count: Self.long).joined(separator: ",") + " is 5"
    #expect(try Claim(countries).description == "deaths in AFG is 5")
    let name = String(repeating: "x ", count: Self.long)
    #expect(try Claim("deaths of \"\(name)\" is 5").scope?.actor == .name(name))
  }

  @Test("Pieces of claims in any order are read or end in an error that points into them")
  func shuffled() {
    let pieces = [
      "deaths", "trend", "of", "ttp", "is", "is", "5", "to", "7", "%", "by", "in", "AFG", ",", "during", "2018", "..",
      "since", "at", "\"x\"", "\"", "rank", "top", "lethality", "record", "year", "attack", "kills", "all", "relation",
      "ally", "ucdp-ged@22.1/deaths", "compare", "with", "more", "event", "first", "\u{7}", "no", "least",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      do throws(ClioError) {
        let claim = try Claim(text)
        #expect((try? Claim(claim.description)) == claim, "\(text)")
      } catch {
        let column = error.message.split(separator: ":").dropFirst().first.flatMap { Int($0.dropFirst()) }
        #expect(column.map { (1...text.count + 1).contains($0) } == true, "\(error.message)")
      }
    }
  }
}
