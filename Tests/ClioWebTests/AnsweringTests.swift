import ClioDesk
import ClioModel
import ClioReport
import ClioTesting
import HTTPTypes
import Testing

@testable import ClioWeb

@Suite("Answers of the web app")
struct AnsweringTests {
  @Test("A profile is the one that the command line gives")
  func profile() async throws {
    let fixture = try WebFixture()
    let desk = try fixture.desk()
    let profile = try await desk.profile(
      "is-khorasan", edition: try await desk.edition(nil), days: nil, maybes: false)
    let reply = try await fixture.app().asking { try await $0.get("/api/v1/actor/ISIS-K") }
    #expect(reply.status == 200)
    #expect(reply.text == (try profile.envelope.text()))
    let markdown = try await fixture.app().asking { try await $0.get("/api/v1/actor/ISIS-K?format=md") }
    #expect(markdown.field("Content-Type") == "text/markdown; charset=utf-8")
    #expect(markdown.text.hasPrefix("# Islamic State Khorasan Province"))
  }

  /// The airport attack of 26 August 2021 in the starter: the row with most deaths of is-khorasan.
  @Test("A figure's address goes as it stands, or as one segment with its slashes encoded")
  func addresses() async throws {
    try await WebFixture().app().asking { client async throws in
      let asItStands = try await client.get("/api/v1/figure/starter@1/events/actor=is-khorasan/country=AFG,PAK")
      let encoded = try await client.get(
        "/api/v1/figure/starter%401%2Fevents%2Factor%3Dis-khorasan%2Fcountry%3DAFG%2CPAK")
      #expect(asItStands.status == 200)
      #expect(asItStands.text == encoded.text)
      #expect(
        try asItStands.json()["query"]["address"].text == "starter@1/events/actor=is-khorasan/country=AFG,PAK")
    }
  }

  @Test("A slash, a comma and a percent sign inside a value stay in it")
  func encodedValues() async throws {
    let fixture = try WebFixture()
    var event = InventedEvents.make(1, seed: 3)[0]
    event.sideA = EventSide(id: nil, name: "Red/Blue, 50% Front")
    event.violence = .nonState
    event.sideB = EventSide(id: 12, name: "Blue Army")
    try fixture.load(GEDText.file([event]), version: "99.1")
    try await fixture.app().asking { client async throws in
      let raw = "ucdp-ged@99.1/events/actor=name:Red%2FBlue%2C%2050%25%20Front"
      let asItStands = try await client.get("/api/v1/figure/\(raw)")
      #expect(asItStands.status == 200, "\(asItStands.text)")
      #expect(try asItStands.json()["data"]["value"]["value"].number == 1)
      #expect(try asItStands.json()["data"]["address"].text == raw)
      // Once more encoded, as one segment.
      let encoded = try await client.get("/api/v1/figure/\(PercentCoding.encode(raw))")
      #expect(encoded.text == asItStands.text)
      // With its slash bare it is another address, of which a part is no key.
      let bare = try await client.get("/api/v1/figure/ucdp-ged@99.1/events/actor=name:Red/Blue")
      #expect(bare.status == 400)
      #expect(bare.message.contains("address: key:"))
      let profile = try await client.get("/api/v1/actor/Red%2FBlue%2C%2050%25%20Front?edition=99.1")
      #expect(try profile.json()["data"]["actor"]["name"].text == "Red/Blue, 50% Front")
    }
  }

  @Test("Rows as CSV are the bytes of the file; as JSON they are counted and can be leafed through")
  func rows() async throws {
    let fixture = try WebFixture()
    let file = GEDText.file(InventedEvents.make(5000, seed: 5), lineEnd: "\r\n")
    try fixture.load(file, version: "99.1")
    try await fixture.app().asking { client async throws in
      let all = try await client.get("/api/v1/rows/ucdp-ged@99.1/events?format=csv")
      #expect(all.text == file)
      #expect(all.field("Content-Length") == "\(file.utf8.count)")
      #expect(all.field("Content-Disposition") == "attachment; filename=\"ucdp-ged-99.1-rows.csv\"")
      #expect(all.field("Clio-Total-Rows") == "5000")
      let lines = file.split(separator: "\r\n").map(String.init)
      let few = try await client.get("/api/v1/rows/ucdp-ged@99.1/events?format=csv&limit=2&offset=4500")
      #expect(few.text == ([lines[0]] + lines[4501...4502]).map { $0 + "\r\n" }.joined())
      let json = try await client.get("/api/v1/rows/ucdp-ged@99.1/events?limit=2&offset=4999").json()
      #expect(json["data"].list.count == 1)
      #expect(json["data"][0]["id"].text == "5999")
      let none = try await client.get("/api/v1/rows/ucdp-ged@99.1/events?offset=9000000")
      #expect(try none.json()["data"].list.isEmpty)
    }
  }

  @Test("Citations come in four forms, each with its own type")
  func citations() async throws {
    let fixture = try WebFixture()
    try fixture.load(GEDText.file(InventedEvents.make(20, seed: 5)), version: "99.1")
    try await fixture.app().asking { client async throws in
      let types = [
        "text": "text/plain; charset=utf-8", "bibtex": "application/x-bibtex; charset=utf-8",
        "ris": "application/x-research-info-systems; charset=utf-8",
        "csl": "application/vnd.citationstyles.csl+json",
      ]
      for (format, type) in types {
        let reply = try await client.get("/api/v1/cite/ucdp-ged@99.1/deaths?format=\(format)")
        #expect(reply.field("Content-Type") == type)
        #expect(reply.text.contains("99.1"))
      }
      let networks = try await client.get("/api/v1/network?edition=99.1&min-deaths=0&format=graphml")
      #expect(networks.field("Content-Type") == "application/graphml+xml")
      #expect(networks.text.contains("<graphml"))
    }
  }

  @Test("What is typed is found by its beginning, by a word's beginning, and among the edition's own sides")
  func suggestions() async throws {
    let fixture = try WebFixture()
    try fixture.load(GEDText.file(InventedEvents.make(300, seed: 5)), version: "99.1")
    try await fixture.app().asking { client async throws in
      func actors(_ query: String) async throws -> [String] {
        try await client.get("/api/v1/suggest?\(query)").json()["data"].list.compactMap { $0["actor"].text }
      }
      #expect(try await actors("q=isis-k&edition=starter").first == "is-khorasan")
      #expect(try await actors("q=khora&edition=starter").contains("is-khorasan"))
      // The second is a side of both clans together.
      #expect(
        try await actors("q=River+Cl&edition=99.1") == ["ucdp:13", "name:Hill Clan, River Clan"])
      #expect(try await actors("q=zzzz") == [])
      #expect(try await actors("q=al&limit=3").count == 3)
    }
  }

  @Test("A text is checked as it comes, and inside JSON")
  func checks() async throws {
    try await WebFixture().app().asking { client async throws in
      let sentence = "Islamic State Khorasan killed 13 American soldiers in Kabul on 26 August 2021."
      let plain = try await client.check(sentence, query: "?published=2021-10&edition=starter@1")
      #expect(plain.status == 200, "\(plain.text)")
      #expect(try plain.json()["query"]["published"].text == "2021-10")
      #expect(plain.field("Cache-Control") == "no-store")
      #expect(plain.field("ETag") == nil)
      let json = try await client.check(
        #"{"text": "\#(sentence)", "published": "2021-10", "format": "plain"}"#,
        type: "application/json; charset=utf-8",
        query: "?edition=starter@1")
      #expect(json.text == plain.text)
      let html = try await client.check(
        "<html><body><article><p>\(sentence)</p></article></body></html>", type: "text/html",
        query: "?published=2021-10")
      #expect(try html.json()["data"]["sentences"][0]["text"].text == sentence)
    }
  }

  @Test(
    "A body that is no text is refused",
    arguments: [
      ("", "text/plain", 400), ("{}", "application/json", 400), ("[1]", "application/json", 400),
      ("{\"text\": \"a\", \"txt\": 1}", "application/json", 400),
      ("{\"text\": \"a\", \"published\": \"soon\"}", "application/json", 400),
      ("{\"text\": \"a\", \"format\": \"pdf\"}", "application/json", 400), ("{\"text\": 1}", "application/json", 400),
      ("%PDF-1.7\u{1}", "text/plain", 422), ("a\u{0}b", "text/plain", 422), ("a", "application/pdf", 415),
      ("a", "", 415),
    ])
  func badBodies(_ body: String, _ type: String, _ status: Int) async throws {
    let reply = try await WebFixture().app().asking { try await $0.check(body, type: type) }
    #expect(reply.status == status, "\(reply.text)")
    #expect(!reply.message.isEmpty)
  }

  @Test("HEAD gives the head of the same answer, OPTIONS the methods")
  func otherMethods() async throws {
    try await WebFixture().app().asking { client async throws in
      for uri in ["/api/v1/editions", "/api/v1/rows/starter@1/events?format=csv", "/", "/api/v1/actor/nobody"] {
        let full = try await client.get(uri), head = try await client.send(.head, uri)
        #expect(head.status == full.status)
        #expect(head.bytes == [])
        #expect(head.field("Content-Length") == "\(full.bytes.count)")
        #expect(head.field("ETag") == full.field("ETag"))
      }
      let options = try await client.send(.options, "/api/v1/check")
      #expect(options.status == 204)
      #expect(options.field("Allow") == "POST, OPTIONS")
      #expect(try await client.send(.options, "/api/v1/rank").field("Allow") == "GET, HEAD, OPTIONS")
      #expect(try await client.send(.put, "/api/v1/rank").field("Allow") == "GET, HEAD, OPTIONS")
    }
  }
}
