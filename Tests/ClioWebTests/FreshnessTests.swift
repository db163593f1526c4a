import ClioDesk
import ClioModel
import ClioTesting
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

@testable import ClioWeb

@Suite("Tags, kept answers and loads that go on meanwhile")
struct FreshnessTests {
  @Test("An answer that is named by its tag is not sent again, until something is loaded")
  func tags() async throws {
    let fixture = try WebFixture()
    try await fixture.app().asking { client async throws in
      let uri = "/api/v1/actor/is-khorasan?edition=starter"
      let first = try await client.get(uri)
      let tag = try #require(first.field("ETag"))
      #expect(tag.hasPrefix("\"") && tag.utf8.count == 18)
      #expect(first.field("Cache-Control") == "no-cache")
      for names in [tag, "\"x\", \(tag)", "W/\(tag)"] {
        let again = try await client.get(uri, [.ifNoneMatch: names])
        #expect(again.status == 304)
        #expect(again.bytes == [])
        #expect(again.field("ETag") == tag)
        #expect(again.field("Content-Length") == nil)
        // Browsers would lay it over that of the page they kept, which then could load nothing.
        #expect(again.field("Content-Security-Policy") == nil)
      }
      #expect(try await client.get(uri, [.ifNoneMatch: "\"x\""]).status == 200)
      #expect(try await client.get(uri + "&maybes=true").field("ETag") != tag)
      // The order of parameters makes no other question.
      let ordered = try await client.get("/api/v1/actor/is-khorasan?from=2015&edition=starter")
      let swapped = try await client.get("/api/v1/actor/is-khorasan?edition=starter&from=2015")
      #expect(ordered.field("ETag") == swapped.field("ETag"))
      try fixture.load(GEDText.file(InventedEvents.make(30, seed: 1)), version: "99.1")
      #expect(try await client.get(uri, [.ifNoneMatch: tag]).status == 200)
    }
  }

  @Test("A file that comes back as an incomplete edition has another profile")
  func turnedPartial() async throws {
    let fixture = try WebFixture()
    let file = GEDText.file(InventedEvents.make(200, seed: 5))
    try fixture.load(file, version: "99.1", label: "x")
    try await fixture.app().asking { client async throws in
      let path = "/actor/ucdp:11?edition=ucdp-ged@99.1%2Bx"
      #expect(try await client.get(path).text.contains(" events in which "))
      try fixture.remove("ucdp-ged@99.1+x")
      try fixture.load(file, version: "99.1", label: "x", partial: "some weeks")
      let again = try await client.get(path)
      #expect(!again.text.contains(" events in which "))
      #expect(again.text.contains("must not be totalled"))
    }
  }

  @Test("What is asked again is not worked out again, and everything anew once something is loaded")
  func keeping() async throws {
    let fixture = try WebFixture()
    let count = Mutex(0)
    let counted = Self.endpoint("counted") { _ in
      count.withLock { $0 += 1 }
      return WebAnswer("x", mediaType: "text/plain")
    }
    try await fixture.app([counted]).asking { client async throws in
      for _ in 0..<5 { _ = try await client.get("/counted") }
      #expect(count.withLock { $0 } == 1)
      try fixture.load(GEDText.file(InventedEvents.make(30, seed: 1)), version: "99.1")
      for _ in 0..<5 { _ = try await client.get("/counted") }
      #expect(count.withLock { $0 } == 2)
    }
  }

