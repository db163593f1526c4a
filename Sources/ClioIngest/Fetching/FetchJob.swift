import ClioHTTP
public import ClioModel
import Foundation

/// Downloads one release into a folder, to be loaded from there.
public struct FetchJob: Sendable {
  public let release: Publisher.Release
  /// Where the file goes; an unfinished one stays beside it and is taken up again.
  public let folder: String
  /// How long to wait for the first byte.
  public let connectSeconds: Double

  public init(release: Publisher.Release, folder: String, connectSeconds: Double = 10) {
    self.release = release
    self.folder = folder
    self.connectSeconds = connectSeconds
  }

  public struct Progress: Sendable {
    public let received: Int
    /// Nil where the server does not say.
    public let total: Int?
  }

  public enum Outcome: Sendable, Equatable {
    /// The file's path and its size in bytes. Where the server told no length, a broken connection cannot be told from
    /// the end.
    case downloaded(path: String, bytes: Int, resumedFrom: Int, lengthWasKnown: Bool)
    /// The publisher has no such file.
    case notPublished
  }

  /// - Throws: `ClioError` of kind `failed`: no connection, a broken one after several tries, a wrong size, a full disk.
  public func run(progress: @escaping @Sendable (Progress) -> Void = { _ in }) async throws(ClioError) -> Outcome {
    guard let url = URL(string: release.url) else {
      throw ClioError(.badInput, "mirror: expected a URL, found '\(release.url)'")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ClioError(.failed, "\(folder): expected a folder that can be made, found: \(error.localizedDescription)")
    }
    let path = (folder as NSString).appendingPathComponent(release.fileName)
    var patience = HTTPPatience()
    patience.connectTimeout = .seconds(connectSeconds)
    let download = Download(url, to: path, patience: patience)
    do {
      let receipt = try await download.run { progress(Progress(received: $0.received, total: $0.total)) }
      return .downloaded(
        path: path, bytes: receipt.bytes, resumedFrom: receipt.resumedFrom,
        lengthWasKnown: receipt.lengthWasKnown)
    } catch {
      if case .status(404, _) = error.kind { return .notPublished }
      throw ClioError(.failed, "\(error)", hint: error.hint ?? "")
    }
  }

  /// Whether a file is what its name says, as far as its first bytes tell: servers may answer 200 with a page of HTML.
  ///
  /// - Throws: `ClioError` where it begins like HTML.
  public static func checkContent(of path: String) throws(ClioError) {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw InputMessage.missing(path) }
    defer { try? handle.close() }
    let start = String(decoding: (try? handle.read(upToCount: 512)) ?? Data(), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    guard start.hasPrefix("<!doctype html") || start.hasPrefix("<html") else { return }
    try? FileManager.default.removeItem(atPath: path)
    throw ClioError(
      .failed, "\(path): expected the dataset, found a web page",
      hint: "the publisher may have moved it: download it by hand and load it with clio load, or use --mirror")
  }
}
