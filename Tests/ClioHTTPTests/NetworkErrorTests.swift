import Foundation
import Testing

@testable import ClioHTTP

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("An error of URLSession")
struct NetworkErrorTests {
  private func kind(_ code: URLError.Code, _ text: String, answered: Bool = false) -> HTTPFailure.Kind {
    let error = URLError(code, userInfo: [NSLocalizedDescriptionKey: text])
    return NetworkError.kind(of: error, answered: answered, received: 5, total: 9)
  }

  // The codes and texts are those seen from Swift 6.3.1 with libcurl on Linux.
  @Test("Before the head, no host and no connection are unreachable")
  func unreachable() {
    #expect(kind(.cannotFindHost, "no host") == .unreachable(reason: "no host"))
    #expect(kind(.cannotConnectToHost, "refused") == .unreachable(reason: "refused"))
    #expect(kind(.notConnectedToInternet, "offline") == .unreachable(reason: "offline"))
  }

  @Test(
    "A TLS failure is recognised, on Linux by its text alone",
    arguments: ["SSL certificate problem: self-signed certificate", "OpenSSL/3.0.19: SSL routines::wrong version"])
  func untrusted(text: String) {
    #expect(kind(.unknown, text) == .untrusted(reason: text))
    #expect(kind(.serverCertificateUntrusted, "Ablauf") == .untrusted(reason: "Ablauf"))
  }

  @Test("A lost connection is broken; after the head, everything is")
  func broken() {
    #expect(kind(.networkConnectionLost, "lost") == .broken(received: 5, total: 9, reason: "lost"))
    #expect(kind(.unknown, "reset") == .broken(received: 5, total: 9, reason: "reset"))
    #expect(kind(.unknown, "SSL_read", answered: true) == .broken(received: 5, total: 9, reason: "SSL_read"))
    #expect(kind(.timedOut, "late", answered: true) == .broken(received: 5, total: 9, reason: "late"))
  }
}
