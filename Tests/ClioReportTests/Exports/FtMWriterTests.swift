import ClioModel
import Foundation
import Testing

@testable import ClioReport

@Suite("Events and relations as FollowTheMoney entities")
struct FtMWriterTests {
  private struct Entity: Decodable {
    let id: String
    let schema: String
    let properties: [String: [String]]
  }

  private func entities(
    partial: String? = nil, actor: ConflictActor? = nil, matches: [MatchedEvent] = ExportFixture.matches
  ) async throws -> [Entity] {
    let (_, network) = try await ExportFixture.world(partial: partial, actor: actor)
    var writer = FtMWriter(
      ExportFixture.provenance(partial: partial, actor: actor), network: network, sha1: ExportFixture.sha1)
    let lines = writer.text(matches).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(Entity.self, from: Data($0.utf8)) }
  }

  @Test("Each entity stands once, before what refers to its side, and every reference leads somewhere")
  func references() async throws {
    let entities = try await entities()
    let ids = entities.map(\.id)
    #expect(Set(ids).count == ids.count)
    for entity in entities {
      for name in ["proof", "involved", "subject", "object", "entity"] {
        for id in entity.properties[name] ?? [] { #expect(ids.contains(id), "\(entity.id) \(name) \(id)") }
      }
    }
  }

  @Test("Groups, governments, coalitions and events have schemas of their own")
  func schemas() async throws {
    let entities = try await entities()
    func schema(_ id: String) -> String? { entities.first { $0.id == id }?.schema }
    #expect(schema("clio-red-front") == "Organization" && schema("clio-ucdp-1") == "PublicBody")
    #expect(entities.first { $0.properties["name"] == ["Hill Clan, River Clan"] }?.schema == "LegalEntity")
    #expect(entities.first { $0.id == "clio-ucdp-1" }?.properties["country"] == ["ke"])
    #expect(
      entities.filter { $0.schema == "Event" }.map(\.id) == (1...3).map { "clio-edition-ucdp-ged-24.1-event-\($0)" })
    #expect(entities.allSatisfy { $0.properties["topics"] == nil })
  }

  @Test("An event has its days, place, sides and deaths")
  func event() async throws {
    let event = try #require(try await entities().first { $0.schema == "Event" })
    #expect(event.properties["name"] == ["Government of Kenya - Red Front, 2001-02-03"])
    #expect(event.properties["startDate"] == ["2001-02-03"] && event.properties["endDate"] == ["2001-02-03"])
    #expect(event.properties["country"] == ["af"])
    #expect(event.properties["location"] == ["Hilltown, North province, Afghanistan"])
    #expect(event.properties["involved"] == ["clio-ucdp-1", "clio-ucdp-11", "clio-red-front"])
    #expect(
      event.properties["summary"] == [
        "deaths best 10, low 9, high 12; deaths_a 1, deaths_b 2, deaths_civilians 3, deaths_unknown 4"
      ])
    #expect(event.properties["recordId"] == ["1"] && event.properties["retrievedAt"] == ["2026-03-04"])
  }

  @Test("What is only maybe its own is told, not linked; so is what is coded jointly; civilians are nobody")
  func maybes() async throws {
    let events = try await entities().filter { $0.schema == "Event" }
    #expect(events[1].properties["involved"]?.contains("clio-red-front") == false)
    #expect(
      events[1].properties["notes"] == [
        "only maybe an event of Red Front", "Red Front is coded jointly with others",
        "date_prec 5, where_prec 6, country only",
      ])
    #expect(events[2].properties["involved"] == ["clio-ucdp-11"])
  }

  @Test("Relations have dates as exact as stated, with sources; one that is denied is a note")
  func relations() async throws {
    let entities = try await entities()
    let links = entities.filter { $0.schema == "UnknownLink" }
    #expect(
      links.compactMap { $0.properties["role"]?.first } == ["rows coded as", "ally", "splinter-of", "fights", "fights"])
    #expect(links[1].properties["startDate"] == ["2001-02-03"] && links[2].properties["startDate"] == ["2000-05"])
    #expect(links[2].properties["sourceUrl"] == ["https://example.org/report"])
    let note = entities.filter { $0.schema == "Note" }
    #expect(note.count == 1 && note[0].properties["description"]?.first?.contains("denied") == true)
  }

  @Test("An incomplete edition is not totalled, and every event says that it is incomplete")
  func partial() async throws {
    let entities = try await entities(partial: "two weeks")
    #expect(!entities.contains { $0.properties["role"] == ["fights"] })
    let events = entities.filter { $0.schema == "Event" }
    #expect(events.count == 3)
    #expect(
      events.allSatisfy {
        $0.properties["notes"]?.contains("ucdp-ged@24.1 is incomplete (two weeks): its rows must not be totalled")
          == true
      })
  }

  @Test("A name that a property cannot hold stands in the description as it was")
  func hostile() async throws {
    for name in [ExportFixture.hostile, String(repeating: "Ł😀", count: 5_000)] {
      let entity = try #require(
        try await entities(actor: ExportFixture.actor(name: name)).first { $0.id == "clio-red-front" })
      let short = try #require(entity.properties["name"]?.first)
      #expect(short.unicodeScalars.count <= 384 && !short.contains("\n"))
      #expect(entity.properties["description"]?.first?.unicodeScalars.elementsEqual(name.unicodeScalars) == true)
    }
  }

  @Test("A text that is longer than a value may be is cut into values")
  func chunks() {
    var entity = FtMEntity("Document", id: "x")
    entity.add("notes", long: [String(repeating: "a", count: 65_001)])
    var bytes: [UInt8] = []
    entity.write(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("aaa\",\"a\"]}}\n"))
  }
}
