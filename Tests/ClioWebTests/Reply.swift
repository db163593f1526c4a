import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import ClioWeb

/// An answer as a test looks at it.
struct Reply {
  let status: Int
  let fields: HTTPFields
  let bytes: [UInt8]

  init(_ response: TestResponse) {
    status = response.status.code
    fields = response.headers
    bytes = Array(response.body.readableBytesView)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func json() throws -> JSONTree { try JSONTree(bytes) }

  func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { fields[$0] } }

  /// Of the first error.
  var message: String { (try? json()["errors"][0]["message"].text) ?? "" }
}

extension TestClientProtocol {
  func get(_ uri: String, _ headers: HTTPFields = [:]) async throws -> Reply {
    try await send(.get, uri, headers)
  }

  func send(
    _ method: HTTPRequest.Method, _ uri: String, _ headers: HTTPFields = [:], body: String? = nil
  ) async throws -> Reply {
    try await execute(uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }) {
      Reply($0)
    }
  }

  func check(_ text: String, type: String = "text/plain", query: String = "") async throws -> Reply {
    try await send(.post, "/api/v1/check\(query)", [.contentType: type], body: text)
  }
}

extension WebApp {
  /// Asks without a network.
  func asking<Value>(_ test: @Sendable (any TestClientProtocol) async throws -> Value) async throws -> Value {
    try await application().test(.router, test)
  }
}

/// A JSON value to walk through; what is not there is null.
struct JSONTree: Equatable {
  enum Value: Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])
  }

  let value: Value

  init(_ bytes: [UInt8]) throws {
    self.init(any: try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
  }

  init(_ value: Value) { self.value = value }

  private init(any: Any) {
    switch any {
    case let text as String: value = .text(text)
    // A flag comes as a number of its own type.
    case let number as NSNumber:
      value = String(cString: number.objCType) == "c" ? .flag(number.boolValue) : .number(number.doubleValue)
    case let list as [Any]: value = .list(list.map { JSONTree(any: $0) })
    case let object as [String: Any]: value = .object(object.mapValues { JSONTree(any: $0) })
    default: value = .null
    }
  }

  subscript(name: String) -> JSONTree {
    if case .object(let object) = value { object[name] ?? JSONTree(.null) } else { JSONTree(.null) }
  }

  subscript(index: Int) -> JSONTree {
    if case .list(let list) = value, list.indices.contains(index) { list[index] } else { JSONTree(.null) }
  }

  var text: String? { if case .text(let text) = value { text } else { nil } }
  var number: Double? { if case .number(let number) = value { number } else { nil } }
  var flag: Bool? { if case .flag(let flag) = value { flag } else { nil } }
  var list: [JSONTree] { if case .list(let list) = value { list } else { [] } }
  var object: [String: JSONTree] { if case .object(let object) = value { object } else { [:] } }
}
