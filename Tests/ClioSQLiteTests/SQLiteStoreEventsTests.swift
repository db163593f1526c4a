import ClioModel
import ClioSQLite
import ClioTesting
import Testing

@Suite("Events of the SQLite store, one at a time")
struct SQLiteStoreEventsTests {
  @Test("They are those that are to be had all at once, in their order")
  func sameEvents() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(300, seed: 8)))
    let store = try fixture.reader()
    var query = TallyQuery(edition: InventedEvents.edition, actor: .ucdp(id: 11, names: ["Red Front"]))
    query.filter.actor = .ucdp(11)
    for query in [TallyQuery(edition: InventedEvents.edition), query] {
      var events: [MatchedEvent] = []
      try await store.eachEvent(matching: query) { events.append($0) }
      #expect(events == (try await store.events(matching: query, order: .chronological, limit: nil)))
      #expect(events.count > 20)
    }
    withExtendedLifetime(fixture) {}
  }

  @Test("Read in pieces they are the same, and a list is of no use once its edition is another")
  func pieces() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(300, seed: 8)))
    let store = try fixture.reader()
    let query = TallyQuery(edition: InventedEvents.edition)
    let list = try await store.eventList(matching: query)
    #expect(list.count == 300)
    #expect(list.pieces(of: 128) == [0..<128, 128..<256, 256..<300])
    var events: [MatchedEvent] = []
    for piece in list.pieces(of: 128) { events += try await store.events(piece, of: list) }
    #expect(events == (try await store.events(matching: query, order: .chronological, limit: nil)))
    let other = EventList(query: query, sha256: "another", count: list.count)
    await #expect(throws: ClioError.self) { try await store.events(0..<1, of: other) }
    withExtendedLifetime(fixture) {}
  }

  @Test("What the taker throws ends the reading, and comes out as it was")
  func stops() async throws {
    let fixture = try StoreFixture()
    try fixture.load(GEDText.file(InventedEvents.make(10, seed: 9)))
    let store = try fixture.reader()
    var taken = 0
    let full = ClioError(.failed, "the disk is full")
    await #expect(throws: full) {
      try await store.eachEvent(matching: TallyQuery(edition: InventedEvents.edition)) { _ throws(ClioError) in
        taken += 1
        if taken == 3 { throw full }
      }
    }
    #expect(taken == 3)
    withExtendedLifetime(fixture) {}
  }
}
