import ClioModel
import Foundation
import Testing

@testable import ClioReport

@Suite("CSV on the Web metadata")
struct CSVMetadataTests {
  private func object(_ name: String = "red front.csv", guarded: Bool = false) throws -> [String: Any] {
    var writer = CSVEventWriter(ExportFixture.provenance(partial: "two weeks"), isGuarded: guarded)
    var event = ExportFixture.bare
    event.adm1 = "=1"
    _ = writer.text([MatchedEvent(event: event, role: nil)])
    let text = CSVMetadata(ExportFixture.provenance(partial: "two weeks"), fileName: name, writer: writer).text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("It names the file, the columns and the key")
  func table() throws {
    let object = try object()
    #expect(object["url"] as? String == "red%20front.csv")
    #expect(object["dc:title"] as? String == "Red Front in UCDP GED 24.1")
    #expect(object["dc:identifier"] as? String == "ucdp-ged@24.1/events/actor=red-front")
    let schema = try #require(object["tableSchema"] as? [String: Any])
    #expect(schema["primaryKey"] as? String == "id")
    let columns = try #require(schema["columns"] as? [[String: Any]])
    #expect(columns.compactMap { $0["name"] as? String } == ExportColumn.all.map(\.name))
    let best = try #require(columns.first { $0["name"] as? String == "best" })
    #expect(best["datatype"] as? [String: String] == ["base": "integer", "minimum": "0"])
    #expect(best["required"] as? Bool == true)
    let precision = try #require(columns.first { $0["name"] as? String == "where_prec" })
    #expect(precision["required"] == nil)
    #expect((precision["dc:description"] as? String)?.hasSuffix("Empty where the file does not say.") == true)
  }

  @Test("It carries edition, citation, licence, registry, definition and caveats")
  func notes() throws {
    let notes = try #require(try object()["notes"] as? [[String: String]])
    func texts(_ name: String) -> [String?] {
      notes.filter { $0["dc:identifier"] == name }.map { $0["dc:description"] }
    }
    #expect(texts("edition") == ["ucdp-ged@24.1"])
    #expect(texts("licence") == ["CC BY 4.0"])
    #expect(texts("accessed") == ["2026-03-04"])
    #expect(texts("registry") == ["00ff00ff00ff00ff"])
    #expect(texts("program") == ["Clio 9.9"])
    #expect(texts("partial") == ["two weeks"])
    #expect(
      texts("definition") == ["Red Front (red-front): UCDP 11 \"Red Front\" (A newspaper, A report, 2002)"])
    #expect(texts("caveat range") == ["low and high are the source's own range"])
    #expect(texts("caveat partial") == ["ucdp-ged@24.1 is incomplete (two weeks): its rows must not be totalled"])
    #expect(texts("columns not in the file") == ["geom_wkt"])
  }

  @Test("It says whether cells are guarded, and how to undo it")
  func guarding() throws {
    func note(_ guarded: Bool) throws -> String? {
      let notes = try #require(try object(guarded: guarded)["notes"] as? [[String: String]])
      return notes.first { $0["dc:identifier"] == "guard" }?["dc:description"]
    }
    #expect(
      try note(false)
        == "text stands as in the source, and a spreadsheet might run cells that begin with =, +, - or @: 1")
    #expect(try note(true)?.contains("leave out the first apostrophe of a cell") == true)
    #expect((try object(guarded: true)["dialect"] as? [String: Any])?["encoding"] as? String == "utf-8-sig")
  }

  @Test("A column's words make a pattern that means just these words")
  func words() {
    let words = ExportColumn.all.flatMap { column -> [String] in
      if case .word(let words) = column.kind { words } else { [] }
    }
    #expect(words.count == 15)
    #expect(words.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" } })
  }
}
