import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport
import ClioTesting
import Testing

@testable import ClioWeb

@Suite("Events of the API")
struct EventsEndpointTests {
  @Test("As CSV they are what clio export writes, under a name that says of what they are")
  func csv() async throws {
    let fixture = try WebFixture()
    let desk = try fixture.desk()
    let address = try FigureAddress("starter@1/events/actor=is-khorasan")
    let (events, _, edition) = try await desk.events(address)
    let provenance = Provenance(
      edition: edition, address: address, actors: try await desk.actors(of: address),
      registryHash: desk.registry.hash, caveats: [], program: "Clio test")
    var writer = CSVEventWriter(provenance)
    let expected = writer.text(events)
    let reply = try await fixture.app().asking { try await $0.get("/api/v1/events/\(address)?format=csv") }
    #expect(reply.status == 200)
    #expect(reply.text == expected)
    #expect(reply.field("Content-Type") == "text/csv; charset=utf-8")
    #expect(reply.field("Content-Disposition") == "attachment; filename=\"starter-1-is-khorasan.csv\"")
    #expect(reply.field("Clio-Total-Rows") == "\(events.count)")
  }

  @Test("As GeoJSON they are features with what to know beside them; the dictionary tells the columns of the CSV")
  func geoJSON() async throws {
    try await WebFixture().app().asking { client async throws in
      let path = "/api/v1/events/starter@1/deaths/actor=is-khorasan/min=50"
      let reply = try await client.get(path + "?format=geojson")
      #expect(reply.field("Content-Type") == "application/geo+json")
      let collection = try reply.json()
      #expect(collection["type"].text == "FeatureCollection")
      #expect(collection["features"].list.count == Int(reply.field("Clio-Total-Rows") ?? ""))
      #expect(collection["clio"]["caveats"][0]["code"].text == "sample")
      let dictionary = try await client.get(path + "?format=csvw")
      #expect(dictionary.field("Content-Type") == "application/csvm+json")
      #expect(
        dictionary.field("Content-Disposition")
          == "attachment; filename=\"starter-1-is-khorasan-50.csv-metadata.json\"")
      // It names the file that the same question gives as CSV, a part of the events too.
      let part = try await client.get(path + "?format=csvw&limit=1")
      let file = try await client.get(path + "?format=csv&limit=1").field("Content-Disposition")
      #expect(file == "attachment; filename=\"\(try part.json()["url"].text ?? "")\"")
      let columns = try dictionary.json()["tableSchema"]["columns"].list.compactMap { $0["name"].text }
      #expect(columns == ExportColumn.all.map(\.name))
    }
  }

  @Test("Many are sent piece by piece, and are then the same; some of them can be asked for")
  func pieces() async throws {
    let fixture = try WebFixture()
    try fixture.load(GEDText.file(InventedEvents.make(9000, seed: 4)), version: "99.1")
    let desk = try fixture.desk()
    let (events, _, _) = try await desk.events(try FigureAddress("ucdp-ged@99.1/events"))
    try await fixture.app().asking { client async throws in
      let all = try await client.get("/api/v1/events/ucdp-ged@99.1/events?format=csv")
      let lines = all.text.split(separator: "\n")
      #expect(lines.count == 9001)
      #expect(all.field("Content-Length") == nil)
      // In the order of their days: the first column is the edition, the second the id.
      let ids = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }
      #expect(ids.map(String.init) == events.map { String($0.event.id) })
      let geo = try await client.get("/api/v1/events/ucdp-ged@99.1/events?format=geojson").json()
      #expect(geo["features"].list.compactMap { $0["id"].number }.map(Int.init) == events.map(\.event.id))
      let few = try await client.get("/api/v1/events/ucdp-ged@99.1/events?format=csv&limit=3&offset=4095")
      #expect(few.text.split(separator: "\n") == [lines[0]] + lines[4096...4098])
      let json = try await client.get("/api/v1/events/ucdp-ged@99.1/events?limit=2&offset=8999").json()
      #expect(json["data"].list.compactMap { $0["id"].number }.map(Int.init) == [events[8999].event.id])
    }
  }

  @Test("The head of a long answer tells its length, so that nothing of a body follows it")
  func head() async throws {
    let fixture = try WebFixture()
    try fixture.load(GEDText.file(InventedEvents.make(3000, seed: 4)), version: "99.1")
    let path = "/api/v1/events/ucdp-ged@99.1/events?format=csv"
    let whole = try await fixture.app().asking { try await $0.get(path) }
    try await fixture.app().serving { client async throws in
      let two = await client.send([
        "HEAD \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n"
          + "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      ])
      #expect(two.answers == 2)
      #expect(two.text.contains("Content-Length: \(whole.bytes.count)\r\n"))
      #expect(!two.text.lowercased().contains("transfer-encoding"))
      #expect(two.text.contains("\r\n\r\nHTTP/1.1 200 OK"))
    }
  }

  @Test("Years that are not covered have no events to give, which is told and is no empty list")
  func notCovered() async throws {
    let fixture = try WebFixture()
    try fixture.load(GEDText.file(InventedEvents.make(50, seed: 4)), version: "99.1")
    try await fixture.app().asking { client async throws in
      let reply = try await client.get("/api/v1/events/ucdp-ged@99.1/events/year=1950?format=csv")
      #expect(reply.status == 422)
      #expect(try reply.json()["errors"][0]["kind"].text == "unanswerable")
    }
  }
}
