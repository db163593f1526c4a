internal import Foundation

/// The unfinished file beside the destination, open and locked against other downloads, with its sidecar record.
///
/// Copies share one descriptor; whoever made the first copy calls `release()` once.
struct PartFile: Sendable {
  let destination: String
  private let url: URL
  private let descriptor: Int32

  var path: String { destination + ".part" }
  var recordPath: String { destination + ".part.info" }

  /// Opens or creates the part file. Throws `.disk` if that fails, `.inUse` if another download holds it.
  init(destination: String, url: URL) throws(HTTPFailure) {
    self.destination = destination
    self.url = url
    var found = stat()
    if stat(destination, &found) == 0, found.st_mode & S_IFMT == S_IFDIR {
      throw HTTPFailure(.disk(path: destination, reason: HTTPReason.isFolder), url)
    }
    let path = destination + ".part"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path, url) }
    // A lock won on a file that was renamed or removed meanwhile guards nothing: the path must still name our file.
    var opened = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &opened) == 0, stat(path, &found) == 0,
      opened.st_ino == found.st_ino, opened.st_dev == found.st_dev
    else {
      release()
      throw HTTPFailure(.inUse(path: path), url)
    }
  }

  /// Closes the file, which ends the lock.
  func release() {
    _ = close(descriptor)
  }

  /// Bytes in the part file.
  func size() -> Int {
    var found = stat()
    return fstat(descriptor, &found) == 0 ? Int(found.st_size) : 0
  }

  /// Writes all of `data` at `offset`. Throws `.disk`.
  func write(_ data: Data, at offset: Int) throws(HTTPFailure) {
    let written = data.withUnsafeBytes { bytes -> Bool in
      var done = 0
      while done < bytes.count {
        let count = pwrite(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    guard written else { throw Self.failure(path, url) }
  }

  /// Empties the part file and drops its record. Throws `.disk`.
  func restart() throws(HTTPFailure) {
    _ = unlink(recordPath)
    guard size() == 0 || ftruncate(descriptor, 0) == 0 else { throw Self.failure(path, url) }
  }

  /// Removes the part file and its record.
  func discard() {
    _ = unlink(recordPath)
    _ = unlink(path)
  }

  /// Makes the part file the destination, replacing what was there, once its bytes are on disk. Throws `.disk`.
  func finish() throws(HTTPFailure) {
    guard fsync(descriptor) == 0 else { throw Self.failure(path, url) }
    guard rename(path, destination) == 0 else { throw Self.failure(destination, url) }
    _ = unlink(recordPath)
    // From here on the file is whole; only a crash of the machine could undo the rename, so this may fail.
    let parent = (destination as NSString).deletingLastPathComponent
    let folder = open(parent.isEmpty ? "." : parent, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    _ = fsync(folder)
    _ = close(folder)
  }

  /// The record of what the part file holds; nil if absent or unreadable.
  func record() -> PartRecord? {
    guard let data = FileManager.default.contents(atPath: recordPath) else { return nil }
    return try? JSONDecoder().decode(PartRecord.self, from: data)
  }

  /// Writes the record, readable by its owner only. Throws `.disk`.
  func save(_ record: PartRecord) throws(HTTPFailure) {
    guard let data = try? JSONEncoder().encode(record),
      FileManager.default.createFile(atPath: recordPath, contents: data, attributes: [.posixPermissions: 0o600])
    else { throw Self.failure(recordPath, url) }
  }

  private static func failure(_ path: String, _ url: URL) -> HTTPFailure {
    HTTPFailure(.disk(path: path, reason: String(cString: strerror(errno))), url)
  }
}
