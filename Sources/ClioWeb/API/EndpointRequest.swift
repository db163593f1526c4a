import ClioDesk
import ClioModel

/// What an endpoint is asked.
struct EndpointRequest: DeskRequest, Sendable {
  let desk: Desk
  let asked: Asked
  let body: RequestText?
  let app: AppFacts

  var format: AnswerFormat { asked.text("format").flatMap(AnswerFormat.init) ?? .json }

}

/// What endpoints know of the program itself.
struct AppFacts: Sendable {
  let version: String
  let limits: WebLimits
  let names: SuggestionList
}

/// The text that a request brings along.
struct RequestText: Sendable {
  let bytes: [UInt8]
  let mediaType: String
}
