import ClioTesting
import Hummingbird
import HummingbirdTesting

@testable import ClioWeb

extension WebApp {
  /// Asks over a network of one machine.
  func serving<Value: Sendable>(_ test: @Sendable (RawClient) async throws -> Value) async throws -> Value {
    try await application().test(.live) { client in try await test(RawClient(port: client.port ?? 0)) }
  }
}
