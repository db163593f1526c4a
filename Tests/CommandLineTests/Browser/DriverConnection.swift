import Dispatch
import Foundation

/// One request to a driver on this machine, over a socket of our own: Foundation's URLSession takes no header line without a
/// space after its colon, as chromedriver writes them.
enum DriverConnection {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// - Returns: status and body.
  static func send(_ method: String, port: Int, path: String, body: Data) async throws -> (status: Int, body: Data) {
    try await withCheckedThrowingContinuation { continuation in
      // It blocks, which the threads of tasks must not.
      DispatchQueue.global().async {
        continuation.resume(with: Result { try exchange(method, port, path, body) })
      }
    }
  }

  private static func exchange(_ method: String, _ port: Int, _ path: String, _ body: Data) throws -> (Int, Data) {
    let head =
      "\(method) /\(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
      + "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    let socket = try connected(port)
    defer { close(socket) }
    try write(Data(head.utf8) + body, to: socket)
    var answer = Data()
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var rest: Int?
    while rest.map({ answer.count < $0 }) ?? true {
      let count = recv(socket, &chunk, chunk.count, 0)
      guard count > 0 else { break }
      answer += chunk[..<count]
      if rest == nil { rest = length(answer) }
    }
    guard let end = answer.firstRange(of: Data("\r\n\r\n".utf8)),
      let status = Int(String(decoding: answer.prefix(12).suffix(3), as: UTF8.self))
    else { throw Failure(description: "\(method) \(path): no answer") }
    return (status, Data(answer[end.upperBound...]))
  }

  /// Of the whole answer, once its head is there.
  private static func length(_ answer: Data) -> Int? {
    guard let end = answer.firstRange(of: Data("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: answer[..<end.lowerBound], as: UTF8.self).lowercased()
    return head.firstMatch(of: /content-length: *([0-9]+)/).flatMap { Int($0.1) }.map { end.upperBound + $0 }
  }

  private static func connected(_ port: Int) throws -> Int32 {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let socket = socket(AF_INET, kind, 0)
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard socket >= 0, status == 0 else {
      close(socket)
      throw Failure(description: "port \(port): expected a driver that listens, found error \(errno)")
    }
    return socket
  }

  private static func write(_ data: Data, to socket: Int32) throws {
    var rest = [UInt8](data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(socket, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(description: "the driver takes no more: error \(errno)") }
      rest = rest.dropFirst(count)
    }
  }
}
