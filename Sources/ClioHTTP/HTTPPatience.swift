/// How long to wait for a server, and how often to ask it again.
///
/// Example: `HTTPPatience(attempts: 1)` gives up at the first broken connection.
public struct HTTPPatience: Sendable, Equatable {
  /// Longest wait for the head of an answer, counted anew after each redirect. URLSession on Linux keeps no such limit.
  public var connectTimeout: Duration
  /// Longest silence inside a body before the connection counts as broken.
  public var stallTimeout: Duration
  /// Requests made in all, the first included; below 1 counts as 1.
  public var attempts: Int
  /// Pause before the second attempt; it doubles before each further one, up to `longestPause`.
  public var firstPause: Duration

  /// No pause is longer than this; a server that asks for more ends the attempts.
  public static let longestPause: Duration = .seconds(30)

  public init(
    connectTimeout: Duration = .seconds(10), stallTimeout: Duration = .seconds(30), attempts: Int = 4,
    firstPause: Duration = .seconds(1)
  ) {
    self.connectTimeout = connectTimeout
    self.stallTimeout = stallTimeout
    self.attempts = attempts
    self.firstPause = firstPause
  }

  /// The pause after attempt number `attempt` (from 1), or nil if the server asked for a longer one than we grant.
  func pause(after attempt: Int, asked: Duration?) -> Duration? {
    if let asked { return asked <= Self.longestPause ? max(asked, .zero) : nil }
    var pause = min(firstPause, Self.longestPause)
    for _ in 1..<max(1, min(attempt, 16)) { pause = min(pause * 2, Self.longestPause) }
    return pause
  }
}
