internal import Foundation

/// Which edition of which file a part file holds: the contents of `.part.info`, JSON.
///
/// The address is stored whole, so the file is readable by its owner only.
struct PartRecord: Codable, Equatable, Sendable {
  var url: String
  var etag: String?
  var lastModified: String?
  /// Bytes of the whole file, if the server said.
  var total: Int?

  init(url: URL, head: AnswerHead, total: Int?) {
    self.url = url.absoluteString
    self.etag = head["ETag"]
    self.lastModified = head["Last-Modified"]
    self.total = total
  }

  /// The value for `If-Range`: a strong ETag, else Last-Modified. Nil: this answer cannot be resumed safely.
  var resumeCondition: String? {
    if let etag, !etag.hasPrefix("W/"), !etag.isEmpty { return etag }
    return lastModified
  }

  /// Whether an answer, by what it says of itself, can be of the recorded edition. Silence is no contradiction.
  ///
  /// Checked besides `If-Range`, since some servers ignore that and send a part of the new edition.
  func agrees(with head: AnswerHead) -> Bool {
    if let etag, let now = head["ETag"] { return etag == now }
    if let lastModified, let now = head["Last-Modified"] { return lastModified == now }
    return true
  }
}
