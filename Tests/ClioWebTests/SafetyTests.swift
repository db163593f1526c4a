import ClioDesk
import ClioModel
import ClioTesting
import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import ClioWeb

@Suite("Safety of the web app")
struct SafetyTests {
  @Test(
    "Every answer has the fields that browsers go by",
    arguments: ["/", "/nothing", "/api/v1/editions", "/api/v1/nothing", "/api/v1/rows/starter@1/events?format=csv"])
  func fields(_ uri: String) async throws {
    let reply = try await WebFixture().app().asking { try await $0.get(uri) }
    #expect(reply.field("X-Content-Type-Options") == "nosniff")
    #expect(reply.field("Referrer-Policy") == "same-origin")
    #expect(reply.field("X-Frame-Options") == "DENY")
    #expect(reply.field("Cross-Origin-Resource-Policy") == "same-origin")
    #expect(reply.field("Cross-Origin-Opener-Policy") == "same-origin")
    #expect(reply.field("Permissions-Policy")?.contains("geolocation=()") == true)
    let policy = try #require(reply.field("Content-Security-Policy"))
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("frame-ancestors 'none'"))
    // The program's own script at most; nothing that stands in a page.
    for word in ["unsafe", "http", "*", "data: 'self'"] { #expect(!policy.contains(word)) }
    #expect(policy.contains("script-src") != uri.hasPrefix("/api"))
    #expect(reply.field("Access-Control-Allow-Origin") == nil)
  }

  @Test(
    "No path leads out of the program",
    arguments: [
      "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/assets/../../etc/passwd",
      "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/assets/..", "/api/v1/../../etc/passwd", "/assets/", "//etc/passwd",
      "/api/v1/figure/..%2f..%2fetc%2fpasswd", "/api/v1/cite/../../etc/passwd", "/%00", "/\\..\\..\\etc",
    ])
  func traversal(_ uri: String) async throws {
    let reply = try await WebFixture().app().asking { try await $0.get(uri) }
    #expect(reply.status == 404 || reply.status == 400)
    #expect(!reply.text.contains("root:"))
  }

  @Test("What is asked goes into no field of the head, and comes back escaped")
  func injection() async throws {
    try await WebFixture().app().asking { client async throws in
      for uri in [
        "/api/v1/actor/a%0D%0ASet-Cookie:%20a=b", "/api/v1/suggest?q=%0D%0ASet-Cookie:%20a=b",
        "/api/v1/figure/starter@1/deaths/actor=name:%0D%0ASet-Cookie", "/x%0D%0ASet-Cookie:%20a=b",
      ] {
        let reply = try await client.get(uri)
        #expect(reply.fields[.setCookie] == nil)
        #expect(!reply.text.contains("\r\nSet-Cookie"))
      }
      let page = try await client.get("/%3Cscript%3Ealert(1)%3C/script%3E")
      #expect(page.status == 404)
      // The one script is the program's own.
      #expect(page.text.components(separatedBy: "<script").count == 2)
      #expect(page.text.contains("<script src=\"/assets/clio.js\""))
      #expect(!page.text.contains("alert"))
      let json = try await client.get("/api/v1/actor/%3Cscript%3E")
      #expect(json.field("Content-Type") == "application/json")
    }
  }

  @Test("What fails inside is told to who runs it and to nobody else")
  func leaks() async throws {
    let fixture = try WebFixture()
    let told = Mutex<[String]>([])
    let failing = FreshnessTests.endpoint("failing") { [path = fixture.path] _ in
      throw ClioError(.failed, "\(path): disk I/O error", hint: "look at \(path)")
    }
    let app = try fixture.app([failing]) { settings in
      settings.complain = { line in told.withLock { $0.append(line) } }
    }
    let reply = try await app.asking { try await $0.get("/failing") }
    #expect(reply.status == 503)
    #expect(!reply.text.contains(fixture.folder))
    #expect(told.withLock { $0.first?.contains("disk I/O error") } == true)
    // Nor does any other answer name the store.
    try await app.asking { client async throws in
      for uri in ["/", "/api/v1/editions", "/api/v1/health", "/api/v1/nothing", "/api/v1/actor/x"] {
        #expect(try await !client.get(uri).text.contains(fixture.folder))
      }
    }
  }

  @Test("A store that is damaged under a running app answers 503 and no path")
  func damaged() async throws {
    let fixture = try WebFixture()
    let app = try fixture.app()
    try Data(repeating: 0, count: 40_000).write(to: URL(fileURLWithPath: fixture.path))
    let reply = try await app.asking { try await $0.get("/api/v1/actor/is-khorasan") }
    #expect(reply.status == 503)
    #expect(!reply.text.contains(fixture.folder))
  }

