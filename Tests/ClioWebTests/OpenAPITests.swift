import ClioTesting
import Foundation
import HTTPTypes
import Testing

@testable import ClioWeb

@Suite("The OpenAPI document")
struct OpenAPITests {
  /// A question for each path, with the statuses it must be answered with.
  static let questions: [(template: String, uri: String)] = [
    ("/api/v1/editions", "/api/v1/editions"),
    ("/api/v1/actors", "/api/v1/actors?kind=government"),
    ("/api/v1/suggest", "/api/v1/suggest?q=khor"),
    ("/api/v1/actor/{reference}", "/api/v1/actor/ISIS-K?maybes=true"),
    ("/api/v1/actor/{reference}", "/api/v1/actor/taliban?edition=ucdp-ged@99.1"),
    ("/api/v1/actor/{reference}", "/api/v1/actor/Red%20Front?edition=99.1&from=2016&to=2017-06-30"),
    ("/api/v1/compare", "/api/v1/compare?actor=is-khorasan&actor=taliban&edition=starter&draws=100"),
    ("/api/v1/rank", "/api/v1/rank?edition=99.1&in=2015..2018&by=deaths.onesided&among=all"),
    ("/api/v1/network", "/api/v1/network?actor=ISIS-K&edition=starter"),
    ("/api/v1/network", "/api/v1/network?edition=ucdp-ged@99.1&min-deaths=0&limit=20"),
    ("/api/v1/figure/{address}", "/api/v1/figure/starter@1/deaths/actor=is-khorasan/by=year,country"),
    ("/api/v1/figure/{address}", "/api/v1/figure/starter@1/deaths/year=1990"),
    ("/api/v1/rows/{address}", "/api/v1/rows/starter@1/events/actor=is-khorasan?limit=3&offset=2"),
    ("/api/v1/events/{address}", "/api/v1/events/starter@1/events/actor=is-khorasan?limit=3&offset=2"),
    ("/api/v1/cite/{address}", "/api/v1/cite/starter@1"),
    ("/api/v1/cite/{address}", "/api/v1/cite/ucdp-ged@99.1/deaths/country=AFG"),
    ("/api/v1/resolve", "/api/v1/resolve?name=ISIS-K&name=TTP&name=nobody&on=2019-05-01"),
    ("/api/v1/health", "/api/v1/health"),
    ("/api/v1/openapi.json", "/api/v1/openapi.json"),
  ]

  @Test("Every answer has the shape that the document gives it, and nothing beside it")
  func shapes() async throws {
    let fixture = try WebFixture()
    try fixture.load(GEDText.file(InventedEvents.make(400, seed: 7)), version: "99.1")
    try await fixture.app().asking { client in
      let document = try await client.get("/api/v1/openapi.json").json()
      let check = SchemaCheck(document)
      for (template, uri) in Self.questions {
        let reply = try await client.get(uri)
        #expect(reply.status == 200, "\(uri): \(reply.text.prefix(600))")
        #expect(reply.field("Content-Type") == "application/json")
        let schema = document["paths"][template]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        #expect(schema.value != .null, "\(template) has no schema")
        #expect(check.faults(try reply.json(), schema).prefix(5) == [], "\(uri)")
      }
      let text = try await client.check(
        """
        Islamic State Khorasan killed 13 people in Kabul on 26 August 2021. It was founded in 2015. The group split from \
        the Taliban. Deaths rose in 2018. Nobody knows how many died, but some 400 were wounded.
        """, query: "?published=2021-10")
      #expect(text.status == 200, "\(text.message)")
      #expect(try !text.json()["data"]["sentences"].list.isEmpty)
      let schema = document["paths"]["/api/v1/check"]["post"]["responses"]["200"]["content"]["application/json"]
      #expect(check.faults(try text.json(), schema["schema"]).prefix(5) == [])
    }
    #expect(Set(Self.questions.map(\.template) + ["/api/v1/check"]) == Set(Endpoint.all.map(\.path.template)))
  }

