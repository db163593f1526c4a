import Foundation
import Testing

@testable import ClioModel

@Suite("An edition")
struct EditionTests {
  @Test(
    "Its title is the dataset's short one, the version and the label",
    arguments: [
      ("ucdp-ged@22.1", "UCDP GED 22.1"), ("ucdp-ged@22.1+pakistan", "UCDP GED 22.1 (pakistan)"),
      ("ucdp-candidate@26.0.9", "UCDP Candidate 26.0.9"), ("unheard-of@1", "unheard-of 1"),
    ])
  func title(id: String, title: String) throws {
    #expect(Edition.invented(try #require(EditionID(id))).title == title)
  }

  @Test("It knows its dataset, where Clio does")
  func dataset() {
    #expect(Edition.invented(.ged22).dataset?.publisher == "Uppsala Conflict Data Program")
    #expect(Edition.invented(EditionID(dataset: DatasetID("unheard-of"), version: "1")).dataset == nil)
  }

  @Test("It comes back from JSON as it was")
  func coding() throws {
    var edition = Edition.invented(.ged22, partial: "some weeks", missingColumns: ["adm_1"])
    edition.firstDay = CalendarDay(iso: "2018-01-01")
    edition.warnings = ["low above best": 3]
    #expect(try JSONDecoder().decode(Edition.self, from: JSONEncoder().encode(edition)) == edition)
  }
}
