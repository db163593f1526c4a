/// What one reader can ask for, and all of them together. `docs/api.md` gives the numbers to readers.
public struct WebLimits: Sendable {
  /// Of a text to check.
  public var bodyBytes = 5_000_000
  /// Of path and query together.
  public var targetBytes = 8_192
  /// Of one field of a request's head, and of all of them.
  public var fieldBytes = 16_384
  public var headBytes = 65_536
  public var fields = 100
  /// How long an answer may take to be worked out.
  public var answerTime = Duration.seconds(30)
  /// How long a request may take to come in, from its first line to its last byte.
  public var requestTime = Duration.seconds(30)
  /// How long a connection may be silent between requests.
  public var idleTime = Duration.seconds(20)
  /// How long a reader of a long answer may take nothing of it.
  public var stallTime = Duration.seconds(30)
  /// Answers being worked out at one time.
  public var answers = 64
  /// Texts being checked at one time.
  public var checks = 2
  /// Bodies of requests being taken in at one time: each is held in memory.
  public var uploads = 16
  /// Long answers being sent at one time: each holds a block of rows in memory.
  public var streams = 8
  public var connections = 512
  public var requestsPerConnection = 10_000
  /// Of answers that are kept to be given again.
  public var cacheBytes = 64_000_000
  /// Claims of one text that are checked.
  public var claims = 1000
  /// How long the end of the program waits for answers that are being sent.
  public var farewellTime = Duration.seconds(5)

  public init() {}
}
