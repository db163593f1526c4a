import ClioHTTP
import ClioTesting
import Foundation
import Synchronization
import Testing

@Suite("A download that fails", .timeLimit(.minutes(1)))
struct DownloadFailureTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func kind(
    _ server: LoopbackServer, expectedBytes: Int? = nil, maximumBytes: Int? = nil, patience: HTTPPatience = quick
  ) async -> HTTPFailure.Kind? {
    await failure { () async throws(HTTPFailure) in
      try await folder.download(
        from: server, expectedBytes: expectedBytes, maximumBytes: maximumBytes, patience: patience
      ).run()
    }?.kind
  }

  @Test("A status of 400 or above is a failure, asked once, and leaves no file", arguments: [400, 401, 403, 404, 410])
  func status(status: Int) async throws {
    let server = try LoopbackServer([.init(status: status, body: "<html>no such page</html>"), .whole()])
    #expect(await kind(server) == .status(status, retryAfter: nil))
    #expect(server.seen.count == 1)
    #expect(folder.names == [])
  }

  @Test("A 401 is a failure whatever it says about logins", arguments: ["Bearer", "Basic realm=\"x\"", "Basic", ""])
  func login(challenge: String) async throws {
    let server = try LoopbackServer([.init(status: 401, [("WWW-Authenticate", challenge)], body: "no")])
    #expect(await kind(server) == .status(401, retryAfter: nil))
  }

  @Test("503 is asked again, after the pause the server wants")
  func busy() async throws {
    var slow = quick
    slow.firstPause = .seconds(30)
    let server = try LoopbackServer([.init(status: 503, [("Retry-After", "0")]), .whole()])
    let receipt = try await folder.download(from: server, patience: slow).run()
    #expect(receipt.attempts == 2)
    #expect(folder.contents == sample)
  }

  @Test("A server that wants a pause of more than 30 s is not asked again")
  func veryBusy() async throws {
    let server = try LoopbackServer([.init(status: 429, [("Retry-After", "31")]), .whole()])
    #expect(await kind(server) == .status(429, retryAfter: .seconds(31)))
    #expect(server.seen.count == 1)
  }

  @Test("A server that stays out of order is asked as often as allowed")
  func outOfOrder() async throws {
    let server = try LoopbackServer { _, _ in .init(status: 500) }
    #expect(await kind(server) == .status(500, retryAfter: nil))
    #expect(server.seen.count == 4)
  }

  @Test("A connection that keeps breaking ends with the bytes so far, which stay")
  func broken() async throws {
    var twice = quick
    twice.attempts = 2
    let server = try LoopbackServer([.cut(100_000), .rest(100_000).with { $0.sent = 1_000 }])
    guard case .broken(101_000, 300_000, _) = await kind(server, patience: twice) else {
      Issue.record("not broken at 101,000 of 300,000")
      return
    }
    #expect(folder.part == sample.prefix(101_000))
  }

  @Test("A connection closed without an answer counts as broken, and is tried again")
  func noAnswer() async throws {
    let server = try LoopbackServer { number, _ in number == 1 ? nil : .whole() }
    let receipt = try await folder.download(from: server).run()
    #expect(receipt.attempts == 2)
  }

  @Test("A refused connection is unreachable at once")
  func refused() async throws {
    let server = try LoopbackServer(listening: false) { _, _ in nil }
    let start = ContinuousClock.now
    guard case .unreachable = await kind(server) else {
      Issue.record("not unreachable")
      return
    }
    #expect(ContinuousClock.now - start < .seconds(15))
    #expect(folder.names == [])
  }

  @Test("A server that takes the connection but does not answer is unreachable after the connect timeout")
  func silent() async throws {
    var patience = quick
    patience.connectTimeout = .milliseconds(200)
    let server = try LoopbackServer([.whole().with { $0.delay = .seconds(20) }])
    #expect(await kind(server, patience: patience) == .unreachable(reason: "no answer in 0.2 s"))
    #expect(server.seen.count == 1)
  }

  @Test("Silence inside the body counts as broken: it is taken up where it stalled")
  func stall() async throws {
    var patience = quick
    patience.stallTimeout = .milliseconds(300)
    // The late head lets the watch fall asleep over the connect timeout first.
    let late = LoopbackServer.Answer.cut(100_000).with { ($0.delay, $0.hold) = (.milliseconds(150), .seconds(20)) }
    let server = try LoopbackServer([late, .rest(100_000)])
    let start = ContinuousClock.now
    let receipt = try await folder.download(from: server, patience: patience).run()
    #expect(ContinuousClock.now - start < .seconds(18))
    #expect(receipt.resumedFrom == 100_000)
    #expect(folder.contents == sample)
  }

  @Test("A size other than expected fails before the body is fetched, and leaves nothing")
  func unexpectedSize() async throws {
    let server = try LoopbackServer([.whole()])
    #expect(await kind(server, expectedBytes: 300_001) == .wrongSize(actual: 300_000, expected: 300_001))
    #expect(folder.names == [])
  }

  @Test("A cut without Content-Length shows by the expected size")
  func unexpectedEnd() async throws {
    let server = try LoopbackServer([.whole().with { ($0.announced, $0.sent) = (nil, 1_000) }])
    #expect(await kind(server, expectedBytes: 300_000) == .wrongSize(actual: 1_000, expected: 300_000))
    #expect(folder.names == [])
  }

  @Test("A file larger than allowed is refused, whether announced or not", arguments: [300_000, nil])
  func tooLarge(announced: Int?) async throws {
    let server = try LoopbackServer([.whole().with { $0.announced = announced }])
    #expect(await kind(server, maximumBytes: 299_999) == .tooLarge(limit: 299_999))
    #expect(folder.names == [])
  }

  @Test("A redirect to another scheme, without end, or to nowhere is not followed")
  func redirects() async throws {
    let scheme = try LoopbackServer([.init(status: 301, [("Location", "ftp://127.0.0.1/x")])])
    let refused = HTTPFailure.Kind.redirectRefused(
      to: "ftp://127.0.0.1/x", reason: "not an http or https address")
    #expect(await kind(scheme) == refused)
    let endless = try LoopbackServer { number, _ in .init(status: 302, [("Location", "/\(number)")]) }
    #expect(
      await kind(endless) == .redirectRefused(to: "\(endless.url("/11"))", reason: "more than 10 redirects"))
    let nowhere = try LoopbackServer([.init(status: 302)])
    #expect(await kind(nowhere) == .badAnswer(reason: "status 302"))
  }

  @Test("An address that is not http is refused without asking anyone")
  func scheme() async throws {
    let url = try #require(URL(string: "file:///etc/hostname"))
    let found = await failure { () async throws(HTTPFailure) in try await Download(url, to: folder.file).run() }
    #expect(found == HTTPFailure(.unsupportedURL, url))
  }

  @Test("A missing folder is found before the server is asked")
  func missingFolder() async throws {
    let server = try LoopbackServer([.whole()])
    let path = folder.path + "/none/a.csv"
    let found = await failure { () async throws(HTTPFailure) in try await Download(server.url("/"), to: path).run() }
    #expect(found?.kind == .disk(path: path + ".part", reason: "No such file or directory"))
    #expect(server.seen == [])
  }

  @Test("A destination that is a folder is found before the server is asked")
  func isFolder() async throws {
    let server = try LoopbackServer([.whole()])
    let path = folder.path
    let found = await failure { () async throws(HTTPFailure) in try await Download(server.url("/"), to: path).run() }
    #expect(found?.kind == .disk(path: path, reason: "it is a folder"))
  }

  @Test("A full disk is named with the path", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() async throws {
    try FileManager.default.createSymbolicLink(atPath: folder.file + ".part", withDestinationPath: "/dev/full")
    let server = try LoopbackServer([.whole()])
    #expect(await kind(server) == .disk(path: folder.file + ".part", reason: "No space left on device"))
  }

  /// A running download that has 100,000 bytes and now hears nothing more.
  private func waiting(on server: LoopbackServer) async throws -> Task<HTTPFailure?, Never> {
    let download = folder.download(from: server)
    let task = Task { await failure { () async throws(HTTPFailure) in try await download.run() } }
    for _ in 0..<500 where folder.part?.count != 100_000 { try await Task.sleep(for: .milliseconds(5)) }
    return task
  }

  @Test("A second download to the same place is refused while the first runs")
  func inUse() async throws {
    let server = try LoopbackServer([.cut(100_000).with { $0.hold = .seconds(5) }])
    let first = try await waiting(on: server)
    #expect(await kind(server) == .inUse(path: folder.file + ".part"))
    first.cancel()
    #expect(await first.value?.kind == .cancelled)
  }

  @Test("Cancelling the task ends the transfer and keeps what has arrived")
  func cancel() async throws {
    let server = try LoopbackServer([.cut(100_000).with { $0.hold = .seconds(5) }])
    let task = try await waiting(on: server)
    let start = ContinuousClock.now
    task.cancel()
    #expect(await task.value?.kind == .cancelled)
    // The server would hold it for five seconds.
    #expect(ContinuousClock.now - start < .milliseconds(4500))
    #expect(folder.part == sample.prefix(100_000))
  }

  @Test("Cancelling from inside the progress report does not lock up")
  func cancelFromProgress() async throws {
    let server = try LoopbackServer([.whole().with { ($0.delay, $0.hold) = (.milliseconds(50), .seconds(5)) }])
    let download = folder.download(from: server)
    let running = Mutex<Task<HTTPFailure?, Never>?>(nil)
    let task = Task {
      await failure { () async throws(HTTPFailure) in
        try await download.run { _ in running.withLock { $0 }?.cancel() }
      }
    }
    running.withLock { $0 = task }
    #expect(await task.value?.kind == .cancelled)
  }

  @Test("A task cancelled beforehand fetches nothing")
  func cancelledBefore() async throws {
    let server = try LoopbackServer([.whole()])
    let download = folder.download(from: server)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure { () async throws(HTTPFailure) in try await download.run() }
    }
    #expect(await task.value?.kind == .cancelled)
    #expect(server.seen == [])
  }
}
