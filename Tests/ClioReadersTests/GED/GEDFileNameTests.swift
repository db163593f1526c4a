import ClioModel
import Testing

@testable import ClioReaders

@Suite("The name of a GED file")
struct GEDFileNameTests {
  @Test(
    "The publisher's names tell dataset and version",
    arguments: [
      ("GEDEvent_v25_1.csv", "ucdp-ged", "25.1"), ("gedevent_v22_1.CSV", "ucdp-ged", "22.1"),
      ("GEDEvent_v25_1.zip", "ucdp-ged", "25.1"), ("GEDEvent_v25_1.csv.zip", "ucdp-ged", "25.1"),
      ("GEDEvent_v25_1-csv.zip", "ucdp-ged", "25.1"), ("ged251-csv.zip", "ucdp-ged", "25.1"),
      ("ged191.csv", "ucdp-ged", "19.1"), ("ged171.zip", "ucdp-ged", "17.1"),
      ("GEDEvent_v26_0_9.csv", "ucdp-candidate", "26.0.9"), ("GEDEvent_v26_0_12.csv", "ucdp-candidate", "26.0.12"),
      ("GEDEvent_v26_01_26_09.csv", "ucdp-candidate", "26.01.26.09"),
    ])
  func known(name: String, dataset: String, version: String) {
    let found = GEDFileName.edition(of: name)
    #expect(found?.dataset.name == dataset)
    #expect(found?.version == version)
  }

  @Test(
    "Other names tell nothing",
    arguments: [
      "", "ged.csv", "ged91.csv", "ged1911.csv", "myged191.csv", "ged191.csv.bak", "GEDEvent_v25.csv", "GEDEvent_v25_1",
      "GEDEvent_v25_1.xlsx", "ged191-excerpt-csv.zip", "GEDEvent_v２５_１.csv", "ged１９１.csv", "ucdp-prio-acd-221.csv",
      "GEDEvent_v_1.csv", "GEDEvent_v25__1.csv",
    ])
  func unknown(name: String) {
    #expect(GEDFileName.edition(of: name) == nil)
  }
}
