import Foundation
import Testing

@testable import ClioHTTP

@Suite("The head of an answer")
struct AnswerHeadTests {
  private func head(_ fields: [String: String]) -> AnswerHead {
    AnswerHead(status: 200, finalURL: URL(filePath: "/"), fields: fields)
  }

  @Test("Names of fields are matched without regard to case")
  func names() { #expect(head(["eTaG": "x"])["ETag"] == "x") }

  @Test("Content-Length counts only when it is a number and the body comes as it is stored")
  func length() {
    #expect(head(["Content-Length": "12"]).contentLength == 12)
    #expect(head(["Content-Length": "12", "Content-Encoding": "identity"]).contentLength == 12)
    #expect(head(["Content-Length": "12", "Content-Encoding": "gzip"]).contentLength == nil)
    #expect(head(["Content-Length": "-1"]).contentLength == nil)
    #expect(head(["Content-Length": "many"]).contentLength == nil)
  }

  @Test("Retry-After is read as seconds or as a date")
  func retryAfter() {
    // 2 June 2025 08:00:00 UTC is 1,748,851,200 s after 1970.
    let now = Date(timeIntervalSince1970: 1_748_851_200)
    #expect(head(["Retry-After": "120"]).retryAfter(now: now) == .seconds(120))
    #expect(head(["Retry-After": "Mon, 02 Jun 2025 08:00:05 GMT"]).retryAfter(now: now) == .seconds(5))
    #expect(head(["Retry-After": "Mon, 02 Jun 2025 07:00:00 GMT"]).retryAfter(now: now) == .zero)
    #expect(head(["Retry-After": "soon"]).retryAfter(now: now) == nil)
    #expect(head([:]).retryAfter(now: now) == nil)
  }
}
