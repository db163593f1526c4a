import ClioModel
import Foundation
import Testing

@testable import ClioReport

@Suite("Citations")
struct CitationTests {
  private let edition = Edition(
    id: EditionID(dataset: .ucdpGED, version: "25.1"), fileName: "ged251-csv.zip", fileBytes: 10,
    sha256: String(repeating: "ab", count: 32), loadedAt: "2026-03-04T05:06:07Z", origin: nil, partial: nil, rows: 1,
    events: 1, rejects: 0, toll: .zero, firstYear: 2020, lastYear: 2024, firstDay: nil, lastDay: nil, countries: [],
    columns: [], missingColumns: [], warnings: [:])

  @Test("The text names version, day of access, hash and works")
  func text() throws {
    let address = try FigureAddress("ucdp-ged@25.1/deaths/actor=is-khorasan")
    let text = Citation(edition, address: address, registryHash: "00ff").text
    for part in [
      "UCDP GED 25.1", "read 2026-03-04", "SHA-256 abababababababab", "doi:10.1177/00223433251345636",
      "doi:10.1177/0022343313484347", "Figure: ucdp-ged@25.1/deaths/actor=is-khorasan, registry 00ff",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("BibTeX has the data and each work")
  func bibTeX() {
    let text = Citation(edition).bibTeX
    #expect(text.contains("@misc{ucdp-ged-25.1,\n"))
    #expect(text.contains("@article{organizedviolence2025,\n"))
    #expect(text.contains("  author = {Sundberg, Ralph and Melander, Erik},\n"))
    #expect(text.contains("  pages = {1223--1240},\n"))
  }

  @Test("RIS records begin with a type and end")
  func ris() {
    let records = Citation(edition).ris.split(separator: "ER  - \n")
    #expect(records.count == 3)
    #expect(records[0].hasPrefix("TY  - DATA\n"))
    #expect(records[1].contains("SP  - 1223\nEP  - 1240\n"))
  }

  @Test("CSL-JSON is an array with the data set first")
  func csl() throws {
    let items = try JSONSerialization.jsonObject(with: Data(try Citation(edition).cslJSON().utf8)) as? [[String: Any]]
    #expect(items?.count == 3)
    #expect(items?.first?["type"] as? String == "dataset")
    #expect((items?[2]["author"] as? [[String: String]])?.first == ["family": "Sundberg", "given": "Ralph"])
  }

  @Test("A sample is not cited")
  func sample() {
    var sample = edition
    sample.id = EditionID(dataset: .starter, version: "1")
    #expect(Citation(sample).text.contains("not for citation"))
  }

  /// An edition whose incompleteness is told in words that would be syntax.
  private var hostile: Edition {
    var edition = edition
    edition.partial = "weeks} of {50 %\nER  - \nTY  - BOOK \\input"
    return edition
  }

  @Test("Nothing in a text becomes BibTeX's or LaTeX's own")
  func bibTeXEscapes() {
    let text = Citation(hostile, remarks: ["a_b", "c"]).bibTeX
    #expect(
      text.contains(
        "is incomplete (weeks\\textbraceright{} of \\textbraceleft{}50 \\% ER  -  TY  - BOOK \\textbackslash{}input)"))
    #expect(text.contains("  author = {{Uppsala Conflict Data Program}},\n"))
    #expect(text.contains("  annote = {a\\_b; c},\n"))
  }

  @Test("No text of a RIS record can end it or begin another; remarks are notes of their own")
  func risLines() {
    let text = Citation(hostile, remarks: ["first", "second\u{2028}line"]).ris
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("ER") }.count == 3)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("TY") } == ["TY  - DATA", "TY  - JOUR", "TY  - JOUR"])
    #expect(text.contains("N1  - first\nN1  - second line\nER  - \n"))
  }
}
