import ClioHTTP
import ClioTesting
import Foundation

/// 300,000 bytes that do not repeat within 251, so a piece at the wrong place shows.
let sample = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 % 251 &+ $0 / 251) })

/// Patient with a busy machine, but without pauses between attempts.
let quick = HTTPPatience(connectTimeout: .seconds(5), stallTimeout: .seconds(5), firstPause: .milliseconds(1))

/// A folder of one test, its name with a space; removed with its last user.
final class Folder: Sendable {
  let path = NSTemporaryDirectory() + "clio http \(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  var file: String { path + "/a file.csv" }
  var contents: Data? { FileManager.default.contents(atPath: file) }
  var part: Data? { FileManager.default.contents(atPath: file + ".part") }
  /// Names in the folder, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// A download of `/a%20file.csv` into this folder.
  func download(
    from server: LoopbackServer, expectedBytes: Int? = nil, maximumBytes: Int? = nil, patience: HTTPPatience = quick
  ) -> Download {
    Download(
      server.url("/a%20file.csv"), to: file, expectedBytes: expectedBytes, maximumBytes: maximumBytes,
      patience: patience)
  }
}

extension LoopbackServer.Answer {
  /// The whole body as edition `etag`.
  static func whole(_ etag: String = "\"one\"") -> Self { Self([("ETag", etag)], body: sample) }

  /// The whole body announced, but cut after `sent` bytes.
  static func cut(_ sent: Int, _ etag: String = "\"one\"") -> Self { whole(etag).with { $0.sent = sent } }

  /// The rest of the body from `offset` on.
  static func rest(_ offset: Int, _ etag: String = "\"one\"") -> Self {
    Self(
      status: 206,
      [("ETag", etag), ("Content-Range", "bytes \(offset)-\(sample.count - 1)/\(sample.count)")],
      body: sample.dropFirst(offset))
  }
}

/// The failure of `work`, or nil if it succeeds.
func failure<Value>(of work: () async throws(HTTPFailure) -> Value) async -> HTTPFailure? {
  do throws(HTTPFailure) {
    _ = try await work()
    return nil
  } catch {
    return error
  }
}
