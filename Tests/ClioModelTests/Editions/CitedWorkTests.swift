import Testing

@testable import ClioModel

@Suite("A work to cite")
struct CitedWorkTests {
  @Test("Every release from 19.1 to 26.1 has an article, of the year of its version, with a DOI of its own")
  func yearly() {
    let works = CitedWork.organizedViolence
    #expect(works.keys.sorted() == ["19.1", "20.1", "21.1", "22.1", "23.1", "24.1", "25.1", "26.1"])
    for (version, work) in works {
      #expect("\(work.year)" == "20" + version.prefix(2))
      #expect(work.key == "organizedviolence\(work.year)")
      // The title of the release of 2019 speaks of 1989-2018, and so on.
      #expect(work.title.hasPrefix("Organized violence"))
      #expect(work.title.contains("1989-\(work.year - 1)"))
      #expect(work.doi.hasPrefix("10."))
      #expect(work.authors.allSatisfy { $0.contains(", ") })
    }
    #expect(Set(works.values.map(\.doi)).count == works.count)
  }
}
