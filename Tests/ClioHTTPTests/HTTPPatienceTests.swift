import Testing

@testable import ClioHTTP

@Suite("The pause between attempts")
struct HTTPPatienceTests {
  @Test("It doubles from 1 s up to 30 s")
  func doubles() {
    let pauses = [1, 2, 3, 4, 5, 6, 7, 1_000_000].map { HTTPPatience().pause(after: $0, asked: nil) }
    #expect(pauses == [1, 2, 4, 8, 16, 30, 30, 30].map { .seconds($0) })
  }

  @Test("The server's wish is granted up to 30 s, beyond that not at all")
  func asked() {
    #expect(HTTPPatience().pause(after: 1, asked: .seconds(30)) == .seconds(30))
    #expect(HTTPPatience().pause(after: 1, asked: .seconds(31)) == nil)
    #expect(HTTPPatience().pause(after: 1, asked: .seconds(-1)) == .zero)
  }
}
