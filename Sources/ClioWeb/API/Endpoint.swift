import ClioModel
import ClioReport
import HTTPTypes

/// One question of the API: its path, what may be asked, how it is answered, and what the document says of it.
struct Endpoint: Sendable {
  enum Body: Sendable { case none, text }

  let path: PathPattern
  /// What the value of the path is.
  var pathAbout = ""
  /// Of its envelope.
  let kind: String
  let summary: String
  /// In the order of the document; `format` is added where there are several.
  var parameters: [Parameter] = []
  /// JSON first.
  var formats: [AnswerFormat] = [.json]
  var body = Body.none
  /// Of `data`.
  let content: Schema
  /// False for the one answer that is no envelope.
  var hasEnvelope = true
  /// An answer of the moment is not kept and has no tag.
  var freshness = WebAnswer.Freshness.state
  /// Statuses beside 200 and those of every route.
  var statuses: [HTTPResponse.Status] = []
  let answer: @Sendable (EndpointRequest) async throws -> WebAnswer

  /// True where every part of a request is looked at before it is answered: addresses and texts tell more only then.
  var isExact: Bool {
    if case .address = path.value { return false }
    return body == .none
  }

  var method: HTTPRequest.Method { body == .none ? .get : .post }

  var allParameters: [Parameter] { formats.count > 1 ? parameters + [.format(formats)] : parameters }
}

extension Endpoint {
  static let prefix = "/api/v1"

  /// Every question there is, in the order of the document.
  static let all: [Endpoint] = [
    .editions, .actors, .suggest, .actor, .compare, .rank, .network, .figure, .rows, .events, .cite, .resolve, .check,
    .health,
    .openAPI,
  ]
}

extension WebAnswer {
  /// An envelope as JSON.
  ///
  /// - Throws: `ClioError` of kind `failed`; never for what an envelope holds.
  init<Query, Content>(_ envelope: Envelope<Query, Content>, freshness: Freshness = .state) throws(ClioError) {
    do {
      self.init(try envelope.text(), mediaType: AnswerFormat.json.mediaType, freshness: freshness)
    } catch {
      throw ClioError(.failed, "json: \(error)")
    }
  }

  /// A text in another form than JSON.
  ///
  /// - Parameter stem: what the file is called, without its ending.
  init(_ text: String, as format: AnswerFormat, stem: String) {
    self.init(text, mediaType: format.mediaType)
    attach(format, stem)
  }

  /// Browsers keep such answers as files.
  mutating func attach(_ format: AnswerFormat, _ stem: String) {
    guard format.isFile else { return }
    fields.append((.contentDisposition, "attachment; filename=\"\(format.fileName(stem))\""))
  }
}
