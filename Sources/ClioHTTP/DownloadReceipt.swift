public import Foundation

/// What a finished download was: the file's size, its edition on the server, and how it got here.
///
/// Example: `bytes: 3_000, resumedFrom: 1_000, attempts: 2` came in two requests, the second from byte 1,000 on.
public struct DownloadReceipt: Sendable, Equatable {
  /// Bytes of the file at the destination.
  public var bytes: Int
  /// Where the last request began; 0 when it brought the whole file.
  public var resumedFrom: Int
  /// Requests this run made, the last one included.
  public var attempts: Int
  /// The server's `ETag`, verbatim; nil if it gave none.
  public var etag: String?
  /// The server's `Last-Modified`, verbatim; nil if it gave none.
  public var lastModified: String?
  /// Where the file came from after all redirects.
  public var finalURL: URL
  /// False if the server named no length: then a cut cannot be told from the end, unless `expectedBytes` was given.
  public var lengthWasKnown: Bool

  public init(
    bytes: Int, resumedFrom: Int, attempts: Int, etag: String?, lastModified: String?, finalURL: URL,
    lengthWasKnown: Bool
  ) {
    self.bytes = bytes
    self.resumedFrom = resumedFrom
    self.attempts = attempts
    self.etag = etag
    self.lastModified = lastModified
    self.finalURL = finalURL
    self.lengthWasKnown = lengthWasKnown
  }
}
