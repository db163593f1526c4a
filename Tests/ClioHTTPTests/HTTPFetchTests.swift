import ClioHTTP
import ClioTesting
import Foundation
import Testing

@Suite("A small answer", .timeLimit(.minutes(1)))
struct HTTPFetchTests {
  @Test("Its text is read as UTF-8, else as Windows-1252")
  func text() async throws {
    let server = try LoopbackServer([.init(body: "Kémo"), .init(body: Data([0x4B, 0xE9, 0x6D, 0x6F]))])
    #expect(try await HTTPFetch.answer(from: server.url("/"), patience: quick).text == "Kémo")
    #expect(try await HTTPFetch.answer(from: server.url("/"), patience: quick).text == "Kémo")
  }

  @Test("It names the address after redirects")
  func finalURL() async throws {
    let server = try LoopbackServer([.init(status: 307, [("Location", "/downloads/")]), .init(body: "list")])
    let answer = try await HTTPFetch.answer(from: server.url("/old"), patience: quick)
    #expect(answer == HTTPAnswer(bytes: Data("list".utf8), finalURL: server.url("/downloads/")))
  }

  @Test("It is fetched again when the connection breaks")
  func broken() async throws {
    let server = try LoopbackServer([.init(body: "list").with { $0.sent = 2 }, .init(body: "list")])
    #expect(try await HTTPFetch.answer(from: server.url("/"), patience: quick).text == "list")
  }

  @Test("Too large an answer is refused, whether announced or not", arguments: [5, nil])
  func tooLarge(announced: Int?) async throws {
    let server = try LoopbackServer([.init(body: "12345").with { $0.announced = announced }])
    let found = await failure { () async throws(HTTPFailure) in
      try await HTTPFetch.answer(from: server.url("/"), maximumBytes: 4, patience: quick)
    }
    #expect(found?.kind == .tooLarge(limit: 4))
  }

  @Test("404 is a failure")
  func missing() async throws {
    let server = try LoopbackServer([.init(status: 404, body: "no")])
    let found = await failure { () async throws(HTTPFailure) in
      try await HTTPFetch.answer(from: server.url("/x?key=secret"), patience: quick)
    }
    #expect(found == HTTPFailure(.status(404, retryAfter: nil), server.url("/x?key=secret")))
  }
}
