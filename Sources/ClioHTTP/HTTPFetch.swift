public import Foundation

/// Fetches small answers, such as a publisher's download page, into memory.
public enum HTTPFetch {
  /// The body of a small answer.
  ///
  /// Example: `try await HTTPFetch.answer(from: page, maximumBytes: 1 << 20).text`.
  /// Throws `.tooLarge` beyond `maximumBytes`, `.status` for 400 and above, else as `Download.run`.
  public static func answer(
    from url: URL, maximumBytes: Int = 4 << 20, patience: HTTPPatience = HTTPPatience()
  ) async throws(HTTPFailure) -> HTTPAnswer {
    guard Redirects.isSupported(url) else { throw HTTPFailure(.unsupportedURL, url) }
    return try await RetryLoop(url: url, patience: patience).run { _ throws(HTTPFailure) in
      let request = HTTPSession.request(url, patience: patience)
      let sink = MemorySink(url: url, maximumBytes: maximumBytes)
      let done = try await Transfer(request, url: url, patience: patience, into: sink).run()
      return HTTPAnswer(bytes: done.bytes, finalURL: done.finalURL)
    }
  }
}

/// The body of a small answer and where it came from; links in it are relative to `finalURL`.
public struct HTTPAnswer: Sendable, Equatable {
  public var bytes: Data
  /// The address after all redirects.
  public var finalURL: URL

  public init(bytes: Data, finalURL: URL) {
    self.bytes = bytes
    self.finalURL = finalURL
  }

  /// The bytes as UTF-8 if they are valid UTF-8, else as Windows-1252, the usual encoding of older pages.
  public var text: String {
    String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252)
      ?? String(decoding: bytes, as: UTF8.self)
  }
}
