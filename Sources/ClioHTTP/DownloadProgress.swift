/// How far a download has come; reported after each chunk, so whoever draws it should draw less often.
///
/// Example: `received: 1_500, total: 3_000, resumedFrom: 1_000` is half the file, 500 bytes of it from this request.
public struct DownloadProgress: Sendable, Equatable {
  /// Bytes of the file on disk, those of earlier requests included.
  public var received: Int
  /// Bytes of the whole file: the server's word, else the caller's expectation; nil when neither is known.
  public var total: Int?
  /// Where the present request began; falls back to 0 when the server sends the file anew.
  public var resumedFrom: Int

  public init(received: Int, total: Int?, resumedFrom: Int) {
    self.received = received
    self.total = total
    self.resumedFrom = resumedFrom
  }
}
