import Crypto

/// Digests that name things. SHA-1 guards nothing; UUIDs of version 5 are made of it.
public enum NameDigest {
  /// 20 bytes.
  public static func sha1(_ bytes: [UInt8]) -> [UInt8] { Array(Insecure.SHA1.hash(data: bytes)) }
}
