import Foundation
import Testing

@testable import ClioHTTP

@Suite("A redirect")
struct RedirectsTests {
  private let origin = URL(string: "https://ucdp.uu.se/downloads/ged/list.html?x=1")

  // Resolved by hand after RFC 3986, section 5.
  @Test(
    "Its target is resolved against the page it stands on",
    arguments: [
      ("ged.zip", "https://ucdp.uu.se/downloads/ged/ged.zip"), ("/ged.zip", "https://ucdp.uu.se/ged.zip"),
      ("//cdn.uu.se/g.zip", "https://cdn.uu.se/g.zip"), ("http://a.org/", "http://a.org/"),
      ("?y=2", "https://ucdp.uu.se/downloads/ged/list.html?y=2"),
    ])
  func target(location: String, target: String) {
    #expect(Redirects.target(of: location, from: origin)?.absoluteString == target)
  }

  @Test("Without a location there is no target")
  func none() {
    #expect(Redirects.target(of: nil, from: origin) == nil)
    #expect(Redirects.target(of: "", from: origin) == nil)
  }

  @Test("It may lead from http to https, but not back")
  func schemes() throws {
    let secure = try #require(URL(string: "HTTPS://a.org/"))
    let plain = try #require(URL(string: "http://a.org/"))
    #expect(Redirects.objection(from: plain, to: secure, hop: 1) == nil)
    #expect(Redirects.objection(from: secure, to: secure, hop: 10) == nil)
    #expect(Redirects.objection(from: secure, to: plain, hop: 1) == "it leaves https")
    #expect(Redirects.objection(from: secure, to: secure, hop: 11) == "more than 10 redirects")
  }
}
