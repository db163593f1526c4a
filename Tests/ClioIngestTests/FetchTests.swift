import ClioIngest
import ClioModel
import ClioTesting
import Foundation
import Testing

@Suite("Fetching from a publisher")
struct FetchTests {
  @Test("Releases have the publisher's names and places")
  func names() throws {
    let ged = try Publisher.release(of: .ucdpGED, version: "25.1")
    #expect(ged.url == "https://ucdp.uu.se/downloads/ged/ged251-csv.zip")
    let candidate = try Publisher.release(of: .ucdpCandidate, version: "26.0.9")
    #expect(candidate.url == "https://ucdp.uu.se/downloads/candidateged/GEDEvent_v26_0_9.csv")
    let mirrored = try Publisher.release(of: .ucdpGED, version: "25.1", mirror: "http://127.0.0.1:1/data")
    #expect(mirrored.url == "http://127.0.0.1:1/data/ged251-csv.zip")
    #expect(throws: ClioError.self) { try Publisher.release(of: .ucdpGED, version: "newest") }
    #expect(throws: ClioError.self) { try Publisher.release(of: .ucdpCandidate, version: "25.1") }
    #expect(throws: ClioError.self) { try Publisher.release(of: DatasetID("acled"), version: "1.1") }
  }

  @Test("The months of candidate events to try go back from the last one")
  func months() throws {
    let today = try #require(CalendarDay(iso: "2026-02-10"))
    #expect(
      try Publisher.versionsToTry(of: .ucdpCandidate, today: today) == ["26.0.1", "25.0.12", "25.0.11", "25.0.10"])
    #expect(try Publisher.versionsToTry(of: .ucdpGED, today: today) == ["26.1"])
  }

  private func job(_ server: LoopbackServer, _ fixture: IngestFixture) throws -> FetchJob {
    let release = try Publisher.release(
      of: .ucdpCandidate, version: "26.0.9", mirror: server.url("/files").absoluteString)
    return FetchJob(release: release, folder: fixture.folder + "/downloads", connectSeconds: 2)
  }

  @Test("A download is loaded as its edition, with its origin")
  func downloads() async throws {
    let body = Array(GEDText.file(InventedEvents.make(12, seed: 3)).utf8)
    let server = try LoopbackServer([.init(body: Data(body))])
    let fixture = try IngestFixture()
    let job = try job(server, fixture)
    let outcome = try await job.run()
    let path = fixture.folder + "/downloads/GEDEvent_v26_0_9.csv"
    #expect(outcome == .downloaded(path: path, bytes: body.count, resumedFrom: 0, lengthWasKnown: true))
    let load = LoadJob(path: path, origin: job.release.url)
    guard case .loaded(let edition) = try load.run(into: fixture.store, loadedAt: "") else {
      throw ClioError(.failed, "not loaded")
    }
    #expect(edition.id.description == "ucdp-candidate@26.0.9")
    #expect(edition.origin == job.release.url)
    #expect(edition.caveats.map(\.code) == ["provisional"])
  }

  @Test("A connection that breaks is taken up where it broke")
  func resumes() async throws {
    let body = Data(GEDText.file(InventedEvents.make(400, seed: 4)).utf8)
    let half = body.count / 2
    let server = try LoopbackServer([
      .init([("ETag", "\"one\"")], body: body).with { $0.sent = half },
      .init(
        status: 206, [("ETag", "\"one\""), ("Content-Range", "bytes \(half)-\(body.count - 1)/\(body.count)")],
        body: body.suffix(from: half)),
    ])
    let fixture = try IngestFixture()
    let outcome = try await job(server, fixture).run()
    guard case .downloaded(let path, let bytes, _, _) = outcome else { throw ClioError(.failed, "not downloaded") }
    #expect(bytes == body.count)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == body)
  }

  @Test("What is not there is told apart from what cannot be reached")
  func missing() async throws {
    let server = try LoopbackServer([.init(status: 404, body: "none")])
    let fixture = try IngestFixture()
    #expect(try await job(server, fixture).run() == .notPublished)
    let release = try Publisher.release(of: .ucdpGED, version: "1.1", mirror: "http://127.0.0.1:9/x.csv")
    let unreachable = FetchJob(release: release, folder: fixture.folder, connectSeconds: 1)
    let error = await #expect(throws: ClioError.self) { try await unreachable.run() }
    #expect(error?.kind == .failed)
  }

  @Test("A web page in the place of a dataset is refused")
  func webPage() throws {
    let fixture = try IngestFixture()
    let path = try fixture.write("  <!DOCTYPE html><title>Sorry</title>", to: "ged251-csv.zip")
    let error = #expect(throws: ClioError.self) { try FetchJob.checkContent(of: path) }
    #expect(error?.message == "\(path): expected the dataset, found a web page")
  }
}
