import Testing

@testable import ClioModel

@Suite("A dataset")
struct DatasetTests {
  @Test("Each has a name of its own and is found by it")
  func found() {
    #expect(Dataset.all.map(\.id.name) == ["ucdp-ged", "ucdp-candidate", "starter"])
    for dataset in Dataset.all { #expect(Dataset.with(id: dataset.id)?.title == dataset.title) }
    #expect(Dataset.with(id: DatasetID("acled")) == nil)
  }

  @Test("A GED version is cited by its own article and Sundberg and Melander's")
  func works() throws {
    let ged = try #require(Dataset.with(id: .ucdpGED))
    #expect(ged.works(version: "22.1").map(\.key) == ["organizedviolence2022", "sundberg2013introducing"])
    #expect(ged.works(version: "3.0").map(\.key) == ["sundberg2013introducing"])
  }

  @Test("Candidate events are cited by Hegre and others, whatever the version; the sample by nothing")
  func otherWorks() {
    #expect(Dataset.with(id: .ucdpCandidate)?.works(version: "22.1").map(\.key) == ["hegre2020introducing"])
    #expect(Dataset.with(id: .starter)?.works(version: "22.1").isEmpty == true)
  }
}
