import ClioModel
import Testing

@testable import ClioReport

@Suite("JSON in a given order")
struct JSONNodeTests {
  @Test("Members keep their order, on one line or on many")
  func order() {
    let node = JSONNode.object([
      ("b", 1), ("a", [true, .null, .degrees(-500_000)]), ("c", .list([])), ("d", .object([])),
    ])
    #expect(node.text == #"{"b":1,"a":[true,null,-0.5],"c":[],"d":{}}"#)
    #expect(
      node.pretty == """
        {
          "b": 1,
          "a": [
            true,
            null,
            -0.5
          ],
          "c": [],
          "d": {}
        }

        """)
    #expect(JSONNode.known([("x", nil), ("y", "z")]).text == #"{"y":"z"}"#)
  }

  @Test(
    "Text is escaped where a reader could take it for more",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{0}\u{7F}\u{85}", #""\n\r\t\u0000\u007f\u0085""#),
      ("</script>", #""\u003c/script>""#), ("\u{202E}\u{2066}\u{2028}\u{200F}", #""\u202e\u2066\u2028\u200f""#),
      ("Łódź 😀 שלום", "\"Łódź 😀 שלום\""),
    ])
  func escapes(text: String, json: String) {
    #expect(JSONNode.text(text).text == json)
  }
}
