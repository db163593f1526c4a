import ClioModel
import Crypto

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
  private let content: [UInt8]
  private var position = 0

  init(_ content: [UInt8]) { self.content = content }

  var expectedBytes: Int? { content.count }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, content.count - position)
    buffer.copyBytes(from: content[position..<position + count])
    position += count
    return count
  }

  func finish() -> (sha256: String, bytes: Int) { (Self.digest(of: content), content.count) }

  static func digest(of content: [UInt8]) -> String { SHA256.hash(data: content).hexadecimal }
}

extension SHA256.Digest {
  /// 64 lower-case digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
