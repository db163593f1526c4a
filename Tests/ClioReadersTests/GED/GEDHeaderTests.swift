import ClioModel
import Testing

@testable import ClioReaders

@Suite("The header of a GED file")
struct GEDHeaderTests {
  @Test("There are 49 standard columns, and iso3 is none of them")
  func standard() {
    #expect(GEDColumn.standard.map(\.rawValue).sorted() == GEDLayout.version21.columns.sorted())
  }

  @Test("It tells which standard columns a layout lacks")
  func missing() throws {
    func missing(_ layout: GEDLayout) throws -> [String] {
      try GEDHeader(names: layout.columns, file: "ged.csv").missing
    }
    let older = [
      "relid", "code_status", "conflict_dset_id", "dyad_dset_id", "side_a_dset_id", "side_b_dset_id",
      "where_description",
    ]
    #expect(try missing(.version21) == [])
    #expect(try missing(.hdx22) == [])
    #expect(try missing(.version17) == older)
    #expect(try missing(.hdx19) == older)
    #expect(try missing(.syria) == older + ["gwnoa"])
    #expect(
      try missing(.trimmed) == [
        "relid", "active_year", "code_status", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id",
        "dyad_new_id", "side_a_dset_id", "side_b_dset_id", "number_of_sources", "source_article", "source_office",
        "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description",
        "adm_1", "adm_2", "geom_wkt", "event_clarity", "date_prec", "gwnoa", "gwnob",
      ])
  }

  @Test("It knows where each column stands")
  func positions() throws {
    let header = try GEDHeader(names: GEDLayout.version17.columns, file: "ged.csv")
    #expect(header.position(.id) == 0)
    #expect(header.position(.low) == 39)
    #expect(header.position(.best) == 40)
    #expect(header.position(.iso3) == nil)
  }

  @Test(
    "A line of tags has a tag, and nothing that is none",
    arguments: [
      (["", "#date+year", ""], true), (["#a", "#b"], true), (["", ""], false), (["#a", "1"], false), ([], false),
      (["a", "#b"], false),
    ])
  func tagLine(fields: [String], isTagLine: Bool) {
    #expect(GEDHeader.isTagLine(fields) == isTagLine)
  }
}
