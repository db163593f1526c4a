/// Identifiers that follow from names: UUIDs of version 5 (RFC 9562, 5.5), the same for the same name.
public struct NamedUUID: Sendable {
  /// 20 bytes of SHA-1 for any bytes. Passed in, since this module takes no package for it.
  public typealias SHA1 = @Sendable ([UInt8]) -> [UInt8]

  /// Clio's own: the version 5 UUID of `clio` under the nil UUID.
  static let namespace: [UInt8] = [
    0x46, 0x4A, 0xF6, 0xF2, 0x7E, 0xE8, 0x58, 0xB3, 0xAB, 0x51, 0xB2, 0x6A, 0xE2, 0xD1, 0x72, 0x4F,
  ]

  private let sha1: SHA1

  public init(sha1: @escaping SHA1) { self.sha1 = sha1 }

  /// 36 characters, lower case.
  public func uuid(_ name: String) -> String {
    var bytes = Array((sha1(Self.namespace + Array(name.utf8)) + [UInt8](repeating: 0, count: 16)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]].map { $0.joined() }
      .joined(separator: "-")
  }
}