  @Test("An answer during which the store changed is worked out again; one that never settles is refused")
  func settling() async throws {
    let fixture = try WebFixture()
    let loads = Mutex(0)
    let counting = Self.endpoint("counting") { request in
      let before = try await request.desk.store.editions().count
      let number = loads.withLock { loads in
        loads += 1
        return loads
      }
      if number == 1 { try fixture.load(GEDText.file(InventedEvents.make(30, seed: 1)), version: "99.1") }
      return WebAnswer("\(before) \(try await request.desk.store.editions().count)", mediaType: "text/plain")
    }
    let restless = Self.endpoint("restless") { _ in
      let number = loads.withLock { loads in
        loads += 1
        return loads
      }
      try fixture.load(
        GEDText.file(InventedEvents.make(30, seed: UInt64(number))), version: "98.\(number)")
      return WebAnswer("", mediaType: "text/plain")
    }
    try await fixture.app([counting, restless]).asking { client async throws in
      #expect(try await client.get("/counting").text == "2 2")
      let reply = try await client.get("/restless")
      #expect(reply.status == 503)
      #expect(reply.field("Retry-After") == "5")
    }
  }

  /// Two editions are loaded and one is taken out while readers ask what is there and for its rows: each answer is whole.
  @Test("While a load runs every answer is of one state, and the new one appears without a restart")
  func loading() async throws {
    let fixture = try WebFixture()
    let events = InventedEvents.make(3000, seed: 9)
    let csv = GEDText.file(events)
    try fixture.load(csv, version: "99.1")
    try await fixture.app().asking { client async throws in
      let isOver = Flag()
      async let changes: Void = Self.change(fixture, isOver)
      async let one: Void = Self.read(client, csv, until: isOver)
      async let other: Void = Self.read(client, csv, until: isOver)
      _ = try await (changes, one, other)
      let after = try await client.get("/api/v1/editions").json()["data"].list.compactMap(\.text)
      #expect(after == ["starter@1", "ucdp-ged@97.1", "ucdp-ged@97.2", "ucdp-ged@97.3"])
    }
  }

  private static func change(_ fixture: WebFixture, _ isOver: Flag) async throws {
    defer { isOver.set() }
    for number in 1...3 {
      try fixture.load(GEDText.file(InventedEvents.make(2000, seed: UInt64(number))), version: "97.\(number)")
    }
    try fixture.remove("ucdp-ged@99.1")
  }

  private static func read(_ client: any TestClientProtocol, _ csv: String, until isOver: Flag) async throws {
    while !isOver.isSet {
      let editions = try await client.get("/api/v1/editions").json()
      #expect(editions["data"].list.count == editions["editions"].list.count)
      let rows = try await client.get("/api/v1/rows/ucdp-ged@99.1/events?format=csv")
      if rows.status == 200 { #expect(rows.text == csv) } else { #expect(rows.status == 404) }
      let figure = try await client.get("/api/v1/figure/ucdp-ged@99.1/events/by=year").json()
      let total = figure["data"]["value"]["value"].number
      #expect(total == nil || total == 3000)
    }
  }

  @Test("Kept answers take no more room than they may, and the least used go first")
  func room() throws {
    let cache = AnswerCache(bytes: 100_000)
    // Sixteen of them would not be kept: more than a sixteenth of the room each.
    cache.keep(WebAnswer(String(repeating: "x", count: 7_000), mediaType: ""), "large")
    #expect(cache.answer("large") == nil)
    for number in 1...40 {
      cache.keep(WebAnswer(String(repeating: "x", count: 4_000), mediaType: ""), "\(number)")
      _ = cache.answer("1")
    }
    #expect(cache.byteCount <= 100_000)
    #expect(cache.answer("1") != nil)
    #expect(cache.answer("40") != nil)
    #expect(cache.answer("2") == nil)
  }

  /// A path of a test.
  static func endpoint(
    _ name: String, body: Endpoint.Body = .none,
    _ answer: @escaping @Sendable (EndpointRequest) async throws -> WebAnswer
  ) -> Endpoint {
    Endpoint(
      path: PathPattern("/\(name)"), kind: name, summary: "", body: body, content: .text, hasEnvelope: false,
      answer: answer)
  }
}

/// Set once, from any task.
final class Flag: Sendable {
  private let state = Mutex(false)

  var isSet: Bool { state.withLock { $0 } }

  func set() { state.withLock { $0 = true } }
}
