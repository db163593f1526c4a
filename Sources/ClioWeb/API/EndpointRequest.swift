import ClioDesk
import ClioModel

/// What an endpoint is asked.
struct EndpointRequest: Sendable {
  let desk: Desk
  let asked: Asked
  let body: RequestText?
  let app: AppFacts

  var format: AnswerFormat { asked.text("format").flatMap(AnswerFormat.init) ?? .json }

  /// - Throws: `ClioError` where the edition is not there.
  func edition() async throws(ClioError) -> Edition { try await desk.edition(asked.text("edition")) }

  /// - Throws: `ClioError` where the edition is not there or must not be totalled.
  func wholeEdition() async throws(ClioError) -> Edition { try await desk.wholeEdition(asked.text("edition")) }

  /// - Throws: `ClioError` where they are no days.
  func days() throws(ClioError) -> ClosedRange<CalendarDay>? {
    try DayRange.range(from: asked.text("from"), to: asked.text("to"))
  }
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
