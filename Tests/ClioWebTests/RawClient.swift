import Foundation
import HummingbirdTesting

@testable import ClioWeb

/// A client that sends any bytes at any pace, on a thread of its own: the app must have all of its own threads.
struct RawClient: Sendable {
  /// What came back until the other side closed, or until nothing came for a while.
  struct Outcome: Sendable {
    let text: String
    let isClosed: Bool
    let seconds: Double

    /// Of the first answer; 0 where there is none.
    var status: Int { text.hasPrefix("HTTP/1.1 ") ? Int(text.dropFirst(9).prefix(3)) ?? 0 : 0 }

    /// How many answers there are.
    var answers: Int { text.components(separatedBy: "HTTP/1.1 ").count - 1 }
  }

  let port: Int

  /// - Parameters:
  ///   - pieces: sent one after the other.
  ///   - pause: between them.
  ///   - wait: how long to wait for bytes, in seconds.
  func send(_ pieces: [String], pause: Double = 0, wait: Double = 5, readsAnswer: Bool = true) async -> Outcome {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(returning: exchange(pieces, pause: pause, wait: wait, readsAnswer: readsAnswer))
      }
    }
  }

  private func exchange(_ pieces: [String], pause: Double, wait: Double, readsAnswer: Bool) -> Outcome {
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
    }
    let took = ContinuousClock.now - began
    return Outcome(
      text: String(decoding: received, as: UTF8.self), isClosed: isClosed,
      seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
  }

  private static var flags: Int32 {
    #if canImport(Darwin)
      0
    #else
      Int32(MSG_NOSIGNAL)
    #endif
  }
}

extension WebApp {
  /// Asks over a network of one machine.
  func serving<Value: Sendable>(_ test: @Sendable (RawClient) async throws -> Value) async throws -> Value {
    try await application().test(.live) { client in try await test(RawClient(port: client.port ?? 0)) }
  }
}
