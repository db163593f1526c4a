import Testing

@testable import ClioModel

@Suite("What to say beside every figure of an edition")
struct CaveatTests {
  private func caveats(_ id: String, partial: String? = nil, countries: [Int] = [700, 770]) throws -> [String] {
    let edition = Edition.invented(try #require(EditionID(id)), partial: partial, countries: countries)
    return edition.caveats.map { "\($0.code): \($0.text)" }
  }

  @Test("A whole published edition needs none")
  func none() throws {
    #expect(try caveats("ucdp-ged@22.1") == [])
    #expect(try caveats("unheard-of@1") == [])
  }

  @Test("A sample is not for citation")
  func sample() throws {
    #expect(
      try caveats("starter@1") == [
        "sample: starter@1 is a hand-made sample of well-known events: it shows how Clio works and is not for citation"
      ])
  }

  @Test("Candidate events are provisional")
  func provisional() throws {
    #expect(
      try caveats("ucdp-candidate@26.0.9") == [
        "provisional: UCDP Candidate 26.0.9 is provisional: events may change or vanish in the yearly release"
      ])
  }

  @Test("A partial edition must not be totalled, and says why")
  func partial() throws {
    #expect(
      try caveats("ucdp-ged@23.1+weeks", partial: "some country-weeks") == [
        "partial: ucdp-ged@23.1+weeks is incomplete (some country-weeks): its rows must not be totalled"
      ])
  }

  @Test("A labelled part says nothing of the rest")
  func part() throws {
    #expect(
      try caveats("ucdp-ged@22.1+pakistan", countries: [770]) == [
        "part: ucdp-ged@22.1+pakistan is one part of the release: it says nothing of the rest"
      ])
  }

  @Test(
    "Syria is missing from whole releases 17 to 20 and from no other",
    arguments: [
      ("ucdp-ged@16.1", false), ("ucdp-ged@17.1", true), ("ucdp-ged@17.2", true), ("ucdp-ged@18.1", true),
      ("ucdp-ged@19.1", true), ("ucdp-ged@20.1", true), ("ucdp-ged@21.1", false), ("ucdp-ged@25.1", false),
      ("ucdp-ged@19.1+bangladesh", false), ("ucdp-candidate@19.0.1", false), ("starter@19", false),
      ("ucdp-ged@x", false),
    ])
  func syria(id: String, isMissing: Bool) throws {
    let edition = Edition.invented(try #require(EditionID(id)))
    #expect(edition.coverageHoles.map(\.name) == (isMissing ? ["Syria"] : []))
  }

  @Test("Where a release of those years has rows in Syria, nothing is missing")
  func syriaThere() throws {
    #expect(try caveats("ucdp-ged@19.1", countries: [652, 700]) == [])
  }

  @Test("The hole is named in a sentence")
  func coverage() throws {
    #expect(
      try caveats("ucdp-ged@19.1") == [
        "coverage: UCDP GED 19.1 leaves out Syria: ranks and totals for the world are without it"
      ])
  }
}
