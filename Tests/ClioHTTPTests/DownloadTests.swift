import ClioHTTP
import ClioTesting
import Foundation
import Synchronization
import Testing

@Suite("A download that goes well", .timeLimit(.minutes(1)))
struct DownloadTests {
  @Test("A plain answer becomes the destination file, and nothing else is left beside it")
  func plain() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.whole().with { $0.headers.append(("Last-Modified", "yesterday")) }])
    let receipt = try await folder.download(from: server, expectedBytes: 300_000, maximumBytes: 300_000).run()
    #expect(folder.contents == sample)
    #expect(folder.names == ["a file.csv"])
    #expect(
      receipt
        == DownloadReceipt(
          bytes: 300_000, resumedFrom: 0, attempts: 1, etag: "\"one\"", lastModified: "yesterday",
          finalURL: server.url("/a%20file.csv"), lengthWasKnown: true))
  }

  @Test("It asks for the bytes as they are stored, by their percent-encoded path, without a Range")
  func request() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.whole()])
    try await folder.download(from: server).run()
    let seen = try #require(server.seen.first)
    #expect(seen.method == "GET")
    #expect(seen.target == "/a%20file.csv")
    #expect(seen.headers["accept-encoding"] == "identity")
    #expect(seen.headers["range"] == nil)
  }

  @Test("An older file at the destination is replaced")
  func replaces() async throws {
    let folder = try Folder()
    #expect(FileManager.default.createFile(atPath: folder.file, contents: Data("old".utf8)))
    let server = try LoopbackServer([.whole()])
    try await folder.download(from: server).run()
    #expect(folder.contents == sample)
  }

  @Test("An empty file is a file")
  func empty() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.init(body: "")])
    let receipt = try await folder.download(from: server).run()
    #expect(receipt.bytes == 0)
    #expect(folder.contents == Data())
  }

  @Test("Progress grows to the full size and names the total")
  func progress() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.whole()])
    let reports = Mutex<[DownloadProgress]>([])
    try await folder.download(from: server).run { report in reports.withLock { $0.append(report) } }
    let received = reports.withLock { $0.map(\.received) }
    #expect(received == received.sorted())
    #expect(reports.withLock { $0.last } == DownloadProgress(received: 300_000, total: 300_000, resumedFrom: 0))
  }

  @Test("Without Content-Length the end of the connection is the end of the file, and the receipt says so")
  func unknownLength() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.whole().with { ($0.announced, $0.sent) = (nil, 1_000) }])
    let receipt = try await folder.download(from: server).run()
    #expect(receipt.bytes == 1_000)
    #expect(!receipt.lengthWasKnown)
  }

  @Test("A Content-Length that is too short ends the file there")
  func shortLength() async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.whole().with { $0.announced = 1_000 }])
    let receipt = try await folder.download(from: server).run()
    #expect(receipt.bytes == 1_000)
    #expect(folder.contents == sample.prefix(1_000))
  }

  @Test("A packed body, though asked for plain, is unpacked, and its length counts as unknown")
  func packed() async throws {
    // "hello\n" by gzip -n.
    let packed = try #require(Data(base64Encoded: "H4sIAAAAAAAAA8tIzcnJ5wIAIDA6NgYAAAA="))
    let folder = try Folder()
    let server = try LoopbackServer([.init([("Content-Encoding", "gzip"), ("ETag", "\"z\"")], body: packed)])
    let receipt = try await folder.download(from: server).run()
    #expect(folder.contents == Data("hello\n".utf8))
    #expect(!receipt.lengthWasKnown)
  }

  @Test(
    "A redirect is followed, relative to the page it stands on",
    arguments: [("next%20one.csv", "/a/next%20one.csv"), ("/b?c=d", "/b?c=d"), ("../e", "/e")])
  func redirect(location: String, target: String) async throws {
    let folder = try Folder()
    let server = try LoopbackServer([.init(status: 302, [("Location", location)], body: "moved"), .whole()])
    let receipt = try await Download(server.url("/a/first.csv"), to: folder.file, patience: quick).run()
    #expect(server.seen.map(\.target) == ["/a/first.csv", target])
    #expect(receipt.finalURL == server.url(target))
    #expect(folder.contents == sample)
    #expect(server.seen.last?.headers["accept-encoding"] == "identity")
  }

  @Test("Several downloads at once each get their own file")
  func atOnce() async throws {
    let folder = try Folder()
    let server = try LoopbackServer { _, seen in .init(body: Data(seen.target.utf8) + sample) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          try await Download(server.url("/\(number)"), to: folder.path + "/\(number)", patience: quick).run()
        }
      }
      try await group.waitForAll()
    }
    for number in 1...8 {
      #expect(FileManager.default.contents(atPath: folder.path + "/\(number)") == Data("/\(number)".utf8) + sample)
    }
  }
}
