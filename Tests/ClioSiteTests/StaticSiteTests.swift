import ClioArticle
import ClioCharts
import ClioDesk
import ClioEmbedded
import ClioIngest
import ClioModel
import ClioPages
import ClioRegistry
import ClioSQLite
import ClioTesting
import Foundation
import Synchronization
import Testing

@testable import ClioSite

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("A site as files")
struct StaticSiteTests {
  private final class Fixture {
    let folder = FileManager.default.temporaryDirectory.path + "/clio-site-\(UUID().uuidString)"
    let desk: Desk
    var site: String { folder + "/site" }

    init(_ events: [ConflictEvent]) throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let store = try SQLiteStore(path: folder + "/clio.sqlite", access: .loading)
      let job = LoadJob(
        path: "x.csv", dataset: .ucdpGED, version: "99.1", label: nil, content: Array(GEDText.file(events).utf8))
      _ = try job.run(into: store, loadedAt: "2026-01-01T00:00:00Z")
      desk = Desk(
        store: try SQLiteStore(path: folder + "/clio.sqlite", access: .reading),
        registry: try Registry(compiled: Embedded.registry))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func publish(
      base: String? = nil, articles: [StaticSite.Source] = [], extras: StaticSite.Extras = .init()
    ) async throws -> StaticSite.Outcome {
      let edition = try await desk.edition(nil)
      let maker = StaticSite(
        desk: desk,
        site: .init(
          name: "Test", base: base, program: "Clio test", edition: edition, registryHash: desk.registry.hash,
          day: "2026-01-01", isLive: false),
        borders: try Borders(compact: Embedded.borders), sources: articles, extras: extras)
      return try await maker.publish(to: site) { _, _ in }
    }

    func text(_ path: String) throws -> String { try String(contentsOfFile: "\(site)/\(path)", encoding: .utf8) }

    var files: [String] {
      (FileManager.default.enumerator(atPath: site)?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") }
    }
  }

  private static func hostile(_ events: [ConflictEvent]) -> [ConflictEvent] {
    events.map { event in
      guard event.sideA.name == "Red Front", event.sideA.id == 11 else { return event }
      let name = "<script>alert(1)</script> \"Front\" \u{202E}& Łódź"
      return ConflictEvent(
        id: event.id, year: event.year, violence: event.violence, sideA: EventSide(id: 11, name: name),
        sideB: event.sideB, country: event.country, countryName: event.countryName, region: event.region,
        adm1: "<b>area</b>", place: "<i>place</i>", point: event.point, start: event.start, end: event.end,
        datePrecision: event.datePrecision, placePrecision: event.placePrecision, clarity: event.clarity,
        isActiveYear: event.isActiveYear, deathsA: event.deathsA, deathsB: event.deathsB,
        deathsCivilians: event.deathsCivilians, deathsUnknown: event.deathsUnknown, toll: event.toll)
    }
  }

