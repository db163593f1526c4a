import ClioDesk
import ClioModel
import ClioRegistry
import ClioReport

extension Endpoint {
  static let editions = Endpoint(
    path: PathPattern("\(prefix)/editions"), kind: "editions",
    summary: "What is loaded, with hash, coverage and licence.",
    content: .list(of: .text)
  ) { request in
    let editions = try await request.desk.store.editions()
    return try WebAnswer(
      Envelope(
        kind: "editions", query: [String: String](), editions: editions, caveats: editions.flatMap(\.caveats),
        data: editions.map(\.id.description)))
  }

  static let health = Endpoint(
    path: PathPattern("\(prefix)/health"), kind: "health", summary: "Whether the program and its store can answer.",
    content: .ref("Health"), freshness: .moment
  ) { request in
    let editions = try await request.desk.store.editions()
    return try WebAnswer(
      Envelope(
        kind: "health", query: [String: String](), editions: [], caveats: [],
        data: HealthJSON(
          status: "ok", program: request.app.version, registry: request.desk.registry.hash, editions: editions.count)),
      freshness: .moment)
  }
}

/// The program as it runs.
struct HealthJSON: Encodable, Sendable {
  /// `ok`: there would be no answer else.
  let status: String
  let program: String
  let registry: String
  /// How many are loaded.
  let editions: Int
}
