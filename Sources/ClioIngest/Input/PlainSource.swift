import ClioModel
import Crypto
import Foundation

/// A file or pipe read as it is, hashed on the way.
final class PlainSource: ByteSource {
  let expectedBytes: Int?
  private let descriptor: Int32
  private let name: String
  private var hash = SHA256()
  private var bytes = 0

  init(descriptor: Int32, name: String, expectedBytes: Int?) {
    self.descriptor = descriptor
    self.name = name
    self.expectedBytes = expectedBytes
  }

  convenience init(path: String) throws(ClioError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputMessage.unreadable(path, String(cString: strerror(errno))) }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    self.init(descriptor: descriptor, name: path, expectedBytes: isFile ? Int(status.st_size) : nil)
  }

  deinit { if descriptor > 2 { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ClioError) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 {
        hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        bytes += count
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw InputMessage.unreadable(name, String(cString: strerror(errno))) }
    }
  }

  /// Looks at the first two bytes without taking them; false for what cannot be looked at so, such as a pipe.
  func startsLikeZip() -> Bool {
    var start: [UInt8] = [0, 0]
    return pread(descriptor, &start, 2, 0) == 2 && start == Array("PK".utf8)
  }

  func finish() -> (sha256: String, bytes: Int) { (hash.finalize().hexadecimal, bytes) }
}
