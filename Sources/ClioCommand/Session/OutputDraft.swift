import ClioModel
import Foundation

/// A file in the making: it stands under another name until it is complete, and leaves nothing behind where it is not.
final class OutputDraft {
  private let path: String
  private let target: String
  private let draft: String
  private var descriptor: Int32

  /// - Throws: `ClioError` where there is no folder to write to, or something at the path that is no file.
  init(_ path: String) throws(ClioError) {
    self.path = path
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    target = url.path
    var status = stat()
    // A device or a folder must not be replaced.
    if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw ClioError(
        .badInput, "\(path): expected a file or a new name, found something else",
        hint: "leave out --output for standard output")
    }
    draft = url.deletingLastPathComponent().path + "/.clio-\(UUID().uuidString).part"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    if descriptor < 0 { throw Self.failure(path) }
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unlink(draft)
    }
  }

  func write(_ bytes: [UInt8]) throws(ClioError) {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress?.advanced(by: position), buffer.count - position)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(path)
      }
      position += count
    }
  }

  /// Gives the file its name; what stood there before is gone.
  func keep() throws(ClioError) {
    guard fsync(descriptor) == 0, rename(draft, target) == 0 else { throw Self.failure(path) }
    close(descriptor)
    descriptor = -1
  }

  private static func failure(_ path: String) -> ClioError {
    ClioError(.failed, "\(path): expected a file that can be written: \(String(cString: strerror(errno)))")
  }
}