  /// Requests that go wrong, each with its status and the kind of its error.
  static let wrong: [(method: HTTPRequest.Method, uri: String, status: Int, kind: String)] = [
    (.get, "/api/v1/nothing", 404, "notFound"),
    (.get, "/api/v1/figure", 404, "notFound"),
    (.get, "/api/v1/editions/", 404, "notFound"),
    (.get, "/api/v1//editions", 404, "notFound"),
    (.get, "/api/v1/actor/nobody-at-all", 404, "noSuchActor"),
    (.get, "/api/v1/actor/is-khorasan?edition=ucdp-ged@1.0", 404, "notFound"),
    (.get, "/api/v1/actor/Al-Shabaab%zz", 400, "badInput"),
    (.get, "/api/v1/actor/%FF", 400, "badInput"),
    (.get, "/api/v1/actor/is-khorasan?edtion=1", 400, "badInput"),
    (.get, "/api/v1/actor/is-khorasan?edition=", 400, "badInput"),
    (.get, "/api/v1/actor/is-khorasan?from=2018-02-30", 400, "badInput"),
    (.get, "/api/v1/actor/is-khorasan?from=2018&from=2019", 400, "badInput"),
    (.get, "/api/v1/actor/is-khorasan?from=2019&to=2018", 422, "badInput"),
    (.get, "/api/v1/actor/HUM", 422, "ambiguous"),
    (.get, "/api/v1/compare?actor=taliban", 400, "badInput"),
    (.get, "/api/v1/compare?actor=taliban&actor=taliban", 422, "badInput"),
    (.get, "/api/v1/rank?limit=0", 400, "badInput"),
    (.get, "/api/v1/rank?limit=+5", 400, "badInput"),
    (.get, "/api/v1/rank?by=murders", 400, "badInput"),
    (.get, "/api/v1/rank?in=1950", 422, "unanswerable"),
    (.get, "/api/v1/suggest", 400, "badInput"),
    (.get, "/api/v1/figure/starter@1/deaths/yaer=2018", 400, "badInput"),
    (.get, "/api/v1/figure/starter@1/deaths.suffered", 422, "unanswerable"),
    (.get, "/api/v1/figure/starter@2/deaths", 404, "notFound"),
    (.get, "/api/v1/figure/starter@1/deaths?format=xml", 400, "badInput"),
    (.get, "/api/v1/rows/starter@1/deaths?format=csv&offset=5", 400, "badInput"),
    (.get, "/api/v1/rows/starter@1/deaths?limit=1001", 400, "badInput"),
    (.get, "/api/v1/events/starter@1/deaths?format=geojson&offset=5", 400, "badInput"),
    (.get, "/api/v1/events/starter@1/deaths?format=gexf", 400, "badInput"),
    (.get, "/api/v1/check", 405, "methodNotAllowed"),
    (.post, "/api/v1/editions", 405, "methodNotAllowed"),
    (.delete, "/api/v1/editions", 405, "methodNotAllowed"),
    (.put, "/api/v1/actor/is-khorasan", 405, "methodNotAllowed"),
    (.trace, "/api/v1/health", 405, "methodNotAllowed"),
    (.post, "/api/v1/check", 415, "unsupported"),
  ]

  @Test("Every fault is an envelope with a status that the document gives", arguments: wrong.indices)
  func faults(_ index: Int) async throws {
    let (method, uri, status, kind) = Self.wrong[index]
    let (reply, document) = try await WebFixture().app().asking { client in
      (try await client.send(method, uri), try await client.get("/api/v1/openapi.json").json())
    }
    #expect(reply.status == status, "\(method) \(uri): \(reply.text)")
    let envelope = try reply.json()
    #expect(envelope["errors"][0]["kind"].text == kind)
    #expect(SchemaCheck(document).faults(envelope, document["components"]["schemas"]["ErrorEnvelope"]) == [])
    #expect(reply.field("Cache-Control") == "no-store")
    #expect(document["components"]["responses"]["\(status)"].value != .null)
  }

  @Test("It gives each parameter its limits")
  func limits() throws {
    let document = try JSONTree(
      Array(try #require(OpenAPITests.encoded(OpenAPIDocument(version: "1", WebLimits(), edition: nil).json))))
    let parameters = document["paths"]["/api/v1/rank"]["get"]["parameters"].list
    func schema(_ name: String) -> JSONTree {
      parameters.first { $0["name"].text == name }?["schema"] ?? JSONTree(.null)
    }
    #expect(schema("limit")["minimum"].number == 1)
    #expect(schema("limit")["maximum"].number == 1000)
    #expect(schema("edition")["maxLength"].number == 200)
    #expect(schema("as-coded")["type"].text == "boolean")
    #expect(schema("format")["enum"].list.compactMap(\.text) == ["json", "md"])
    let address = document["paths"]["/api/v1/figure/{address}"]["get"]["parameters"][0]
    #expect(address["in"].text == "path")
    #expect(address["schema"]["maxLength"].number == 4096)
    let text = document["paths"]["/api/v1/check"]["post"]["requestBody"]["content"]["text/plain"]["schema"]
    #expect(text["maxLength"].number == 5_000_000)
  }
}

extension OpenAPITests {
  static func encoded(_ value: JSONValue) -> [UInt8]? { (try? JSONEncoder().encode(value)).map(Array.init) }
}
