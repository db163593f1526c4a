import ClioHTTP
import ClioTesting
import Foundation
import Testing

@Suite("A download that breaks and goes on", .timeLimit(.minutes(1)))
struct DownloadResumeTests {
  /// A run that breaks after `sent` bytes and leaves its part file.
  private func broken(_ sent: Int, in folder: Folder, _ server: LoopbackServer) async throws {
    var once = quick
    once.attempts = 1
    let failure = await failure { () async throws(HTTPFailure) in
      try await folder.download(from: server, patience: once).run()
    }
    guard case .broken(sent, 300_000, _) = failure?.kind else { throw try #require(failure) }
    #expect(folder.names == ["a file.csv.part", "a file.csv.part.info"])
    #expect(folder.part == sample.prefix(sent))
  }

  @Test("A connection that breaks mid-body is taken up where it broke")
  func resumes() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.cut(100_000), .rest(100_000).with { $0.sent = 50_000 }, .rest(150_000)])
    let receipt = try await folder.download(from: server).run()
    #expect(folder.contents == sample)
    #expect(folder.names == ["a file.csv"])
    #expect(server.seen.map { $0.headers["range"] } == [nil, "bytes=100000-", "bytes=150000-"])
    #expect(server.seen.map { $0.headers["if-range"] } == [nil, "\"one\"", "\"one\""])
    #expect(receipt.attempts == 3)
    #expect(receipt.resumedFrom == 150_000)
    #expect(receipt.lengthWasKnown)
  }

  @Test("A server that sends the rest in pieces is asked for each piece")
  func pieces() async throws {
    let folder = try Folder()
    let piece = LoopbackServer.Answer(
      status: 206, [("Content-Range", "bytes 100000-149999/300000")], body: sample[100_000..<150_000])
    let server = try LoopbackServer([.cut(100_000), piece, .rest(150_000)])
    let receipt = try await folder.download(from: server).run()
    #expect(folder.contents == sample)
    #expect(receipt.resumedFrom == 150_000)
  }

  @Test("A later run goes on from the part file of an earlier one")
  func laterRun() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.cut(120_000), .rest(120_000)])
    try await broken(120_000, in: folder, server)
    let receipt = try await folder.download(from: server, expectedBytes: 300_000).run()
    #expect(folder.contents == sample)
    #expect(server.seen.last?.headers["range"] == "bytes=120000-")
    #expect(receipt.resumedFrom == 120_000)
    #expect(receipt.attempts == 1)
  }

  @Test("A server that ignores Range and sends everything again is no trouble")
  func ignoresRange() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.cut(100_000), .whole()])
    let receipt = try await folder.download(from: server).run()
    #expect(folder.contents == sample)
    #expect(receipt.resumedFrom == 0)
    #expect(receipt.bytes == 300_000)
  }

  @Test("A new edition in between is fetched anew when the server heeds If-Range")
  func newEdition() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.cut(100_000), .init([("ETag", "\"two\"")], body: "a new edition")])
    let receipt = try await folder.download(from: server).run()
    #expect(folder.contents == Data("a new edition".utf8))
    #expect(receipt.etag == "\"two\"")
  }

  @Test("A part of another edition or from another place is refused, and the file fetched anew")
  func wrongPart() async throws {
    let wrong: [LoopbackServer.Answer] = [
      .rest(100_000, "\"two\""), .rest(99_999), .rest(100_000).with { $0.headers = [] },
      .rest(100_000).with { $0.headers = [("Content-Range", "bytes 100000-299999/300001")] },
    ]
    for answer in wrong {
      let folder = try Folder()
      let server = try LoopbackServer([.cut(100_000), answer, .whole("\"two\"")])
      let receipt = try await folder.download(from: server).run()
      #expect(folder.contents == sample)
      #expect(receipt.attempts == 3)
      #expect(server.seen.last?.headers["range"] == nil)
    }
  }

  @Test("416 means done when the part file is already whole")
  func alreadyWhole() async throws {
    let folder = try Folder()
    // The stall after the last byte leaves a whole part file behind.
    let server = try LoopbackServer([
      .whole().with { ($0.announced, $0.hold) = (nil, .seconds(20)) },
      .init(status: 416, [("Content-Range", "bytes */300000")]),
    ])
    var patience = quick
    patience.stallTimeout = .milliseconds(300)
    let receipt = try await folder.download(from: server, patience: patience).run()
    #expect(server.seen.last?.headers["range"] == "bytes=300000-")
    #expect(folder.contents == sample)
    #expect(receipt.bytes == 300_000)
    #expect(receipt.etag == "\"one\"")
  }

  @Test("416 for any other part file means starting anew")
  func notSatisfiable() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([
      .cut(100_000), .init(status: 416, [("Content-Range", "bytes */50")]), .init(body: "fifty"),
    ])
    try await folder.download(from: server).run()
    #expect(folder.contents == Data("fifty".utf8))
  }

  @Test("Without a strong ETag or a date nothing is resumed", arguments: ["W/\"weak\"", ""])
  func noValidator(etag: String) async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.cut(100_000, etag), .whole(etag)])
    try await folder.download(from: server).run()
    #expect(server.seen.map { $0.headers["range"] } == [nil, nil])
    #expect(folder.contents == sample)
  }

  @Test("Last-Modified serves as condition where there is no strong ETag")
  func lastModified() async throws {
    let date = ("Last-Modified", "Mon, 02 Jun 2025 08:00:00 GMT")
    let folder = try Folder()
    let server = try LoopbackServer([
      .cut(100_000, "W/\"weak\"").with { $0.headers.append(date) },
      .rest(100_000, "W/\"weak\"").with { $0.headers.append(date) },
    ])
    try await folder.download(from: server).run()
    #expect(server.seen.last?.headers["if-range"] == date.1)
    #expect(folder.contents == sample)
  }

  @Test("A part file of another address, or without a record, is not built upon")
  func foreignPart() async throws {
    for record in ["{\"url\":\"http://127.0.0.1/other\",\"etag\":\"\\\"one\\\"\"}", "not JSON", nil] {
      let folder = try Folder()
      #expect(FileManager.default.createFile(atPath: folder.file + ".part", contents: Data("foreign".utf8)))
      if let record {
        #expect(FileManager.default.createFile(atPath: folder.file + ".part.info", contents: Data(record.utf8)))
      }
      let server = try LoopbackServer([.whole()])
      try await folder.download(from: server).run()
      #expect(server.seen.first?.headers["range"] == nil)
      #expect(folder.contents == sample)
    }
  }
}
