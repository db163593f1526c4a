import ClioTesting
import NIOCore
import Testing

@testable import ClioWeb

@Suite("Connections, as badly as they come", .timeLimit(.minutes(1)))
struct ConnectionTests {
  static let get = "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n"

  @Test("Answers are the same over a network, and a connection serves several")
  func keepAlive() async throws {
    try await WebFixture().app().serving { client async throws in
      let two = await client.send([Self.get + "\r\n" + Self.get + "Connection: close\r\n\r\n"])
      #expect(two.answers == 2)
      #expect(two.isClosed)
      #expect(two.text.contains("\"kind\" : \"health\""))
      #expect(two.text.contains("X-Content-Type-Options: nosniff\r\n"))
      #expect(!two.text.contains("Server:"))
    }
  }

  @Test("HTTP/1.0 is answered and the connection closed, even where it brings no length")
  func oldHTTP() async throws {
    try await WebFixture().app().serving { client async throws in
      let old = await client.send(["GET /api/v1/rows/starter@1/events?format=csv HTTP/1.0\r\nHost: localhost\r\n\r\n"])
      #expect(old.status == 200)
      #expect(old.isClosed)
      #expect(old.text.contains("Connection: close\r\n"))
      #expect(old.text.contains("Content-Length: 75926\r\n"))
      #expect(!old.text.contains("Transfer-Encoding"))
      let nameless = await client.send(["GET /api/v1/health HTTP/1.0\r\n\r\n"])
      #expect(nameless.status == 400)
      #expect(nameless.text.contains("Host: expected"))
    }
  }

  @Test("A connection has so many requests and no more")
  func manyRequests() async throws {
    let app = try WebFixture().app { $0.limits.requestsPerConnection = 3 }
    try await app.serving { client async throws in
      let many = await client.send([String(repeating: Self.get + "\r\n", count: 10)])
      #expect(many.answers == 3)
      #expect(many.isClosed)
    }
  }

  @Test(
    "A wrong Host, none, or two of them is no way in",
    arguments: [
      ("Host: evil.example\r\n", 421), ("Host: localhost.evil.example:8080\r\n", 421), ("", 400),
      ("Host: localhost\r\nHost: evil.example\r\n", 400), ("Host: [::1]\r\n", 200), ("Host: \r\n", 400),
    ])
  func hosts(_ field: String, _ status: Int) async throws {
    try await WebFixture().app().serving { client async throws in
      let reply = await client.send(["GET /api/v1/health HTTP/1.1\r\n\(field)Connection: close\r\n\r\n"])
      #expect(reply.status == status, "\(reply.text)")
      #expect(!reply.text.contains("evil"))
      #expect(reply.text.contains("nosniff"))
    }
  }

  @Test(
    "Bytes that are no HTTP are told so, with every field of safety",
    arguments: [
      "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
      "GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
      "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\u{0}\r\n\r\n",
      "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: -1\r\n\r\n",
    ])
  func noHTTP(_ bytes: String) async throws {
    try await WebFixture().app().serving { client async throws in
      let reply = await client.send([bytes], wait: 2)
      #expect(reply.status == 400, "\(reply.text)")
      #expect(reply.isClosed)
      #expect(reply.text.contains("\"kind\" : \"badInput\""))
      #expect(reply.text.contains("X-Content-Type-Options: nosniff"))
    }
  }

  @Test("Heads and targets have an end")
  func oversized() async throws {
    try await WebFixture().app().serving { client async throws in
      let field = await client.send([Self.get + "X: \(String(repeating: "x", count: 20_000))\r\n\r\n"])
      #expect(field.status == 431, "\(field.text.prefix(300))")
      let fields = await client.send([Self.get + String(repeating: "X: y\r\n", count: 200) + "\r\n"])
      #expect(fields.status == 431)
      let target = await client.send([
        "GET /api/v1/actor/\(String(repeating: "x", count: 9000)) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      ])
      #expect(target.status == 414)
      let value = await client.send([
        "GET /api/v1/actor/\(String(repeating: "x", count: 400)) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      ])
      #expect(value.status == 400)
    }
  }

  @Test("A body that says it is too long is refused unread; one that only turns out to be is cut off")
  func longBodies() async throws {
    let app = try WebFixture().app { $0.limits.bodyBytes = 10_000 }
    try await app.serving { client async throws in
      let head = "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
      let told = await client.send([head + "Content-Length: 10001\r\n\r\nabc"], wait: 5)
      #expect(told.status == 413)
      let chunk = "1000\r\n" + String(repeating: "a", count: 4096) + "\r\n"
      let turnedOut = await client.send([head + "Transfer-Encoding: chunked\r\n\r\n", chunk, chunk, chunk], wait: 5)
      #expect(turnedOut.status == 413)
      // Beyond four times the limit nothing is taken any more.
      let endless = await client.send(
        [head + "Transfer-Encoding: chunked\r\n\r\n"] + Array(repeating: chunk, count: 20), wait: 3)
      #expect(endless.isClosed)
    }
  }

  @Test("Who sends a head or a body too slowly is not waited for")
  func slowClients() async throws {
    let app = try WebFixture().app {
      $0.limits.idleTime = .milliseconds(600)
      $0.limits.requestTime = .milliseconds(1500)
    }
    try await app.serving { client async throws in
      let silent = await client.send([], wait: 4)
      #expect(silent.isClosed && silent.seconds < 3)
      // A byte now and then keeps nothing alive.
      let slowHead = await client.send("GET /api/v1/health HTTP/1.1".map(String.init), pause: 0.1, wait: 4)
      #expect(slowHead.status == 0 && slowHead.seconds < 4.5)
      let head =
        "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\n"
      let slowBody = await client.send([head] + Array(repeating: "a", count: 40), pause: 0.1, wait: 4)
      #expect(slowBody.isClosed && slowBody.seconds < 4.5)
      #expect(slowBody.status != 200)
      // Between them others are served.
      #expect(await client.send([Self.get + "Connection: close\r\n\r\n"]).status == 200)
    }
  }

  @Test("Who does not take a long answer is let go, and its place is free again")
  func slowReaders() async throws {
    let long = FreshnessTests.endpoint("long") { _ in
      WebAnswer(
        .pieces(length: 20_000_000) { number in
          number < 20 ? ByteBuffer(repeating: UInt8(ascii: "x"), count: 1_000_000) : nil
        }, mediaType: "text/plain")
    }
    let app = try WebFixture().app([long]) {
      $0.limits.stallTime = .milliseconds(1500)
      $0.limits.streams = 1
    }
    try await app.serving { client in
      let uri = "GET /long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      async let stalled = client.send([uri], wait: 12, readsAnswer: false)
      while app.answerer.streams.taken == 0 { try await Task.sleep(for: .milliseconds(5)) }
      let refused = await client.send([uri])
      #expect(refused.status == 503)
      #expect(refused.text.contains("Retry-After: 1\r\n"))
      let cut = await stalled
      #expect(cut.isClosed)
      #expect(cut.text.utf8.count < 20_000_000)
      while app.answerer.streams.taken > 0 { try await Task.sleep(for: .milliseconds(5)) }
      let whole = await client.send([uri])
      #expect(whole.status == 200)
      #expect(whole.text.utf8.count > 20_000_000)
    }
  }
}
