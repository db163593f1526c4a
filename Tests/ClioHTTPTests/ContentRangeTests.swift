import Testing

@testable import ClioHTTP

@Suite("A Content-Range header")
struct ContentRangeTests {
  // The forms of RFC 9110, section 14.4.
  @Test("Span and total are read, a star is unknown")
  func forms() throws {
    let whole = try #require(ContentRange("bytes 42-1233/1234"))
    #expect(whole.span == 42...1233)
    #expect(whole.total == 1234)
    let open = try #require(ContentRange("Bytes 42-1233/*"))
    #expect(open.span == 42...1233)
    #expect(open.total == nil)
    let none = try #require(ContentRange("bytes */1234"))
    #expect(none.span == nil)
    #expect(none.total == 1234)
  }

  @Test(
    "Anything else is no range",
    arguments: [
      "", "bytes", "bytes 1-2", "lines 1-2/3", "bytes 2-1/3", "bytes 1-3/3", "bytes -1-2/3", "bytes 1-2/-3",
      "bytes a-b/c", "bytes 1-2/3 4", "bytes 1-99999999999999999999/*",
    ])
  func others(text: String) { #expect(ContentRange(text) == nil) }
}