  @Test("A page of another site cannot have texts checked")
  func origins() async throws {
    try await WebFixture().app().asking { client async throws in
      func status(_ origin: String) async throws -> Int {
        try await client.send(.post, "/api/v1/check", [.contentType: "text/plain", .origin: origin], body: "A text.")
          .status
      }
      #expect(try await status("https://evil.example") == 403)
      #expect(try await status("null") == 403)
      #expect(try await status("http://localhost.evil.example") == 403)
      #expect(try await status("http://localhost:8080") == 200)
      #expect(try await status("http://127.0.0.1") == 200)
    }
  }

  @Test("An answer that takes too long is given up; what works it out is stopped and keeps its place until then")
  func late() async throws {
    let fixture = try WebFixture()
    let isStopped = Flag(), mayEnd = Flag()
    let slow = FreshnessTests.endpoint("slow") { request in
      do {
        while true {
          _ = try await request.desk.store.editions()
          usleep(10_000)
        }
      } catch {
        isStopped.set()
        while !mayEnd.isSet { usleep(10_000) }
        throw error
      }
    }
    let app = try fixture.app([slow]) { $0.limits.answerTime = .milliseconds(200) }
    try await app.asking { client async throws in
      let reply = try await client.get("/slow")
      #expect(reply.status == 504)
      while !isStopped.isSet { try await Task.sleep(for: .milliseconds(5)) }
      #expect(app.answerer.answers.taken == 1)
      mayEnd.set()
      while app.answerer.answers.taken > 0 { try await Task.sleep(for: .milliseconds(5)) }
      #expect(try await client.get("/api/v1/health").status == 200)
    }
  }

  @Test("With all places taken the answer is 503, for texts 429, and both say when to ask again")
  func full() async throws {
    let fixture = try WebFixture()
    let gate = Mutex(false)
    let waiting = FreshnessTests.endpoint("waiting") { _ in
      while !gate.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(5)) }
      return WebAnswer("done", mediaType: "text/plain")
    }
    let app = try fixture.app([waiting]) {
      $0.limits.answers = 1
      $0.limits.checks = 0
    }
    try await app.asking { client async throws in
      async let first = client.get("/waiting")
      while app.answerer.answers.taken == 0 { try await Task.sleep(for: .milliseconds(5)) }
      let refused = try await client.get("/api/v1/editions")
      #expect(refused.status == 503)
      #expect(refused.field("Retry-After") == "1")
      #expect(try await client.get("/api/v1/health").status == 200)
      let text = try await client.check("A text.")
      #expect(text.status == 429)
      #expect(text.field("Retry-After") == "5")
      gate.withLock { $0 = true }
      #expect(try await first.text == "done")
      #expect(try await client.get("/api/v1/editions").status == 200)
    }
  }

  @Test("A page can be added with one function, its empty fields are not there, and its faults are pages")
  func pages() async throws {
    let page = PageRoute(PathPattern("/who", .segment(name: "reference")), [.edition, .from]) { request in
      WebPage(
        html: "<p>\(request.asked.path) \(request.asked.text("from") ?? "-")</p>",
        contentSecurityPolicy: "default-src 'self'")
    }
    let form = PageRoute(
      PathPattern("/text"), [Parameter(name: "text", kind: .text(longest: 100), about: "")], takesForm: true
    ) { request in WebPage(html: request.asked.text("text") ?? "none") }
    try await WebFixture().app([], pages: [page, form]).asking { client async throws in
      let reply = try await client.get("/who/a%20b?edition=&from=2018")
      #expect(reply.text == "<p>a b 2018</p>")
      #expect(reply.field("Content-Security-Policy") == "default-src 'self'; frame-ancestors 'none'")
      #expect(reply.field("ETag") != nil)
      let fault = try await client.get("/who/a?nothing=1")
      #expect(fault.status == 400)
      #expect(fault.field("Content-Type") == "text/html; charset=utf-8")
      #expect(fault.text.contains("expected one of edition, from"))
      let sent = try await client.send(
        .post, "/text", [.contentType: "application/x-www-form-urlencoded"], body: "text=a+%26+b")
      #expect(sent.text == "a & b")
      #expect(sent.field("Cache-Control") == "no-store")
      #expect(try await client.get("/text").status == 405)
      #expect(try await client.send(.post, "/text", [.contentType: "text/plain"], body: "x").status == 415)
    }
  }

  @Test("The log has one line for each request")
  func log() async throws {
    let lines = Mutex<[String]>([])
    let app = try WebFixture().app { settings in settings.log = { line in lines.withLock { $0.append(line) } } }
    try await app.asking { client async throws in
      _ = try await client.get("/api/v1/health")
      _ = try await client.check("A secret text.")
    }
    #expect(lines.withLock { $0.count } == 2)
    #expect(lines.withLock { $0[0].hasPrefix("GET /api/v1/health 200 ") })
    #expect(lines.withLock { !$0[1].contains("secret") })
  }
}