  @Test("A page for every actor, links that lead to files, and no word of the data as markup")
  func whole() async throws {
    let fixture = try Fixture(Self.hostile(InventedEvents.make(300, seed: 4)))
    let outcome = try await fixture.publish(base: "https://example.org/")
    let directory = try await ActorDirectory(fixture.desk, edition: try await fixture.desk.edition(nil))
    #expect(outcome.actors == directory.listings.count)
    #expect(outcome.actors > 10)
    let files = Set(fixture.files)
    #expect(files.isSuperset(of: ["index.html", "actors/index.html", "data.html", "sitemap.xml", "feed.atom"]))
    for file in files where file.hasSuffix(".html") || file.hasSuffix(".svg") {
      let text = try fixture.text(file)
      #expect(!text.contains("<script>alert") && !text.contains("<b>area") && !text.contains("\u{202E}"), "\(file)")
      // Every link to a file of the site has its file.
      for part in text.components(separatedBy: "href=\"").dropFirst()
        + text.components(separatedBy: "src=\"").dropFirst()
      {
        let target = String(part.prefix { $0 != "\"" && $0 != "#" })
        guard !target.isEmpty, !target.contains(":") else { continue }
        let folder = URL(fileURLWithPath: "/" + file).deletingLastPathComponent()
        let path = String(folder.appendingPathComponent(target).standardized.path.dropFirst())
        #expect(files.contains(path), "\(file): \(target)")
      }
      if file.hasSuffix(".svg") { #expect(XMLParser(data: Data(text.utf8)).parse(), "\(file)") }
    }
  }

  @Test("Made again it touches nothing; what was taken away is made again; what is no longer of it goes")
  func again() async throws {
    let fixture = try Fixture(InventedEvents.make(120, seed: 9))
    let first = try await fixture.publish(
      articles: [
        .init(name: "note", article: Article(title: "A note", blocks: [.init(.paragraph, "Text.")]), fingerprint: "1")
      ])
    #expect(first.written == first.files && first.kept == 0)
    #expect(FileManager.default.fileExists(atPath: fixture.site + "/articles/note.html"))
    let gone = fixture.files.first { $0.hasPrefix("actors/ucdp") && $0.hasSuffix(".html") } ?? ""
    try FileManager.default.removeItem(atPath: "\(fixture.site)/\(gone)")
    let second = try await fixture.publish()
    // The navigation has no articles any more, so that every page is another; only pictures and data stay.
    #expect(second.removed == 2)
    let third = try await fixture.publish()
    #expect((third.written, third.removed) == (0, 0))
    #expect(third.kept == third.files)
    #expect(FileManager.default.fileExists(atPath: "\(fixture.site)/\(gone)"))
  }

  @Test("Asked for, each actor's events stand beside its page, with the dictionary of their columns")
  func events() async throws {
    let fixture = try Fixture(InventedEvents.make(120, seed: 9))
    _ = try await fixture.publish()
    #expect(!fixture.files.contains { $0.hasSuffix("events.csv") })
    let outcome = try await fixture.publish(extras: .init(hasEvents: true))
    let files = fixture.files
    #expect(files.count { $0.hasSuffix("/events.csv") } == outcome.actors)
    #expect(files.count { $0.hasSuffix("/events.geojson") } == outcome.actors)
    #expect(files.count { $0.hasSuffix("/events.csv-metadata.json") } == outcome.actors)
    let directory = try await ActorDirectory(fixture.desk, edition: try await fixture.desk.edition(nil))
    let red = try #require(directory.listing(.ucdp(11)))
    #expect(try fixture.text("actors/ucdp-11/events.csv").split(separator: "\n").count == red.account.events + 1)
    #expect(try fixture.text("actors/ucdp-11.html").contains("href=\"ucdp-11/events.geojson\""))
    let again = try await fixture.publish(extras: .init(hasEvents: true))
    #expect(again.written == 0)
    // Three files of each actor go when they are no longer asked for.
    #expect(try await fixture.publish().removed == 3 * outcome.actors)
  }

  @Test("What is made is kept where a preview fails, and the next run goes on from there")
  func failing() async throws {
    let fixture = try Fixture(InventedEvents.make(120, seed: 9))
    let calls = Mutex(0)
    let broken = ClioError(.failed, "no picture")
    await #expect(throws: broken) {
      try await fixture.publish(
        base: "https://example.org/",
        extras: .init(preview: { _ throws(ClioError) in
          let number = calls.withLock { calls in
            calls += 1
            return calls
          }
          if number > 5 { throw broken }
          return Data("x".utf8)
        }))
    }
    let outcome = try await fixture.publish(
      base: "https://example.org/", extras: .init(preview: { _ in Data("x".utf8) }))
    #expect(outcome.kept > 0)
    #expect(fixture.files.count { $0.hasSuffix("-preview.png") } == outcome.actors)
  }

  @Test("Previews are pictures that profiles and articles name, and only where they are wanted")
  func previews() async throws {
    let fixture = try Fixture(InventedEvents.make(120, seed: 9))
    let article = StaticSite.Source(
      name: "note", article: Article(title: "A note", blocks: [.init(.paragraph, "Text.")]), fingerprint: "1")
    _ = try await fixture.publish(base: "https://example.org/", articles: [article])
    #expect(!(try fixture.text("actors/ucdp-11.html").contains("og:image")))
    // It stands in for rsvg-convert.
    let outcome = try await fixture.publish(
      base: "https://example.org/", articles: [article], extras: .init(preview: { Data($0.utf8.prefix(4)) }))
    #expect(
      try fixture.text("actors/ucdp-11.html").contains(
        "<meta property=\"og:image\" content=\"https://example.org/actors/ucdp-11-preview.png\">"))
    #expect(try fixture.text("articles/note.html").contains("https://example.org/articles/note-preview.png"))
    #expect(try fixture.text("actors/ucdp-11-preview.png") == "<?xm")
    #expect(fixture.files.count { $0.hasSuffix("-preview.png") } == outcome.actors + 1)
    #expect(!(try fixture.text("index.html").contains("og:image")))
  }

  @Test("A folder with other files in it is left alone")
  func others() async throws {
    let fixture = try Fixture(InventedEvents.make(20, seed: 1))
    try FileManager.default.createDirectory(atPath: fixture.site, withIntermediateDirectories: true)
    try "mine".write(toFile: fixture.site + "/letter.txt", atomically: true, encoding: .utf8)
    await #expect(throws: ClioError.self) { try await fixture.publish() }
    #expect(fixture.files == ["letter.txt"])
  }
}
