import ClioModel
import Testing

@testable import ClioWeb

@Suite("Targets, queries, paths and hosts")
struct AskingTests {
  @Test("A target is cut at its first question mark, and nothing in it is decoded")
  func targets() throws {
    let target = try #require(RequestTarget("/a%2Fb/c?d=e?f"))
    #expect(target.path == "/a%2Fb/c")
    #expect(target.query == "d=e?f")
    #expect(target.segments == ["a%2Fb", "c"])
    #expect(RequestTarget("/")?.segments == [""])
    #expect(RequestTarget("http://localhost/a") == nil)
    #expect(RequestTarget("*") == nil)
    #expect(RequestTarget("") == nil)
  }

  @Test("A query's plus is a space, its %2B a plus")
  func queries() throws {
    #expect(
      try QueryItem.items(of: "q=al+q%C4%81%2Bx&flag&e==&&z=%26")
        == [
          QueryItem(name: "q", value: "al q\u{101}+x"), QueryItem(name: "flag", value: ""),
          QueryItem(name: "e", value: "="), QueryItem(name: "z", value: "&"),
        ])
    for wrong in ["a=%", "a=%4", "a=%FF", "%GG=1"] {
      #expect(throws: ClioError.self) { try QueryItem.items(of: wrong) }
    }
  }

  @Test("A pattern matches whole segments, and its value only where it may stand")
  func patterns() throws {
    func match(_ pattern: PathPattern, _ path: String) throws -> String? {
      pattern.match(try #require(RequestTarget(path)))
    }
    let plain = PathPattern("/api/v1/rank"), one = PathPattern("/actor", .segment(name: "x"))
    let rest = PathPattern("/figure", .address(name: "x")), root = PathPattern("/")
    #expect(try match(plain, "/api/v1/rank") == "")
    #expect(try match(plain, "/api/v1/rank/") == nil)
    #expect(try match(plain, "/api/v1/RANK") == nil)
    #expect(try match(plain, "/api/v1/%72ank") == nil)
    #expect(try match(root, "/") == "")
    #expect(try match(root, "//") == nil)
    #expect(try match(one, "/actor/a%2Fb") == "a%2Fb")
    #expect(try match(one, "/actor/a/b") == nil)
    #expect(try match(one, "/actor/") == nil)
    #expect(try match(one, "/actor") == nil)
    #expect(try match(rest, "/figure/a@1/b/c=d/") == "a@1/b/c=d/")
    #expect(try match(rest, "/figure//") == nil)
    #expect(try one.decoded("a%2Fb") == "a/b")
    #expect(try rest.decoded("a@1/b%2Fc") == "a@1/b%2Fc")
    #expect(try rest.decoded("a%401%2Fb%252Fc") == "a@1/b%2Fc")
  }

  @Test(
    "A host is one of ours, or it is not",
    arguments: [
      ("localhost", true), ("LOCALHOST:8080", true), ("127.0.0.1:1", true), ("127.9.9.9", true), ("[::1]:80", true),
      ("clio.localhost", true), ("localhost.", true), ("evil.example", false), ("127.0.0.1.evil.example", false),
      ("localhost.evil.example", false), ("192.168.1.5", false), ("10.0.0.1:8080", false), ("", false),
      ("localhost:99999999", false), ("localhost:80:80", false), ("[::1", false), ("[evil.example]", false),
      ("local host", false), ("localhost\u{0}", false), ("127.0.0.1@evil.example", false), ("ok.example:1", true),
      ("sub.ok.example", false), ("127.0.0.256", false),
    ])
  func hosts(_ authority: String, _ isOurs: Bool) {
    let settings = WebSettings(allowedHosts: ["OK.example"])
    #expect((HostName.name(of: authority).map { HostName.isOurs($0, settings) } ?? false) == isOurs)
  }

  @Test("An app that listens to a network answers to any address, still to no foreign name")
  func network() {
    let settings = WebSettings(host: "0.0.0.0")
    #expect(HostName.isOurs("192.168.1.5", settings))
    #expect(HostName.isOurs("[fe80::1]", settings))
    #expect(!HostName.isOurs("evil.example", settings))
    #expect(!settings.isLoopback)
    #expect(WebSettings(host: "::1").isLoopback)
  }

  @Test("An edition's plus may stand bare in a query")
  func editions() throws {
    let asked = try Asked(path: "", QueryItem.items(of: "edition=ucdp-ged@23.1+weeks"), [.edition])
    #expect(asked.text("edition") == "ucdp-ged@23.1+weeks")
  }

  @Test("A question is told in one form, whatever the order of its parameters")
  func canonical() throws {
    let parameters: [Parameter] = [.edition, .from, .to]
    let one = try Asked(path: "a/b", QueryItem.items(of: "to=2018&from=2017"), parameters)
    let other = try Asked(path: "a/b", QueryItem.items(of: "from=2017&to=2018"), parameters)
    #expect(one.canonical == "a/b?from=2017&to=2018")
    #expect(other.canonical == one.canonical)
  }

  @Test("A misspelt parameter is told the right one")
  func misspelt() {
    let error = #expect(throws: ClioError.self) {
      try Asked(path: "", QueryItem.items(of: "edtion=1"), [.edition, .from])
    }
    #expect(error?.message == "parameter: expected one of edition, from, found 'edtion'")
    #expect(error?.hint == "did you mean 'edition'?")
  }
}
