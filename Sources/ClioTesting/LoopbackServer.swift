public import Foundation
internal import Synchronization

/// A small HTTP/1.1 server on 127.0.0.1 for tests: one request per connection, answered by a script or a closure.
///
/// It can misbehave: announce wrong lengths, break off, be late, fall silent. It ends when it is released.
///
/// Example: `let server = try LoopbackServer([.init(status: 503), .init(body: "hello")])` answers 503, then 200, then
/// closes every further connection without a word. `server.seen` lists the requests it was asked.
public final class LoopbackServer: Sendable {
  /// What one connection gets.
  public struct Answer: Sendable {
    public var status = 200
    /// Sent as given, in this order, besides `Connection: close` and the length.
    public var headers: [(String, String)] = []
    public var body = Data()
    /// The `Content-Length`; nil sends none, so that only the closed connection ends the body.
    public var announced: Int?
    /// Bytes of the body that are really sent.
    public var sent: Int
    /// Silence before the head.
    public var delay = Duration.zero
    /// Silence between the last byte and closing.
    public var hold = Duration.zero

    public init(status: Int = 200, _ headers: [(String, String)] = [], body: Data = Data()) {
      (self.status, self.headers, self.body) = (status, headers, body)
      (announced, sent) = (body.count, body.count)
    }

    public init(status: Int = 200, _ headers: [(String, String)] = [], body: String) {
      self.init(status: status, headers, body: Data(body.utf8))
    }

    /// The same answer with some of its properties changed.
    public func with(_ change: (inout Answer) -> Void) -> Answer {
      var answer = self
      change(&answer)
      return answer
    }
  }

  /// One request as it came in.
  public struct Seen: Sendable, Equatable {
    public var method = ""
    /// Path and query.
    public var target = ""
    /// By lower-case name.
    public var headers: [String: String] = [:]

    init(_ head: String) {
      let lines = head.split(separator: "\r\n")
      let words = (lines.first ?? "").split(separator: " ").map(String.init)
      if words.count == 3 { (method, target) = (words[0], words[1]) }
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { continue }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        headers[line[..<colon].lowercased()] = value
      }
    }
  }

  /// The server could not be set up; `code` is the system's errno.
  public struct Failure: Error, Equatable {
    public var code: Int32
  }

  private struct Record {
    var seen: [Seen] = []
    var isOver = false
  }

  /// What the server's threads share with it; they must not keep the server itself alive.
  private final class Shared: Sendable {
    let record = Mutex(Record())
    var isOver: Bool { record.withLock { $0.isOver } }
  }

  public let port: UInt16
  private let shared = Shared()

  /// The n-th request gets the n-th answer; later connections are closed without one. Throws `Failure`.
  public convenience init(_ script: [Answer]) throws(Failure) {
    try self.init { number, _ in number <= script.count ? script[number - 1] : nil }
  }

  /// `answer` gets the number of the request, from 1, and the request; nil closes the connection. Throws `Failure`.
  ///
  /// `listening: false` takes a port but refuses every connection.
  public init(
    listening: Bool = true, answer: @escaping @Sendable (_ number: Int, _ request: Seen) -> Answer?
  ) throws(Failure) {
    #if canImport(Darwin)
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound, !listening || listen(listener, 64) == 0 else { throw Failure(code: errno) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [shared] in
      while !shared.isOver {
        guard Self.isReadable(listener, milliseconds: 20, if: listening) else { continue }
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { continue }
        Thread.detachNewThread {
          Self.serve(connection, shared, answer)
          _ = close(connection)
        }
      }
      _ = close(listener)
    }
  }

  deinit { shared.record.withLock { $0.isOver = true } }

  /// Requests in the order they came.
  public var seen: [Seen] { shared.record.withLock { $0.seen } }

  /// The address of `path`, which begins with "/" and is percent-encoded, on this server.
  public func url(_ path: String) -> URL {
    URL(string: "http://127.0.0.1:\(port)\(path)") ?? URL(filePath: "/not-a-path")
  }

  /// Waits for input; without `condition` it only waits.
  private static func isReadable(_ descriptor: Int32, milliseconds: Int32, if condition: Bool = true) -> Bool {
    var entry = pollfd(fd: condition ? descriptor : -1, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, milliseconds) > 0
  }

  private static func serve(_ connection: Int32, _ shared: Shared, _ answer: (Int, Seen) -> Answer?) {
    guard let asked = readHead(connection) else { return }
    let request = Seen(asked)
    let number = shared.record.withLock { record in
      record.seen.append(request)
      return record.seen.count
    }
    guard let answer = answer(number, request) else { return }
    rest(answer.delay, shared)
    var head = "HTTP/1.1 \(answer.status) Scripted\r\nConnection: close\r\n"
    if let announced = answer.announced { head += "Content-Length: \(announced)\r\n" }
    for (name, value) in answer.headers { head += "\(name): \(value)\r\n" }
    transmit(Data((head + "\r\n").utf8) + answer.body.prefix(answer.sent), to: connection)
    rest(answer.hold, shared)
    _ = shutdown(connection, Int32(SHUT_RDWR))
  }

  /// The request up to its empty line; nil if it does not come within 5 s or 64 KiB.
  private static func readHead(_ connection: Int32) -> String? {
    var head = Data()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while head.range(of: Data("\r\n\r\n".utf8)) == nil {
      guard head.count < 65_536, isReadable(connection, milliseconds: 5_000) else { return nil }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      head.append(contentsOf: buffer[..<count])
    }
    return String(decoding: head, as: UTF8.self)
  }

  private static func transmit(_ data: Data, to connection: Int32) {
    #if canImport(Darwin)
      var on: Int32 = 1
      _ = setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    data.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, let base = bytes.baseAddress {
        let count = send(connection, base + done, bytes.count - done, flags)
        guard count > 0 else { return }
        done += count
      }
    }
  }

  /// Sleeps in small steps, so that a released server ends soon.
  private static func rest(_ time: Duration, _ shared: Shared) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end, !shared.isOver { usleep(2_000) }
  }
}
