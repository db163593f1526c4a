public import ClioCharts
public import ClioDesk
import ClioModel
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// A web app over a desk: an API for programs, pages for people.
///
///     let app = WebApp(desk, version: "0.1.0", settings: WebSettings(port: 0))
///     try await app.run { address in print(address) }   // "http://127.0.0.1:41234/"
public struct WebApp: Sendable {
  let answerer: Answerer

  /// - Parameters:
  ///   - desk: over a store that lets several read at once.
  ///   - version: of the program; a new one makes all answers new.
  ///   - borders: nil for an app without maps.
  public init(_ desk: Desk, version: String, settings: WebSettings = WebSettings(), borders: Borders? = nil) {
    self.init(
      desk, version: version, settings: settings,
      routes: RouteTable(endpoints: Endpoint.all, pages: PageRoute.all, assets: PageRoute.assets), borders: borders)
  }

  init(_ desk: Desk, version: String, settings: WebSettings, routes: RouteTable, borders: Borders? = nil) {
    answerer = Answerer(desk, version: version, settings, routes, PageFacts(borders: borders))
  }

  var settings: WebSettings { answerer.settings }

  /// What Hummingbird runs.
  func application(
    onListening: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Application<WebResponder> {
    let limits = settings.limits
    var http = HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionRulesInstaller(limits)], idleTimeout: .init(limits.idleTime))
    http.httpDecoder = .init(
      maxHeaderFieldSize: limits.fieldBytes, maxHeaderListSize: limits.headBytes, maxHeaderFieldCount: limits.fields)
    var configuration = ApplicationConfiguration(address: .hostname(settings.host, port: settings.port))
    configuration.availableConnectionsDelegate = .maximum(limits.connections, logger: Self.silence)
    return Application(
      responder: WebResponder(answerer: answerer), server: .http1(configuration: http), configuration: configuration,
      onServerRunning: { channel in onListening(channel.localAddress?.port ?? settings.port) }, logger: Self.silence)
  }

  /// Hummingbird's own words are for its makers.
  static let silence = Logger(label: "clio") { _ in SwiftLogNoOpLogHandler() }
}
