import ClioHTTP
import Foundation
import Testing

@Suite("The wording of a failure")
struct HTTPFailureWordingTests {
  private let url = URL(string: "https://me:pw@ucdp.uu.se/a%20b.zip?key=secret#x")

  private func text(_ kind: HTTPFailure.Kind) throws -> String { HTTPFailure(kind, try #require(url)).description }

  @Test("It names the address without password and query")
  func address() throws {
    #expect(try text(.cancelled) == "https://ucdp.uu.se/a%20b.zip?...: cancelled")
  }

  @Test("Each kind has its sentence")
  func sentences() throws {
    let kinds: [(HTTPFailure.Kind, String)] = [
      (.unsupportedURL, "not an http or https address"),
      (.unreachable(reason: "no route"), "cannot reach the server: no route"),
      (.untrusted(reason: "expired"), "no trusted connection: expired"),
      (.status(404, retryAfter: nil), "the server answered 404 Not Found"),
      (.status(418, retryAfter: nil), "the server answered 418"),
      (.broken(received: 5, total: 9, reason: "reset"), "the connection broke after 5 of 9 bytes: reset"),
      (.broken(received: 5, total: nil, reason: "reset"), "the connection broke after 5 bytes: reset"),
      (.stalled(received: 5, total: 9, after: .seconds(30)), "no data for 30 s after 5 of 9 bytes"),
      (.wrongSize(actual: 5, expected: 9), "expected 9 bytes, found 5"),
      (.tooLarge(limit: 9), "larger than the allowed 9 bytes"),
      (
        .badRange(reason: "it began at byte 1, not 2"),
        "the server did not resume where asked: it began at byte 1, not 2"
      ),
      (.badAnswer(reason: "status 302"), "unusable answer: status 302"),
      (
        .redirectRefused(to: "http://a.org", reason: "it leaves https"),
        "redirect to http://a.org not followed: it leaves https"
      ),
      (.disk(path: "/a/b", reason: "No space left on device"), "cannot write /a/b: No space left on device"),
      (.inUse(path: "/a/b.part"), "another download is writing /a/b.part"),
      (.cancelled, "cancelled"),
    ]
    for (kind, sentence) in kinds { #expect(try text(kind) == "https://ucdp.uu.se/a%20b.zip?...: " + sentence) }
  }

  @Test("The hint says what the user can do")
  func hints() throws {
    func hint(_ kind: HTTPFailure.Kind) throws -> String? { HTTPFailure(kind, try #require(url)).hint }
    #expect(
      try hint(.status(404, retryAfter: nil)) == "this version may not exist, or the publisher has moved it")
    #expect(
      try hint(.status(403, retryAfter: nil))
        == "the publisher wants a login or refuses this machine; fetch it in a browser")
    #expect(
      try hint(.status(503, retryAfter: .seconds(90))) == "the server asks to wait 90 s before the next try")
    #expect(try hint(.status(503, retryAfter: nil)) == "the server is busy or out of order; try again later")
    #expect(try hint(.status(418, retryAfter: nil)) == nil)
    #expect(
      try hint(.disk(path: "/a", reason: "")) == "check that the folder exists, is writable, and has room")
  }
}
