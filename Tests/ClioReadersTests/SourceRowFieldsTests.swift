import Testing

@testable import ClioReaders

@Suite("The fields of a stored row")
struct SourceRowFieldsTests {
  @Test(
    "They are text with quotes resolved, whatever the line end",
    arguments: [
      ("a,b\n", ["a", "b"]), ("a,b\r\n", ["a", "b"]), ("a,b", ["a", "b"]),
      ("\"a,\"\"b\"\"\n\",c\n", ["a,\"b\"\n", "c"]),
      (",,\n", ["", "", ""]), ("\"\"\n", [""]),
    ])
  func fields(row: String, fields: [String]) {
    #expect(SourceRowFields.split(Array(row.utf8)) == fields)
  }

  @Test("Bytes that are no record have none", arguments: ["", "\n", "\"a", "\"a\"b"])
  func noRecord(row: String) {
    #expect(SourceRowFields.split(Array(row.utf8)) == [])
  }

  @Test("A row of more than one mebibyte is split too")
  func longRow() {
    let long = String(repeating: "x", count: 1_500_000)
    #expect(SourceRowFields.split(Array("a,\"\(long)\",b\n".utf8)) == ["a", long, "b"])
  }

  @Test("Every invented row comes back as its fields")
  func invented() {
    for layout in GEDLayout.allCases {
      #expect(SourceRowFields.split(Array(layout.row().utf8)) == layout.columns.map { GEDLayout.invented[$0] ?? "" })
    }
  }
}
