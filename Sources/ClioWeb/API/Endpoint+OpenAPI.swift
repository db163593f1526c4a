import ClioDesk
import ClioModel
import ClioReport

extension Endpoint {
  static let openAPI = Endpoint(
    path: PathPattern("\(prefix)/openapi.json"), kind: "openapi", summary: "This document.",
    content: .object([
      "openapi": .text, "info": .map(of: Schema(json: [:])), "paths": .map(of: Schema(json: [:])),
      "servers": .list(of: .object(["url": .text])), "components": .map(of: Schema(json: [:])),
    ]), hasEnvelope: false
  ) { request in
    do {
      let edition = EditionChoice.best(of: try await request.desk.store.editions())
      let document = OpenAPIDocument(version: request.app.version, request.app.limits, edition: edition)
      return WebAnswer(try JSONText.of(document.json) + "\n", mediaType: AnswerFormat.json.mediaType)
    } catch let error as ClioError {
      throw error
    } catch {
      throw ClioError(.failed, "json: \(error)")
    }
  }
}
