import Foundation

/// A client that sends any bytes at any pace, on a thread of its own: the app must have all of its own threads.
public struct RawClient: Sendable {
  /// What came back until the other side closed, or until nothing came for a while.
  public struct Outcome: Sendable {
    public let text: String
    public let isClosed: Bool
    public let seconds: Double

    /// Of the first answer; 0 where there is none.
    public var status: Int { text.hasPrefix("HTTP/1.1 ") ? Int(text.dropFirst(9).prefix(3)) ?? 0 : 0 }

    /// How many answers there are.
    public var answers: Int { text.components(separatedBy: "HTTP/1.1 ").count - 1 }
  }

  /// Of this machine.
  public let port: Int

  public init(port: Int) { self.port = port }

  /// Sends what it is given, and gives back what came.
  ///
  /// - Parameters:
  ///   - pieces: sent one after the other.
  ///   - pause: between them.
  ///   - wait: how long to wait for bytes, in seconds.
  ///   - isOne: the answer ends where its length says, and is not waited for beyond that.
  public func send(
    _ pieces: [String], pause: Double = 0, wait: Double = 20, readsAnswer: Bool = true,
    isOne: Bool = false
  ) async -> Outcome {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(returning: exchange(pieces, pause: pause, wait: wait, readsAnswer: readsAnswer, isOne))
      }
    }
  }

  private func exchange(
    _ pieces: [String], pause: Double, wait: Double, readsAnswer: Bool, _ isOne: Bool
  ) -> Outcome {
    let began = ContinuousClock.now
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { _ = close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return Outcome(text: "", isClosed: true, seconds: 0) }
    for (number, piece) in pieces.enumerated() {
      if number > 0, pause > 0 { usleep(UInt32(pause * 1e6)) }
      let bytes = Array(piece.utf8)
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Self.flags) }
        guard count > 0 else { break }
        sent += count
      }
      if sent < bytes.count { break }
    }
    if !readsAnswer { usleep(UInt32(wait * 1e6)) }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var isClosed = false
    while !isClosed {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, Int32(wait * 1000)) > 0 else { break }
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 { received.append(contentsOf: buffer[..<count]) } else { isClosed = true }
      if isOne, let length = Self.length(received), received.count >= length { break }
    }
    let took = ContinuousClock.now - began
    return Outcome(
      text: String(decoding: received, as: UTF8.self), isClosed: isClosed,
      seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
  }

  /// Of a whole answer, once its head is there and tells.
  private static func length(_ received: [UInt8]) -> Int? {
    let text = String(decoding: received.prefix(65_536), as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    let head = text[..<end.lowerBound].lowercased()
    return head.firstMatch(of: /content-length: *([0-9]+)/).flatMap { Int($0.1) }.map { head.utf8.count + 4 + $0 }
  }

  private static var flags: Int32 {
    #if canImport(Darwin)
      0
    #else
      Int32(MSG_NOSIGNAL)
    #endif
  }
}
