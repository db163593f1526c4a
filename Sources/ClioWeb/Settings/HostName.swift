/// Host names as requests give them.
///
/// A page of another site can have its name resolve to this machine ("DNS rebinding") and then ask as if it were ours: what
/// gives it away is the name in the request.
enum HostName {
  /// The name of `name:port` or `[::1]:port`, in lower case; nil for what is neither.
  static func name(of authority: String) -> String? {
    var rest = Substring(authority.lowercased())
    var name: Substring
    if rest.hasPrefix("[") {
      guard let end = rest.firstIndex(of: "]") else { return nil }
      name = rest[...end]
      rest = rest[rest.index(after: end)...]
      guard isIPv6(name) else { return nil }
    } else {
      let end = rest.firstIndex(of: ":") ?? rest.endIndex
      name = rest[..<end]
      rest = rest[end...]
      guard name.utf8.allSatisfy(isNameByte) else { return nil }
      if name.hasSuffix(".") { name = name.dropLast() }
    }
    let port = rest.dropFirst()
    guard !name.isEmpty, rest.isEmpty || rest.first == ":", port.utf8.count <= 5,
      port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return String(name)
  }

  /// `localhost`, a name under it, 127.0.0.0/8 or `::1`.
  static func isLoopback(_ name: String) -> Bool {
    let name = name.lowercased()
    if ["localhost", "::1", "[::1]"].contains(name) || name.hasSuffix(".localhost") { return true }
    return isIPv4(name) && name.hasPrefix("127.")
  }

  /// No name was resolved to get here with an address.
  static func isAddress(_ name: String) -> Bool { isIPv4(name) || isIPv6(name[...]) }

  /// True where requests to `name` are meant for an app of these settings.
  static func isOurs(_ name: String, _ settings: WebSettings) -> Bool {
    if isLoopback(name) || name == settings.host.lowercased() || name == "[\(settings.host.lowercased())]" {
      return true
    }
    if settings.allowedHosts.contains(where: { $0.lowercased() == name }) { return true }
    return !settings.isLoopback && isAddress(name)
  }

  private static func isIPv4(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          && Int(part).map { $0 <= 255 } == true
      }
  }

  /// In brackets.
  private static func isIPv6(_ name: Substring) -> Bool {
    name.hasPrefix("[") && name.hasSuffix("]") && name.utf8.count <= 47
      && name.dropFirst().dropLast().utf8.allSatisfy { byte in
        (0x30...0x3A).contains(byte) || (0x61...0x66).contains(byte) || byte == UInt8(ascii: ".")
      }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
  }
}
