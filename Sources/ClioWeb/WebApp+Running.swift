import ClioDesk
public import ClioModel
import Foundation
import Hummingbird
import NIOCore
import ServiceLifecycle
import UnixSignals

extension WebApp {
  /// Serves until the program is told to end (SIGINT, SIGTERM), then lets answers finish that are being sent.
  ///
  /// - Parameter onListening: called once with the address, `http://127.0.0.1:8080/`.
  /// - Throws: `ClioError` where the address cannot be listened at.
  public func run(onListening: @escaping @Sendable (String) -> Void) async throws(ClioError) {
    let settings = settings
    let application = application { port in onListening(Self.address(settings.host, port)) }
    var configuration = ServiceGroupConfiguration(
      services: [.init(service: application)], gracefulShutdownSignals: [.sigterm, .sigint], logger: Self.silence)
    configuration.maximumGracefulShutdownDuration = settings.limits.farewellTime
    // Every page links to actors: who they are takes a second to work out, which the first reader need not wait for.
    let warming = Task { [answerer] in
      guard let edition = try? await answerer.desk.edition(nil) else { return }
      _ = try? await answerer.pages.directory(answerer.desk, edition)
    }
    defer { warming.cancel() }
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      throw ListeningMessage.refused(settings, code: error.errnoCode)
    } catch is CancellationError {
      return
    } catch {
      throw ListeningMessage.failed(settings, "\(error)")
    }
  }

  static func address(_ host: String, _ port: Int) -> String {
    let isIPv6 = host.contains(":")
    return "http://\(isIPv6 ? "[\(host)]" : host):\(port)/"
  }
}

/// The wording of what keeps the app from listening.
enum ListeningMessage {
  static func refused(_ settings: WebSettings, code: Int32) -> ClioError {
    switch code {
    case EADDRINUSE:
      ClioError(
        .failed, "port: expected a free one, found that \(settings.port) is taken on \(settings.host)",
        hint: "another program listens there; take another with --port, or --port 0 for any free one")
    case EACCES:
      ClioError(
        .failed, "port: expected one that may be used, found that \(settings.port) may not",
        hint: "ports below 1024 are for the system: take a higher one")
    case EADDRNOTAVAIL:
      ClioError(
        .failed, "host: expected an address of this machine, found '\(settings.host)'",
        hint: "127.0.0.1 is this machine alone, 0.0.0.0 all its addresses")
    default: failed(settings, "error \(code)")
    }
  }

  static func failed(_ settings: WebSettings, _ why: String) -> ClioError {
    ClioError(.failed, "\(settings.host): expected an address to listen at, found none: \(why)")
  }
}
