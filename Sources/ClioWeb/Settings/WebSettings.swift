/// Where the web app listens, to whom it answers, and how much it takes on.
public struct WebSettings: Sendable {
  /// A name or an IP address of this machine.
  public var host: String
  /// 0 to 65535; 0 takes any free one.
  public var port: Int
  /// Names beside this machine's own that requests may be addressed to, without a port.
  public var allowedHosts: [String]
  public var limits: WebLimits
  /// Takes one line for each request; nil for none.
  public var log: (@Sendable (String) -> Void)?
  /// Takes what the person who runs it must know: failures that readers are told without their cause.
  public var complain: @Sendable (String) -> Void

  public init(
    host: String = "127.0.0.1", port: Int = 8080, allowedHosts: [String] = [], limits: WebLimits = WebLimits(),
    log: (@Sendable (String) -> Void)? = nil, complain: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.host = host
    self.port = port
    self.allowedHosts = allowedHosts
    self.limits = limits
    self.log = log
    self.complain = complain
  }

  /// True where nobody but programs of this machine can reach it.
  public var isLoopback: Bool { HostName.isLoopback(host) }
}
