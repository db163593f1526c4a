public import Foundation

/// One file to fetch over HTTP(S) into a local file, resumably.
///
/// Bytes go to `destination + ".part"`, with a record of the file's edition in `.part.info`; a later run, also of another
/// process, goes on from there if the server still has that edition. Only a whole file gets the destination's name,
/// replacing a file already there. Checking a hash is the caller's business.
///
/// Example: `try await Download(url, to: "/data/ged251.zip", expectedBytes: 25_431_022).run()` leaves that file, of that
/// size, or throws.
public struct Download: Sendable, Equatable {
  /// An `http` or `https` address. Redirects are followed, but never from https to http.
  public var url: URL
  /// Path of the finished file; its folder must exist.
  public var destination: String
  /// Bytes of the right file, if known; another size is an error.
  public var expectedBytes: Int?
  /// A longer file is refused; nil allows any size.
  public var maximumBytes: Int?
  /// Time limits and attempts.
  public var patience: HTTPPatience

  public init(
    _ url: URL, to destination: String, expectedBytes: Int? = nil, maximumBytes: Int? = nil,
    patience: HTTPPatience = HTTPPatience()
  ) {
    self.url = url
    self.destination = destination
    self.expectedBytes = expectedBytes
    self.maximumBytes = maximumBytes
    self.patience = patience
  }
}
