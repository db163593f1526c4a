import ClioModel
import Foundation
import Testing

@testable import ClioReport

@Suite("Profiles as STIX bundles")
struct STIXBundleTests {
  private func text(partial: String? = nil, actor: ConflictActor? = nil) async throws -> String {
    let (profile, network) = try await ExportFixture.world(partial: partial, actor: actor)
    return STIXBundle(profile, network, ExportFixture.provenance(partial: partial, actor: actor))
      .text(sha1: ExportFixture.sha1)
  }

  private func objects(partial: String? = nil, actor: ConflictActor? = nil) async throws -> [[String: Any]] {
    let data = Data(try await text(partial: partial, actor: actor).utf8)
    let bundle = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(bundle["type"] as? String == "bundle")
    return try #require(bundle["objects"] as? [[String: Any]])
  }

  private func named(_ type: String, _ objects: [[String: Any]], _ key: String = "name") -> [String?] {
    objects.filter { $0["type"] as? String == type }.map { $0[key] as? String }
  }

  @Test("Groups and governments are identities; nothing is a threat actor")
  func identities() async throws {
    let objects = try await objects()
    #expect(
      named("identity", objects) == [
        "Clio", "Red Front", "The army", "The league", "The clan", "Government of Kenya", "Hill Clan, River Clan",
      ])
    #expect(
      named("identity", objects, "identity_class") == [
        "system", "group", "group", "group", "group", "organization", "group",
      ])
    #expect(
      Set(objects.compactMap { $0["type"] as? String }) == [
        "identity", "marking-definition", "location", "relationship", "note", "report",
      ])
  }

  @Test("Relations have a time only where a day is known; one that is denied is a note")
  func relations() async throws {
    let objects = try await objects()
    let relationships = objects.filter { $0["type"] as? String == "relationship" }
    let types = relationships.compactMap { $0["relationship_type"] as? String }
    #expect(types == ["located-at", "has-events-in", "ally", "splinter-of", "fights", "fights"])
    #expect(relationships[2]["start_time"] as? String == "2001-02-03T00:00:00.000Z")
    #expect(relationships[3]["start_time"] == nil)
    #expect(relationships[2]["confidence"] as? Int == 50)
    #expect((relationships[3]["description"] as? String)?.contains("from 2000-05") == true)
    let denied = objects.first { $0["abstract"] as? String == "A relation that sources deny" }
    #expect((denied?["content"] as? String)?.contains("denied") == true)
    let source = (relationships[2]["external_references"] as? [[String: Any]])?.first
    #expect(source?["url"] as? String == "https://example.org/report")
  }

  @Test("Counts are notes with the address of the figure")
  func counts() async throws {
    let objects = try await objects()
    let note = objects.first { $0["abstract"] as? String == "Red Front in UCDP GED 24.1: all events" }
    let content = try #require(note?["content"] as? String)
    // Events 1, 2 and 3: 10 + 1 + 0 deaths, of which 2 own losses on side B and 0 on side A.
    for line in [
      "figure: ucdp-ged@24.1/deaths/actor=red-front", "events: 3", "events.deadly: 2", "deaths: 11 [10-13]",
      "deaths.suffered: 2", "deaths.opponent: 2", "deaths.inflicted: 2 (to 9)",
      "first event 2001-02-03, last 2003-05-07",
    ] { #expect(content.split(separator: "\n").contains(Substring(line)), "\(line)") }
    let fight = objects.first { $0["abstract"] as? String == "Red Front and Government of Kenya in UCDP GED 24.1" }
    #expect(
      (fight?["content"] as? String)?.contains("deaths: 10 [9-12]\ndeaths.suffered: 2\ndeaths.opponent: 1\n") == true)
    #expect((fight?["object_refs"] as? [String])?.count == 3)
  }

  @Test("The report carries definition, registry, citation, access date and caveats, and refers to all")
  func report() async throws {
    let objects = try await objects()
    let report = try #require(objects.last)
    #expect(report["type"] as? String == "report" && report["name"] as? String == "Red Front in UCDP GED 24.1")
    let description = try #require(report["description"] as? String)
    for part in [
      "CC BY 4.0", "read 2026-03-04", "Figure: ucdp-ged@24.1/events/actor=red-front", "Registry: 00ff00ff00ff00ff",
      "Definition: Red Front (red-front): UCDP 11", "Caveat: low and high are the source's own range.", "Clio 9.9",
    ] { #expect(description.contains(part), "\(part)") }
    let ids = objects.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
    let references = try #require(report["object_refs"] as? [String])
    // All but the program, the marking and the report itself.
    #expect(Set(references) == Set(ids.dropFirst(2).dropLast()))
    #expect(objects.dropFirst(2).allSatisfy { ($0["object_marking_refs"] as? [String])?.first == ids[1] })
  }

  @Test("Times are those of the data: the release's year and the day the file was read")
  func times() async throws {
    let objects = try await objects()
    #expect(objects.dropFirst(2).allSatisfy { $0["created"] as? String == "2024-01-01T00:00:00.000Z" })
    #expect(objects.dropFirst(2).allSatisfy { $0["modified"] as? String == "2026-03-04T05:06:07.000Z" })
    #expect(objects.last?["published"] as? String == "2026-03-04T05:06:07.000Z")
  }

  @Test("The same data give the same bytes")
  func repeats() async throws {
    #expect(try await text() == (try await text()))
  }

  @Test("Of an incomplete edition nothing is counted, and the report says so")
  func partial() async throws {
    let objects = try await objects(partial: "two weeks")
    let types = objects.compactMap { $0["relationship_type"] as? String }
    #expect(types == ["located-at", "ally", "splinter-of"])
    #expect(!objects.contains { ($0["abstract"] as? String)?.contains("all events") == true })
    let description = objects.last?["description"] as? String
    #expect(description?.contains("counts are left out: ucdp-ged@24.1 is incomplete (two weeks)") == true)
  }

  @Test("Hostile names come back as they were")
  func hostile() async throws {
    let objects = try await objects(actor: ExportFixture.actor(name: ExportFixture.hostile))
    let name = named("identity", objects)[1]
    #expect(name?.unicodeScalars.elementsEqual(ExportFixture.hostile.unicodeScalars) == true)
  }
}
